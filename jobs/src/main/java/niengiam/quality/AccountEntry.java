package niengiam.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;

/**
 * What an accounting rule says of some figures.
 *
 * @param rule id of the rule
 * @param severity what it weighs
 * @param sentence the rule in words
 * @param outcome what was found
 * @param figure the figure it is about: a total, a later stock, the figure that slipped
 * @param expected what the others say it should be, in its unit; empty where nothing may be computed
 * @param residual the figure less {@code expected}
 * @param tolerance how far roundings and hedges can carry it
 * @param others the figures it is held against
 * @param note what is not covered, or the smallest repair
 */
public record AccountEntry(
        String rule,
        Severity severity,
        String sentence,
        Outcome outcome,
        Observation figure,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> residual,
        BigDecimal tolerance,
        List<Observation> others,
        String note) {

    /** What was found. */
    public enum Outcome {
        /** The balance closes within the tolerance. */
        BALANCED,
        /** It does not. */
        BROKEN,
        /** A figure that is looked at again: no balance is broken, and the figure may well be right. */
        DOUBTFUL,
        /** Amounts between are not known, so that the residual says nothing of the figures. */
        INCOMPLETE,
        /** Two concepts that are not held against each other. */
        NOT_COMPARED
    }

    public AccountEntry {
        others = List.copyOf(others);
    }
}
