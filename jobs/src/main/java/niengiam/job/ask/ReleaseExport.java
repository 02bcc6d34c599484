package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.job.setup.ExportFormat;
import niengiam.job.setup.UnknownNameException;
import niengiam.lake.parquet.ParquetRows;
import niengiam.model.Area;
import niengiam.remote.Locations;
import niengiam.report.database.DuckDbViews;
import niengiam.report.exchange.Columns;
import niengiam.report.exchange.CsvOnTheWeb;
import niengiam.report.exchange.DataPackage;
import niengiam.report.exchange.DataSetForm;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.exchange.FoundFaults;
import niengiam.report.exchange.JsonStat;
import niengiam.report.exchange.PcAxis;
import niengiam.report.exchange.SdmxStructure;
import niengiam.report.exchange.TableForm;
import niengiam.report.words.Wording;
import niengiam.source.CsvTable;
import niengiam.table.FindingTable;
import niengiam.trend.Arbitration;

/** The forms of one release, published or being made. */
public final class ReleaseExport {

    private final ExportedRelease edition;
    private final ReleaseTables release;
    private final Path lists;
    private final boolean within;

    /**
     * @param lists the folder of code lists
     */
    public ReleaseExport(final ExportedRelease edition, final ReleaseTables release, final Path lists) {
        this.edition = edition;
        this.release = release;
        this.lists = lists;
        // What is part of the release moves with it.
        this.within = edition.sha256().isEmpty();
    }

    /**
     * Writes a form.
     *
     * @param indicators codes; every indicator if empty
     * @param areas ids or national codes of territories; every territory if empty
     * @throws UnknownNameException if the release has no such indicator, territory, or figure of both
     * @throws ExportRefusedException if the folder holds something else than a former export
     */
    public ExportResult write(
            final ExportFormat format, final Set<String> indicators, final Set<String> areas, final Path output) {
        final ExportFolder folder = ExportFolder.at(output);
        final Selection selection = new Selection(
                release,
                indicators,
                areas,
                area -> edition.lists().areas().find(area).map(Area::code).orElse(area));
        selection.require();
        return switch (format) {
            case JSON_STAT -> jsonStat(selection, folder);
            case PX -> px(selection, folder);
            case DATAPACKAGE -> tables(format, new DataPackage(edition, new Columns(wording())), selection, folder);
            case SDMX -> sdmx(selection, folder);
            case DUCKDB -> views(selection, folder);
            case DCAT ->
                throw new ExportRefusedException(
                        "Missing --address: a catalogue names where the files of the release are"
                                + " served. Give it, such as --address https://example.org/releases/0001/.");
            case CSVW -> tables(format, new CsvOnTheWeb(edition, new Columns(wording())), selection, folder);
        };
    }

    private Arbitration arbitration() {
        return Arbitration.of(CsvTable.read(lists.resolve("producers.csv")));
    }

    private Wording wording() {
        return Wording.read(lists);
    }

    private ExportResult jsonStat(final Selection selection, final ExportFolder folder) {
        final JsonStat form = new JsonStat(edition);
        final DataSetExport export = dataSets(form);
        folder.fill(target -> {
            export.write(selection, target);
            try (OutputStream file =
                    new BufferedOutputStream(Files.newOutputStream(target.resolve(ExportFolder.COLLECTION)))) {
                form.writeIndex(export.written(), file);
            }
        });
        return export.result(edition.release());
    }

    private ExportResult px(final Selection selection, final ExportFolder folder) {
        final DataSetExport export = dataSets(new PcAxis(edition, wording(), faults()));
        folder.fill(ExportFormat.PX, edition, target -> export.write(selection, target));
        return export.result(edition.release());
    }

    private DataSetExport dataSets(final DataSetForm form) {
        return new DataSetExport(form, arbitration());
    }

    private ExportResult tables(
            final ExportFormat format, final TableForm form, final Selection selection, final ExportFolder folder) {
        final TableExport export = new TableExport(form, edition, wording());
        folder.fill(format, edition, target -> export.write(selection, target));
        return export.result();
    }

    private ExportResult sdmx(final Selection selection, final ExportFolder folder) {
        final SdmxExport export = new SdmxExport(new SdmxStructure(edition, wording()));
        folder.fill(ExportFormat.SDMX, edition, target -> export.write(selection, target));
        return export.result(edition.release());
    }

    private ExportResult views(final Selection selection, final ExportFolder folder) {
        if (!(selection.indicators().isEmpty() && selection.areas().isEmpty())) {
            throw new ExportRefusedException(
                    "Unsupported --indicator and --area with --format duckdb: its views are of all"
                            + " rows of a release. Leave them out, and ask the views for what you want.");
        }
        if (Locations.isRemote(release.root())) {
            throw new ExportRefusedException("Unsupported lake for --format duckdb: expected one on a local disk, which"
                    + " DuckDB can read. Copy the release there, or take another format.");
        }
        final DuckDbViews views = new DuckDbViews(
                release.root(),
                release.files(),
                edition,
                wording(),
                arbitration().officials());
        final Optional<String> place = within
                ? Optional.empty()
                : Optional.of(release.root().toAbsolutePath().normalize().toString());
        folder.fill(ExportFormat.DUCKDB, edition, target -> {
            try (Writer file = Files.newBufferedWriter(target.resolve("tables.sql"))) {
                views.write(place, file);
            }
        });
        return new ExportResult(edition.release(), List.of(new ExportResult.Part(views.views(), "view")), 0);
    }

    private FoundFaults faults() {
        final FoundFaults faults = new FoundFaults();
        try (ParquetRows.Cursor rows =
                ParquetRows.open(release.table(FindingTable.SCHEMA.name()), FindingTable.SCHEMA)) {
            rows.forEachRemaining(faults::add);
        }
        return faults;
    }
}
