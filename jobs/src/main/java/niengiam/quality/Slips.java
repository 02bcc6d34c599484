package niengiam.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.quality.AccountEntry.Outcome;

/**
 * Figures that jump out of their series, and would be back in it if a separator had been read the other way, or if the
 * unit were a thousand times another. The smallest repair is named; nothing is repaired.
 */
final class Slips {

    private static final BigDecimal FAR = BigDecimal.valueOf(50);
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);
    private static final int THOUSAND = 3;

    /** A figure of so many years ago says little of what is to be expected. */
    private static final int NEIGHBOURS = 3;

    private final AccountRule rule;

    Slips(final AccountRule rule) {
        this.rule = rule;
    }

    void check(final List<Observation> figures, final List<AccountEntry> entries) {
        final Map<String, List<Observation>> lines = new TreeMap<>();
        figures.stream().filter(figure -> Balance.value(figure).signum() > 0).forEach(figure -> lines.computeIfAbsent(
                        figure.key() + " " + figure.provenance().producer() + " "
                                + figure.period().shape() + " "
                                + figure.unit().measure(),
                        line -> new ArrayList<>())
                .add(figure));
        for (final List<Observation> line : lines.values()) {
            line.sort(Comparator.comparing(figure -> figure.period().end()));
            for (int i = 1; i < line.size(); i++) {
                look(line.get(i - 1), line.get(i), entries);
            }
        }
    }

    private void look(final Observation before, final Observation figure, final List<AccountEntry> entries) {
        final BigDecimal base = Balance.in(figure, before);
        final boolean longAgo = figure.period().year() - before.period().year() > NEIGHBOURS;
        // Across a break the two are not one series, and no slip is needed to explain the jump.
        if (figure.status() == ObsStatus.B || longAgo || within(Balance.value(figure), base, FAR)) {
            return;
        }
        repair(figure, base)
                .ifPresent(repair -> entries.add(Balance.of(figure, repair.getValue(), List.of(before))
                        .entry(rule, Outcome.DOUBTFUL, List.of(before), repair.getKey())));
    }

    private static Optional<Map.Entry<String, BigDecimal>> repair(final Observation figure, final BigDecimal base) {
        final BigDecimal value = Balance.value(figure);
        final Map<String, BigDecimal> repairs = new LinkedHashMap<>();
        final String printed = figure.obsText().strip();
        if (printed.matches("\\d{1,3}([.,]\\d{3})+")) {
            repairs.put("the separator read as decimal", new BigDecimal(lastAsDecimal(printed)));
        }
        if (printed.matches("[\\d.,]*[.,]\\d+")) {
            repairs.put("the separator read as thousands", new BigDecimal(printed.replaceAll("[.,]", "")));
        }
        for (final int power : new int[] {-THOUSAND, THOUSAND, -2 * THOUSAND, 2 * THOUSAND}) {
            repairs.put("ten to the " + power + " times the figure", value.scaleByPowerOfTen(power));
        }
        return repairs.entrySet().stream()
                .filter(repair -> repair.getValue().compareTo(value) != 0)
                .filter(repair -> repair.getValue().signum() > 0 && within(repair.getValue(), base, NEAR))
                .findFirst();
    }

    private static String lastAsDecimal(final String printed) {
        final int last = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
        return printed.substring(0, last).replaceAll("[.,]", "") + "." + printed.substring(last + 1);
    }

    private static boolean within(final BigDecimal value, final BigDecimal base, final BigDecimal factor) {
        final BigDecimal ratio = value.divide(base, MathContext.DECIMAL64);
        return ratio.compareTo(factor) <= 0 && ratio.multiply(factor).compareTo(BigDecimal.ONE) >= 0;
    }
}
