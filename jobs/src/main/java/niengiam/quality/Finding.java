package niengiam.quality;

import niengiam.model.Locator;
import niengiam.model.SeriesKey;

/**
 * A rule that did not hold of a figure.
 *
 * @param rule id of the rule
 * @param severity what it weighs
 * @param sentence the rule in words
 * @param key the series of the figure
 * @param period its period
 * @param sourceId the snapshot it was read from
 * @param locator the place in the snapshot
 * @param expected what the rule demands
 * @param got what was found
 */
public record Finding(
        String rule,
        Severity severity,
        String sentence,
        SeriesKey key,
        String period,
        String sourceId,
        Locator locator,
        String expected,
        String got) {}
