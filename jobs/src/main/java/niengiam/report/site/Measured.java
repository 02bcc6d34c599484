package niengiam.report.site;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;

/** What a rule measures, in words, and its numbers as readers are shown numbers. */
final class Measured {

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z]+)*");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.-])-?\\d+\\.\\d+(?![\\w.])");

    private Measured() {}

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
