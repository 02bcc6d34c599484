package niengiam.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.TimePeriod;

/**
 * The stretch of time that a figure counts: its period or, where its source stopped counting well before the end, the part
 * of it until that month. What a June table says of a year is no earlier word about what the December table says.
 *
 * @param period the period as it is named
 * @param until the month in which counting stopped; empty where it went on to the end, or nobody knows
 */
record Covered(TimePeriod period, Optional<YearMonth> until) {

    /** A table to the 15th of the last month stands for the whole, as its office means it. */
    private static final int CLOSE_DAYS = 16;

    static Covered of(final Observation figure) {
        final LocalDate close = figure.period().end().minusDays(CLOSE_DAYS);
        return new Covered(
                figure.period(),
                figure.kind().isAtAPoint()
                        ? Optional.empty()
                        : figure.cutoff()
                                .day()
                                .filter(day -> day.isBefore(close))
                                .map(YearMonth::from));
    }
}
