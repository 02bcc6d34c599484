package niengiam.trend;

/** Whether two figures may be compared, and if not, why. */
public enum Comparability {
    OK(true),
    /** Equal within what their hedges allow: the change is shown, and means nothing. */
    WITHIN_ROUNDING(true),
    /** One is nearer to final than the other: the change is shown, and will move. */
    STATUS_DIFF(true),
    /** A source does not say to which day it counted. */
    CUTOFF_UNKNOWN(true),
    /** They count to different places in the year. */
    CUTOFF_DIFF(false),
    /** They have days in common: what happened then stands in both. */
    PERIODS_OVERLAP(false),
    /** The same code, another territory. */
    TERRITORY_DIFF(false),
    DEFINITION_DIFF(false),
    UNIT_DIFF(false),
    CURRENCY_MIX(false),
    /** There is no figure for the year before. */
    BASE_MISSING(false),
    BASE_ZERO(false),
    BREAK_BETWEEN(false),
    KIND_MISMATCH(false);

    private final boolean showsChange;

    Comparability(final boolean showsChange) {
        this.showsChange = showsChange;
    }

    /** Whether a change may be printed. */
    public boolean showsChange() {
        return showsChange;
    }
}
