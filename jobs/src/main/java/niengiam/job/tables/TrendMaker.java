package niengiam.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.trend.Statistics;
import niengiam.trend.TrendTest;
import niengiam.trend.TrendTests;
import niengiam.trend.UnusualGrowth;
import niengiam.trend.YearlySeries;

/** Makes the table of trends; the tests of a territory are corrected for how many they are. */
final class TrendMaker implements TableMaker {

    private final PartWriters writers;
    private final int indexBase;

    /** @param indexBase the year that indices are based on */
    TrendMaker(final PartWriters writers, final int indexBase) {
        this.writers = writers;
        this.indexBase = indexBase;
    }

    @Override
    public void territory(final Map<SeriesKey, List<Observation>> series) {
        final List<TrendTest> tests = new ArrayList<>();
        series.forEach((key, figures) -> {
            for (final YearlySeries line : YearlySeries.of(new Series(key, figures))) {
                Statistics.of(line, indexBase).forEach(statistic -> writers.write(TrendRows.of(statistic)));
                UnusualGrowth.of(line).forEach(growth -> writers.write(TrendRows.of(growth)));
                tests.add(TrendTests.of(line));
            }
        });
        TrendTests.adjusted(tests).forEach(test -> writers.write(TrendRows.of(test)));
    }
}
