package niengiam.job.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.lake.commit.LandedFile;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.source.Snapshot;

/**
 * What a run read, whatever release it ends in.
 *
 * @param landed the kept copy of each snapshot
 * @param counts what became of its figures, by source
 */
record Ingested(Map<Snapshot, LandedFile> landed, Map<String, SourceCounts> counts) {

    /** How many of the sources that were read are inputs of a release. */
    long sourcesAmong(final List<Input> inputs) {
        final Set<String> ids = ids(inputs);
        return landed.keySet().stream()
                .filter(snapshot -> ids.contains(snapshot.origin().sourceId()))
                .count();
    }

    /** What became of the figures of those sources together. */
    SourceCounts countsAmong(final List<Input> inputs) {
        final Set<String> ids = ids(inputs);
        return counts.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(SourceCounts.NONE, SourceCounts::plus);
    }

    private static Set<String> ids(final List<Input> inputs) {
        return inputs.stream().map(Input::sourceId).collect(Collectors.toSet());
    }
}
