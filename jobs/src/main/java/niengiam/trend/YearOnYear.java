package niengiam.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;

/**
 * Holds each figure against that of the year before, by the same producer, and refuses where the two are unlike.
 *
 * <p>The base is the figure of the same period one year earlier, on the same boundary or, refused, on another one of the
 * same code; or one that ends a few days from it ({@link CutoffGap}). A figure of another stretch of the year is no base.
 */
public final class YearOnYear {

    private static final Set<String> CURRENCIES = Set.of("USD", "VND");

    private YearOnYear() {}

    /**
     * Compares.
     *
     * @param observations all figures of one indicator, national code and breakdown: one series, or several where the
     *     code has had several boundaries
     * @return one comparison for each figure that has a value, in the same order
     */
    public static List<Comparison> of(final List<Observation> observations) {
        final Peers peers = new Peers(observations);
        return observations.stream()
                .filter(observation -> observation.quantity().isPresent())
                .map(observation -> compare(observation, peers))
                .toList();
    }

    private static Comparison compare(final Observation current, final Peers peers) {
        final List<Observation> yearBefore = peers.yearBefore(current);
        final Optional<Observation> like = Peers.ofKey(yearBefore, current.key());
        if (like.isPresent()) {
            return judge(current, like.get(), List.of());
        }
        final Optional<Observation> elsewhere = Precedence.first(yearBefore);
        if (elsewhere.isPresent()) {
            return judge(current, elsewhere.get(), List.of(Comparability.TERRITORY_DIFF));
        }
        return peers.nearYearBefore(current)
                .map(base -> judge(current, base, List.of(Comparability.CUTOFF_NEAR)))
                .orElseGet(() -> new Comparison(
                        current,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        peers.isKnownElsewhere(current) ? Comparability.BASE_ELSEWHERE : Comparability.BASE_MISSING,
                        List.of()));
    }

    /** What may be said of two figures, the later one first, wherever they are shown together. */
    public static Comparability verdict(final Observation current, final Observation base) {
        return judge(current, base, List.of()).comparability();
    }

    /** Two figures held against each other, whoever chose them. */
    static Comparison judge(final Observation current, final Observation base, final List<Comparability> known) {
        final boolean sameMeasure = current.unit().measure().equals(base.unit().measure());
        final Optional<Quantity> baseQuantity = sameMeasure
                ? base.quantity().map(quantity -> quantity.in(base.unit(), current.unit()))
                : Optional.empty();
        final List<Comparability> reasons = new ArrayList<>();
        if (current.kind() != base.kind()) {
            reasons.add(Comparability.KIND_MISMATCH);
        }
        if (!sameMeasure) {
            reasons.add(
                    CURRENCIES.contains(current.unit().measure())
                                    && CURRENCIES.contains(base.unit().measure())
                            ? Comparability.CURRENCY_MIX
                            : Comparability.UNIT_DIFF);
        }
        reasons.addAll(known);
        if (!current.kind().isAtAPoint() && current.period().overlaps(base.period())) {
            reasons.add(Comparability.PERIODS_OVERLAP);
        }
        addDoubts(reasons, current, base);
        final Optional<Change> change = baseQuantity.flatMap(
                b -> Change.between(b.value(), current.quantity().orElseThrow().value()));
        if (baseQuantity.isPresent() && isInPoints(current)) {
            reasons.add(Comparability.POINTS);
        } else if (baseQuantity.isPresent() && change.isEmpty()) {
            reasons.add(
                    baseQuantity.get().value().signum() == 0 ? Comparability.BASE_ZERO : Comparability.BASE_NEGATIVE);
        }
        if (baseQuantity.isPresent()
                && (Intervals.isOpen(current.quantity().orElseThrow()) || Intervals.isOpen(baseQuantity.get()))) {
            reasons.add(Comparability.OPEN_BOUND);
        }
        addWarnings(reasons, current, base);
        if (baseQuantity.isPresent()
                && mayBeEqual(current.quantity().orElseThrow(), baseQuantity.get())
                && (reasons.isEmpty() || verdict(reasons).showsChange())) {
            reasons.add(Comparability.WITHIN_ROUNDING);
        }
        if (reasons.isEmpty()) {
            return new Comparison(current, Optional.of(base), baseQuantity, change, Comparability.OK, List.of());
        }
        final Comparability verdict = verdict(reasons);
        return new Comparison(
                current,
                Optional.of(base),
                baseQuantity,
                change.filter(any -> verdict.showsChange()),
                verdict,
                reasons.size() == 1
                        ? List.of()
                        : reasons.stream()
                                .filter(reason -> reason != verdict)
                                .distinct()
                                .toList());
    }

    private static boolean isInPoints(final Observation figure) {
        return figure.kind() == MeasureKind.RATIO || figure.kind() == MeasureKind.INDEX;
    }

    /** The first that forbids to show a change, or the first of all. */
    private static Comparability verdict(final List<Comparability> reasons) {
        for (final Comparability reason : reasons) {
            if (!reason.showsChange()) {
                return reason;
            }
        }
        return reasons.get(0);
    }

    private static void addDoubts(
            final List<Comparability> reasons, final Observation current, final Observation base) {
        if (current.status() == ObsStatus.D || base.status() == ObsStatus.D) {
            reasons.add(Comparability.DEFINITION_DIFF);
        }
        if (current.status() == ObsStatus.B) {
            reasons.add(Comparability.BREAK_BETWEEN);
        }
        final long days = CutoffGap.days(current, base);
        if (days > 0 && !reasons.contains(Comparability.CUTOFF_NEAR)) {
            reasons.add(CutoffGap.isNear(days, current) ? Comparability.CUTOFF_NEAR : Comparability.CUTOFF_DIFF);
        }
    }

    private static void addWarnings(
            final List<Comparability> reasons, final Observation current, final Observation base) {
        if (!current.cutoff().isKnown() || !base.cutoff().isKnown()) {
            reasons.add(Comparability.CUTOFF_UNKNOWN);
        }
        if (current.status().rung() != base.status().rung()) {
            reasons.add(Comparability.STATUS_DIFF);
        }
    }

    /** Whether hedged figures overlap in what their wording allows. */
    private static boolean mayBeEqual(final Quantity current, final Quantity base) {
        return !(Intervals.isExact(current) && Intervals.isExact(base)) && Intervals.overlap(current, base);
    }
}
