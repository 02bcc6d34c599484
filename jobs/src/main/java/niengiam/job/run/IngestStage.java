package niengiam.job.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.data.Corrections;
import niengiam.data.Mapping;
import niengiam.job.setup.DataFolder;
import niengiam.job.spark.Session;
import niengiam.job.spark.TableParts;
import niengiam.job.spark.TaskFiles;
import niengiam.job.spark.Unpack;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.observe.Corrected;
import niengiam.observe.Correcting;
import niengiam.observe.TableReader;
import niengiam.source.CsvScan;
import niengiam.table.CorrectionTable;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads snapshots on executors into the increments of a run. A large delimited file is cut into stretches that begin
 * with a record; small ones share a task, and so do workbooks, cubes and documents, which are read whole.
 */
final class IngestStage {

    /** Bytes of one task: large enough to be worth starting, small enough to be lost and done again. */
    static final long TASK_BYTES = 64L << 20;

    /** A byte of a document costs as much time as so many of a delimited file, measured. */
    private static final int DOCUMENT_WEIGHT = 16;

    private enum Cut {
        STRETCHES,
        WHOLE,
        DOCUMENT
    }

    private final JavaSparkContext spark;
    private final DataFolder data;
    private final RunDirectory run;
    private final long taskBytes;
    private final Map<String, Cut> cuts = new HashMap<>();

    IngestStage(final JavaSparkContext spark, final DataFolder data, final RunDirectory run, final long taskBytes) {
        this.spark = spark;
        this.data = data;
        this.run = run;
        this.taskBytes = taskBytes;
    }

    /**
     * Reads the sources.
     *
     * @return what became of the figures of each
     */
    Map<String, SourceCounts> read(final List<SourcePart> sources) throws IOException {
        final List<List<SourcePart>> tasks = tasks(stretches(sources));
        Session.describe(spark.sc(), "Read " + sources.size() + " snapshots");
        final IngestTask task = new IngestTask(
                data.knowledge().codeLists(),
                new DocumentTask.Lexicon(data.knowledge().lexicon()),
                data.knowledge().corrections(),
                run.path());
        final List<IngestTask.Outcome> outcomes = spark.parallelize(tasks, tasks.size())
                .mapPartitionsWithIndex(new Unpack<>(task), true)
                .collect();
        keep("observations", outcomes, IngestTask.Outcome::observations);
        keep("rejects", outcomes, IngestTask.Outcome::rejects);
        keep("unread", outcomes, IngestTask.Outcome::unread);
        keepCorrections(sources, outcomes);
        final Map<String, SourceCounts> counts = new TreeMap<>();
        outcomes.forEach(outcome ->
                outcome.counts().forEach((source, count) -> counts.merge(source, count, SourceCounts::plus)));
        return counts;
    }

    /** A file that is cut may hold the place of a correction in any of its stretches: only now all have been seen. */
    private void keepCorrections(final List<SourcePart> sources, final List<IngestTask.Outcome> outcomes)
            throws IOException {
        final Corrections decided = data.corrections();
        final List<Corrected> corrected = outcomes.stream()
                .flatMap(outcome -> outcome.corrected().stream())
                .filter(one -> one.effect() != Corrected.Effect.ELSEWHERE)
                .toList();
        for (final SourcePart source : sources) {
            Correcting.requireAllMet(
                    decided.of(source.origin().get("source_id")),
                    outcomes.stream()
                            .flatMap(outcome -> outcome.corrected().stream())
                            .toList(),
                    place -> Optional.empty());
        }
        if (corrected.isEmpty()) {
            return;
        }
        final Path folder = Files.createDirectories(run.added(CorrectionTable.SCHEMA.name()));
        try (ParquetTableWriter writer =
                ParquetTableWriter.open(folder.resolve("part-00000.parquet"), CorrectionTable.SCHEMA)) {
            for (final Corrected one : corrected) {
                writer.write(StoredRows.of(decided.find(one.id()).orElseThrow(), one));
            }
        }
    }

    private void keep(
            final String table,
            final List<IngestTask.Outcome> outcomes,
            final Function<IngestTask.Outcome, String> stem)
            throws IOException {
        TableParts.keep(run.added(table), outcomes.stream().map(stem).toList());
    }

    private List<SourcePart> stretches(final List<SourcePart> sources) throws IOException {
        final List<SourcePart> stretches = new ArrayList<>();
        for (final SourcePart source : sources) {
            if (source.length() <= taskBytes || cut(source) != Cut.STRETCHES) {
                stretches.add(source);
            } else {
                CsvScan.align(scan(source, delimiter(source)))
                        .forEach(part -> stretches.add(source.stretch(part.from(), part.to(), part.firstRecord())));
            }
        }
        return stretches;
    }

    /** Thousands of documents share one mapping: it is looked into once. */
    private Cut cut(final SourcePart source) {
        return cuts.computeIfAbsent(source.mapping(), text -> {
            final Mapping mapping = source.understood();
            if (mapping.isDelimited()) {
                return Cut.STRETCHES;
            }
            return mapping.isProse() ? Cut.DOCUMENT : Cut.WHOLE;
        });
    }

    private long weight(final SourcePart part) {
        return cut(part) == Cut.DOCUMENT ? part.length() * DOCUMENT_WEIGHT : part.length();
    }

    private static char delimiter(final SourcePart source) throws IOException {
        try (InputStream start = Files.newInputStream(TaskFiles.path(source.file()))) {
            return source.understood()
                    .delimiter(start.readNBytes(TableReader.START))
                    .orElseThrow();
        }
    }

    private List<CsvScan> scan(final SourcePart source, final char delimiter) {
        final List<long[]> stretches = new ArrayList<>();
        for (long begin = 0; begin < source.to(); begin += taskBytes) {
            stretches.add(new long[] {begin, Math.min(begin + taskBytes, source.to())});
        }
        Session.describe(spark.sc(), "Find the records of a large snapshot");
        return spark.parallelize(stretches, stretches.size())
                .map(stretch -> scan(source.file(), stretch[0], stretch[1], delimiter))
                .collect();
    }

    private static CsvScan scan(final String file, final long begin, final long end, final char delimiter)
            throws IOException {
        try (InputStream in = Files.newInputStream(TaskFiles.path(file))) {
            return CsvScan.of(in, begin, end, delimiter);
        }
    }

    /** Fills tasks in the order of the sources, so that the parts of an increment are in that order too. */
    private List<List<SourcePart>> tasks(final List<SourcePart> stretches) {
        final List<List<SourcePart>> tasks = new ArrayList<>();
        long filled = taskBytes;
        for (final SourcePart stretch : stretches) {
            if (filled + weight(stretch) > taskBytes) {
                tasks.add(new ArrayList<>());
                filled = 0;
            }
            tasks.get(tasks.size() - 1).add(stretch);
            filled += weight(stretch);
        }
        return tasks;
    }
}
