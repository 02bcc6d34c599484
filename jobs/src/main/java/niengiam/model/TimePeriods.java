package niengiam.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the texts that tables use for periods: those of SDMX ({@code 2018}, {@code 2018-S1}, {@code 2018-Q3},
 * {@code 2018-10}, {@code 2018-12-31}, {@code 2018-01-01/P9M}), {@code 2018-H1}, and inclusive ranges whose ends are
 * years, months or days ({@code 2017-01/2017-09}). A span that is one of the named periods becomes it: {@code 2017-12-15/P1Y}
 * is the administrative year 2018.
 */
public final class TimePeriods {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:([HS])([12])|Q([1-4]))");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TimePeriods() {}

    /**
     * The period a text names.
     *
     * @return empty if the text is none of the known forms or names a day that does not exist
     * @throws IllegalArgumentException if a range ends before it begins
     */
    public static Optional<TimePeriod> parse(final String text) {
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
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new TimePeriod.Year(Integer.parseInt(text)));
        }
        if (MONTH.matcher(text).matches()) {
            return Optional.of(new TimePeriod.Month(YearMonth.parse(text)));
        }
        if (DAY.matcher(text).matches()) {
            return Optional.of(new TimePeriod.Day(LocalDate.parse(text)));
        }
        final Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        final int year = Integer.parseInt(part.group(1));
        return Optional.of(
                part.group(2) != null
                        ? new TimePeriod.Half(year, Integer.parseInt(part.group(3)))
                        : new TimePeriod.Quarter(year, Integer.parseInt(part.group(4))));
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
