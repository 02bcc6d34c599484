package niengiam.table;

/**
 * A column of a table.
 *
 * @param name its name, an SDMX concept in lower case where there is one
 * @param type what its cells hold
 */
public record Column(String name, Type type) {

    /** What cells hold; every cell may be {@code null}, which is no value. */
    public enum Type {
        /** A {@code String}. */
        TEXT,
        /** A {@code BigDecimal} with at most 23 digits before and {@value Column#SCALE} after the separator. */
        DECIMAL,
        /** A {@code LocalDate}. */
        DATE,
        /** A {@code Long}. */
        INTEGER
    }

    /** Digits of a decimal in all. */
    public static final int PRECISION = 38;

    /** Decimal places kept; the workbooks of the statistics office print up to 14. */
    public static final int SCALE = 15;

    public static Column text(final String name) {
        return new Column(name, Type.TEXT);
    }

    public static Column decimal(final String name) {
        return new Column(name, Type.DECIMAL);
    }

    public static Column date(final String name) {
        return new Column(name, Type.DATE);
    }

    public static Column integer(final String name) {
        return new Column(name, Type.INTEGER);
    }
}
