package niengiam.job.ask;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import niengiam.lake.compare.ObservationChange;

/**
 * What changed between two releases, apart from the figures themselves, which are told one by one.
 *
 * @param from number of the first release
 * @param to number of the second
 * @param unchanged figures that are the same in both
 * @param figures how many figures were added, removed, changed
 * @param inputs the sources that were added, removed or read anew
 * @param findings how many findings each rule has in the first and in the second, for rules where that differs
 */
public record DiffResult(
        int from,
        int to,
        long unchanged,
        Map<ObservationChange.Kind, Long> figures,
        List<InputChange> inputs,
        SortedMap<String, Findings> findings) {

    /**
     * A source that is not the same in both releases.
     *
     * @param sourceId id of the source
     * @param what ADDED, REMOVED, or CHANGED where its bytes or the way it is read are others
     */
    public record InputChange(String sourceId, ObservationChange.Kind what) {}

    /** How many findings a rule has in the first and in the second release. */
    public record Findings(long before, long after) {}
}
