package niengiam.report.site;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;

/** What a rule measures, in words, and its numbers as readers are shown numbers. */
final class Measured {

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z]+)*");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.-])-?\\d+\\.\\d+(?![\\w.])");

    /** {@code cell=12,2}, as places of tables are written. */
    private static final Pattern CELL = Pattern.compile("\\bcell=(\\d+),(\\d+)");

    /** What the program says of a figure that it did not take, and the words for it. */
    private static final Map<Pattern, String> DETAILS = details();

    private Measured() {}

    private static Map<Pattern, String> details() {
        final Map<Pattern, String> details = new LinkedHashMap<>();
        details.put(Pattern.compile("the mapping (\\S+) sets it apart()"), "detail.apart");
        details.put(Pattern.compile("expected a territory that stood on (\\S+), got (.*)"), "detail.territory");
        details.put(Pattern.compile("(\".*\") is mapped to no code()"), "detail.unmapped");
        details.put(Pattern.compile("expected a period, got (none)()"), "detail.period");
        return details;
    }

    /** Why a figure was not taken, in the language of the page where it has words for it. */
    static String detail(final String text, final Names names) {
        return DETAILS.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().matcher(text), entry.getValue()))
                .filter(entry -> entry.getKey().matches())
                .map(entry -> names.word(
                        entry.getValue(),
                        entry.getKey().group(1),
                        entry.getKey().group(2)))
                .findFirst()
                .orElse(text);
    }

    /** Places of tables as row and column. */
    static String places(final String text, final Names names) {
        return CELL.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(names.word("place.cell", found.group(1), found.group(2))));
    }

    static String of(final String text, final Names names) {
        final String words = NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        names.has("measure." + name.group()) ? names.word("measure." + name.group()) : name.group()));
        return DECIMAL.matcher(words)
                .replaceAll(number ->
                        Matcher.quoteReplacement(Numbers.value(new BigDecimal(number.group()), names.language())))
                .replace("<=", "\u2264")
                .replace(">=", "\u2265");
    }
}
