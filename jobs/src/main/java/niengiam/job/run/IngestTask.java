package niengiam.job.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.data.Mapping;
import niengiam.data.TableMapping;
import niengiam.job.spark.PartWriter;
import niengiam.job.spark.TaskFiles;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.figures.StoredRows;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.observe.Corrected;
import niengiam.observe.Correcting;
import niengiam.observe.ReadingSink;
import niengiam.observe.Readings;
import niengiam.observe.TableReader;
import niengiam.quality.ReadShare;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.Table;
import niengiam.table.TableSchema;
import niengiam.table.UnreadTable;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/**
 * Reads stretches of snapshots and writes what it reads, in one pass: observations to one file, rejects to another, the
 * numbers of documents to a third. Nothing but counts goes back to the driver.
 */
final class IngestTask implements Function2<Integer, Iterator<SourcePart>, Iterator<IngestTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /**
     * What one task made.
     *
     * @param observations stem of the file of observations
     * @param rejects stem of the file of rejects
     * @param unread stem of the file of numbers
     * @param counts what became of the figures, by source
     * @param corrected what became of corrections
     */
    record Outcome(
            String observations,
            String rejects,
            String unread,
            Map<String, SourceCounts> counts,
            List<Corrected> corrected)
            implements Serializable {
        Outcome {
            corrected = new ArrayList<>(corrected);
        }
    }

    private final Map<String, String> codeLists;
    private final DocumentTask.Lexicon lexicon;
    private final Map<String, String> corrections;
    private final String added;

    /**
     * @param codeLists texts of the code lists
     * @param lexicon how prose is read
     * @param corrections texts of the corrections
     * @param added the folder of what the run adds: each table gets its parts in a folder of its own
     */
    IngestTask(
            final Map<String, String> codeLists,
            final DocumentTask.Lexicon lexicon,
            final Map<String, String> corrections,
            final Path added) {
        this.codeLists = codeLists;
        this.lexicon = lexicon;
        this.corrections = corrections;
        this.added = added.toString();
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<SourcePart> parts) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final CodeLists lists = CodeLists.of(codeLists);
        final Corrections decided = Corrections.of(corrections, lists);
        final Map<String, SourceCounts> counts = new TreeMap<>();
        final List<Corrected> corrected = new ArrayList<>();
        final DocumentTask documents = new DocumentTask(lexicon, lists);
        try (PartWriter accepted = open(ObservationTable.SCHEMA, partition, attempt);
                PartWriter refused = open(RejectTable.SCHEMA, partition, attempt);
                PartWriter numbers = open(UnreadTable.SCHEMA, partition, attempt)) {
            while (parts.hasNext()) {
                final SourcePart part = parts.next();
                final Writing writing = new Writing(lists, accepted, refused);
                final Origin origin = part.toOrigin();
                final Correcting correcting = new Correcting(
                        decided.of(origin.sourceId()),
                        new Correcting.Source(origin.producer(), origin.datePublished()),
                        lists,
                        writing);
                counts.merge(
                        origin.sourceId(),
                        read(part, lists, documents, writing, correcting, numbers),
                        SourceCounts::plus);
                corrected.addAll(correcting.done());
            }
            return List.of(new Outcome(accepted.stem(), refused.stem(), numbers.stem(), counts, corrected))
                    .iterator();
        }
    }

    private PartWriter open(final TableSchema schema, final int partition, final long attempt) {
        return PartWriter.open(
                TaskFiles.path(added).resolve(schema.name()), schema, Table.Text.NONE, partition, attempt);
    }

    private static SourceCounts read(
            final SourcePart part,
            final CodeLists lists,
            final DocumentTask documents,
            final Writing writing,
            final Correcting correcting,
            final PartWriter numbers)
            throws IOException {
        final Mapping mapping = part.understood();
        if (mapping.isProse()) {
            final DocumentTask.Extent extent =
                    documents.read(part, correcting, entry -> numbers.write(StoredRows.of(entry)));
            return writing.counts(extent.figures(), extent.share());
        }
        return writing.counts(read(part, mapping, lists, correcting), new ReadShare(0, 0));
    }

    private static long read(
            final SourcePart part, final Mapping mapping, final CodeLists lists, final ReadingSink sink)
            throws IOException {
        final Function<String, CsvTable> labels =
                name -> CsvTable.parse(part.labels().get(name), name + ".csv");
        if (!(mapping instanceof TableMapping table)) {
            final byte[] whole = InputBytes.of(TaskFiles.path(part.file()));
            return Readings.read(whole, mapping, labels, lists, part.toOrigin(), sink)
                    .figures();
        }
        final TableReader reader = new TableReader(table, labels, lists, part.toOrigin());
        final char delimiter;
        try (InputStream start = open(part, 0)) {
            delimiter = reader.delimiterOf(start.readNBytes(TableReader.START));
        }
        final TableReader.Bound beginning;
        final String name = part.origin().get("source_id");
        try (CsvRecords top = CsvRecords.of(open(part, 0), name, delimiter, 1)) {
            beginning = reader.bind(top);
        }
        final boolean isWhole = part.from() == 0 && part.to() >= Files.size(TaskFiles.path(part.file()));
        // Each part of a large file would have to be compared with all others: there the rules of a run look.
        final TableReader.Bound bound =
                isWhole ? beginning.knowingAll(() -> records(part, name, delimiter)) : beginning;
        long figures = 0;
        try (CsvRecords records = CsvRecords.of(
                new Stretch(open(part, part.from()), part.length()), name, delimiter, part.firstRecord())) {
            while (records.hasNext()) {
                figures += bound.read(records.next(), sink);
            }
        }
        // What stands under a heading may lie in the next part, whose task has not seen it.
        if (bound.unknownHeading().isPresent() && part.to() < Files.size(TaskFiles.path(part.file()))) {
            throw new SourceException(
                    "Unsupported heading \"" + bound.unknownHeading().get() + "\" in " + name
                            + ": mapping " + table.id()
                            + " does not know it, and the file is too large to know which rows stand"
                            + " below it. Split the file there, or add the heading to the mapping.");
        }
        return figures;
    }

    private static CsvRecords records(final SourcePart part, final String name, final char delimiter) {
        try {
            return CsvRecords.of(open(part, 0), name, delimiter, 1);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
            accepted.write(ObservationRows.of(observation, areaCode));
            observed++;
        }

        @Override
        public void accept(final Reject reject) {
            refused.write(StoredRows.of(reject));
            rejected.merge(reject.reason(), 1L, Long::sum);
        }

        SourceCounts counts(final long figures, final ReadShare share) {
            return new SourceCounts(figures, observed, rejected, share);
        }
    }
}
