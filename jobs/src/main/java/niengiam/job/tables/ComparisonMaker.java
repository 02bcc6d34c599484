package niengiam.job.tables;

import java.util.List;
import java.util.Map;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.trend.Comparison;
import niengiam.trend.YearOnYear;

/** Makes the year-over-year table and counts its verdicts. */
final class ComparisonMaker implements TableMaker {

    private final PartWriters writers;
    private final Map<String, Long> verdicts;

    /** @param verdicts how many comparisons, by verdict; counted here */
    ComparisonMaker(final PartWriters writers, final Map<String, Long> verdicts) {
        this.writers = writers;
        this.verdicts = verdicts;
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        for (final Comparison comparison : YearOnYear.of(figures)) {
            writers.write(ComparisonRows.of(comparison));
            verdicts.merge(comparison.comparability().name(), 1L, Long::sum);
        }
    }
}
