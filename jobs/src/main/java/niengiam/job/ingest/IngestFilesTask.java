package niengiam.job.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.data.ReadingKnowledge;
import niengiam.job.spark.PartWriter;
import niengiam.job.spark.TaskFiles;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.figures.StoredRows;
import niengiam.model.Area;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.source.SourceException;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.Table;
import niengiam.table.TableSchema;
import niengiam.table.UnreadTable;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;

/**
 * Reads files on an executor, one whole file after the other, and writes what it reads. A file that cannot be read
 * becomes one reject, and the others are read all the same. Nothing but counts goes back to the driver.
 */
final class IngestFilesTask implements Function2<Integer, Iterator<FileToRead>, Iterator<IngestFilesTask.Outcome>> {

    private static final long serialVersionUID = 1L;

    /** The reason of a reject that stands for a whole file. */
    private static final String UNREADABLE = "UNREADABLE_FILE";

    /** What a task made: the stem of its files, and what became of each of its inputs. */
    record Outcome(String stem, List<IngestedFile> files) implements Serializable {
        Outcome {
            files = new ArrayList<>(files);
        }
    }

    private final ReadingKnowledge knowledge;
    private final String area;
    private final String published;
    private final String producer;
    private final String output;

    /**
     * @param declared what is known about all files
     * @param output the folder of the dataset: each table gets its parts in a folder of its own
     */
    IngestFilesTask(final ReadingKnowledge knowledge, final ProseReader.Declared declared, final Path output) {
        this.knowledge = knowledge;
        this.area = declared.area().orElse("");
        this.published = declared.published().map(Object::toString).orElse("");
        this.producer = declared.producer();
        this.output = output.toString();
    }

    @Override
    public Iterator<Outcome> call(final Integer partition, final Iterator<FileToRead> files) throws IOException {
        final long attempt = TaskContext.get().taskAttemptId();
        final CodeLists lists = knowledge.lists();
        final MappingFolder mappings = knowledge.mappingFolder(lists);
        final FileReading reading = new FileReading(
                lists,
                () -> ProseLexicon.of(knowledge.lexicon(), lists),
                knowledge.correctionsBy(lists),
                () -> mappings,
                declared());
        final List<IngestedFile> done = new ArrayList<>();
        try (PartWriter observations = open(ObservationTable.SCHEMA, partition, attempt);
                PartWriter rejects = open(RejectTable.SCHEMA, partition, attempt);
                PartWriter numbers = open(UnreadTable.SCHEMA, partition, attempt)) {
            while (files.hasNext()) {
                final FileToRead file = files.next();
                try {
                    final ReadJob.Read read = reading.read(TaskFiles.path(file.path()), file.sourceId());
                    for (final Observation observation : read.observations()) {
                        observations.write(ObservationRows.of(observation, areaCode(observation, lists)));
                    }
                    read.rejects().forEach(reject -> rejects.write(StoredRows.of(reject)));
                    for (final NumberMap.Entry entry : read.numbers().entries()) {
                        numbers.write(StoredRows.of(entry));
                    }
                    done.add(IngestedFile.of(file, read));
                } catch (final SourceException broken) {
                    rejects.write(StoredRows.of(
                            new Reject(file.sourceId(), new Locator.Text(0, 0), UNREADABLE, broken.getMessage(), "")));
                    done.add(IngestedFile.refused(file, broken.getMessage()));
                }
            }
            return List.of(new Outcome(observations.stem(), done)).iterator();
        }
    }

    private ProseReader.Declared declared() {
        return new ProseReader.Declared(
                Optional.of(area).filter(text -> !text.isEmpty()),
                Optional.of(published).filter(text -> !text.isEmpty()).map(java.time.LocalDate::parse),
                producer);
    }

    private static String areaCode(final Observation observation, final CodeLists lists) {
        return lists.areas()
                .find(observation.key().refArea())
                .map(Area::code)
                .orElseThrow(() -> new SourceException(
                        "Unknown territory \"" + observation.key().refArea() + "\": expected an id of areas.csv."));
    }

    private PartWriter open(final TableSchema schema, final int partition, final long attempt) {
        return PartWriter.open(
                TaskFiles.path(output).resolve("parts").resolve(schema.name()),
                schema,
                Table.Text.CSV,
                partition,
                attempt);
    }
}
