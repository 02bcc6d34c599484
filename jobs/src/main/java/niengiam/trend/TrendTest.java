package niengiam.trend;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * What may be said of the trend of one yearly line, or why nothing may.
 *
 * @param first first figure
 * @param last last figure
 * @param points how many figures
 * @param gaps how many years between them have none
 * @param tested the test; empty with a {@code reason}
 * @param reason why there is no test
 */
public record TrendTest(
        Observation first, Observation last, int points, int gaps, Optional<Tested> tested, Optional<Refusal> reason) {

    /**
     * The figures of a test.
     *
     * @param slope per year, in the unit of the last figure (Sen)
     * @param slopeLower of its 95 per cent interval; empty where so few points allow none
     * @param slopeUpper of its 95 per cent interval
     * @param score Kendall's S
     * @param tau Kendall's tau
     * @param probability two-sided, of this one test
     * @param adjusted for all tests of the territory in the release (Holm); the same as {@code probability} before that
     * @param method EXACT, NORMAL or HAMED_RAO
     */
    public record Tested(
            BigDecimal slope,
            Optional<BigDecimal> slopeLower,
            Optional<BigDecimal> slopeUpper,
            int score,
            BigDecimal tau,
            BigDecimal probability,
            BigDecimal adjusted,
            String method) {

        Tested adjusted(final BigDecimal probabilityAdjusted) {
            return new Tested(slope, slopeLower, slopeUpper, score, tau, probability, probabilityAdjusted, method);
        }
    }
}
