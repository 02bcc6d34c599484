package niengiam.job.run;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import niengiam.data.Mapping;
import niengiam.job.setup.DataFolder;
import niengiam.lake.commit.LandedFile;
import niengiam.model.Origin;
import niengiam.source.Snapshot;

/**
 * What a task needs to read a stretch of one snapshot, in types that Java serialization can carry: records stop at the
 * Spark border.
 *
 * @param file where the kept copy lies
 * @param origin the fields of the origin
 * @param mapping text of the mapping
 * @param labels texts of the label tables it needs
 * @param from offset of the first byte, which begins a record
 * @param to offset after the last byte
 * @param firstRecord 1-based number of the record at {@code from}
 */
record SourcePart(
        String file,
        Map<String, String> origin,
        String mapping,
        Map<String, String> labels,
        long from,
        long to,
        long firstRecord)
        implements Serializable {

    /** A whole snapshot, to be read from its kept copy. */
    static SourcePart whole(final DataFolder data, final Snapshot snapshot, final LandedFile copy) {
        final String mapping = snapshot.origin().mapping();
        return new SourcePart(
                copy.path().toString(),
                fields(snapshot.origin()),
                data.mappingText(mapping),
                data.labelsOf(mapping),
                0,
                copy.bytes(),
                1);
    }

    private static Map<String, String> fields(final Origin origin) {
        return Map.ofEntries(
                Map.entry("source_id", origin.sourceId()),
                Map.entry("producer", origin.producer()),
                Map.entry("title", origin.title()),
                Map.entry("url", origin.url()),
                Map.entry("date_published", origin.datePublished().toString()),
                Map.entry("date_accessed", origin.dateAccessed().toString()),
                Map.entry("licence", origin.licence()),
                Map.entry("sha256", origin.sha256()),
                Map.entry("mapping", origin.mapping()),
                Map.entry("notes", origin.notes()));
    }

    /** The mapping, understood. */
    Mapping understood() {
        return Mapping.parse(mapping, origin.get("mapping") + ".yaml");
    }

    Origin toOrigin() {
        return new Origin(
                origin.get("source_id"),
                origin.get("producer"),
                origin.get("title"),
                origin.get("url"),
                LocalDate.parse(origin.get("date_published")),
                LocalDate.parse(origin.get("date_accessed")),
                origin.get("licence"),
                origin.get("sha256"),
                origin.get("mapping"),
                origin.get("notes"));
    }

    SourcePart stretch(final long begin, final long end, final long record) {
        return new SourcePart(file, origin, mapping, labels, begin, end, record);
    }

    long length() {
        return to - from;
    }
}
