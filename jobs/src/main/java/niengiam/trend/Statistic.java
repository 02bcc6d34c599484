package niengiam.trend;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * One row of the trends table: a statistic of a series, or the reason there is none.
 *
 * @param measure what is measured
 * @param current the figure at the end of it
 * @param base the figure at the beginning of it
 * @param points how many figures lie between, both ends included
 * @param value in per cent; empty where {@code reason} forbids it
 * @param reason OK, a warning, or why there is no value
 */
public record Statistic(
        Measure measure,
        Observation current,
        Optional<Observation> base,
        int points,
        Optional<BigDecimal> value,
        Comparability reason) {

    /** What a statistic measures. */
    public enum Measure {
        /** Compound annual growth rate from the first to the last year, in per cent. */
        CAGR,
        /** The value in per cent of the base year's. */
        INDEX
    }
}
