package niengiam.job.tables;

import java.util.Map;
import niengiam.data.CodeLists;
import niengiam.job.setup.Knowledge;
import niengiam.quality.Rules;

/**
 * What makers of tables work with, in one task.
 *
 * @param writers parts of the tables
 * @param charts keeps the figures that are drawn
 * @param indexBase the year that indices are based on
 * @param severities how many findings, by severity; counted while they are made
 * @param verdicts how many comparisons, by verdict; counted while they are made
 */
record Bench(
        PartWriters writers,
        CodeLists lists,
        Knowledge knowledge,
        Rules rules,
        ChartFigures charts,
        int indexBase,
        Map<String, Long> severities,
        Map<String, Long> verdicts) {}
