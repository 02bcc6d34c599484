package niengiam.job.run;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import niengiam.quality.ReadShare;

/**
 * What became of the figures of one source.
 *
 * @param figures how many the reader saw
 * @param observations how many became observations
 * @param rejects how many were rejected, by reason
 * @param share of a document, how much of its numbers was read; of a table nothing
 */
record SourceCounts(long figures, long observations, Map<String, Long> rejects, ReadShare share)
        implements Serializable {

    static final SourceCounts NONE = new SourceCounts(0, 0, Map.of(), new ReadShare(0, 0));

    SourceCounts plus(final SourceCounts other) {
        final TreeMap<String, Long> sum = new TreeMap<>(rejects);
        other.rejects.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return new SourceCounts(
                figures + other.figures, observations + other.observations, sum, share.plus(other.share));
    }

    long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }
}
