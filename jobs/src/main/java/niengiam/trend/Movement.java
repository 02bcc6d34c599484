package niengiam.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import niengiam.model.Observation;

/**
 * What happened to a quantity up to its latest figure, told by the comparisons of the year-over-year table and by nothing else: a
 * claim over several years rests on a chain of them, each figure compared with its own base, so that no claim reaches over a
 * year without a figure, a declared break or a refused comparison.
 *
 * @param last the latest figure and its base; its change is shown
 * @param direction of that change
 * @param years how many yearly changes in a row went in this direction, the last one included
 * @param against how many went the opposite way just before; 0 unless {@code years} is 1
 * @param extreme whether the latest figure is above or below all those of some years
 * @param care the gravest reserve under which any comparison of the claim is shown; {@code OK} for none
 */
public record Movement(
        Comparison last, Direction direction, int years, int against, Optional<Extreme> extreme, Comparability care) {

    /** So many figures must be passed before one is called the highest or the lowest of them. */
    private static final int FEWEST_PASSED = 4;

    /** Reserves that touch a growth rate a little, and the order of two figures hardly. */
    private static final Set<Comparability> ORDERED =
            Set.of(Comparability.OK, Comparability.STATUS_DIFF, Comparability.CUTOFF_UNKNOWN);

    /** Which way a figure went from its base. */
    public enum Direction {
        ROSE,
        FELL,
        /** Both are equal to the last digit. */
        UNCHANGED
    }

    /**
     * The latest figure is beyond all others of a chain of years.
     *
     * @param year the last year with a figure as high, or as low; where there is none, the first of the chain
     * @param ofAll whether no figure of the chain was as high, or as low
     * @param passed how many figures it is beyond
     */
    public record Extreme(int year, boolean ofAll, int passed) {}

    /**
     * What happened up to a figure.
     *
     * @param latest the figure
     * @param series all figures of its series, it among them
     * @return empty where it has no base that a change may be shown to, or one within rounding
     */
    public static Optional<Movement> of(final Observation latest, final List<Observation> series) {
        final Map<Observation, Comparison> byFigure = new HashMap<>();
        YearOnYear.of(series).forEach(comparison -> byFigure.put(comparison.current(), comparison));
        final List<Comparison> chain = chain(latest, byFigure);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        final Direction direction = direction(chain.get(0));
        final int years = run(chain, 0, direction);
        final boolean turned = years == 1 && direction != Direction.UNCHANGED;
        final int against = turned ? run(chain, 1, opposite(direction)) : 0;
        final Optional<Extreme> extreme =
                direction == Direction.UNCHANGED ? Optional.empty() : extreme(chain, direction);
        final int used = Math.max(years + against, extreme.map(Extreme::passed).orElse(0));
        final Comparability care = chain.subList(0, Math.min(used, chain.size())).stream()
                .map(Comparison::comparability)
                .filter(verdict -> verdict != Comparability.OK)
                .findFirst()
                .orElse(Comparability.OK);
        return Optional.of(new Movement(chain.get(0), direction, years, against, extreme, care));
    }

    /** The comparisons that lead from the latest figure from base to base, as far as each shows a change that means something. */
    private static List<Comparison> chain(final Observation latest, final Map<Observation, Comparison> byFigure) {
        final List<Comparison> chain = new ArrayList<>();
        Optional<Observation> figure = Optional.of(latest);
        while (figure.isPresent()) {
            final Optional<Comparison> comparison = figure.map(byFigure::get)
                    .filter(one -> one.change().isPresent())
                    .filter(one -> !isWithinRounding(one));
            comparison.ifPresent(chain::add);
            figure = comparison.flatMap(Comparison::base);
        }
        return chain;
    }

    private static boolean isWithinRounding(final Comparison comparison) {
        return comparison.comparability() == Comparability.WITHIN_ROUNDING
                || comparison.notes().contains(Comparability.WITHIN_ROUNDING);
    }

    private static int run(final List<Comparison> chain, final int from, final Direction direction) {
        int years = 0;
        while (from + years < chain.size() && direction(chain.get(from + years)) == direction) {
            years++;
        }
        return years;
    }

    private static Direction direction(final Comparison comparison) {
        return switch (comparison.change().orElseThrow().absolute().signum()) {
            case 1 -> Direction.ROSE;
            case -1 -> Direction.FELL;
            default -> Direction.UNCHANGED;
        };
    }

    private static Direction opposite(final Direction direction) {
        return direction == Direction.ROSE ? Direction.FELL : Direction.ROSE;
    }

    private static Optional<Extreme> extreme(final List<Comparison> chain, final Direction direction) {
        final Observation last = chain.get(0).current();
        final Predicate<Comparison> isBeyond = held -> held.change()
                .map(change -> change.absolute().signum() == (direction == Direction.ROSE ? 1 : -1))
                .orElse(false);
        int passed = 0;
        int year = last.period().year();
        for (final Comparison link : chain) {
            final Observation earlier = link.base().orElseThrow();
            final Comparison held = YearOnYear.judge(last, earlier, List.of());
            if (!ORDERED.contains(held.comparability()) || isWithinRounding(held)) {
                return Optional.empty();
            }
            year = earlier.period().year();
            if (!isBeyond.test(held)) {
                return passed < FEWEST_PASSED ? Optional.empty() : Optional.of(new Extreme(year, false, passed));
            }
            passed++;
        }
        return passed < FEWEST_PASSED ? Optional.empty() : Optional.of(new Extreme(year, true, passed));
    }

    /** The change in per cent of the base. */
    public BigDecimal percent() {
        return last.change().orElseThrow().percent();
    }
}
