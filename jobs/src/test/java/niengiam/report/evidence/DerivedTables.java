package niengiam.report.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.job.tables.BoundaryRows;
import niengiam.job.tables.ComparisonRows;
import niengiam.job.tables.ContradictionRows;
import niengiam.job.tables.ContributionRows;
import niengiam.job.tables.PlanRows;
import niengiam.job.tables.TrendRows;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.figures.StoredRows;
import niengiam.lake.parquet.ParquetTableWriter;
import niengiam.lake.parquet.TableWriter;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.quality.Rules;
import niengiam.report.ReadFigures;
import niengiam.report.StagedRelease;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import niengiam.table.AccountTable;
import niengiam.table.BoundaryTable;
import niengiam.table.ConflictTable;
import niengiam.table.ContributionTable;
import niengiam.table.CorrectionTable;
import niengiam.table.DecisionTable;
import niengiam.table.ErratumTable;
import niengiam.table.FindingTable;
import niengiam.table.ObservationTable;
import niengiam.table.PlanTable;
import niengiam.table.RejectTable;
import niengiam.table.RevisionSummaryTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.table.TrendTable;
import niengiam.table.UnreadTable;
import niengiam.table.YearOnYearTable;
import niengiam.trend.Arbitration;
import niengiam.trend.Boundaries;
import niengiam.trend.Comparison;
import niengiam.trend.Conflicts;
import niengiam.trend.GrowthShares;
import niengiam.trend.Nesting;
import niengiam.trend.PlanProgress;
import niengiam.trend.Rebuilt;
import niengiam.trend.Revisions;
import niengiam.trend.Statistics;
import niengiam.trend.Succession;
import niengiam.trend.Target;
import niengiam.trend.YearOnYear;
import niengiam.trend.YearlySeries;

/** Derives the tables of a release from what was read, and stages them, as the yearly job does with Spark. */
public final class DerivedTables {

    private static final int INDEX_BASE = 2010;

    private final Path folder;
    private final CodeLists lists;
    private final ReadFigures read;
    private final SortedMap<String, Long> comparisons = new TreeMap<>();

    public DerivedTables(final Path folder, final CodeLists lists, final ReadFigures read) {
        this.folder = folder;
        this.lists = lists;
        this.read = read;
    }

    /** How many comparisons, by verdict. */
    public SortedMap<String, Long> comparisons() {
        return comparisons;
    }

    public void write() {
        table(
                ObservationTable.SCHEMA,
                read.observations.stream()
                        .map(o -> ObservationRows.of(o, read.areaCode(o)))
                        .toList());
        final Map<String, List<Observation>> lineages = new LinkedHashMap<>();
        read.observations.forEach(o -> lineages.computeIfAbsent(
                        o.key().indicator() + read.areaCode(o) + o.key().dimensions(), any -> new ArrayList<>())
                .add(o));
        final List<TableRow> yoy = new ArrayList<>();
        final List<TableRow> trends = new ArrayList<>();
        final List<TableRow> findings = new ArrayList<>();
        final Rules rules = Rules.parse(Texts.read(StagedRelease.DATA.resolve("rules/rules.yaml")), "rules.yaml");
        for (final List<Observation> lineage : lineages.values()) {
            for (final Comparison comparison : YearOnYear.of(lineage)) {
                yoy.add(ComparisonRows.of(comparison));
                comparisons.merge(comparison.comparability().toString(), 1L, Long::sum);
            }
            for (final Series series : series(lineage)) {
                YearlySeries.of(series).forEach(line -> Statistics.of(line, INDEX_BASE)
                        .forEach(statistic -> trends.add(TrendRows.of(statistic))));
                rules.check(series, lists).forEach(finding -> findings.add(StoredRows.of(finding)));
            }
        }
        table(YearOnYearTable.SCHEMA, yoy);
        table(TrendTable.SCHEMA, trends);
        table(FindingTable.SCHEMA, findings);
        contradictions(lineages.values());
        breakdowns();
        table(RejectTable.SCHEMA, read.rejects.stream().map(StoredRows::of).toList());
    }

    /** What the trend stage says of the same figures. */
    private void contradictions(final Collection<List<Observation>> lineages) {
        final Map<String, String> classes = new TreeMap<>();
        final Map<String, String> offices = new TreeMap<>();
        CsvTable.read(StagedRelease.DATA.resolve("codelists/producers.csv"))
                .rows()
                .forEach(row -> {
                    classes.put(row.get("code"), row.getOrDefault("producer_class", ""));
                    offices.put(row.get("code"), row.getOrDefault("office", row.get("code")));
                });
        final Arbitration arbitration = new Arbitration(classes, offices);
        final Conflicts said = new Conflicts(arbitration);
        final Revisions revised = new Revisions(arbitration, Optional.empty());
        final Boundaries boundaries = new Boundaries(Succession.of(
                CsvTable.read(StagedRelease.DATA.resolve("codelists/successors.csv")),
                lists.areas().all()));
        final List<Target> targets = Target.of(CsvTable.read(StagedRelease.DATA.resolve("rules/targets.csv")));
        final List<TableRow> conflicts = new ArrayList<>();
        final List<TableRow> revisions = new ArrayList<>();
        final List<TableRow> plan = new ArrayList<>();
        final List<TableRow> rebuilt = new ArrayList<>();
        final Map<String, List<Observation>> panels = new TreeMap<>();
        for (final List<Observation> lineage : lineages) {
            for (final Series series : series(lineage)) {
                said.of(series).forEach(conflict -> conflicts.add(ContradictionRows.of(conflict)));
                revised.of(series).forEach(revision -> revisions.add(ContradictionRows.of(revision)));
                PlanProgress.of(targets, series.observations()).forEach(progress -> plan.add(PlanRows.of(progress)));
                panels.computeIfAbsent(
                                series.key().indicator() + " " + series.key().dimensions(), any -> new ArrayList<>())
                        .addAll(series.observations());
            }
        }
        final GrowthShares shares = new GrowthShares(new Nesting(lists.areas().all()));
        final List<TableRow> divided = new ArrayList<>();
        panels.values().forEach(panel -> lists.indicator(panel.get(0).key().indicator())
                .ifPresent(indicator -> {
                    final List<Rebuilt> today = boundaries.of(indicator, panel);
                    today.forEach(figure -> rebuilt.add(BoundaryRows.of(
                            figure, lists.areas().find(figure.key().refArea()))));
                    Stream.concat(
                                    shares.alongAreas(indicator, panel).stream(),
                                    GrowthShares.alongFormerAreas(today).stream())
                            .forEach(share -> divided.add(ContributionRows.of(ContributionTable.AREAS, share)));
                }));
        table(ConflictTable.SCHEMA, conflicts);
        table(RevisionTable.SCHEMA, revisions);
        table(RevisionSummaryTable.SCHEMA, List.of());
        table(AccountTable.SCHEMA, List.of());
        table(PlanTable.SCHEMA, plan);
        table(BoundaryTable.SCHEMA, rebuilt);
        table(ContributionTable.AREAS, divided);
        table(UnreadTable.SCHEMA, read.numbers);
        table(CorrectionTable.SCHEMA, List.of());
        table(DecisionTable.SCHEMA, List.of());
        table(ErratumTable.SCHEMA, List.of(erratum("E-1", "YES"), erratum("E-2", "NO")));
    }

    private static TableRow erratum(final String id, final String ofReport) {
        return TableRow.in(ErratumTable.SCHEMA)
                .with(ErratumTable.ID, id)
                .with(ErratumTable.DAY, LocalDate.of(2026, 11, 30))
                .with(ErratumTable.OFFICE, "Nhóm biên soạn")
                .with(ErratumTable.WHERE_VI, "Báo cáo, mục " + id)
                .with(ErratumTable.WHERE_EN, "Report, section " + id)
                .with(ErratumTable.WRONG_VI, "không đổi")
                .with(ErratumTable.WRONG_EN, "unchanged")
                .with(ErratumTable.RIGHT_VI, "giảm 0,03%")
                .with(ErratumTable.RIGHT_EN, "fell by 0.03%")
                .with(ErratumTable.OF_REPORT, ofReport)
                .row();
    }

    /** What breakdowns of one indicator in one territory add to its growth. */
    private void breakdowns() {
        final Map<String, List<Observation>> subjects = new LinkedHashMap<>();
        read.observations.forEach(o -> subjects.computeIfAbsent(
                        o.key().indicator() + " " + o.key().refArea(), any -> new ArrayList<>())
                .add(o));
        final List<TableRow> divided = new ArrayList<>();
        subjects.values()
                .forEach(figures -> lists.indicator(figures.get(0).key().indicator())
                        .ifPresent(indicator -> GrowthShares.alongDimensions(indicator, figures)
                                .forEach(share -> divided.add(ContributionRows.of(ContributionTable.SCHEMA, share)))));
        table(ContributionTable.SCHEMA, divided);
    }

    private static List<Series> series(final List<Observation> lineage) {
        final Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
        lineage.forEach(
                o -> byKey.computeIfAbsent(o.key(), any -> new ArrayList<>()).add(o));
        return byKey.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void table(final TableSchema schema, final Collection<TableRow> rows) {
        final Path tables = folder.resolve("tables");
        try {
            Files.createDirectories(tables);
            try (TableWriter parquet = ParquetTableWriter.open(tables.resolve(schema.name() + ".parquet"), schema);
                    TableWriter csv = CsvTableWriter.open(tables.resolve(schema.name() + ".csv"), schema)) {
                for (final TableRow row : rows) {
                    parquet.write(row);
                    csv.write(row);
                }
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
