package niengiam.job.tables;

import java.util.List;
import niengiam.data.CodeLists;
import niengiam.job.setup.Knowledge;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.table.BoundaryTable;
import niengiam.table.ContributionTable;
import niengiam.trend.GrowthShares;
import niengiam.trend.Rebuilt;

/** Makes the tables that put territories together: figures on other boundaries, and what each adds to the growth of all. */
final class BoundaryMaker implements TableMaker {

    private final PartWriters writers;
    private final Knowledge knowledge;
    private final CodeLists lists;

    BoundaryMaker(final PartWriters writers, final Knowledge knowledge, final CodeLists lists) {
        this.writers = writers;
        this.knowledge = knowledge;
        this.lists = lists;
    }

    @Override
    public boolean looksAtPanels() {
        return true;
    }

    @Override
    public void panel(final List<Observation> figures) {
        lists.indicator(figures.get(0).key().indicator()).ifPresent(indicator -> panel(indicator, figures));
    }

    private void panel(final Indicator indicator, final List<Observation> figures) {
        final List<Rebuilt> rebuilt = knowledge.boundaries().of(indicator, figures);
        if (writers.has(BoundaryTable.SCHEMA)) {
            for (final Rebuilt figure : rebuilt) {
                writers.write(
                        BoundaryRows.of(figure, lists.areas().find(figure.key().refArea())));
            }
        }
        if (writers.has(ContributionTable.AREAS)) {
            knowledge
                    .growthShares()
                    .alongAreas(indicator, figures)
                    .forEach(share -> writers.write(ContributionRows.of(ContributionTable.AREAS, share)));
            GrowthShares.alongFormerAreas(rebuilt)
                    .forEach(share -> writers.write(ContributionRows.of(ContributionTable.AREAS, share)));
        }
    }
}
