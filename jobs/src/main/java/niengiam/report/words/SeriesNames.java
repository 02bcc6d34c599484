package niengiam.report.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.Dimensions;

/**
 * Names of series where a text spells them as codes.
 *
 * @param names what codes are called
 */
public record SeriesNames(Names names) {

    /** So many entries of a list are shown; the table has more. */
    private static final int MOST_SHOWN = 4;

    private static final String BETWEEN = "; ";

    /** An indicator, perhaps with a territory, perhaps with a breakdown. */
    private static final Pattern SERIES =
            Pattern.compile("([A-Z]+(?:_[A-Z0-9]+)+)(?:\\.(VN\\d*(?:_\\d{4})?))?((?:\\.[A-Za-z0-9_]+){5})?(?![\\w.])");

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
        return SERIES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found)));
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
        return String.join(", ", parts) + ",";
    }
}
