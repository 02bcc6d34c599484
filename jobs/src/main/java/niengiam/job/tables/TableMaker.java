package niengiam.job.tables;

import java.util.List;
import java.util.Map;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.table.TableRow;

/** Makes tables of observations that come by in the order of their series, lineage by lineage and panel by panel. */
interface TableMaker {

    /** Takes one row of the observation table as it is stored. */
    default void row(final TableRow row) {}

    /**
     * Takes one lineage: all figures of an indicator, a national code and a breakdown.
     *
     * @param figures in the order of the observation table
     * @param series the same figures, by series
     */
    default void lineage(final List<Observation> figures, final List<Series> series) {}

    /**
     * Takes one panel: the lineages of one indicator and breakdown in all territories, each of which has been taken before.
     *
     * @param figures of all its lineages; none where no maker {@linkplain #looksAtPanels looks at panels}
     */
    default void panel(final List<Observation> figures) {}

    /** Whether it looks at panels, which are kept in memory for it. */
    default boolean looksAtPanels() {
        return false;
    }

    /**
     * Takes one territory: all indicators and breakdowns under its national code.
     *
     * @param figures by series, in the order of the observation table
     */
    default void territory(final Map<SeriesKey, List<Observation>> figures) {}
}
