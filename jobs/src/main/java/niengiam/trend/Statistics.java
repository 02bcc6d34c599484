package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.trend.Statistic.Measure;

/** Growth rate and index of yearly figures. */
public final class Statistics {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Statistics() {}

    /**
     * The statistics of a line: one growth rate over its whole length, and an index for every year.
     *
     * @param indexBase the year that is 100; where the line has no figure for it, no index is given
     */
    public static List<Statistic> of(final YearlySeries series, final int indexBase) {
        final List<Observation> points = series.points();
        final List<Statistic> statistics = new ArrayList<>();
        if (points.size() > 1) {
            statistics.add(growthRate(points));
        }
        final Optional<Observation> base = points.stream()
                .filter(point -> point.period().year() == indexBase)
                .findFirst();
        for (int i = 0; i < points.size(); i++) {
            statistics.add(index(points, i, base));
        }
        return List.copyOf(statistics);
    }

    /** CAGR = (last / first)^(1 / years) − 1, in per cent. */
    private static Statistic growthRate(final List<Observation> points) {
        final Observation first = points.get(0);
        final Observation last = points.get(points.size() - 1);
        final Comparability reason = reason(points, first, last);
        return new Statistic(
                Measure.CAGR,
                last,
                Optional.of(first),
                points.size(),
                reason.showsChange() ? Optional.of(growthRate(first, last)) : Optional.empty(),
                reason);
    }

    private static BigDecimal growthRate(final Observation first, final Observation last) {
        final BigDecimal ratio = base(last).divide(base(first), MathContext.DECIMAL64);
        final double years = last.period().year() - first.period().year();
        // A root has no exact decimal; sixteen digits are more than any source prints.
        return BigDecimal.valueOf(Math.pow(ratio.doubleValue(), 1 / years))
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED)
                .setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static Statistic index(
            final List<Observation> points, final int position, final Optional<Observation> base) {
        final Observation point = points.get(position);
        if (base.isEmpty()) {
            return new Statistic(Measure.INDEX, point, base, 0, Optional.empty(), Comparability.BASE_MISSING);
        }
        final List<Observation> between = points.stream()
                .filter(other -> isBetween(other, base.get(), point))
                .toList();
        final Comparability reason =
                base(base.get()).signum() == 0 ? Comparability.BASE_ZERO : unitOrBreak(between, base.get(), point);
        return new Statistic(
                Measure.INDEX,
                point,
                base,
                between.size(),
                reason.showsChange()
                        ? Optional.of(
                                base(point).multiply(HUNDRED).divide(base(base.get()), SCALE, RoundingMode.HALF_UP))
                        : Optional.empty(),
                reason);
    }

    private static boolean isBetween(final Observation other, final Observation one, final Observation two) {
        final int year = other.period().year();
        return year >= Math.min(one.period().year(), two.period().year())
                && year <= Math.max(one.period().year(), two.period().year());
    }

    private static Comparability reason(
            final List<Observation> points, final Observation first, final Observation last) {
        // A growth rate needs two positive ends: there is no root of a negative ratio.
        if (base(first).signum() <= 0 || base(last).signum() <= 0) {
            return Comparability.BASE_ZERO;
        }
        return unitOrBreak(points, first, last);
    }

    private static Comparability unitOrBreak(
            final List<Observation> points, final Observation first, final Observation last) {
        if (!first.unit().measure().equals(last.unit().measure())) {
            return Comparability.UNIT_DIFF;
        }
        final int begin = Math.min(first.period().year(), last.period().year());
        if (points.stream()
                .anyMatch(
                        point -> point.status() == ObsStatus.B && point.period().year() > begin)) {
            return Comparability.BREAK_BETWEEN;
        }
        if (!first.cutoff().isKnown() || !last.cutoff().isKnown()) {
            return Comparability.CUTOFF_UNKNOWN;
        }
        return first.status().rung() == last.status().rung() ? Comparability.OK : Comparability.STATUS_DIFF;
    }

    private static BigDecimal base(final Observation observation) {
        return observation.unit().toBase(observation.quantity().orElseThrow().value());
    }
}
