package niengiam.job;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the figures of one source.
 *
 * @param figures how many the reader saw
 * @param observations how many became observations
 * @param rejects how many were rejected, by reason
 */
record SourceCounts(long figures, long observations, Map<String, Long> rejects) implements Serializable {

    SourceCounts plus(final SourceCounts other) {
        final TreeMap<String, Long> sum = new TreeMap<>(rejects);
        other.rejects.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return new SourceCounts(figures + other.figures, observations + other.observations, sum);
    }

    long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }
}
