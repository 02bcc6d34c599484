package niengiam.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The growth that a source states itself, as it is noted beside the figure: {@code +9.53% on 2016}, {@code up 205%}.
 *
 * @param percent in per cent
 * @param year of the base, where the note says it
 */
public record StatedGrowth(BigDecimal percent, Optional<Integer> year) {

    /** A part of a note that says a growth and nothing else; shares, levels and plans are none. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:^|;)\\s*'?(?:\\+|up |(?=-))(-?\\d{1,4}(?:\\.\\d{1,4})?)%(?:\\s+(?:on|vs)\\s+(\\d{4}))?\\s*(?=;|$)");

    /** The first growth that a note states. */
    public static Optional<StatedGrowth> in(final String note) {
        final Matcher found = WORDS.matcher(note);
        return found.find()
                ? Optional.of(new StatedGrowth(
                        new BigDecimal(found.group(1)),
                        Optional.ofNullable(found.group(2)).map(Integer::valueOf)))
                : Optional.empty();
    }

    /** Whether it may be the growth on a year: it names that year or none. */
    public boolean mayBeOn(final int base) {
        return year.filter(named -> named != base).isEmpty();
    }

    /**
     * How far it is from what growth can be, in percentage points; zero where it is within.
     *
     * @param lower the least growth in per cent; empty where nothing limits it
     * @param upper the greatest; empty where nothing limits it
     */
    public BigDecimal gap(final Optional<BigDecimal> lower, final Optional<BigDecimal> upper) {
        return lower.map(least -> least.subtract(percent))
                .orElse(BigDecimal.ZERO)
                .max(upper.map(percent::subtract).orElse(BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
    }
}
