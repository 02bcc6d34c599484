package niengiam.model;

/** What kind of quantity an indicator measures; it decides which arithmetic is allowed. */
public enum MeasureKind {
    /** Adds up over a period: projects licensed, visits received. */
    FLOW,
    /** Stands at a day: projects in force. Never summed over time. */
    STOCK,
    /** A mean: never summed. */
    AVERAGE,
    /** A share or rate. */
    RATIO,
    /** An index number. */
    INDEX,
    /** A count that describes, such as the number of languages. */
    ATTRIBUTE;

    /** Whether values of this kind belong to a day rather than to a stretch of time. */
    public boolean isAtAPoint() {
        return this == STOCK;
    }
}
