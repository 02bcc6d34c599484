package niengiam.observe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.data.Expression;
import niengiam.data.TitlePeriods;
import niengiam.model.Cutoff;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.source.SourceException;

/**
 * The period that the title of a table names. A title says to which day it counts, and often from which: the period ends
 * on that day, whatever the month. Only a day so late in December that the office means the year by it stands for the year,
 * and remains its cut-off.
 */
final class SheetPeriod {

    static final String PERIOD = "period";
    static final String COUNTED_TO = "counted_to";
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
    /** Years of two digits: the office has published workbooks since the nineties. */
    private static final int CENTURY_TURNS = 80;

    private static final int YEAR_MONTHS = 12;
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;

    private final TitlePeriods forms;
    private final Labels labels;

    SheetPeriod(final TitlePeriods forms, final Labels labels) {
        this.forms = forms;
        this.labels = labels;
    }

    /** A period and the day to which it was counted, where the title says it. */
    private record Named(TimePeriod period, Cutoff cutoff) {}

    /**
     * What a title says, as the captures {@code period} and {@code counted_to}; empty if it names no period.
     *
     * @throws SourceException if it names two, or a day that does not exist
     */
    Optional<Map<String, String>> read(final String title, final String where) {
        for (final Expression expression : forms.expressions()) {
            final Set<Named> named = new LinkedHashSet<>();
            final Matcher match = expression.pattern().matcher(title);
            while (match.find()) {
                named.add(named(expression.captures(match), match.group(), where));
            }
            if (named.size() > 1) {
                throw new SourceException("Invalid table in " + where + ": expected one period above its head, got "
                        + named.stream().map(Named::period).toList() + ". Correct the mapping or the file.");
            }
            if (!named.isEmpty()) {
                final Named only = named.iterator().next();
                return Optional.of(Map.of(PERIOD, only.period.toString(), COUNTED_TO, only.cutoff.toString()));
            }
        }
        return Optional.empty();
    }

    private Named named(final Map<String, String> groups, final String printed, final String where) {
        try {
            final int year = year(groups.get("year"));
            return has(groups, "day") ? toADay(groups, year) : months(groups, year);
        } catch (final DateTimeException | IllegalArgumentException | Refusal unreal) {
            throw new SourceException(
                    "Invalid period in " + where + ": expected days that exist, the earlier one first, got \"" + printed
                            + "\" above the head. Correct the file.",
                    unreal);
        }
    }

    private Named toADay(final Map<String, String> groups, final int year) throws Refusal {
        final LocalDate end = LocalDate.of(year, month(groups.get("month")), number(groups.get("day")));
        final LocalDate start = has(groups, "fromDay")
                ? LocalDate.of(
                        has(groups, "fromYear") ? year(groups.get("fromYear")) : year,
                        month(groups.get("fromMonth")),
                        number(groups.get("fromDay")))
                : LocalDate.of(year, 1, 1);
        final boolean wholeYear =
                start.equals(LocalDate.of(year, 1, 1)) && !MonthDay.from(end).isBefore(forms.wholeYearFrom());
        return new Named(wholeYear ? new TimePeriod.Year(year) : TimePeriods.between(start, end), Cutoff.on(end));
    }

    /** The first months of a year, a quarter or a half: the title does not say to which day it counts. */
    private Named months(final Map<String, String> groups, final int year) throws Refusal {
        int first = 1;
        final int last;
        if (has(groups, "months")) {
            last = month(groups.get("months"));
        } else if (has(groups, "quarter")) {
            last = month(groups.get("quarter")) * QUARTER_MONTHS;
            first = last - QUARTER_MONTHS + 1;
        } else {
            last = month(groups.get("half")) * HALF_MONTHS;
            first = last - HALF_MONTHS + 1;
        }
        if (last > YEAR_MONTHS) {
            throw new DateTimeException("month " + last);
        }
        return new Named(
                TimePeriods.between(
                        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()),
                Cutoff.UNKNOWN);
    }

    private static boolean has(final Map<String, String> groups, final String group) {
        return !groups.getOrDefault(group, "").isEmpty();
    }

    private int month(final String text) throws Refusal {
        final boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number(digits ? text : labels.resolve(Attribute.TIME_PERIOD, text, Optional.of(TitlePeriods.MONTHS)));
    }

    private static int year(final String text) {
        final int year = number(text);
        if (!TWO_DIGITS.matcher(text).matches()) {
            return year;
        }
        return year >= CENTURY_TURNS ? 1900 + year : 2000 + year;
    }

    private static int number(final String digits) {
        return Integer.parseInt(digits);
    }
}
