package niengiam.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure that somebody published, with the place it was read.
 *
 * @param key which series
 * @param kind flow, stock, average …
 * @param period the time it belongs to
 * @param cutoff the day to which the source counted
 * @param unit the unit as published
 * @param quantity the value; empty only with a missing {@code status}
 * @param status how good it is, or why it is missing
 * @param obsText the figure as printed
 * @param vintage the day it was published; where a source names only a month or year, its last day
 * @param provenance where it was read
 * @param note what the source says beside it
 */
public record Observation(
        SeriesKey key,
        MeasureKind kind,
        TimePeriod period,
        Cutoff cutoff,
        Unit unit,
        Optional<Quantity> quantity,
        ObsStatus status,
        String obsText,
        LocalDate vintage,
        Provenance provenance,
        String note) {

    public Observation {
        if (quantity.isEmpty() != status.isMissing()) {
            throw new IllegalArgumentException("Invalid observation of " + key + " for " + period + ": status " + status
                    + " with " + quantity.map(q -> "value " + q.value()).orElse("no value"));
        }
    }

    /** The same figure with another status. */
    public Observation with(final ObsStatus other) {
        return new Observation(key, kind, period, cutoff, unit, quantity, other, obsText, vintage, provenance, note);
    }

    /**
     * Where a figure was read.
     *
     * @param sourceId id of the snapshot
     * @param producer who published the snapshot
     * @param locator the place in the snapshot
     * @param reference the original document, where the snapshot is a compilation; otherwise empty text
     */
    public record Provenance(String sourceId, String producer, Locator locator, String reference) {}
}
