package niengiam.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.lake.RunDirectory;
import niengiam.observe.Readings;
import niengiam.source.CsvScan;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads snapshots on executors into the increments of a run. A large delimited file is cut into stretches that begin
 * with a record; small ones share a task, and so do workbooks and cubes, which are read whole.
 */
final class IngestStage {

    /** Bytes of one task: large enough to be worth starting, small enough to be lost and done again. */
    static final long TASK_BYTES = 64L << 20;

    private final JavaSparkContext spark;
    private final Map<String, String> codeLists;
    private final RunDirectory run;

    IngestStage(final JavaSparkContext spark, final Map<String, String> codeLists, final RunDirectory run) {
        this.spark = spark;
        this.codeLists = codeLists;
        this.run = run;
    }

    /**
     * Reads the sources.
     *
     * @return what became of the figures of each
     */
    Map<String, SourceCounts> read(final List<SourcePart> sources) throws IOException {
        final List<List<SourcePart>> tasks = tasks(stretches(sources));
        Session.describe(spark.sc(), "Read " + sources.size() + " snapshots");
        final Path observations = run.added("observations");
        final Path rejects = run.added("rejects");
        final List<IngestTask.Outcome> outcomes = spark.parallelize(tasks, tasks.size())
                .mapPartitionsWithIndex(new Unpack<>(new IngestTask(codeLists, observations, rejects)), true)
                .collect();
        TableParts.keep(
                observations,
                outcomes.stream().map(IngestTask.Outcome::observations).toList());
        TableParts.keep(
                rejects, outcomes.stream().map(IngestTask.Outcome::rejects).toList());
        final Map<String, SourceCounts> counts = new TreeMap<>();
        outcomes.forEach(outcome ->
                outcome.counts().forEach((source, count) -> counts.merge(source, count, SourceCounts::plus)));
        return counts;
    }

    private List<SourcePart> stretches(final List<SourcePart> sources) {
        final List<SourcePart> stretches = new ArrayList<>();
        for (final SourcePart source : sources) {
            if (source.length() <= TASK_BYTES || !Readings.isDelimited(source.mapping())) {
                stretches.add(source);
            } else {
                CsvScan.align(scan(source))
                        .forEach(part -> stretches.add(source.stretch(part.from(), part.to(), part.firstRecord())));
            }
        }
        return stretches;
    }

    private List<CsvScan> scan(final SourcePart source) {
        final List<Long> begins = new ArrayList<>();
        for (long begin = 0; begin < source.to(); begin += TASK_BYTES) {
            begins.add(begin);
        }
        Session.describe(spark.sc(), "Find the records of a large snapshot");
        return spark.parallelize(begins, begins.size())
                .map(begin -> scan(source, begin))
                .collect();
    }

    private static CsvScan scan(final SourcePart source, final long begin) throws IOException {
        try (InputStream in = Files.newInputStream(TaskFiles.path(source.file()))) {
            in.skipNBytes(begin);
            return CsvScan.of(in, begin, Math.min(begin + TASK_BYTES, source.to()));
        }
    }

    /** Fills tasks in the order of the sources, so that the parts of an increment are in that order too. */
    private static List<List<SourcePart>> tasks(final List<SourcePart> stretches) {
        final List<List<SourcePart>> tasks = new ArrayList<>();
        long filled = TASK_BYTES;
        for (final SourcePart stretch : stretches) {
            if (filled + stretch.length() > TASK_BYTES) {
                tasks.add(new ArrayList<>());
                filled = 0;
            }
            tasks.get(tasks.size() - 1).add(stretch);
            filled += stretch.length();
        }
        return tasks;
    }
}
