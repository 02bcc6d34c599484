package niengiam.job.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import niengiam.data.Mapping;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Publication;
import niengiam.job.tables.TablesStage;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.observe.TableReader;
import niengiam.report.document.Report;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.redline.Redline;
import niengiam.report.redline.Side;
import niengiam.report.site.Site;
import niengiam.report.words.Edition;
import niengiam.report.words.Wording;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.source.FileFormat;
import niengiam.source.Snapshot;
import niengiam.table.SourceTable;

/** Writes the pages, the audit workbook and the report of a release. */
final class PagesStage {

    private final DataFolder data;
    private final Publication publication;
    private final Lake lake;
    private final RunDirectory run;
    private final String version;

    PagesStage(
            final DataFolder data,
            final Publication publication,
            final Lake lake,
            final RunDirectory run,
            final String version) {
        this.data = data;
        this.publication = publication;
        this.lake = lake;
        this.run = run;
        this.version = version;
    }

    /**
     * Writes them into {@code release/}.
     *
     * @param base the release before
     * @param inputs the sources of the release
     * @param copies the same, where they lie
     */
    void write(
            final Optional<Release> base,
            final List<Input> inputs,
            final List<SourceCopy> copies,
            final TablesStage.Contents contents,
            final List<ChartFile> charts,
            final SortedMap<String, Long> counts) {
        final Edition edition = new Edition(
                publication.titleVi(),
                publication.titleEn(),
                base.map(Release::number).orElse(0) + 1,
                contents.shown().stream()
                        .map(Observation::vintage)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                version,
                base.map(Release::asPrevious).map(Previous::sha256),
                areas(contents),
                counts);
        final Wording wording = Wording.read(data.root().resolve("codelists"));
        final ReleaseFigures read = new ReleaseFigures(run.release(), edition, data.codeLists());
        final Optional<Redline> redline = base.map(before ->
                Redline.of(Side.of(before), Side.of(edition.release(), inputs, new StagedTables(run.release()))));
        Stream.<Runnable>of(
                        () -> new Site(edition, data.codeLists(), wording, copies, redline)
                                .write(run.release(), charts, read),
                        () -> new AuditWorkbook(edition, data.codeLists(), wording, copies).write(run.release(), read),
                        () -> new Report(edition, data.codeLists(), wording, copies).write(run.release(), charts, read))
                .parallel()
                .forEach(Runnable::run);
    }

    private List<String> areas(final TablesStage.Contents contents) {
        if (!publication.areas().contains(Publication.ALL)) {
            return publication.areas();
        }
        return data.codeLists().areas().all().stream()
                .map(Area::refArea)
                .filter(contents.areas()::contains)
                .toList();
    }

    /**
     * The sources of a release, where they lie and how they are shown.
     *
     * @param read the snapshots that this run has read
     */
    List<SourceCopy> copies(final List<Input> inputs, final Set<Snapshot> read) {
        final Map<String, Origin> origins = new HashMap<>();
        for (final Release release : lake.releases().all()) {
            release.added("sources")
                    .forEach(file -> ParquetRows.forEach(file, SourceTable.SCHEMA, row -> {
                        final Origin origin = StoredRows.origin(row);
                        origins.put(release.manifest().runId() + " " + origin.sourceId(), origin);
                    }));
        }
        read.forEach(
                snapshot -> origins.put(run.runId() + " " + snapshot.origin().sourceId(), snapshot.origin()));
        final List<SourceCopy> copies = new ArrayList<>();
        for (final Input input : inputs) {
            final Origin origin = origins.get(input.runId() + " " + input.sourceId());
            final Path file = lake.root().resolve(input.landed());
            copies.add(copy(origin, file));
        }
        return copies;
    }

    private SourceCopy copy(final Origin origin, final Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            final byte[] start = in.readNBytes(TableReader.START);
            if (!data.mappings().has(origin.mapping())) {
                // A source that the data folder no longer holds may have outlived its mapping.
                return FileFormat.of(start) == FileFormat.CSV
                        ? new SourceCopy(origin, file, Optional.of(','))
                        : new SourceCopy(origin, file, Optional.empty());
            }
            final Mapping mapping = data.mappings().mapping(origin.mapping());
            if (mapping.isProse()) {
                return new SourceCopy(origin, file, Optional.empty(), SourceCopy.Form.PROSE);
            }
            return new SourceCopy(origin, file, mapping.delimiter(start));
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
