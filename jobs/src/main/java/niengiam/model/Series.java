package niengiam.model;

import java.util.Comparator;
import java.util.List;

/**
 * All observations of one series, ordered by period end, then period start, then vintage, then place.
 *
 * @param key which series
 * @param observations in order; a period occurs more than once where sources or vintages differ
 */
public record Series(SeriesKey key, List<Observation> observations) {

    private static final Comparator<Observation> ORDER = Comparator.comparing(
                    (Observation o) -> o.period().end())
            .thenComparing(o -> o.period().start())
            .thenComparing(Observation::vintage)
            .thenComparing(o -> o.provenance().sourceId())
            .thenComparing(o -> o.provenance().locator().toString());

    public Series {
        observations = observations.stream().sorted(ORDER).toList();
        for (final Observation observation : observations) {
            if (!observation.key().equals(key)) {
                throw new IllegalArgumentException(
                        "Invalid series " + key + ": it holds an observation of " + observation.key());
            }
        }
    }
}
