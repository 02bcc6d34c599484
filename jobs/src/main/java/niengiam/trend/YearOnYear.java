package niengiam.trend;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.model.Cutoff;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.TimePeriod;

/**
 * Holds each figure against that of the year before, by the same producer, and refuses where the two are unlike.
 *
 * <p>The base is the figure of the same period one year earlier on the same boundary. Where only an unlike one exists,
 * of another stretch of the year or another boundary of the same code, both values stand side by side with the reason
 * and no percentage.
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
        return nearest(current, peers.endingInYearBefore(current))
                .map(base -> judge(current, base, List.of(Comparability.CUTOFF_DIFF)))
                .orElseGet(() -> new Comparison(
                        current,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Comparability.BASE_MISSING,
                        List.of()));
    }

    /** Of the figures that end in the year before, those whose period is closest in length, best first. */
    private static Optional<Observation> nearest(final Observation current, final List<Observation> yearBefore) {
        return yearBefore.stream()
                .filter(other -> mayStandBeside(current, other))
                .map(other -> Math.abs(days(other.period()) - days(current.period())))
                .min(Comparator.naturalOrder())
                .flatMap(closest -> Precedence.first(yearBefore.stream()
                        .filter(other -> Math.abs(days(other.period()) - days(current.period())) == closest)
                        .toList()));
    }

    /** Four days of a holiday beside a whole year are no comparison, not even a refused one. */
    private static boolean mayStandBeside(final Observation current, final Observation other) {
        final long days = days(current.period()) + 1;
        final long others = days(other.period()) + 1;
        return current.kind().isAtAPoint()
                || current.period().start().getDayOfYear()
                        == other.period().start().getDayOfYear()
                || (days <= 2 * others && others <= 2 * days);
    }

    private static long days(final TimePeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
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
        if (baseQuantity.isPresent() && change.isEmpty()) {
            reasons.add(Comparability.BASE_ZERO);
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
        if (current.kind() != MeasureKind.STOCK && differ(current.cutoff(), base.cutoff())) {
            reasons.add(Comparability.CUTOFF_DIFF);
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

    private static boolean differ(final Cutoff current, final Cutoff base) {
        if (!current.isKnown() || !base.isKnown() || current.equals(base)) {
            return false;
        }
        return !placeInYear(current.day().orElseThrow())
                .equals(placeInYear(base.day().orElseThrow()));
    }

    private static MonthDay placeInYear(final LocalDate day) {
        final boolean endOfFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
        return endOfFebruary ? MonthDay.of(2, 29) : MonthDay.from(day);
    }

    /** Whether hedged figures overlap in what their wording allows. */
    private static boolean mayBeEqual(final Quantity current, final Quantity base) {
        return !(Intervals.isExact(current) && Intervals.isExact(base)) && Intervals.overlap(current, base);
    }
}
