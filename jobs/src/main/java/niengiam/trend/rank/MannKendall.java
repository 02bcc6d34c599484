package niengiam.trend.rank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The Mann–Kendall test for a monotonic trend (Mann 1945, Kendall 1975). Up to nine points the probability is exact, ties
 * included; from ten on it is that of the normal distribution with continuity correction, and the variance is corrected
 * for serial correlation after Hamed and Rao (1998).
 *
 * @param points how many points
 * @param s pairs that rise less pairs that fall
 * @param variance of {@code s} where there is no trend
 * @param tau {@code s} as a share of all pairs, −1 to 1
 * @param z the standardized statistic; 0 for an exact test
 * @param p two-sided probability of an {@code s} as far from 0 where there is no trend
 * @param method how {@code p} was found
 */
public record MannKendall(int points, int s, double variance, double tau, double z, double p, Method method) {

    /** Below this there is nothing to test: with four points no order whatever reaches 5 per cent. */
    public static final int FEWEST = 5;

    /** From here on the normal distribution is near enough. */
    static final int MANY = 10;

    /** The two-sided 5 per cent point of the normal distribution. */
    public static final double Z_95 = 1.959963984540054;

    private static final double EIGHTEEN = 18;

    /** How a probability was found. */
    public enum Method {
        EXACT,
        NORMAL,
        HAMED_RAO
    }

    /** Tests values in the order of time, by the method that their number asks for. */
    public static MannKendall of(final double[] values) {
        return values.length < MANY ? exact(values) : corrected(values, Math.max(1, values.length / 4));
    }

    /** With the probability counted over all orders of the values. */
    public static MannKendall exact(final double[] values) {
        final int s = score(values);
        final int[] ties = ties(values);
        final long[] orders = inversions(values.length, ties);
        final int untied = untied(values.length, ties);
        long all = 0;
        long asFar = 0;
        for (int i = 0; i < orders.length; i++) {
            all += orders[i];
            if (Math.abs(untied - 2 * i) >= Math.abs(s)) {
                asFar += orders[i];
            }
        }
        return new MannKendall(
                values.length,
                s,
                variance(values.length, ties),
                tau(s, values.length),
                0,
                (double) asFar / all,
                Method.EXACT);
    }

    /** By the normal distribution, for values that do not depend on each other. */
    public static MannKendall normal(final double[] values) {
        return withVariance(values, variance(values.length, ties(values)), Method.NORMAL);
    }

    /**
     * By the normal distribution, with the variance that the serial correlation of the ranks suggests once the slope is
     * taken out.
     *
     * @param lags how far back correlation is looked for
     */
    public static MannKendall corrected(final double[] values, final int lags) {
        final double plain = variance(values.length, ties(values));
        final double factor = correction(values, lags);
        // Correlation can make the formula negative, which no variance is.
        return factor <= 0
                ? withVariance(values, plain, Method.NORMAL)
                : withVariance(values, plain * factor, Method.HAMED_RAO);
    }

    private static MannKendall withVariance(final double[] values, final double variance, final Method method) {
        final int s = score(values);
        final double z = variance == 0 ? 0 : (s - Integer.signum(s)) / Math.sqrt(variance);
        return new MannKendall(
                values.length, s, variance, tau(s, values.length), z, 2 * Normal.tail(Math.abs(z)), method);
    }

    private static int score(final double[] values) {
        int s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += Double.compare(values[j], values[i]) > 0 ? 1 : Double.compare(values[j], values[i]) < 0 ? -1 : 0;
            }
        }
        return s;
    }

    private static double tau(final int s, final int n) {
        return 2.0 * s / ((double) n * (n - 1));
    }

    private static int[] ties(final double[] values) {
        final Map<Double, Integer> counts = new HashMap<>();
        for (final double value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int untied(final int n, final int... ties) {
        int pairs = n * (n - 1) / 2;
        for (final int t : ties) {
            pairs -= t * (t - 1) / 2;
        }
        return pairs;
    }

    static double variance(final int n, final int... ties) {
        double sum = (double) n * (n - 1) * (2 * n + 5);
        for (final int t : ties) {
            sum -= (double) t * (t - 1) * (2 * t + 5);
        }
        return sum / EIGHTEEN;
    }

    /**
     * How many orders of the values have 0, 1, 2 … falling pairs: the coefficients of the Gaussian multinomial
     * [n]! / ([t₁]! [t₂]! …).
     */
    public static long[] inversions(final int n, final int... ties) {
        long[] counts = {1};
        for (int k = 2; k <= n; k++) {
            counts = times(counts, k);
        }
        for (final int t : ties) {
            for (int k = 2; k <= t; k++) {
                counts = over(counts, k);
            }
        }
        return counts;
    }

    /** Multiplied by 1 + q + … + q^(k−1). */
    private static long[] times(final long[] counts, final int k) {
        final long[] product = new long[counts.length + k - 1];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < k; j++) {
                product[i + j] += counts[i];
            }
        }
        return product;
    }

    /** Divided by 1 + q + … + q^(k−1), which leaves no remainder. */
    private static long[] over(final long[] counts, final int k) {
        final long[] quotient = new long[counts.length - k + 1];
        for (int i = 0; i < quotient.length; i++) {
            quotient[i] = counts[i];
            for (int j = 1; j < k && j <= i; j++) {
                quotient[i] -= quotient[i - j];
            }
        }
        return quotient;
    }

    /** The factor n/n* of Hamed and Rao, from the correlations that stand out of chance at 5 per cent. */
    private static double correction(final double[] values, final int lags) {
        final int n = values.length;
        final double slope = SenSlope.median(values);
        final double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = values[i] - (i + 1) * slope;
        }
        final double[] ranks = ranks(rest);
        final double limit = Z_95 / Math.sqrt(n);
        double sum = 0;
        for (int lag = 1; lag <= lags && lag < n; lag++) {
            final double correlation = correlation(ranks, lag);
            if (Math.abs(correlation) > limit) {
                sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
            }
        }
        return 1 + 2.0 / ((double) n * (n - 1) * (n - 2)) * sum;
    }

    private static double correlation(final double[] values, final int lag) {
        final double mean = Arrays.stream(values).average().orElse(0);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < values.length; i++) {
            alone += (values[i] - mean) * (values[i] - mean);
            if (i + lag < values.length) {
                together += (values[i] - mean) * (values[i + lag] - mean);
            }
        }
        return alone == 0 ? 0 : together / alone;
    }

    /** Ranks from 1, equal values sharing the mean of theirs. */
    private static double[] ranks(final double[] values) {
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        final double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int first = Arrays.binarySearch(sorted, values[i]);
            int last = first;
            while (first > 0 && Double.compare(sorted[first - 1], values[i]) == 0) {
                first--;
            }
            while (last + 1 < sorted.length && Double.compare(sorted[last + 1], values[i]) == 0) {
                last++;
            }
            ranks[i] = (first + last) / 2.0 + 1;
        }
        return ranks;
    }
}
