package niengiam.job.desk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.ReleaseDraft;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.model.Cutoff;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Reject;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.quality.Finding;
import niengiam.quality.Gate;
import niengiam.quality.Severity;
import niengiam.quality.Verdict;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/** A data folder and a release with two findings, a doubtful reject and an unknown label, in which a desk works. */
final class DeskRelease {

    static final String SERIES = "INV_CAP_NEW_USD.VN35.FDI._T._T._T._T";

    private static final Path SHIPPED = Path.of(System.getProperty("niengiam.data", "../data"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T03:04:05Z"), ZoneOffset.UTC);
    private static final String SOURCE = "gso/2018-12-27/fdi-by-province";

    final Path data;
    final InboxJob job;

    private final Path folder;

    DeskRelease(Path folder) throws IOException {
        this(folder, "329.9");
    }

    /** The same, of a source that says something else. */
    DeskRelease(Path folder, String text) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        for (String part : List.of("codelists", "mappings/labels", "rules")) {
            Files.createDirectories(data.resolve(part));
            try (Stream<Path> files = Files.list(SHIPPED.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, data.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        publish(text, "V201");
        this.job = new InboxJob(data, folder.resolve("lake"), CLOCK);
    }

    /** Publishes one more release. */
    void publish(String text, String rule) throws IOException {
        Lake lake = Lake.open(folder.resolve("lake"));
        try (RunDirectory run = lake.newRun("run-" + text)) {
            Path tables = Files.createDirectories(run.release().resolve("tables"));
            table(
                    tables,
                    ObservationTable.SCHEMA,
                    List.of(observation(text, "cell=18,5"), observation("7", "cell=19,5")));
            table(tables, FindingTable.SCHEMA, List.of(finding(rule, "cell=18,5"), finding("V208", "cell=19,5")));
            table(
                    tables,
                    RejectTable.SCHEMA,
                    List.of(
                            reject("cell=30,5", "LABEL_DOUBTFUL", "mapped so", "12.5"),
                            reject(
                                    "cell=31,5",
                                    "UNKNOWN_LABEL",
                                    "expected a label of areas for ref_area, got \"Hà Nâm\"",
                                    "13"),
                            reject("cell=32,5", "NO_INDICATOR", "on purpose", "14"),
                            reject("cell=33,5", "UNKNOWN_AREA", "did not stand", "..")));
            lake.publisher()
                    .publish(
                            run,
                            new ReleaseDraft(
                                    new Gate(0).judge(new Verdict(0, 2, 0), "nowhere"),
                                    Instant.parse("2026-01-02T03:04:05Z"),
                                    "1",
                                    "0".repeat(64),
                                    new TreeMap<>(),
                                    List.of(),
                                    new TreeMap<>(),
                                    lake.releases().latest().map(release -> release.asPrevious())));
        }
    }

    private static void table(Path tables, TableSchema schema, List<TableRow> rows) throws IOException {
        try (ParquetTableWriter writer = ParquetTableWriter.open(tables.resolve(schema.name() + ".parquet"), schema)) {
            for (TableRow row : rows) {
                writer.write(row);
            }
        }
    }

    private static TableRow observation(String text, String place) {
        return ObservationRows.of(
                new Observation(
                        SeriesKey.parse(SERIES),
                        MeasureKind.FLOW,
                        TimePeriods.parse("2018").orElseThrow(),
                        Cutoff.UNKNOWN,
                        new Unit("USD", 6),
                        Optional.of(Quantity.exact(new BigDecimal(text))),
                        ObsStatus.P,
                        text,
                        LocalDate.of(2018, 12, 27),
                        new Observation.Provenance(
                                SOURCE, "gso", Locator.parse(place).orElseThrow(), ""),
                        ""),
                "35");
    }

    private static TableRow finding(String rule, String place) {
        return StoredRows.of(new Finding(
                rule,
                Severity.WARNING,
                "It does not grow twentyfold.",
                SeriesKey.parse(SERIES),
                "2018",
                SOURCE,
                Locator.parse(place).orElseThrow(),
                "ratio <= 20",
                "ratio = 25"));
    }

    private static TableRow reject(String place, String reason, String detail, String text) {
        return StoredRows.of(new Reject(SOURCE, Locator.parse(place).orElseThrow(), reason, detail, text));
    }
}
