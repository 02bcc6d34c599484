package niengiam.lake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of a Parquet table. Values are asked for by column and kind; an empty answer means that the row has no value there, while an
 * unknown column or another kind is a programming error.
 */
public final class Row {

    private final List<String> columns;
    private final Object[] values;

    Row(List<String> columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    public List<String> columns() {
        return columns;
    }

    public Optional<String> text(String column) {
        return value(column, String.class);
    }

    public Optional<BigDecimal> decimal(String column) {
        return value(column, BigDecimal.class);
    }

    public Optional<LocalDate> date(String column) {
        return value(column, LocalDate.class);
    }

    public Optional<Integer> integer(String column) {
        return value(column, Integer.class);
    }

    /** A whole number of 64 bits. */
    public Optional<Long> whole(String column) {
        return value(column, Long.class);
    }

    public Optional<Boolean> flag(String column) {
        return value(column, Boolean.class);
    }

    /** The value of whatever kind: text, decimal, date, instant, whole number, flag or floating-point number. */
    public Optional<Object> value(String column) {
        return value(column, Object.class);
    }

    private <V> Optional<V> value(String column, Class<V> kind) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("Unknown column " + column + ": the row has " + columns);
        }
        Object value = values[index];
        if (value != null && !kind.isInstance(value)) {
            throw new IllegalArgumentException("Invalid column " + column + ": expected " + kind.getSimpleName()
                    + ", got " + value.getClass().getSimpleName() + " " + value);
        }
        return Optional.ofNullable(kind.cast(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && columns.equals(row.columns) && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int index = 0; index < values.length; index++) {
            text.append(index == 0 ? "" : ", ")
                    .append(columns.get(index))
                    .append('=')
                    .append(values[index]);
        }
        return "Row(" + text + ")";
    }
}
