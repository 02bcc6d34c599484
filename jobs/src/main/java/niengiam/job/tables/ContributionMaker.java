package niengiam.job.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import niengiam.data.CodeLists;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.table.ContributionTable;
import niengiam.trend.GrowthShares;

/** Makes the table of what breakdowns add to growth: those of one indicator and boundary together. */
final class ContributionMaker implements TableMaker {

    private final PartWriters writers;
    private final CodeLists lists;

    ContributionMaker(final PartWriters writers, final CodeLists lists) {
        this.writers = writers;
        this.lists = lists;
    }

    @Override
    public void territory(final Map<SeriesKey, List<Observation>> series) {
        final Map<String, List<Observation>> subjects = new LinkedHashMap<>();
        series.forEach((key, figures) -> subjects.computeIfAbsent(
                        key.indicator() + " " + key.refArea(), any -> new ArrayList<>())
                .addAll(figures));
        subjects.values()
                .forEach(figures -> lists.indicator(figures.get(0).key().indicator())
                        // A whole that is printed in two places is divided, or refused, once.
                        .map(indicator -> new LinkedHashSet<>(GrowthShares.alongDimensions(indicator, figures)))
                        .ifPresent(shares -> shares.forEach(
                                share -> writers.write(ContributionRows.of(ContributionTable.SCHEMA, share)))));
    }
}
