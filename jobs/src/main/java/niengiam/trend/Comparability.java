package niengiam.trend;

/** Whether two figures may be compared, and if not, why. */
public enum Comparability {
    OK(true, true),
    /** Equal within what their hedges allow: the change is shown, and means nothing. */
    WITHIN_ROUNDING(true, true),
    /** One is nearer to final than the other: the change is shown, and will move. */
    STATUS_DIFF(true, true),
    /** They count to days that lie a little apart: the change is shown, with both days. */
    CUTOFF_NEAR(true, true),
    /** A source does not say to which day it counted. */
    CUTOFF_UNKNOWN(true, true),
    /** One of them is only a bound, as "over" and "at most" are: growth is bounded as well, and no number. */
    OPEN_BOUND(false, true),
    /** They count to different places in the year. */
    CUTOFF_DIFF(false, false),
    /** They have days in common: what happened then stands in both. */
    PERIODS_OVERLAP(false, false),
    /** The same code, another territory. */
    TERRITORY_DIFF(false, false),
    DEFINITION_DIFF(false, false),
    UNIT_DIFF(false, false),
    CURRENCY_MIX(false, false),
    /** This producer has no figure for the same period of the year before; another one has. */
    BASE_ELSEWHERE(false, true),
    /** Nobody has a figure for the same period of the year before. */
    BASE_MISSING(false, true),
    BASE_ZERO(false, true),
    /** Growth in per cent of a loss would have the wrong sign: the difference alone is given. */
    BASE_NEGATIVE(false, true),
    /** Shares and index numbers differ by points; growth of a share in per cent would be taken for them. */
    POINTS(false, true),
    BREAK_BETWEEN(false, false),
    KIND_MISMATCH(false, false);

    private final boolean showsChange;
    private final boolean oneSeries;

    Comparability(final boolean showsChange, final boolean oneSeries) {
        this.showsChange = showsChange;
        this.oneSeries = oneSeries;
    }

    /** Whether a change in per cent may be printed. */
    public boolean showsChange() {
        return showsChange;
    }

    /** Whether one line may be drawn, one rate or one trend computed, through both. */
    public boolean isOneSeries() {
        return oneSeries;
    }
}
