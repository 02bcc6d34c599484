package niengiam.trend.rank;

/** The standard normal distribution. */
public final class Normal {

    /** Below this the series is quick, above it the continued fraction is. */
    private static final double NEAR = 3;

    private static final int DEPTH = 200;

    private Normal() {}

    /** The probability of a value above {@code z}, for {@code z} of 0 or more; to fourteen digits. */
    public static double tail(final double z) {
        final double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        if (z < NEAR) {
            double term = z;
            double sum = z;
            for (int k = 3; term > sum * 1e-17; k += 2) {
                term *= z * z / k;
                sum += term;
            }
            return 0.5 - density * sum;
        }
        double fraction = z;
        for (int k = DEPTH; k > 0; k--) {
            fraction = z + k / fraction;
        }
        return density / fraction;
    }
}
