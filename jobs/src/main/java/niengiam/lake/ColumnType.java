package niengiam.lake;

/** What a column of a derived table holds. */
public enum ColumnType {
    /** Unicode text. */
    TEXT,
    /** An exact number of at most 38 digits, 10 of them after the point. */
    DECIMAL,
    /** A day. */
    DATE,
    /** A whole number of 32 bits. */
    INTEGER,
    /** True or false. */
    BOOLEAN
}
