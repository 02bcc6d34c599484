package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        final int sign = base(base.get()).signum();
        final Comparability reason;
        if (sign <= 0) {
            reason = sign == 0 ? Comparability.BASE_ZERO : Comparability.BASE_NEGATIVE;
        } else {
            reason = point.equals(base.get()) ? Comparability.OK : acrossAll(between, base.get(), point);
        }
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
        final Comparability across = acrossAll(points, first, last);
        // A growth rate needs two positive ends: there is no root of a negative ratio.
        if (base(last).signum() <= 0 && across.isOneSeries()) {
            return base(last).signum() == 0 ? Comparability.BASE_ZERO : Comparability.BASE_NEGATIVE;
        }
        return across;
    }

    /**
     * The verdict on the two ends, as the year-over-year table would give it, unless a pair between them is no one series:
     * then the first such reason. No rate and no index leads across what is not compared.
     */
    private static Comparability acrossAll(
            final List<Observation> points, final Observation base, final Observation point) {
        for (int i = 1; i < points.size(); i++) {
            final Comparability step = YearOnYear.judge(points.get(i), points.get(i - 1), List.of())
                    .comparability();
            if (!step.isOneSeries()) {
                return step;
            }
        }
        return YearOnYear.judge(point, base, List.of()).comparability();
    }

    private static BigDecimal base(final Observation observation) {
        return observation.unit().toBase(observation.quantity().orElseThrow().value());
    }
}
