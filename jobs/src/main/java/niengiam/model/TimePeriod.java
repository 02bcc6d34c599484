package niengiam.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The stretch of time an observation belongs to. Its text is that of SDMX ({@code 2018}, {@code 2018-S1},
 * {@code 2018-Q3}, {@code 2018-10}, {@code 2018-12-31}, {@code 2018-01-01/P9M}) and {@link TimePeriods#parse} reads it.
 *
 * <p>Periods are compared only with periods of equal {@link #shape()}. A year of administrative reports, which closes on 14
 * December, and a month of the national investment reports, which closes on the 20th, have shapes of their own: a calendar
 * year or month is none of theirs.
 */
public sealed interface TimePeriod {

    /** First day. */
    LocalDate start();

    /** Last day, inclusive. */
    LocalDate end();

    /** The same period one year earlier: equal in shape, so that comparing the two compares like with like. */
    TimePeriod yearBefore();

    /** Calendar year in which the period ends. */
    default int year() {
        return end().getYear();
    }

    /**
     * What must be equal for two periods of different years to be comparable: the kind of period and its place in the
     * year. {@code 01-01..09-30} for nine months whatever the year.
     */
    default String shape() {
        final String years =
                start().getYear() == end().getYear() ? "" : "+" + (end().getYear() - start().getYear()) + "y";
        return monthDay(start()) + ".." + monthDay(end()) + years;
    }

    /** Whether the period is exactly one calendar year. */
    default boolean isCalendarYear() {
        return start().equals(LocalDate.of(year(), 1, 1)) && end().equals(LocalDate.of(year(), 12, 31));
    }

    /** Whether the period is a year of its calendar: 1 January to 31 December, or an administrative one. */
    default boolean isWholeYear() {
        return isCalendarYear();
    }

    /** Whether the period begins on 1 January and ends before the year does. */
    default boolean isYearToDate() {
        return start().equals(LocalDate.of(year(), 1, 1)) && end().isBefore(LocalDate.of(year(), 12, 31));
    }

    private static String fourDigits(final int year) {
        final String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Whether the two have a day in common. */
    default boolean overlaps(final TimePeriod other) {
        return !start().isAfter(other.end()) && !other.start().isAfter(end());
    }

    private static String monthDay(final LocalDate day) {
        // The last day of February is one place in the year, whether it is the 28th or the 29th.
        if (day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth()) {
            return "02-end";
        }
        return day.toString().substring("2018-".length());
    }

    /** A calendar year. */
    record Year(int value) implements TimePeriod {
        @Override
        public LocalDate start() {
            return LocalDate.of(value, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(value, 12, 31);
        }

        @Override
        public Year yearBefore() {
            return new Year(value - 1);
        }

        @Override
        public String toString() {
            return fourDigits(value);
        }
    }

    /** A half-year, 1 or 2. */
    record Half(int of, int half) implements TimePeriod {
        public Half {
            requireWithin("half-year", half, 2);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(of, half == 1 ? 1 : 7, 1);
        }

        @Override
        public LocalDate end() {
            return start().plusMonths(6).minusDays(1);
        }

        @Override
        public Half yearBefore() {
            return new Half(of - 1, half);
        }

        @Override
        public String toString() {
            return fourDigits(of) + "-S" + half;
        }
    }

    /** A quarter, 1 to 4. */
    record Quarter(int of, int quarter) implements TimePeriod {
        public Quarter {
            requireWithin("quarter", quarter, 4);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(of, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate end() {
            return start().plusMonths(3).minusDays(1);
        }

        @Override
        public Quarter yearBefore() {
            return new Quarter(of - 1, quarter);
        }

        @Override
        public String toString() {
            return fourDigits(of) + "-Q" + quarter;
        }
    }

    /** A calendar month. */
    record Month(YearMonth value) implements TimePeriod {
        @Override
        public LocalDate start() {
            return value.atDay(1);
        }

        @Override
        public LocalDate end() {
            return value.atEndOfMonth();
        }

        @Override
        public Month yearBefore() {
            return new Month(value.minusYears(1));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** One day: what a stock stands at. */
    record Day(LocalDate value) implements TimePeriod {
        @Override
        public LocalDate start() {
            return value;
        }

        @Override
        public LocalDate end() {
            return value;
        }

        @Override
        public Day yearBefore() {
            return new Day(sameDayOfYearBefore(value));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A month, quarter, half-year or year of administrative reports, which close on the 14th (Decree 09/2019/NĐ-CP, article
     * 12): the year 2018 is 15 December 2017 to 14 December 2018, written {@code 2017-12-15/P1Y}.
     *
     * @param last the month in which it closes
     * @param months how many months: 1, 3, 6 or 12, ending where the calendar's quarters, halves and years do
     */
    record Administrative(YearMonth last, int months) implements TimePeriod {

        static final int CLOSES = 14;
        private static final int YEAR = 12;

        public Administrative {
            if (!isLength(months) || last.getMonthValue() % months != 0) {
                throw new IllegalArgumentException("Invalid administrative period of " + months + " months to the "
                        + CLOSES + "th of " + last
                        + ": expected a month, or a quarter, half or whole year that closes in"
                        + " the last month of one");
            }
        }

        static boolean isLength(final int months) {
            return months == 1 || months == YEAR / 4 || months == YEAR / 2 || months == YEAR;
        }

        @Override
        public LocalDate start() {
            return last.minusMonths(months).atDay(CLOSES + 1);
        }

        @Override
        public LocalDate end() {
            return last.atDay(CLOSES);
        }

        @Override
        public Administrative yearBefore() {
            return new Administrative(last.minusYears(1), months);
        }

        @Override
        public boolean isWholeYear() {
            return months == YEAR;
        }

        @Override
        public String toString() {
            return start() + "/" + (isWholeYear() ? "P1Y" : "P" + months + "M");
        }
    }

    /**
     * A month of the national reports on foreign investment: from the 21st of the month before to the 20th. January 2018
     * is written {@code 2017-12-21/P1M}.
     *
     * @param value the month in which it closes
     */
    record InvestmentMonth(YearMonth value) implements TimePeriod {

        static final int CLOSES = 20;

        @Override
        public LocalDate start() {
            return value.minusMonths(1).atDay(CLOSES + 1);
        }

        @Override
        public LocalDate end() {
            return value.atDay(CLOSES);
        }

        @Override
        public InvestmentMonth yearBefore() {
            return new InvestmentMonth(value.minusYears(1));
        }

        @Override
        public String toString() {
            return start() + "/P1M";
        }
    }

    /**
     * Any other stretch, such as the first nine months.
     *
     * @param start first day
     * @param end last day, inclusive
     */
    record Span(LocalDate start, LocalDate end) implements TimePeriod {
        public Span {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("Invalid period: it ends on " + end + ", before it begins on "
                        + start + "; expected the earlier day first");
            }
        }

        @Override
        public Span yearBefore() {
            return new Span(sameDayOfYearBefore(start), sameDayOfYearBefore(end));
        }

        @Override
        public String toString() {
            final LocalDate after = end.plusDays(1);
            final Period exact = Period.between(start, after);
            // A duration of months and days is ambiguous where month lengths differ; print it only if it leads back.
            final Period length = start.plus(exact).equals(after)
                    ? exact
                    : Period.ofDays((int) ChronoUnit.DAYS.between(start, after));
            return start + "/" + length;
        }
    }

    private static LocalDate sameDayOfYearBefore(final LocalDate day) {
        final LocalDate before = day.minusYears(1);
        final boolean endOfFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
        return endOfFebruary ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }

    private static void requireWithin(final String what, final int number, final int last) {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException("Invalid " + what + " " + number + ": expected 1 to " + last);
        }
    }
}
