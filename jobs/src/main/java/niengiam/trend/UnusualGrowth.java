package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import niengiam.model.Observation;

/**
 * A growth that stands out among those of its own line: a question to ask, not a mistake.
 *
 * @param base the figure of the year before
 * @param current the figure
 * @param ratios how many growths were looked at
 * @param percent the growth, in per cent
 * @param modifiedZ how far out it is (Iglewicz and Hoaglin); beyond 3.5 either way
 */
public record UnusualGrowth(
        Observation base, Observation current, int ratios, BigDecimal percent, BigDecimal modifiedZ) {

    private static final int SCALE = 10;

    /** Those of one line, between years that follow each other without a break and have positive figures of one unit. */
    public static List<UnusualGrowth> of(final YearlySeries line) {
        final List<Observation[]> pairs = new ArrayList<>();
        for (int i = 1; i < line.points().size(); i++) {
            final Observation base = line.points().get(i - 1);
            final Observation current = line.points().get(i);
            if (base.period().year() + 1 == current.period().year()
                    && YearOnYear.judge(current, base, List.of())
                            .comparability()
                            .showsChange()
                    && single(base).signum() > 0
                    && single(current).signum() > 0) {
                pairs.add(new Observation[] {base, current});
            }
        }
        final double[] ratios = pairs.stream()
                .mapToDouble(
                        pair -> single(pair[1]).doubleValue() / single(pair[0]).doubleValue())
                .toArray();
        final int[] places = Outliers.among(ratios);
        if (places.length == 0) {
            return List.of();
        }
        final double[] scores =
                Outliers.scores(java.util.Arrays.stream(ratios).map(Math::log).toArray());
        final List<UnusualGrowth> unusual = new ArrayList<>();
        for (final int place : places) {
            final Observation[] pair = pairs.get(place);
            unusual.add(new UnusualGrowth(
                    pair[0],
                    pair[1],
                    ratios.length,
                    Change.between(single(pair[0]), single(pair[1]))
                            .orElseThrow()
                            .percent(),
                    BigDecimal.valueOf(scores[place]).setScale(SCALE, RoundingMode.HALF_UP)));
        }
        return List.copyOf(unusual);
    }

    private static BigDecimal single(final Observation figure) {
        return figure.unit().toBase(figure.quantity().orElseThrow().value());
    }
}
