package niengiam.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.chart.choose.RevisionCharts;
import niengiam.job.setup.Knowledge;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.table.ConflictTable;
import niengiam.table.RevisionSummaryTable;
import niengiam.table.RevisionTable;
import niengiam.trend.Revision;
import niengiam.trend.Revisions;

/** Makes the tables of contradictions and revisions, and keeps the revisions that are drawn. */
final class ContradictionMaker implements TableMaker {

    private final PartWriters writers;
    private final Knowledge knowledge;
    private final ChartFigures charts;
    private final Map<String, List<Revision>> revised = new TreeMap<>();

    ContradictionMaker(final PartWriters writers, final Knowledge knowledge, final ChartFigures charts) {
        this.writers = writers;
        this.knowledge = knowledge;
        this.charts = charts;
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        for (final Series one : series) {
            if (writers.has(ConflictTable.SCHEMA)) {
                knowledge.conflicts().of(one).forEach(conflict -> writers.write(ContradictionRows.of(conflict)));
            }
            knowledge.revisions().of(one).forEach(this::take);
        }
    }

    private void take(final Revision revision) {
        if (writers.has(RevisionTable.SCHEMA)) {
            writers.write(ContradictionRows.of(revision));
        }
        revised.computeIfAbsent(
                        revision.before().status().name()
                                + revision.after().status().name(),
                        step -> new ArrayList<>())
                .add(revision);
    }

    @Override
    public void panel(final List<Observation> figures) {
        if (writers.has(RevisionSummaryTable.SCHEMA)) {
            revised.values().forEach(revisions -> Revisions.Summary.of(revisions)
                    .ifPresent(summary -> writers.write(ContradictionRows.of(summary, revisions.get(0)))));
        }
        charts.take(revised.values().stream()
                .flatMap(List::stream)
                .filter(revision -> revision.refusal().isEmpty())
                .map(revision -> new RevisionCharts.Restated(revision.before(), revision.after()))
                .toList());
        revised.clear();
    }
}
