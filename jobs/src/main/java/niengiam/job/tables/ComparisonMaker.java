package niengiam.job.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.report.evidence.YearOnYearTable;
import niengiam.trend.Comparison;
import niengiam.trend.YearOnYear;

/** Makes the year-over-year table and counts its verdicts. */
final class ComparisonMaker implements TableMaker {

    private final PartWriters writers;
    private final Map<String, Long> verdicts = new TreeMap<>();

    ComparisonMaker(final PartWriters writers) {
        this.writers = writers;
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        for (final Comparison comparison : YearOnYear.of(figures)) {
            writers.write(YearOnYearTable.SCHEMA, YearOnYearTable.row(comparison));
            verdicts.merge(comparison.comparability().name(), 1L, Long::sum);
        }
    }

    /** How many comparisons, by verdict. */
    Map<String, Long> verdicts() {
        return verdicts;
    }
}
