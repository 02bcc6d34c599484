package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;

/**
 * The growth that a source states itself, as the compiler noted it beside the figure: {@code +9.53% on 2016}, {@code up
 * 205%}. A reader is told where it is not what the two figures make.
 *
 * @param percent in per cent
 * @param year of the base, where the note says it
 */
public record StatedGrowth(BigDecimal percent, Optional<Integer> year) {

    /** A part of a note that says a growth and nothing else; shares, levels and plans are none. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:^|;)\\s*'?(?:\\+|up |(?=-))(-?\\d{1,4}(?:\\.\\d{1,4})?)%(?:\\s+(?:on|vs)\\s+(\\d{4}))?\\s*(?=;|$)");

    /** Percentages are printed to one decimal, whole ones by many sources. */
    private static final BigDecimal SLACK = new BigDecimal("0.55");

    public static Optional<StatedGrowth> in(final String note) {
        final Matcher found = WORDS.matcher(note);
        return found.find()
                ? Optional.of(new StatedGrowth(
                        new BigDecimal(found.group(1)),
                        Optional.ofNullable(found.group(2)).map(Integer::valueOf)))
                : Optional.empty();
    }

    /** What to say of it beside a row; nothing where it is the growth of the row, or one from another year. */
    public Optional<String> against(final YearOnYearRow row, final Names names) {
        if (year.filter(base -> base != row.period().year() - 1).isPresent()) {
            return Optional.empty();
        }
        final String stated = Numbers.signedPercent(percent, names.language());
        if (row.percent().isEmpty()) {
            return Optional.of(names.word("note.stated", stated));
        }
        final BigDecimal own = row.percent().orElseThrow();
        return own.subtract(percent).abs().compareTo(SLACK) <= 0
                ? Optional.empty()
                : Optional.of(names.word("note.stated.other", stated, Numbers.signedPercent(own, names.language())));
    }
}
