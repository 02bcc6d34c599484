package niengiam.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A column of a table.
 *
 * @param name its name, an SDMX concept in lower case where there is one
 * @param type what its cells hold
 * @param <T> the class of its cells
 */
// T is what the compiler holds a cell against; a column itself keeps no cell.
@SuppressWarnings("UnusedTypeParameter")
public record Column<T>(String name, Type type) implements Serializable {

    /** What cells hold; every cell may be {@code null}, which is no value. */
    public enum Type {
        /** A {@code String}. */
        TEXT(String.class),
        /** A {@code BigDecimal} with at most 23 digits before and {@value Column#SCALE} after the separator. */
        DECIMAL(BigDecimal.class),
        /** A {@code LocalDate}. */
        DATE(LocalDate.class),
        /** A {@code Long}. */
        INTEGER(Long.class);

        private final Class<?> cells;

        Type(final Class<?> cells) {
            this.cells = cells;
        }

        Class<?> cells() {
            return cells;
        }
    }

    /** Digits of a decimal in all. */
    public static final int PRECISION = 38;

    /** Decimal places kept; the workbooks of the statistics office print up to 14. */
    public static final int SCALE = 15;

    public static Column<String> text(final String name) {
        return new Column<>(name, Type.TEXT);
    }

    public static Column<BigDecimal> decimal(final String name) {
        return new Column<>(name, Type.DECIMAL);
    }

    public static Column<LocalDate> date(final String name) {
        return new Column<>(name, Type.DATE);
    }

    public static Column<Long> integer(final String name) {
        return new Column<>(name, Type.INTEGER);
    }

    /** Whether its cells are ids of snapshots. */
    public boolean isSource() {
        return isOf("source_id");
    }

    /** Whether its cells are places in the snapshot that the column of sources before it names. */
    public boolean isPlace() {
        return isOf("locator");
    }

    /** A row may speak of several figures: {@code base_source_id}, {@code source_id_before}. */
    private boolean isOf(final String concept) {
        return name.endsWith(concept) || name.equals(concept + "_before");
    }

    @Override
    public String toString() {
        return name;
    }
}
