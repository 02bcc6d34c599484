package niengiam.trend.rank;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The slope of Theil (1950) and Sen (1968): the median of the slopes between any two points, with a 95 per cent interval
 * that needs no distribution of the values (Hollander and Wolfe 1999, 9.3). Up to nine points the interval rests on the
 * exact distribution of Kendall's statistic, from ten on the normal one (Gilbert 1987, 16.4.2).
 *
 * @param slope per unit of time
 * @param lower of the interval; the least slope where so few points allow no narrower one
 * @param upper of the interval
 * @param isBounded whether the interval reaches 95 per cent at all
 */
public record SenSlope(double slope, double lower, double upper, boolean isBounded) {

    private static final double TAIL = 0.025;

    /** The slope of values at the times 0, 1, 2 … */
    public static double median(final double[] values) {
        return medianOf(
                slopes(IntStream.range(0, values.length).asDoubleStream().toArray(), values));
    }

    /** The slope of values at given times, which rise. */
    public static SenSlope of(final double[] times, final double[] values) {
        final double[] slopes = slopes(times, values);
        final int n = values.length;
        final int cut = n < MannKendall.MANY ? exactCut(n) : normalCut(values, slopes.length);
        final int least = Math.max(1, cut);
        return new SenSlope(medianOf(slopes), slopes[least - 1], slopes[slopes.length - least], cut >= 1);
    }

    /** Sorted. */
    private static double[] slopes(final double[] times, final double[] values) {
        final double[] slopes = new double[values.length * (values.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                slopes[next++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double medianOf(final double[] sorted) {
        final int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The place of the lower limit: (N − C) / 2 with C two below the least score whose tail is 2.5 per cent or less. */
    private static int exactCut(final int n) {
        final long[] orders = MannKendall.inversions(n);
        final long all = Arrays.stream(orders).sum();
        long tail = 0;
        int falling = 0;
        while (falling < orders.length && (double) (tail + orders[falling]) / all <= TAIL) {
            tail += orders[falling];
            falling++;
        }
        // With S = pairs − 2 × falling, (pairs − C) / 2 comes to the number of scores in the tail.
        return falling;
    }

    private static int normalCut(final double[] values, final int pairs) {
        final double variance = MannKendall.normal(values).variance();
        final double width = MannKendall.Z_95 * Math.sqrt(variance);
        return (int) Math.floor((pairs - width) / 2);
    }
}
