package niengiam.report.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.Dimensions;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.text.TimeWords;

/**
 * Names of series, periods, units and decisions where a text spells them as codes.
 *
 * @param names what codes are called
 */
public record SeriesNames(Names names) {

    /** So many entries of a list are shown; the table has more. */
    private static final int MOST_SHOWN = 4;

    private static final String BETWEEN = "; ";

    /**
     * An indicator, perhaps with a territory, perhaps with a breakdown; behind it perhaps a period, and behind that a day of publication or
     * a value with its unit.
     */
    private static final Pattern SERIES = Pattern.compile(
            "([A-Z]+(?:_[A-Z0-9]+)+)(?:\\.(VN\\d*(?:_\\d{4})?))?((?:\\.[A-Za-z0-9_]+){5})?(?![\\w.])"
                    + "(?: (\\d{4}[-\\w]*)(?![-\\w.])(?: (?:(\\d{4}-\\d{2}-\\d{2})|(-?\\d+(?:\\.\\d+)?) ([A-Z][A-Z_]*)(?:/(\\d+))?)(?![-\\w.]))?)?");

    private static final String WITHDRAWN = " → WITHDRAWN";

    private static final Pattern REJECTED = Pattern.compile("\\brejected ([A-Z]+(?:_[A-Z]+)*)(?= →|$)");

    /** The text with names; of a long list its beginning. */
    public String in(final String text) {
        final String[] entries = text.split(BETWEEN);
        final List<String> shown = new ArrayList<>();
        Arrays.stream(entries).limit(MOST_SHOWN).forEach(entry -> shown.add(named(entry)));
        if (entries.length > MOST_SHOWN) {
            shown.add("…");
        }
        return String.join(BETWEEN, shown);
    }

    private String named(final String text) {
        if (names.has("ledger.said." + text)) {
            return names.word("ledger.said." + text);
        }
        if (text.matches("[A-Z]+(_[A-Z]+)*")) {
            return names.code("revision", text);
        }
        final String series = SERIES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found)));
        final String withdrawn = series.endsWith(WITHDRAWN)
                ? series.substring(0, series.length() - WITHDRAWN.length()) + " → "
                        + names.word("ledger.said.withdrawn").toLowerCase(Locale.ROOT)
                : series;
        return REJECTED.matcher(withdrawn)
                .replaceAll(found ->
                        Matcher.quoteReplacement(names.word("ledger.rejected", names.code("reject", found.group(1)))));
    }

    private String name(final MatchResult found) {
        final String indicator = names.indicator(found.group(1));
        if (indicator.equals(found.group(1))) {
            return found.group();
        }
        final List<String> parts = new ArrayList<>(List.of(indicator));
        if (found.group(3) != null) {
            final String breakdown = names.breakdown(
                    Dimensions.of(List.of(found.group(3).substring(1).split("\\."))));
            if (!breakdown.isEmpty()) {
                parts.add(breakdown);
            }
        }
        if (found.group(2) != null) {
            parts.add(names.area(found.group(2)));
        }
        return String.join(", ", parts) + "," + behind(found);
    }

    /** What stands behind a series: its period, and the day on which, or the value as which, it was published. */
    private String behind(final MatchResult found) {
        if (found.group(4) == null) {
            return "";
        }
        final String period = " "
                + TimePeriods.parse(found.group(4))
                        .map(known -> TimeWords.period(known, names.language()))
                        .orElse(found.group(4));
        if (found.group(5) != null) {
            return period + ", " + names.word("ledger.published", day(found.group(5)));
        }
        if (found.group(6) != null) {
            final Unit unit = new Unit(found.group(7), found.group(8) == null ? 0 : Integer.parseInt(found.group(8)));
            return period + ": " + Numbers.value(new BigDecimal(found.group(6)), names.language()) + " "
                    + names.unit(unit);
        }
        return period;
    }

    private String day(final String text) {
        return TimePeriods.parse(text)
                .map(known -> TimeWords.period(known, names.language()))
                .orElse(text);
    }
}
