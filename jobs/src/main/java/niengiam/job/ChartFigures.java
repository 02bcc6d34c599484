package niengiam.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.chart.ProvinceRanking;
import niengiam.chart.RevisionCharts;
import niengiam.lake.ObservationTable;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.observe.CodeLists;

/** Keeps the figures that charts show: those of the published territories, and what stands beside them. */
final class ChartFigures implements TableMaker {

    private final Set<String> shownAreas;
    private final CodeLists lists;
    private final List<Object[]> shown = new ArrayList<>();
    private final List<Object[]> ranked = new ArrayList<>();
    private final List<Object[]> revised = new ArrayList<>();

    /** @param shownAreas the territories that get charts; none for a release without */
    ChartFigures(final Set<String> shownAreas, final CodeLists lists) {
        this.shownAreas = shownAreas;
        this.lists = lists;
    }

    @Override
    public boolean looksAtPanels() {
        return !shownAreas.isEmpty();
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        figures.stream()
                .filter(figure -> isShown(figure.key().refArea()))
                .map(this::row)
                .forEach(shown::add);
    }

    @Override
    public void panel(final List<Observation> figures) {
        ProvinceRanking.of(figures, this::isShown, lists).forEach(figure -> ranked.add(row(figure)));
    }

    /** Revisions of one panel, of which those worth drawing are kept. */
    void take(final List<RevisionCharts.Restated> restated) {
        RevisionCharts.worthDrawing(restated, this::isShown).forEach(one -> {
            revised.add(row(one.before()));
            revised.add(row(one.after()));
        });
    }

    private boolean isShown(final String area) {
        return shownAreas.contains(Publication.ALL) || shownAreas.contains(area);
    }

    private Object[] row(final Observation figure) {
        final String area = figure.key().refArea();
        return ObservationTable.row(
                figure, lists.areas().find(area).map(Area::code).orElse(area));
    }

    /** Rows of the observation table for the published territories. */
    List<Object[]> shown() {
        return shown;
    }

    /** Rows that stand beside those in a ranking of provinces. */
    List<Object[]> ranked() {
        return ranked;
    }

    /** Pairs of rows: what was said first of a figure, and what next. */
    List<Object[]> revised() {
        return revised;
    }
}
