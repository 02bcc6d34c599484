package niengiam.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import niengiam.model.Observation;

/**
 * How far apart two figures count within their years, and how far is near.
 *
 * <p>National tables of foreign investment close their year on a day that moves from 20 to 31 December: eleven days, three
 * per cent of a year, less than most yearly changes. What is at most fifteen days apart in a year, and in the same
 * proportion in a part of one, is compared with care, and both days are said; what is further apart is not compared.
 */
final class CutoffGap {

    /** Days of a year that two cut-offs may lie apart. */
    static final int MOST_DAYS = 15;

    private static final int YEAR = 365;

    private CutoffGap() {}

    /** Days between the places in the year to which the two count; nothing where one does not say. */
    static long days(final Observation current, final Observation base) {
        return current.cutoff()
                .day()
                .flatMap(day -> base.cutoff().day().map(before -> days(day, before, yearsBetween(current, base))))
                .orElse(0L);
    }

    /** The last day of February is one place in the year, whether it is the 28th or the 29th. */
    private static long days(final LocalDate day, final LocalDate before, final int years) {
        final LocalDate anniversary = before.plusYears(years);
        final boolean bothEndFebruary = isEndOfFebruary(day) && isEndOfFebruary(before);
        return bothEndFebruary && anniversary.getYear() == day.getYear()
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(anniversary, day));
    }

    private static int yearsBetween(final Observation current, final Observation base) {
        return current.period().year() - base.period().year();
    }

    private static boolean isEndOfFebruary(final LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** Whether so many days may be compared with care, over a stretch as long as that of the figure. */
    static boolean isNear(final long days, final Observation figure) {
        final long length = figure.kind().isAtAPoint()
                ? YEAR
                : ChronoUnit.DAYS.between(
                                figure.period().start(), figure.period().end())
                        + 1;
        return days * YEAR <= MOST_DAYS * length;
    }
}
