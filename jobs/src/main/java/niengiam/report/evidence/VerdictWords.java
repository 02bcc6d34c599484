package niengiam.report.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.trend.Comparability;

/** The verdict on a pair in words; where one of them is only a bound, with the bound of the growth. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Why the two may be compared, or why not. */
    public static String of(final YearOnYearRow row, final Names names) {
        final String reason = names.word("comparability." + row.comparability());
        if (row.comparability() != Comparability.OPEN_BOUND) {
            return reason;
        }
        return Stream.of(
                        Optional.of(reason),
                        row.lower().map(least -> bound(least, "least", "most", names)),
                        row.upper().map(most -> bound(most, "most", "least", names)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The least growth is the greatest fall. */
    private static String bound(final BigDecimal percent, final String growth, final String fall, final Names names) {
        return names.word(
                percent.signum() >= 0 ? "bound.up." + growth : "bound.down." + fall,
                Numbers.size(percent, names.language()));
    }
}
