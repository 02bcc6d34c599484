package niengiam.trend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.MeasureKind;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;

/**
 * Divides the growth of wholes among their parts. A whole and its parts come from one source table at each end; a part
 * that is listed at one end only, or may not be compared, has no contribution, and what it did is in the residual.
 */
public final class GrowthShares {

    /** Along the territories that lie in the whole. */
    public static final String BY_AREA = "ref_area";

    /** Along the territories that a later one was made of. */
    public static final String BY_FORMER_AREA = "former_area";

    private static final int LEAST_PARTS = 2;

    private final Nesting nesting;

    /** @param nesting which territory lies in which */
    public GrowthShares(final Nesting nesting) {
        this.nesting = nesting;
    }

    /**
     * Along dimensions.
     *
     * @param figures all figures of one territory and indicator, of all breakdowns
     */
    public static List<Contribution> alongDimensions(final Indicator indicator, final List<Observation> figures) {
        final Map<String, List<Composition>> compositions = new LinkedHashMap<>();
        for (final Composition composition : Composition.of(figures)) {
            compositions
                    .computeIfAbsent(composition.dimension(), any -> new ArrayList<>())
                    .add(composition);
        }
        final List<Contribution> shares = new ArrayList<>();
        compositions.forEach((dimension, found) -> {
            final int position = Dimensions.NAMES.indexOf(dimension);
            final IdentityHashMap<Observation, List<Observation>> parts = new IdentityHashMap<>();
            found.forEach(composition -> parts.put(composition.total(), composition.parts()));
            final Function<Observation, Map<String, Observation>> partsOf = total -> {
                final Map<String, Observation> byCode = new TreeMap<>();
                parts.getOrDefault(total, List.of())
                        .forEach(part ->
                                byCode.put(part.key().dimensions().codes().get(position), part));
                return byCode;
            };
            for (final Comparison whole : taken(comparisons(found, figures))) {
                shares.addAll(
                        mayBeDivided(indicator)
                                ? divide(dimension, whole, partsOf)
                                : List.of(refused(whole(whole), dimension, Refusal.NON_ADDITIVE.name())));
            }
        });
        return List.copyOf(shares);
    }

    private static List<Comparison> comparisons(final List<Composition> compositions, final List<Observation> figures) {
        final Map<SeriesKey, List<Observation>> wholes = new LinkedHashMap<>();
        compositions.forEach(composition -> wholes.put(composition.total().key(), new ArrayList<>()));
        figures.forEach(figure -> Optional.ofNullable(wholes.get(figure.key())).ifPresent(of -> of.add(figure)));
        final IdentityHashMap<Observation, Comparison> byFigure = new IdentityHashMap<>();
        wholes.values().forEach(line -> YearOnYear.of(line)
                .forEach(comparison -> byFigure.put(comparison.current(), comparison)));
        return compositions.stream()
                .map(composition -> byFigure.get(composition.total()))
                .toList();
    }

    /** Of each whole and period the one that is taken where a table was published several times. */
    private static List<Comparison> taken(final List<Comparison> comparisons) {
        final Map<List<Object>, Comparison> byPeriod = new LinkedHashMap<>();
        for (final Comparison comparison : comparisons) {
            final Observation whole = comparison.current();
            byPeriod.merge(
                    List.of(whole.key(), whole.provenance().producer(), whole.period()),
                    comparison,
                    (one, other) -> Precedence.isBefore(other.current(), one.current()) ? other : one);
        }
        return List.copyOf(byPeriod.values());
    }

    /** Rates and indices of parts do not add up to that of the whole; averages only if territories may be added up. */
    private static boolean mayBeDivided(final Indicator indicator) {
        return indicator.kind() == MeasureKind.FLOW
                || indicator.kind() == MeasureKind.STOCK
                || indicator.additiveOverArea();
    }

    /**
     * Along territories.
     *
     * @param panel all figures of one indicator and breakdown, of all territories
     */
    public List<Contribution> alongAreas(final Indicator indicator, final List<Observation> panel) {
        final Map<String, List<Observation>> wholes = new LinkedHashMap<>();
        final Map<String, Map<String, Observation>> tables = new LinkedHashMap<>();
        for (final Observation figure : panel) {
            if (figure.quantity().isPresent()) {
                tables.computeIfAbsent(Composition.table(figure), any -> new LinkedHashMap<>())
                        .putIfAbsent(figure.key().refArea(), figure);
                if (nesting.isWhole(figure.key().refArea())) {
                    wholes.computeIfAbsent(figure.key().refArea(), any -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        final Function<Observation, Map<String, Observation>> partsOf = total ->
                nesting.partsOf(total.key().refArea(), tables.getOrDefault(Composition.table(total), Map.of()));
        final List<Contribution> shares = new ArrayList<>();
        for (final List<Observation> line : wholes.values()) {
            for (final Comparison whole : taken(YearOnYear.of(line))) {
                if (partsOf.apply(whole.current()).size() >= LEAST_PARTS) {
                    shares.addAll(
                            indicator.additiveOverArea()
                                    ? divide(BY_AREA, whole, partsOf)
                                    : List.of(refused(whole(whole), BY_AREA, Refusal.NON_ADDITIVE.name())));
                }
            }
        }
        return List.copyOf(shares);
    }

    /** Along the parts of territories that were rebuilt in both years from the same parts. */
    public static List<Contribution> alongFormerAreas(final List<Rebuilt> rebuilt) {
        final Map<String, Rebuilt> byPeriod = new LinkedHashMap<>();
        rebuilt.stream()
                .filter(figure -> figure.basis() == Rebuilt.Basis.DERIVED && figure.view() == Rebuilt.View.TODAY)
                .filter(figure -> figure.parts().size() >= LEAST_PARTS)
                .forEach(figure -> byPeriod.put(name(figure, figure.period().toString()), figure));
        final List<Contribution> shares = new ArrayList<>();
        for (final Rebuilt now : byPeriod.values()) {
            final Rebuilt before =
                    byPeriod.get(name(now, now.period().yearBefore().toString()));
            if (before != null) {
                shares.addAll(divide(now, before));
            }
        }
        return List.copyOf(shares);
    }

    private static String name(final Rebuilt figure, final String period) {
        return figure.producer() + " " + figure.key() + " " + period;
    }

    private static List<Contribution> divide(final Rebuilt now, final Rebuilt before) {
        final Map<String, Observation> parts = byArea(now.parts());
        final Map<String, Observation> baseParts = byArea(before.parts());
        final boolean sameMeasure = now.unit().measure().equals(before.unit().measure());
        Comparability verdict = sameMeasure ? Comparability.OK : Comparability.UNIT_DIFF;
        for (final Map.Entry<String, Observation> part : parts.entrySet()) {
            final Comparability its = Optional.ofNullable(baseParts.get(part.getKey()))
                    .map(base ->
                            YearOnYear.judge(part.getValue(), base, List.of()).comparability())
                    .orElse(Comparability.TERRITORY_DIFF);
            // A part that began at nothing is no reason against the whole.
            if (verdict.showsChange()
                    && its != Comparability.OK
                    && its != Comparability.BASE_ZERO
                    && its != Comparability.BASE_NEGATIVE) {
                verdict = its;
            }
        }
        final Contribution.Whole whole = new Contribution.Whole(
                now.key(),
                now.producer(),
                now.unit(),
                now.period(),
                now.quantity().orElseThrow().value(),
                Optional.of(before.period()),
                before.quantity().filter(any -> sameMeasure).map(quantity -> quantity.in(before.unit(), now.unit())
                        .value()),
                verdict);
        return divide(BY_FORMER_AREA, whole, parts, baseParts);
    }

    private static Map<String, Observation> byArea(final List<Observation> parts) {
        final Map<String, Observation> byArea = new TreeMap<>();
        parts.forEach(part -> byArea.put(part.key().refArea(), part));
        return byArea;
    }

    private static List<Contribution> divide(
            final String by,
            final Comparison comparison,
            final Function<Observation, Map<String, Observation>> partsOf) {
        return divide(
                by,
                whole(comparison),
                partsOf.apply(comparison.current()),
                comparison.base().map(partsOf).orElse(Map.of()));
    }

    private static Contribution.Whole whole(final Comparison comparison) {
        final Observation current = comparison.current();
        return new Contribution.Whole(
                current.key(),
                current.provenance().producer(),
                current.unit(),
                current.period(),
                current.quantity().orElseThrow().value(),
                comparison.base().map(Observation::period),
                comparison.baseQuantity().map(Quantity::value),
                comparison.comparability());
    }

    private static List<Contribution> divide(
            final String by,
            final Contribution.Whole whole,
            final Map<String, Observation> parts,
            final Map<String, Observation> baseParts) {
        if (whole.growth().isEmpty()) {
            return List.of(refused(
                    whole,
                    by,
                    (whole.comparability().showsChange() ? Comparability.BASE_ZERO : whole.comparability()).name()));
        }
        return new Division(by, whole, parts, baseParts).shares();
    }

    private static Contribution refused(final Contribution.Whole whole, final String by, final String reason) {
        return new Contribution(
                whole,
                by,
                Contribution.WHOLE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(whole.value()),
                whole.baseValue(),
                Optional.empty(),
                Optional.of(reason),
                List.of());
    }
}
