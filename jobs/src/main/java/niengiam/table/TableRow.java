package niengiam.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;

/**
 * A row of a table. Its cells are asked for, and given, by their column, which knows their type. A text without a letter is no
 * value, wherever it comes from: CSV cannot tell the two apart, so nothing else may. It can travel between tasks.
 */
public final class TableRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TableSchema schema;
    private final Object[] cells;

    private TableRow(final TableSchema schema, final Object[] cells) {
        this.schema = schema;
        this.cells = cells;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof String text && text.isEmpty()) {
                cells[i] = null;
            }
        }
    }

    /**
     * A row of cells as files and engines have them. The array belongs to the row from now on.
     *
     * @param cells one for each column, of the type of the column or {@code null}
     */
    public static TableRow of(final TableSchema schema, final Object... cells) {
        if (cells.length != schema.columns().size()) {
            throw new IllegalArgumentException("Invalid row of table " + schema.name() + ": expected "
                    + schema.columns().size() + " cells, got " + cells.length + ".");
        }
        return new TableRow(schema, cells);
    }

    /** Begins a row whose cells are all empty. */
    public static Builder in(final TableSchema schema) {
        return new Builder(schema);
    }

    public TableSchema schema() {
        return schema;
    }

    /** Every cell, in the order of the columns, {@code null} for no value. */
    public List<Object> cells() {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** A cell as it is stored, {@code null} for no value; for files and engines, which know of no columns. */
    public Object stored(final int position) {
        return cells[position];
    }

    /** A cell; empty where there is no value. */
    public <T> Optional<T> value(final Column<T> column) {
        return Optional.ofNullable(cell(column));
    }

    // The schema finds a column by name and type, and cells are of the type of theirs.
    @SuppressWarnings("unchecked")
    private <T> T cell(final Column<T> column) {
        return (T) cells[schema.position(column)];
    }

    /**
     * A cell that has a value in every row.
     *
     * @throws IllegalStateException if it has none
     */
    public <T> T required(final Column<T> column) {
        final T cell = cell(column);
        if (cell == null) {
            throw new IllegalStateException(
                    "Missing " + column + " in a row of table " + schema.name() + ": " + Arrays.toString(cells));
        }
        return cell;
    }

    /** What stands in a column of texts; empty text for nothing. */
    public String text(final Column<String> column) {
        final String cell = cell(column);
        return cell == null ? "" : cell;
    }

    /** A number, whole or not. */
    public Optional<BigDecimal> number(final Column<? extends Number> column) {
        return value(column)
                .map(cell -> cell instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(cell.longValue()));
    }

    /** A cell as it would be printed; empty where there is no value. */
    public Optional<String> printed(final Column<?> column) {
        return value(column).map(cell -> cell instanceof BigDecimal number ? plain(number) : cell.toString());
    }

    /** The columns in which it differs from another row of the table. */
    public List<Column<?>> differing(final TableRow other) {
        return schema.columns().stream()
                .filter(column -> !Objects.equals(cell(column), other.cell(column)))
                .toList();
    }

    /** Whether its cells are those of another row of the table. */
    public boolean saysTheSameAs(final TableRow other) {
        return Arrays.equals(cells, other.cells);
    }

    /** A number without exponent and without zeros at its end. */
    public static String plain(final BigDecimal number) {
        final BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** The breakdown of a row about a series. */
    public Dimensions dimensions() {
        return Dimensions.of(Concepts.DIMENSIONS.stream().map(this::text).toList());
    }

    /** The series that a row is about. */
    public SeriesKey series() {
        return new SeriesKey(text(Concepts.INDICATOR), text(Concepts.REF_AREA), dimensions());
    }

    /** The unit of its values, if it has one. */
    public Optional<Unit> unit() {
        final Optional<String> unit =
                schema.has(Concepts.UNIT_MEASURE) ? value(Concepts.UNIT_MEASURE) : Optional.empty();
        return unit.map(
                measure -> new Unit(measure, required(Concepts.UNIT_MULT).intValue()));
    }

    /** A place in a source. */
    public Locator locator(final Column<String> column) {
        return Locator.parse(text(column)).orElseThrow();
    }

    /** A row that is being filled. */
    public static final class Builder {
        private final TableSchema schema;
        private final Object[] cells;
        private int next;

        private Builder(final TableSchema schema) {
            this.schema = schema;
            this.cells = new Object[schema.columns().size()];
        }

        public <T> Builder with(final Column<T> column, final T value) {
            // Most rows are filled in the order of their columns, and millions of rows are.
            final int position =
                    next < cells.length && schema.columns().get(next).equals(column) ? next : schema.position(column);
            if (value != null && !column.type().cells().isInstance(value)) {
                throw new IllegalArgumentException("Invalid " + column + " of table " + schema.name() + ": expected "
                        + column.type() + ", got " + value);
            }
            cells[position] = value;
            next = position + 1;
            return this;
        }

        public <T> Builder with(final Column<T> column, final Optional<? extends T> value) {
            return with(column, (T) value.orElse(null));
        }

        /** Territory, indicator and breakdown. */
        public Builder series(final SeriesKey key) {
            with(Concepts.REF_AREA, key.refArea());
            return subject(key);
        }

        /** Indicator and breakdown. */
        public Builder subject(final SeriesKey key) {
            with(Concepts.INDICATOR, key.indicator());
            final List<String> codes = key.dimensions().codes();
            for (int i = 0; i < codes.size(); i++) {
                with(Concepts.DIMENSIONS.get(i), codes.get(i));
            }
            return this;
        }

        public Builder unit(final Unit unit) {
            with(Concepts.UNIT_MEASURE, unit.measure());
            return with(Concepts.UNIT_MULT, (long) unit.mult());
        }

        /** The row; the builder is used up. */
        public TableRow row() {
            return new TableRow(schema, cells);
        }
    }
}
