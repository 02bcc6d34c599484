package niengiam.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Growth that stands out among its own kind: the modified z-score of Iglewicz and Hoaglin (1993) on the logarithms of
 * yearly ratios, 0.6745 (x − median) / MAD beyond 3.5. A flag, never a deletion.
 */
final class Outliers {

    /** Below this the median absolute deviation says nothing. */
    static final int FEWEST = 7;

    private static final double SCALE = 0.6745;
    private static final double LIMIT = 3.5;

    private Outliers() {}

    /** The modified z-scores; all 0 where more than half of the values are equal. */
    static double[] scores(final double... values) {
        final double median = median(values);
        final double spread =
                median(Arrays.stream(values).map(v -> Math.abs(v - median)).toArray());
        return Arrays.stream(values)
                .map(value -> spread == 0 ? 0 : SCALE * (value - median) / spread)
                .toArray();
    }

    /** Places of the ratios that stand out; none where there are fewer than {@value #FEWEST}. */
    static int[] among(final double... ratios) {
        if (ratios.length < FEWEST) {
            return new int[0];
        }
        final double[] scores = scores(Arrays.stream(ratios).map(Math::log).toArray());
        return IntStream.range(0, scores.length)
                .filter(i -> Math.abs(scores[i]) > LIMIT)
                .toArray();
    }

    private static double median(final double... values) {
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        final int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
