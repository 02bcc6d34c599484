package niengiam.lake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a small derived table and how they are taken from a record, once for all formats.
 *
 * <pre>{@code
 * TableSchema<Change> YOY = TableSchema.<Change>named("yoy")
 *         .text("ref_area", Change::refArea)
 *         .optionalDecimal("change_pct", Change::percent)
 *         .build();
 * new TableWriter(run.release().resolve("tables")).write(YOY, changes);
 * }</pre>
 *
 * <p>{@code optional…} columns may be empty, the others may not. Decimals have at most 38 digits, 10 of them after the point.
 *
 * @param <T> what one row is made from
 */
public final class TableSchema<T> {

    private final String name;
    private final List<Column<T>> columns;

    private TableSchema(String name, List<Column<T>> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Begins the definition of a table; its name is that of its files, without the extension. */
    public static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    public String name() {
        return name;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    List<Column<T>> columns() {
        return columns;
    }

    /** Collects columns in the order in which they are written. */
    public static final class Builder<T> {

        private final String name;
        private final List<Column<T>> columns = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder<T> text(String column, Function<T, String> value) {
            return required(column, ColumnType.TEXT, value);
        }

        public Builder<T> optionalText(String column, Function<T, Optional<String>> value) {
            return optional(column, ColumnType.TEXT, value);
        }

        public Builder<T> decimal(String column, Function<T, BigDecimal> value) {
            return required(column, ColumnType.DECIMAL, value);
        }

        public Builder<T> optionalDecimal(String column, Function<T, Optional<BigDecimal>> value) {
            return optional(column, ColumnType.DECIMAL, value);
        }

        public Builder<T> date(String column, Function<T, LocalDate> value) {
            return required(column, ColumnType.DATE, value);
        }

        public Builder<T> optionalDate(String column, Function<T, Optional<LocalDate>> value) {
            return optional(column, ColumnType.DATE, value);
        }

        public Builder<T> integer(String column, Function<T, Integer> value) {
            return required(column, ColumnType.INTEGER, value);
        }

        public Builder<T> optionalInteger(String column, Function<T, Optional<Integer>> value) {
            return optional(column, ColumnType.INTEGER, value);
        }

        public Builder<T> flag(String column, Function<T, Boolean> value) {
            return required(column, ColumnType.BOOLEAN, value);
        }

        public Builder<T> optionalFlag(String column, Function<T, Optional<Boolean>> value) {
            return optional(column, ColumnType.BOOLEAN, value);
        }

        public TableSchema<T> build() {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("Missing columns: table " + name + " has none");
            }
            return new TableSchema<>(name, List.copyOf(columns));
        }

        private Builder<T> required(String column, ColumnType type, Function<T, ?> value) {
            return add(new Column<>(column, type, false, row -> Optional.ofNullable(value.apply(row))));
        }

        private Builder<T> optional(String column, ColumnType type, Function<T, ? extends Optional<?>> value) {
            return add(new Column<>(column, type, true, value::apply));
        }

        private Builder<T> add(Column<T> column) {
            if (columns.stream().anyMatch(other -> other.name().equals(column.name()))) {
                throw new IllegalArgumentException(
                        "Invalid table " + name + ": column " + column.name() + " is there twice");
            }
            columns.add(column);
            return this;
        }
    }
}
