package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.job.spark.Progress;
import niengiam.lake.commit.LandedFile;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.quality.ReadShare;
import niengiam.quality.ReadingGate;
import niengiam.source.Snapshot;
import niengiam.table.SourceTable;
import org.apache.spark.api.java.JavaSparkContext;

/** Takes in the sources that no release has read yet: keeps a copy of each and reads it. */
final class Intake {

    private final Progress progress;
    private final String version;

    /** @param version of this program; what another one read is read again */
    Intake(final Progress progress, final String version) {
        this.progress = progress;
        this.version = version;
    }

    /**
     * Reads what is new on top of a release.
     *
     * @throws niengiam.quality.GateClosedException if too many numbers of a document remain unread
     */
    Ingested take(final Attempt attempt, final Optional<Release> base) throws IOException {
        final List<Snapshot> unread = attempt.sources().unread(base, version);
        progress.report(Progress.Step.TAKE_INPUTS, 0, unread.size());
        final Map<Snapshot, LandedFile> landed = attempt.sources().land(unread, attempt.run());
        if (landed.isEmpty()) {
            return new Ingested(landed, Map.of());
        }
        progress.report(Progress.Step.INGEST, 0, landed.size());
        final List<SourcePart> parts = new ArrayList<>();
        landed.forEach((snapshot, copy) -> parts.add(SourcePart.whole(attempt.data(), snapshot, copy)));
        final Map<String, SourceCounts> counts = new IngestStage(
                        new JavaSparkContext(attempt.spark().sparkContext()),
                        attempt.data(),
                        attempt.run(),
                        IngestStage.TASK_BYTES)
                .read(parts);
        new ReadingGate(attempt.publication().maxUnreadPercent()).judge(shares(counts));
        writeSources(attempt.run(), landed);
        return new Ingested(landed, counts);
    }

    private static Map<String, ReadShare> shares(final Map<String, SourceCounts> counts) {
        final Map<String, ReadShare> shares = new TreeMap<>();
        counts.forEach((source, count) -> shares.put(source, count.share()));
        return shares;
    }

    private static void writeSources(final RunDirectory run, final Map<Snapshot, LandedFile> landed)
            throws IOException {
        final Path folder = Files.createDirectories(run.added("sources"));
        try (ParquetTableWriter writer =
                ParquetTableWriter.open(folder.resolve("part-00000.parquet"), SourceTable.SCHEMA)) {
            for (final Snapshot snapshot : landed.keySet()) {
                writer.write(StoredRows.of(snapshot.origin()));
            }
        }
    }
}
