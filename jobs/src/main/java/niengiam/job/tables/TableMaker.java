package niengiam.job.tables;

import java.util.List;
import niengiam.model.Observation;
import niengiam.model.Series;

/** Makes tables of observations that come by in the order of their series, lineage by lineage and panel by panel. */
interface TableMaker {

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
}
