package niengiam.report.words;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.TimePeriods;
import niengiam.text.TimeWords;

/** What a rule measures, in words, and its numbers as readers are shown numbers. */
public final class Measured {

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z]+)*");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.-])-?\\d+\\.\\d+(?![\\w.])");

    /** {@code cell=12,2}, as places of tables are written. */
    private static final Pattern CELL = Pattern.compile("\\bcell=(\\d+),(\\d+)");

    /** A growth that a source states beside the one its figures make, with the remark that says it; the remark is another's words. */
    private static final Pattern STATED = Pattern.compile(
            "the source states ([+-]?[\\d.]+)%, and ([\\d.]+) against ([\\d.]+) in (\\S+) make ([+-]?[\\d.]+)%;"
                    + " noted beside the figure: \"(.*)\"(?=\\)|$)");

    private Measured() {}

    /** Places of tables as row and column. */
    public static String places(final String text, final Names names) {
        return CELL.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(names.word("place.cell", found.group(1), found.group(2))));
    }

    /** What a rule expected or got: names of measures in words, numbers as readers are shown them. */
    public static String of(final String text, final Names names) {
        final Matcher stated = STATED.matcher(text);
        return stated.find()
                ? plain(text.substring(0, stated.start()), names)
                        + stated(stated, names)
                        + plain(text.substring(stated.end()), names)
                : plain(text, names);
    }

    private static String stated(final MatchResult stated, final Names names) {
        return names.word(
                "measured.stated",
                Numbers.signedPercent(new BigDecimal(stated.group(1)), names.language()),
                Numbers.value(new BigDecimal(stated.group(2)), names.language()),
                Numbers.value(new BigDecimal(stated.group(3)), names.language()),
                TimePeriods.parse(stated.group(4))
                        .map(period -> TimeWords.inSentence(period, names.language()))
                        .orElse(stated.group(4)),
                Numbers.signedPercent(new BigDecimal(stated.group(5)), names.language()),
                names.remark(stated.group(6)));
    }

    private static String plain(final String text, final Names names) {
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
