package niengiam.model;

import java.time.LocalDate;

/**
 * Where a snapshot came from; the sidecar file {@code <name>.origin.yaml} says it.
 *
 * @param sourceId id of the snapshot: its path below {@code data/snapshots} without extension
 * @param producer who published it
 * @param title its title
 * @param url where it stood
 * @param datePublished the vintage
 * @param dateAccessed the day it was fetched or transcribed
 * @param licence what may be done with it
 * @param sha256 digest of the snapshot's bytes, lower-case hex
 * @param mapping id of the mapping that reads it
 * @param notes quirks a reader must know
 */
public record Origin(
        String sourceId,
        String producer,
        String title,
        String url,
        LocalDate datePublished,
        LocalDate dateAccessed,
        String licence,
        String sha256,
        String mapping,
        String notes) {}
