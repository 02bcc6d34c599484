package niengiam.trend;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * Two figures for one series and period that differ: the one taken, the other, and what is known of the difference,
 * which is always the sum of its parts.
 *
 * @param taken the figure that the precedence picks
 * @param other the one that stays beside it
 * @param ground what decided
 * @param difference other less taken, in the unit of the one taken
 * @param rounding how much of it the hedges and the last printed digits of both can explain
 * @param cutoff what is left where both say to which day they counted, and the days differ
 * @param concept what is left where one says that its definition differs
 * @param revision what is left where the same office published both, one after the other
 * @param residual what nothing known explains
 */
public record Conflict(
        Observation taken,
        Observation other,
        Arbitration.Ground ground,
        Optional<BigDecimal> difference,
        BigDecimal rounding,
        BigDecimal cutoff,
        BigDecimal concept,
        BigDecimal revision,
        BigDecimal residual) {}
