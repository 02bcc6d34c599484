package niengiam.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.model.Observation;
import niengiam.quality.AccountEntry.Outcome;

/** A stock against the one before it and the flows between: what is left over is told, and never forced to nothing. */
final class RollForward {

    private final AccountRule rule;

    RollForward(final AccountRule rule) {
        this.rule = rule;
    }

    void check(final List<Observation> figures, final List<AccountEntry> entries) {
        final Map<String, Map<LocalDate, Observation>> stocks = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.key().indicator().equals(rule.whole()))
                .filter(figure -> figure.kind().isAtAPoint())
                .forEach(figure -> stocks.computeIfAbsent(
                                figure.key().dimensions().toString(), dimensions -> new TreeMap<>())
                        .merge(figure.period().end(), figure, Balance::better));
        for (final Map<LocalDate, Observation> line : stocks.values()) {
            final List<Observation> inTime = List.copyOf(line.values());
            for (int i = 1; i < inTime.size(); i++) {
                step(inTime.get(i - 1), inTime.get(i), figures, entries);
            }
        }
    }

    private void step(
            final Observation before,
            final Observation after,
            final List<Observation> figures,
            final List<AccountEntry> entries) {
        final List<Observation> used = new ArrayList<>(List.of(before));
        final List<String> gaps = new ArrayList<>();
        if (!Balance.sameMeasure(after, used)) {
            return;
        }
        BigDecimal expected = Balance.in(after, before);
        boolean moved = false;
        boolean patchy = false;
        for (final String flow : rule.add()) {
            final List<Observation> between = between(before, after, flow, figures, gaps);
            moved = moved || !between.isEmpty();
            patchy = patchy || isPatchy(before, after, between);
            for (final Observation amount : between) {
                expected = expected.add(Balance.in(after, amount));
            }
            used.addAll(between);
        }
        if (!moved) {
            return;
        }
        for (final String flow : rule.subtract()) {
            final List<Observation> between = between(before, after, flow, figures, gaps);
            for (final Observation amount : between) {
                expected = expected.subtract(Balance.in(after, amount));
            }
            used.addAll(between);
        }
        final Balance balance = Balance.of(after, expected, used);
        entries.add(balance.entry(rule, outcome(balance, patchy), used, String.join("; ", gaps)));
    }

    /** What ends is seldom told; where little is known of what began either, a residual says nothing. */
    private static Outcome outcome(final Balance balance, final boolean patchy) {
        if (balance.isClosed()) {
            return Outcome.BALANCED;
        }
        return patchy ? Outcome.INCOMPLETE : Outcome.BROKEN;
    }

    /** Whether more than a quarter of the time has no figure. */
    private static boolean isPatchy(
            final Observation before, final Observation after, final List<Observation> between) {
        final long all =
                ChronoUnit.DAYS.between(firstDay(before), after.period().end()) + 1;
        return between.stream().mapToLong(RollForward::days).sum() * 4 < all * 3;
    }

    /** The flows of an indicator between two stocks that do not overlap, the longest first. */
    private static List<Observation> between(
            final Observation before,
            final Observation after,
            final String flow,
            final List<Observation> figures,
            final List<String> gaps) {
        final LocalDate from = firstDay(before);
        final LocalDate to = after.period().end();
        final List<Observation> chosen = new ArrayList<>();
        figures.stream()
                .filter(figure -> figure.key().indicator().equals(flow))
                .filter(figure -> figure.key().dimensions().equals(after.key().dimensions()))
                .filter(figure -> figure.unit().measure().equals(after.unit().measure()))
                .filter(figure -> !figure.period().start().isBefore(from)
                        && !figure.period().end().isAfter(to))
                .sorted(Comparator.comparingLong((Observation figure) -> -days(figure))
                        .thenComparing((one, two) -> one.equals(two) ? 0 : Balance.better(one, two) == one ? -1 : 1))
                .forEach(figure -> {
                    if (chosen.stream().noneMatch(other -> overlap(other, figure))) {
                        chosen.add(figure);
                    }
                });
        final long covered = chosen.stream().mapToLong(RollForward::days).sum();
        final long all = ChronoUnit.DAYS.between(from, to) + 1;
        if (covered < all) {
            gaps.add(flow + ": " + (all - covered) + " of " + all + " days without a figure");
        }
        return chosen;
    }

    /** A stock told for 1 January is that with which the year opens; any other stands at the end of its day. */
    private static LocalDate firstDay(final Observation stock) {
        final LocalDate day = stock.period().end();
        return day.getDayOfYear() == 1 ? day : day.plusDays(1);
    }

    private static long days(final Observation figure) {
        return ChronoUnit.DAYS.between(figure.period().start(), figure.period().end()) + 1;
    }

    private static boolean overlap(final Observation one, final Observation two) {
        return !one.period().start().isAfter(two.period().end())
                && !two.period().start().isAfter(one.period().end());
    }
}
