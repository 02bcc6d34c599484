package niengiam.trend;

/** Why a number is not given. {@code docs/statistics.md} says the codes in words. */
public enum Refusal {
    /** Too few figures for what was asked. */
    NOT_ENOUGH_DATA,
    /** There is no figure to hold this one against. */
    BASE_MISSING,
    /** A share of nothing, or a root of a ratio that is not positive. */
    BASE_ZERO,
    /** Amounts in two currencies; no exchange rate is stated. */
    CURRENCY_MIX,
    /** They count different things. */
    UNIT_DIFF,
    /** They count to different places in the year. */
    CUTOFF_DIFF,
    /** A definition changed between them. */
    DEFINITION_DIFF,
    /** A break stands between them. */
    BREAK_BETWEEN,
    /** Territories may not be added up for this indicator. */
    NON_ADDITIVE,
    /** A territory that belongs to the whole is not listed. */
    PART_MISSING,
    /** A former territory went to several later ones, and nobody published how much of it to each. */
    PART_SPLIT,
    /** One figure for what are now, or were, several territories. */
    NOT_DIVISIBLE,
    /** The territory did not exist yet. */
    AREA_NOT_YET,
    /** The territory no longer exists at the end of the period. */
    AREA_GONE,
    /** A lower rung of the status ladder after a higher one. */
    STATUS_FALLS,
    /** A target that names no document. */
    TARGET_UNDOCUMENTED
}
