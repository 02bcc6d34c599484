package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.job.ask.ReleaseExport;
import niengiam.job.ask.ReleaseTables;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.ExportFormat;
import niengiam.lake.disk.StorageException;
import niengiam.model.Language;
import niengiam.report.exchange.ExportedRelease;

/** Writes the forms for other programs that a release carries, each in a folder of its name. */
final class ExportStage {

    private final DataFolder data;
    private final Path release;
    private final Instant now;

    ExportStage(final DataFolder data, final Path release, final Instant now) {
        this.data = data;
        this.release = release;
        this.now = now;
    }

    void write(final List<ExportFormat> formats, final int number) {
        if (formats.isEmpty()) {
            return;
        }
        final Path lists = data.root().resolve("codelists");
        final ReleaseExport export = new ReleaseExport(
                new ExportedRelease(number, Optional.empty(), now, data.codeLists(), Language.VI),
                new ReleaseTables(number, release, this::files),
                lists);
        for (final ExportFormat format : formats) {
            export.write(format, Set.of(), Set.of(), release.resolve("exports").resolve(format.toString()));
        }
    }

    private List<Path> files(final String table) {
        final Path path = release.resolve("tables").resolve(table + ".parquet");
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? List.of(path) : List.of();
        }
        try (Stream<Path> parts = Files.list(path)) {
            return parts.sorted().toList();
        } catch (final IOException unreadable) {
            throw StorageException.during("look into", path, unreadable);
        }
    }
}
