package niengiam.job.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.data.CodeLists;
import niengiam.data.ReadingKnowledge;
import niengiam.job.setup.Publication;
import niengiam.job.spark.Progress;
import niengiam.job.spark.Scratch;
import niengiam.job.spark.Session;
import niengiam.job.spark.TableParts;
import niengiam.job.spark.Unpack;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.disk.StorageException;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.quality.ReadShare;
import niengiam.quality.ReadingGate;
import niengiam.source.SourceException;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.Table;
import niengiam.table.TableSchema;
import niengiam.table.UnreadTable;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads any number of files on executors, each as {@link ReadJob} would, into one new dataset: observations, rejects and
 * every number with what became of it, as Parquet and as CSV, and a table of the files. It needs no origins and makes no
 * release; the dataset appears whole or not at all.
 *
 * @param config what to read
 * @param progress hears how far it has come
 */
public record IngestJob(Config config, Progress progress) {

    /** Bytes of one task: some seconds of prose. */
    private static final long TASK_BYTES = 4L << 20;

    /** Opening a file costs as much as reading so many bytes. */
    private static final long FILE_BYTES = 1L << 12;

    /**
     * What to read.
     *
     * @param data the data folder with {@code codelists}, {@code lexicon} and {@code mappings}
     * @param files files and folders
     * @param declared what is known about all of them
     * @param maxUnreadPercent the largest share of the numbers that may be unread; absent for that of the publication
     * @param output the dataset, a folder that does not exist yet
     */
    public record Config(
            Path data, List<Path> files, ProseReader.Declared declared, OptionalInt maxUnreadPercent, Path output) {

        public Config {
            files = List.copyOf(files);
        }
    }

    /**
     * Does the job.
     *
     * @return what became of each file, ordered by id
     * @throws SourceException if a file is missing, or none can be read
     * @throws niengiam.quality.GateClosedException if too many numbers are unread; then there is no dataset
     * @throws StorageException if the output exists or cannot be written
     */
    public List<IngestedFile> run() {
        progress.report(Progress.Step.READ_DATA, 0, 0);
        final ReadingKnowledge knowledge = ReadingKnowledge.read(config.data(), ProseLexicon.FILES);
        // Before any file is opened: what cannot be understood would end every task.
        final CodeLists lists = knowledge.lists();
        ProseLexicon.of(knowledge.lexicon(), lists);
        knowledge.mappingFolder(lists);
        knowledge.correctionsBy(lists);
        FileReading.requireArea(config.declared(), lists);
        final int limit = config.maxUnreadPercent()
                .orElseGet(() -> Publication.read(config.data().resolve("publication.yaml"))
                        .maxUnreadPercent());
        final List<FileToRead> files = FileToRead.under(config.files());
        try (DatasetDraft draft = DatasetDraft.begin(config.output());
                Scratch work = Scratch.create("niengiam-ingest");
                Session session = Session.open("ingest", work.folder(), bytes(files))) {
            progress.report(Progress.Step.INGEST, 0, files.size());
            final List<IngestedFile> read =
                    read(new JavaSparkContext(session.spark().sparkContext()), files, knowledge, draft.folder());
            judge(read, limit);
            draft.publish();
            return read;
        } catch (final IOException refused) {
            throw StorageException.during("write a dataset", config.output(), refused);
        }
    }

    private List<IngestedFile> read(
            final JavaSparkContext spark,
            final List<FileToRead> files,
            final ReadingKnowledge knowledge,
            final Path draft)
            throws IOException {
        final List<List<FileToRead>> tasks = tasks(files, spark.defaultParallelism());
        Session.describe(spark.sc(), "Read " + files.size() + " files");
        final List<IngestFilesTask.Outcome> outcomes = spark.parallelize(tasks, tasks.size())
                .mapPartitionsWithIndex(new Unpack<>(new IngestFilesTask(knowledge, config.declared(), draft)), true)
                .collect();
        final List<String> stems =
                outcomes.stream().map(IngestFilesTask.Outcome::stem).toList();
        final Path parts = draft.resolve("parts");
        for (final TableSchema table : List.of(ObservationTable.SCHEMA, RejectTable.SCHEMA, UnreadTable.SCHEMA)) {
            TableParts.assemble(parts.resolve(table.name()), draft, table.name(), Table.Text.CSV, stems);
        }
        Files.delete(parts);
        final List<IngestedFile> read =
                outcomes.stream().flatMap(outcome -> outcome.files().stream()).toList();
        try (TableWriter parquet = ParquetTableWriter.open(draft.resolve("files.parquet"), IngestedFile.SCHEMA);
                TableWriter csv = CsvTableWriter.open(draft.resolve("files.csv"), IngestedFile.SCHEMA)) {
            for (final IngestedFile file : read) {
                parquet.write(file.row());
                csv.write(file.row());
            }
        }
        return read;
    }

    /** Fills tasks in the order of the files: no task with too much to be lost, and work for everybody. */
    static List<List<FileToRead>> tasks(final List<FileToRead> files, final int atLeast) {
        final long all = files.stream().mapToLong(IngestJob::weight).sum();
        final long most = Math.max(1, Math.min(TASK_BYTES, all / atLeast));
        final List<List<FileToRead>> tasks = new ArrayList<>();
        long filled = most;
        for (final FileToRead file : files) {
            if (filled >= most) {
                tasks.add(new ArrayList<>());
                filled = 0;
            }
            tasks.get(tasks.size() - 1).add(file);
            filled += weight(file);
        }
        return tasks;
    }

    private static long weight(final FileToRead file) {
        return file.bytes() + FILE_BYTES;
    }

    private static long bytes(final List<FileToRead> files) {
        return files.stream().mapToLong(FileToRead::bytes).sum();
    }

    private static void judge(final List<IngestedFile> read, final int limit) {
        final Optional<IngestedFile> refused =
                read.stream().filter(IngestedFile::isRefused).findFirst();
        if (refused.isPresent() && read.stream().allMatch(IngestedFile::isRefused)) {
            throw new SourceException(
                    (read.size() == 1 ? "" : "Cannot read any of " + read.size() + " files. The first: ")
                            + refused.get().refusal());
        }
        final Map<String, ReadShare> shares = new TreeMap<>();
        read.forEach(file -> shares.put(file.sourceId(), file.share()));
        new ReadingGate(limit).judgeTogether(shares);
    }
}
