package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.trend.TrendTest.Tested;
import niengiam.trend.rank.Holm;
import niengiam.trend.rank.MannKendall;
import niengiam.trend.rank.SenSlope;

/** Tests yearly lines for a trend: descriptive below five points, exact to nine, normal with correction from ten. */
public final class TrendTests {

    private static final int SCALE = 10;

    private TrendTests() {}

    /** The test of one line. */
    public static TrendTest of(final YearlySeries line) {
        final List<Observation> points = line.points();
        final Observation first = points.get(0);
        final Observation last = points.get(points.size() - 1);
        final int gaps = last.period().year() - first.period().year() + 1 - points.size();
        final Optional<Refusal> reason = refusal(points, last);
        return new TrendTest(
                first,
                last,
                points.size(),
                gaps,
                reason.isPresent() ? Optional.empty() : Optional.of(test(points, last)),
                reason);
    }

    private static Optional<Refusal> refusal(final List<Observation> points, final Observation last) {
        if (points.stream().anyMatch(p -> !p.unit().measure().equals(last.unit().measure()))) {
            return Optional.of(Refusal.UNIT_DIFF);
        }
        if (points.stream().anyMatch(p -> p.status() == ObsStatus.D)) {
            return Optional.of(Refusal.DEFINITION_DIFF);
        }
        if (points.stream().skip(1).anyMatch(p -> p.status() == ObsStatus.B)) {
            return Optional.of(Refusal.BREAK_BETWEEN);
        }
        for (int i = 1; i < points.size(); i++) {
            if (YearOnYear.judge(points.get(i), points.get(i - 1), List.of()).comparability()
                    == Comparability.CUTOFF_DIFF) {
                return Optional.of(Refusal.CUTOFF_DIFF);
            }
        }
        return points.size() < MannKendall.FEWEST ? Optional.of(Refusal.NOT_ENOUGH_DATA) : Optional.empty();
    }

    private static Tested test(final List<Observation> points, final Observation last) {
        final double[] times =
                points.stream().mapToDouble(p -> p.period().year()).toArray();
        final double[] values = points.stream()
                .mapToDouble(p -> p.unit()
                        .in(last.unit(), p.quantity().orElseThrow().value())
                        .doubleValue())
                .toArray();
        final MannKendall trend = MannKendall.of(values);
        final SenSlope slope = SenSlope.of(times, values);
        final BigDecimal probability = decimal(trend.p());
        return new Tested(
                decimal(slope.slope()),
                slope.isBounded() ? Optional.of(decimal(slope.lower())) : Optional.empty(),
                slope.isBounded() ? Optional.of(decimal(slope.upper())) : Optional.empty(),
                trend.s(),
                decimal(trend.tau()),
                probability,
                probability,
                trend.method().name());
    }

    /** The tests of one territory, corrected for how many they are. */
    public static List<TrendTest> adjusted(final List<TrendTest> tests) {
        final double[] adjusted = Holm.adjust(tests.stream()
                .map(TrendTest::tested)
                .flatMap(Optional::stream)
                .mapToDouble(tested -> tested.probability().doubleValue())
                .toArray());
        final List<TrendTest> corrected = new ArrayList<>();
        int next = 0;
        for (final TrendTest test : tests) {
            if (test.tested().isEmpty()) {
                corrected.add(test);
                continue;
            }
            final BigDecimal probability = decimal(adjusted[next++]);
            corrected.add(new TrendTest(
                    test.first(),
                    test.last(),
                    test.points(),
                    test.gaps(),
                    test.tested().map(tested -> tested.adjusted(probability)),
                    test.reason()));
        }
        return corrected;
    }

    private static BigDecimal decimal(final double number) {
        return BigDecimal.valueOf(number).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
