package niengiam.report.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Periods as {@code TIMEVAL} has them. It knows years, half-years, quarters and months, all of one variable alike; others have
 * no {@code TIMEVAL}, only their codes.
 */
enum PxPeriods {
    YEAR("A1", "(\\d{4})()"),
    HALF("H1", "(\\d{4})-S([12])"),
    QUARTER("Q1", "(\\d{4})-Q([1-4])"),
    MONTH("M1", "(\\d{4})-(\\d{2})");

    private final String scale;
    private final Pattern code;

    PxPeriods(final String scale, final String code) {
        this.scale = scale;
        this.code = Pattern.compile(code);
    }

    /** The list of periods; empty text where they are not all of one of the four lengths. */
    static String timeval(final List<String> periods) {
        for (final PxPeriods length : values()) {
            if (periods.stream().allMatch(period -> length.code.matcher(period).matches())) {
                return periods.stream()
                        .map(period -> length.code.matcher(period).replaceFirst("\"$1$2\""))
                        .collect(Collectors.joining(",", "TLIST(" + length.scale + "),", ""));
            }
        }
        return "";
    }
}
