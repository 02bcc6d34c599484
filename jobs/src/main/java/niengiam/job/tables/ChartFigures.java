package niengiam.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import niengiam.chart.choose.ProvinceRanking;
import niengiam.chart.choose.RevisionCharts;
import niengiam.data.CodeLists;
import niengiam.job.setup.Publication;
import niengiam.lake.figures.ObservationRows;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.source.SourceException;
import niengiam.table.TableRow;

/** Keeps the figures that charts show: those of the published territories, and what stands beside them. */
final class ChartFigures implements TableMaker {

    /** More are not drawn: pages of so many figures serve nobody, and the driver would have to hold them all. */
    static final int MOST = 250_000;

    private final Set<String> shownAreas;
    private final CodeLists lists;
    private final List<TableRow> shown = new ArrayList<>();
    private final List<TableRow> ranked = new ArrayList<>();
    private final List<TableRow> revised = new ArrayList<>();

    /** @param shownAreas the territories that get charts; none for a release without */
    ChartFigures(final Set<String> shownAreas, final CodeLists lists) {
        this.shownAreas = shownAreas;
        this.lists = lists;
    }

    /**
     * Refuses to go on with more figures than are drawn.
     *
     * @throws SourceException if there are more than {@link #MOST}
     */
    static void requireFew(final long figures) {
        if (figures > MOST) {
            throw new SourceException(String.format(
                    Locale.ROOT,
                    "Cannot draw charts and pages of %,d figures: expected at most %,d. Name fewer territories with"
                            + " --areas or in publication.yaml, or publish tables alone with --tables.",
                    figures,
                    MOST));
        }
    }

    @Override
    public boolean looksAtPanels() {
        return !shownAreas.isEmpty();
    }

    @Override
    public void lineage(final List<Observation> figures, final List<Series> series) {
        for (final Observation figure : figures) {
            if (isShown(figure.key().refArea())) {
                shown.add(row(figure));
            }
        }
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

    private TableRow row(final Observation figure) {
        final String area = figure.key().refArea();
        return ObservationRows.of(
                figure, lists.areas().find(area).map(Area::code).orElse(area));
    }

    /** Rows of the observation table for the published territories. */
    List<TableRow> shown() {
        return shown;
    }

    /** Rows that stand beside those in a ranking of provinces. */
    List<TableRow> ranked() {
        return ranked;
    }

    /** Pairs of rows: what was said first of a figure, and what next. */
    List<TableRow> revised() {
        return revised;
    }
}
