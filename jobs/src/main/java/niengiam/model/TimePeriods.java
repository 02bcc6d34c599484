package niengiam.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the texts that tables use for periods: those of SDMX ({@code 2018}, {@code 2018-S1}, {@code 2018-Q3},
 * {@code 2018-10}, {@code 2018-12-31}, {@code 2018-01-01/P9M}; reporting periods of a year that begins on 1 January,
 * {@code 2018-A1}, {@code 2018-T3}, {@code 2018-M10}, {@code 2018-W05}, {@code 2018-D100}; a day with its midnight,
 * {@code 2018-01-01T00:00:00/P1Y}), {@code 2018-H1}, and inclusive ranges whose ends are
 * years, months or days ({@code 2017-01/2017-09}). A span that is one of the named periods becomes it: {@code 2017-12-15/P1Y}
 * is the administrative year 2018.
 */
public final class TimePeriods {

    /** A day begins at it, so it adds nothing. */
    private static final Pattern MIDNIGHT =
            Pattern.compile("(?<=(?:^|/)[0-9]{4}-[0-9]{2}-[0-9]{2})T00:00(:00(\\.0+)?)?Z?(?=$|/)");

    private static final int MONTHS_OF_THIRD = 4;

    private TimePeriods() {}

    /**
     * The period a text names.
     *
     * @return empty if the text is none of the known forms or names a day that does not exist
     * @throws IllegalArgumentException if a range ends before it begins
     */
    public static Optional<TimePeriod> parse(final String printed) {
        final String text =
                printed.indexOf('T') < 0 ? printed : MIDNIGHT.matcher(printed).replaceAll("");
        final int slash = text.indexOf('/');
        try {
            return slash < 0 ? simple(text) : range(text.substring(0, slash), text.substring(slash + 1));
        } catch (final DateTimeException | ArithmeticException unreal) {
            return Optional.empty();
        }
    }

    /** The period from one day to another, both inclusive, in its simplest form: a year rather than a span of one. */
    public static TimePeriod between(final LocalDate start, final LocalDate end) {
        final TimePeriod.Span span = new TimePeriod.Span(start, end);
        if (start.equals(end)) {
            return new TimePeriod.Day(start);
        }
        if (start.getDayOfMonth() != 1) {
            return closing(span);
        }
        if (start.getYear() != end.getYear()) {
            return span;
        }
        final int year = start.getYear();
        final int month = start.getMonthValue();
        for (final TimePeriod candidate : new TimePeriod[] {
            new TimePeriod.Year(year),
            new TimePeriod.Half(year, month <= 6 ? 1 : 2),
            new TimePeriod.Quarter(year, (month + 2) / 3),
            new TimePeriod.Month(YearMonth.from(start))
        }) {
            if (candidate.start().equals(start) && candidate.end().equals(end)) {
                return candidate;
            }
        }
        return span;
    }

    /** The period of reports that close within a month, if the span is one. */
    private static TimePeriod closing(final TimePeriod.Span span) {
        final LocalDate end = span.end();
        final YearMonth last = YearMonth.from(end);
        if (end.getDayOfMonth() == TimePeriod.InvestmentMonth.CLOSES) {
            final TimePeriod.InvestmentMonth month = new TimePeriod.InvestmentMonth(last);
            return month.start().equals(span.start()) ? month : span;
        }
        final long months = YearMonth.from(span.start()).until(last, ChronoUnit.MONTHS);
        if (end.getDayOfMonth() == TimePeriod.Administrative.CLOSES
                && span.start().getDayOfMonth() == TimePeriod.Administrative.CLOSES + 1
                && TimePeriod.Administrative.isLength(Math.toIntExact(months))
                && last.getMonthValue() % months == 0) {
            return new TimePeriod.Administrative(last, (int) months);
        }
        return span;
    }

    private static Optional<TimePeriod> simple(final String text) {
        final int year = digits(text, 0, 4);
        if (year < 0 || (text.length() > 4 && text.charAt(4) != '-')) {
            return Optional.empty();
        }
        return switch (text.length()) {
            case 4 -> Optional.of(new TimePeriod.Year(year));
            case 7 -> part(year, text.charAt(5), digits(text, 5, 7), digits(text, 6, 7));
            case 8 -> reported(year, text.charAt(5), digits(text, 6, 8));
            case 9 ->
                text.charAt(5) == 'D' && digits(text, 6, 9) > 0
                        ? Optional.of(new TimePeriod.Day(LocalDate.ofYearDay(year, digits(text, 6, 9))))
                        : Optional.empty();
            case 10 -> day(text).map(TimePeriod.Day::new);
            default -> Optional.empty();
        };
    }

    private static Optional<TimePeriod> part(final int year, final char kind, final int month, final int number) {
        if (month >= 0) {
            return Optional.of(new TimePeriod.Month(YearMonth.of(year, month)));
        }
        if ((kind == 'H' || kind == 'S') && number >= 1 && number <= 2) {
            return Optional.of(new TimePeriod.Half(year, number));
        }
        if (kind == 'A' && number == 1) {
            return Optional.of(new TimePeriod.Year(year));
        }
        if (kind == 'T' && number >= 1 && number <= 12 / MONTHS_OF_THIRD) {
            final LocalDate start = LocalDate.of(year, 1 + MONTHS_OF_THIRD * (number - 1), 1);
            return Optional.of(between(start, start.plusMonths(MONTHS_OF_THIRD).minusDays(1)));
        }
        return kind == 'Q' && number >= 1 && number <= 4
                ? Optional.of(new TimePeriod.Quarter(year, number))
                : Optional.empty();
    }

    /** A reported month or week; weeks are those of ISO 8601, the first with the year's first Thursday. */
    private static Optional<TimePeriod> reported(final int year, final char kind, final int number) {
        if (kind == 'M' && number >= 1) {
            return Optional.of(new TimePeriod.Month(YearMonth.of(year, number)));
        }
        if (kind != 'W' || number < 1) {
            return Optional.empty();
        }
        final LocalDate start = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
        return start.get(IsoFields.WEEK_BASED_YEAR) == year
                ? Optional.of(between(start, start.plusDays(6)))
                : Optional.empty();
    }

    /**
     * The day that a text such as {@code 2018-12-31} names. Written out, because tables hold several for each figure and
     * the library's reader of dates in any form takes ten times as long.
     *
     * @throws DateTimeException if there is no such day
     */
    static Optional<LocalDate> day(final String text) {
        final int year = digits(text, 0, 4);
        final int month = digits(text, 5, 7);
        final int day = digits(text, 8, 10);
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    /** The number that a part of a text is, or -1 if it is not there or not all digits. */
    private static int digits(final String text, final int from, final int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            final char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static Optional<TimePeriod> range(final String from, final String to) {
        final Optional<TimePeriod> first = simple(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        final LocalDate start = first.get().start();
        if (to.startsWith("P")) {
            return Optional.of(between(start, start.plus(Period.parse(to)).minusDays(1)));
        }
        return simple(to).map(last -> between(start, last.end()));
    }
}
