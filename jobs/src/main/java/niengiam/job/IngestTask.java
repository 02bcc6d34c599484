package niengiam.job;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.lake.ObservationTable;
import niengiam.lake.Tables;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.CodeLists;
import niengiam.observe.ReadingSink;
import niengiam.observe.Readings;
import niengiam.observe.TableReader;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.InputBytes;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/**
 * Reads stretches of snapshots and writes what it reads, in one pass: observations to one file, rejects to another.
 * Nothing but counts goes back to the driver.
 */
final class IngestTask implements Function2<Integer, Iterator<SourcePart>, Iterator<IngestTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /**
     * What one task made.
     *
     * @param observations stem of the file of observations
     * @param rejects stem of the file of rejects
     * @param counts what became of the figures, by source
     */
    record Outcome(String observations, String rejects, Map<String, SourceCounts> counts) implements Serializable {}

    private final Map<String, String> codeLists;
    private final String observations;
    private final String rejects;

    /**
     * @param codeLists texts of the code lists
     * @param observations folder of the parts of observations
     * @param rejects folder of the parts of rejects
     */
    IngestTask(final Map<String, String> codeLists, final Path observations, final Path rejects) {
        this.codeLists = codeLists;
        this.observations = observations.toString();
        this.rejects = rejects.toString();
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<SourcePart> parts) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final CodeLists lists = CodeLists.of(codeLists);
        final Map<String, SourceCounts> counts = new TreeMap<>();
        try (PartWriter accepted = PartWriter.open(
                        TaskFiles.path(observations),
                        ObservationTable.SCHEMA,
                        PartWriter.Text.NONE,
                        partition,
                        attempt);
                PartWriter refused = PartWriter.open(
                        TaskFiles.path(rejects), Tables.REJECTS, PartWriter.Text.NONE, partition, attempt)) {
            while (parts.hasNext()) {
                final SourcePart part = parts.next();
                final Writing writing = new Writing(lists, accepted, refused);
                final long figures = read(part, lists, writing);
                counts.merge(part.origin().get("source_id"), writing.counts(figures), SourceCounts::plus);
            }
            return List.of(new Outcome(accepted.stem(), refused.stem(), counts)).iterator();
        }
    }

    private static long read(final SourcePart part, final CodeLists lists, final Writing writing) throws IOException {
        final Function<String, CsvTable> labels =
                table -> CsvTable.parse(part.labels().get(table), table + ".csv");
        if (!Readings.isDelimited(part.mapping())) {
            final byte[] whole = InputBytes.of(TaskFiles.path(part.file()));
            return Readings.read(whole, part.mapping(), labels, lists, part.toOrigin(), writing)
                    .figures();
        }
        final TableReader reader = TableReader.of(part.mapping(), labels, lists, part.toOrigin());
        final char delimiter;
        try (InputStream start = open(part, 0)) {
            delimiter = reader.delimiterOf(start.readNBytes(TableReader.START));
        }
        final TableReader.Bound bound;
        final String name = part.origin().get("source_id");
        try (CsvRecords top = CsvRecords.of(open(part, 0), name, delimiter, 1)) {
            bound = reader.bind(top);
        }
        long figures = 0;
        try (CsvRecords records = CsvRecords.of(
                new Stretch(open(part, part.from()), part.length()), name, delimiter, part.firstRecord())) {
            while (records.hasNext()) {
                figures += bound.read(records.next(), writing);
            }
        }
        return figures;
    }

    private static InputStream open(final SourcePart part, final long from) throws IOException {
        final InputStream in = Files.newInputStream(TaskFiles.path(part.file()));
        in.skipNBytes(from);
        return new BufferedInputStream(in);
    }

    private static final class Writing implements ReadingSink {
        private final CodeLists lists;
        private final PartWriter accepted;
        private final PartWriter refused;
        private final Map<String, Long> rejected = new TreeMap<>();
        private long observed;

        Writing(final CodeLists lists, final PartWriter accepted, final PartWriter refused) {
            this.lists = lists;
            this.accepted = accepted;
            this.refused = refused;
        }

        @Override
        public void accept(final Observation observation) {
            final String areaCode = lists.areas()
                    .find(observation.key().refArea())
                    .map(Area::code)
                    .orElseThrow();
            accepted.write(ObservationTable.row(observation, areaCode));
            observed++;
        }

        @Override
        public void accept(final Reject reject) {
            refused.write(Tables.row(reject));
            rejected.merge(reject.reason(), 1L, Long::sum);
        }

        SourceCounts counts(final long figures) {
            return new SourceCounts(figures, observed, rejected);
        }
    }
}
