package niengiam.trend;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * What one office said of a period first, and what it said next.
 *
 * @param office who
 * @param before the earlier vintage
 * @param after the next one
 * @param absolute after less before, in the unit of the later; empty where {@code refusal} forbids it
 * @param percent of the earlier value; empty also where that is zero
 * @param reason code of {@code revision_reasons.csv}
 * @param refusal why the two are not a revision: the status falls, or the unit differs
 */
public record Revision(
        String office,
        Observation before,
        Observation after,
        Optional<BigDecimal> absolute,
        Optional<BigDecimal> percent,
        String reason,
        Optional<Refusal> refusal) {}
