package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.quality.AccountEntry.Outcome;

/**
 * Two quantities whose ratio moves slowly, such as men to a hundred women: a jump from one year to the next is more often a
 * survey than a change of people. The figure is doubted, not refused.
 */
final class Ratios {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AccountRule rule;

    Ratios(final AccountRule rule) {
        this.rule = rule;
    }

    /** The two quantities of one year. */
    private record Pair(Observation one, Observation other) {

        /** One to a hundred of the other. */
        BigDecimal ratio() {
            return Balance.in(other, one).multiply(HUNDRED).divide(Balance.value(other), MathContext.DECIMAL64);
        }

        boolean isComparableWith(final Pair before) {
            return one.status() != ObsStatus.B
                    && other.status() != ObsStatus.B
                    && Balance.sameMeasure(other, List.of(one, before.one, before.other));
        }
    }

    void check(final List<Observation> figures, final List<AccountEntry> entries) {
        final Map<String, Map<Integer, Map<String, Observation>>> lines = new TreeMap<>();
        for (final Observation figure : figures) {
            if (rule.parts().contains(figure.key().indicator())
                    && Balance.value(figure).signum() > 0) {
                lines.computeIfAbsent(
                                Balance.voice(figure) + " " + figure.key().refArea() + " " + Balance.codes(figure) + " "
                                        + figure.period().shape(),
                                any -> new TreeMap<>())
                        .computeIfAbsent(figure.period().year(), any -> new TreeMap<>())
                        .merge(figure.key().indicator(), figure, Balance::better);
            }
        }
        for (final Map<Integer, Map<String, Observation>> line : lines.values()) {
            final Map<Integer, Pair> pairs = new TreeMap<>();
            line.forEach((year, sides) -> {
                if (sides.size() == rule.parts().size()) {
                    pairs.put(
                            year,
                            new Pair(
                                    sides.get(rule.parts().get(0)),
                                    sides.get(rule.parts().get(1))));
                }
            });
            pairs.forEach((year, pair) -> {
                final Pair before = pairs.get(year - 1);
                if (before != null && pair.isComparableWith(before)) {
                    compare(before, pair, entries);
                }
            });
        }
    }

    private void compare(final Pair before, final Pair pair, final List<AccountEntry> entries) {
        if (pair.ratio().subtract(before.ratio()).abs().compareTo(rule.limit()) <= 0) {
            return;
        }
        final List<Observation> others = List.of(pair.other(), before.one(), before.other());
        final BigDecimal expected = pair.other()
                .unit()
                .in(pair.one().unit(), Balance.value(pair.other()).multiply(before.ratio()))
                .divide(HUNDRED, MathContext.DECIMAL64);
        entries.add(Balance.of(pair.one(), expected, others)
                .entry(rule, Outcome.DOUBTFUL, others, rounded(before.ratio()) + " > " + rounded(pair.ratio())));
    }

    private static String rounded(final BigDecimal ratio) {
        return ratio.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
