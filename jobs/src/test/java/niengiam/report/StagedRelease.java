package niengiam.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.chart.ChartRenderer;
import niengiam.chart.HouseTheme;
import niengiam.chart.IndicatorChart;
import niengiam.chart.IndicatorCharts;
import niengiam.chart.ProvinceRanking;
import niengiam.chart.RankingCharts;
import niengiam.chart.Rendering;
import niengiam.lake.CsvTableWriter;
import niengiam.lake.ObservationTable;
import niengiam.lake.ParquetTableWriter;
import niengiam.lake.Sha256;
import niengiam.lake.TableSchema;
import niengiam.lake.TableWriter;
import niengiam.lake.Tables;
import niengiam.model.Area;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.observe.CodeLists;
import niengiam.observe.ReadingSink;
import niengiam.observe.Readings;
import niengiam.observe.TableReader;
import niengiam.observe.prose.NumberMap;
import niengiam.observe.prose.ProseLexicon;
import niengiam.observe.prose.ProseReader;
import niengiam.observe.prose.ProseReading;
import niengiam.quality.Rules;
import niengiam.source.CsvRecords;
import niengiam.source.CsvTable;
import niengiam.source.Document;
import niengiam.source.InputBytes;
import niengiam.source.Snapshot;
import niengiam.source.Texts;
import niengiam.source.YamlFile;
import niengiam.trend.Arbitration;
import niengiam.trend.Boundaries;
import niengiam.trend.Comparison;
import niengiam.trend.Conflicts;
import niengiam.trend.PlanProgress;
import niengiam.trend.Revisions;
import niengiam.trend.Statistics;
import niengiam.trend.Succession;
import niengiam.trend.Target;
import niengiam.trend.YearOnYear;
import niengiam.trend.YearlySeries;

/** A release as the yearly job stages it, made from snapshots without Spark. */
final class StagedRelease {

    static final Path DATA = Path.of(System.getProperty("niengiam.data", "../data"));
    static final List<String> AREAS = List.of("VN35", "VN36", "VN37", "VN37_2025");

    private static final int INDEX_BASE = 2010;

    final Path folder;
    final CodeLists lists = CodeLists.read(DATA.resolve("codelists"));
    final Wording wording = Wording.read(DATA.resolve("codelists"));
    final List<SourceCopy> sources = new ArrayList<>();
    final List<ChartFile> charts = new ArrayList<>();

    private final List<Observation> observations = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Object[]> numbers = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    /**
     * Stages the tables.
     *
     * @param folder the folder of the release, made here
     * @param snapshots what to read
     */
    StagedRelease(final Path folder, final List<Snapshot> snapshots) {
        this.folder = folder;
        snapshots.forEach(this::read);
        observations.sort(order());
        writeTables();
    }

    /** The figures that ship, of these producers; of all for none. */
    static List<Snapshot> shipped(final String... producers) {
        return Snapshot.under(DATA.resolve("snapshots")).stream()
                .filter(snapshot -> producers.length == 0
                        || Arrays.asList(producers).contains(snapshot.origin().producer()))
                .toList();
    }

    Edition edition() {
        counts.put("observations", (long) observations.size());
        counts.put("rejects", (long) rejects.size());
        counts.put("figures", (long) observations.size() + rejects.size());
        counts.put("sources", (long) sources.size());
        return new Edition(
                "Niên giám đầu tư, du lịch và báo chí tỉnh Ninh Bình",
                "Yearbook of investment, tourism and the press, Ninh Bình province",
                1,
                observations.stream()
                        .map(Observation::vintage)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                "0.1.0",
                Optional.empty(),
                AREAS,
                counts);
    }

    List<Observation> observations() {
        return observations;
    }

    /** Draws the charts of the published territories. */
    StagedRelease withCharts() {
        final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        final List<Observation> shown = observations.stream()
                .filter(o -> AREAS.contains(o.key().refArea()))
                .toList();
        for (final IndicatorChart chart : specs(shown)) {
            if (renderer.render(chart.spec()) instanceof Rendering.Drawn drawn) {
                final String path = "charts/" + chart.fileName();
                write(path + ".svg", drawn.svg());
                write(path + ".png", drawn.png());
                charts.add(new ChartFile(
                        chart.form(),
                        chart.indicators(),
                        chart.areas(),
                        chart.spec().language(),
                        path + ".svg",
                        path + ".png",
                        chart.spec().caption().title(),
                        drawn.alternativeText()));
            }
        }
        return this;
    }

    private List<IndicatorChart> specs(final List<Observation> shown) {
        final EvidenceIndex index = EvidenceIndex.of(sources);
        final Function<Observation, String> evidence = figure -> "../"
                + index.link(
                                figure.provenance().sourceId(),
                                figure.provenance().locator(),
                                AREAS.contains(figure.key().refArea()))
                        .orElseThrow();
        final List<Language> languages = List.of(Language.values());
        final List<IndicatorChart> charts = new ArrayList<>(new IndicatorCharts(lists, evidence).of(shown, languages));
        final Map<String, List<Observation>> panels = new LinkedHashMap<>();
        observations.forEach(
                o -> panels.computeIfAbsent(o.key().indicator() + o.key().dimensions(), any -> new ArrayList<>())
                        .add(o));
        final List<Observation> ranked = new ArrayList<>();
        panels.values().forEach(panel -> ranked.addAll(ProvinceRanking.of(panel, AREAS::contains, lists)));
        charts.addAll(new RankingCharts(lists, AREAS::contains, evidence).of(ranked, languages));
        return charts;
    }

    StagedRelease withSite() {
        new Site(edition(), lists, wording, sources).write(folder, charts);
        return this;
    }

    StagedRelease withWorkbook() {
        new AuditWorkbook(edition(), lists, wording, sources).write(folder);
        return this;
    }

    private void write(final String path, final byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A document of our own, in which sentences say figures. */
    static Snapshot prose(final Path folder) {
        final String text =
                """
                Báo cáo thử về tỉnh Hà Nam

                Năm 2018, tỉnh Hà Nam đón 2,5 triệu lượt khách du lịch, theo Quyết định số 123/QĐ-UBND.
                Năm 2019, tỉnh Hà Nam đón hơn 2,9 triệu lượt khách du lịch.
                """;
        final Path file = folder.resolve("review.txt");
        final String digest;
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
            digest = Sha256.of(file);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        final LocalDate day = LocalDate.of(2020, 1, 15);
        return new Snapshot(
                file,
                new Origin(
                        "test/2020-01-15/review",
                        "press-compilation",
                        "Báo cáo thử",
                        "https://example.org/review",
                        day,
                        day,
                        "CC0",
                        digest,
                        "prose",
                        ""));
    }

    private void readProse(final Snapshot snapshot) {
        final Origin origin = snapshot.origin();
        sources.add(new SourceCopy(origin, snapshot.file(), Optional.empty(), SourceCopy.Form.PROSE));
        final Document document = Document.read(InputBytes.of(snapshot.file()), origin.sourceId());
        final ProseReading reading = new ProseReader(ProseLexicon.read(DATA, lists))
                .read(
                        document,
                        new ProseReader.Declared(
                                Optional.of("VN35"), Optional.of(origin.datePublished()), origin.producer()));
        reading.figures().forEach(figure -> observations.add(figure.observation()));
        rejects.addAll(reading.rejects());
        NumberMap.of(document, reading).entries().forEach(entry -> numbers.add(Tables.row(entry)));
    }

    private void read(final Snapshot snapshot) {
        if (snapshot.origin().mapping().equals("prose")) {
            readProse(snapshot);
            return;
        }
        final String mapping =
                Texts.read(DATA.resolve("mappings/" + snapshot.origin().mapping() + ".yaml"));
        final Map<String, String> labels = new LinkedHashMap<>();
        for (final String table : TableReader.labelTables(YamlFile.parse(mapping, "mapping"))) {
            labels.put(table, Texts.read(DATA.resolve("mappings/labels/" + table + ".csv")));
        }
        final TableReader reader = TableReader.of(
                mapping, table -> CsvTable.parse(labels.get(table), table + ".csv"), lists, snapshot.origin());
        final String id = snapshot.origin().sourceId();
        final char delimiter = Readings.delimiter(YamlFile.parse(mapping, "mapping"), Texts.bytes(snapshot.file()))
                .orElseThrow();
        sources.add(new SourceCopy(snapshot.origin(), snapshot.file(), Optional.of(delimiter)));
        try (CsvRecords top = CsvRecords.of(open(snapshot), id, delimiter, 1);
                CsvRecords records = CsvRecords.of(open(snapshot), id, delimiter, 1)) {
            final TableReader.Bound bound = reader.bind(top);
            final ReadingSink sink = new ReadingSink() {
                @Override
                public void accept(final Observation observation) {
                    observations.add(observation);
                }

                @Override
                public void accept(final Reject reject) {
                    rejects.add(reject);
                }
            };
            while (records.hasNext()) {
                bound.read(records.next(), sink);
            }
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(final Snapshot snapshot) throws IOException {
        return new BufferedInputStream(Files.newInputStream(snapshot.file()));
    }

    private Comparator<Observation> order() {
        return Comparator.comparing((Observation o) -> o.key().indicator())
                .thenComparing(this::areaCode)
                .thenComparing(o -> o.key().dimensions().toString())
                .thenComparing(o -> o.key().refArea())
                .thenComparing(o -> o.period().end())
                .thenComparing(o -> o.period().start())
                .thenComparing(Observation::vintage)
                .thenComparing(o -> o.provenance().sourceId())
                .thenComparing(o -> o.provenance().locator().toString());
    }

    private String areaCode(final Observation observation) {
        return lists.areas().find(observation.key().refArea()).map(Area::code).orElseThrow();
    }

    private void writeTables() {
        table(
                ObservationTable.SCHEMA,
                observations.stream()
                        .map(o -> ObservationTable.row(o, areaCode(o)))
                        .toList());
        final Map<String, List<Observation>> lineages = new LinkedHashMap<>();
        observations.forEach(o -> lineages.computeIfAbsent(
                        o.key().indicator() + areaCode(o) + o.key().dimensions(), any -> new ArrayList<>())
                .add(o));
        final List<Object[]> yoy = new ArrayList<>();
        final List<Object[]> trends = new ArrayList<>();
        final List<Object[]> findings = new ArrayList<>();
        final Rules rules = Rules.parse(Texts.read(DATA.resolve("rules/rules.yaml")), "rules.yaml");
        for (final List<Observation> lineage : lineages.values()) {
            for (final Comparison comparison : YearOnYear.of(lineage)) {
                yoy.add(YearOnYearTable.row(comparison));
                counts.merge("comparisons." + comparison.comparability(), 1L, Long::sum);
            }
            for (final Series series : series(lineage)) {
                YearlySeries.of(series).forEach(line -> Statistics.of(line, INDEX_BASE)
                        .forEach(statistic -> trends.add(StatisticTable.row(statistic))));
                rules.check(series, lists).forEach(finding -> findings.add(Tables.row(finding)));
            }
        }
        table(YearOnYearTable.SCHEMA, yoy);
        table(StatisticTable.SCHEMA, trends);
        table(Tables.FINDINGS, findings);
        contradictions(lineages.values());
        table(Tables.REJECTS, rejects.stream().map(Tables::row).toList());
    }

    /** What the trend stage says of the same figures. */
    private void contradictions(final Collection<List<Observation>> lineages) {
        final Map<String, String> classes = new TreeMap<>();
        final Map<String, String> offices = new TreeMap<>();
        CsvTable.read(DATA.resolve("codelists/producers.csv")).rows().forEach(row -> {
            classes.put(row.get("code"), row.getOrDefault("producer_class", ""));
            offices.put(row.get("code"), row.getOrDefault("office", row.get("code")));
        });
        final Arbitration arbitration = new Arbitration(classes, offices);
        final Conflicts said = new Conflicts(arbitration);
        final Revisions revised = new Revisions(arbitration, Optional.empty());
        final Boundaries boundaries = new Boundaries(Succession.of(
                CsvTable.read(DATA.resolve("codelists/successors.csv")),
                lists.areas().all()));
        final List<Target> targets = Target.of(CsvTable.read(DATA.resolve("rules/targets.csv")));
        final List<Object[]> conflicts = new ArrayList<>();
        final List<Object[]> revisions = new ArrayList<>();
        final List<Object[]> plan = new ArrayList<>();
        final List<Object[]> rebuilt = new ArrayList<>();
        final Map<String, List<Observation>> panels = new TreeMap<>();
        for (final List<Observation> lineage : lineages) {
            for (final Series series : series(lineage)) {
                said.of(series).forEach(conflict -> conflicts.add(ContradictionTables.row(conflict)));
                revised.of(series).forEach(revision -> revisions.add(ContradictionTables.row(revision)));
                PlanProgress.of(targets, series.observations()).forEach(progress -> plan.add(PlanTable.row(progress)));
                panels.computeIfAbsent(
                                series.key().indicator() + " " + series.key().dimensions(), any -> new ArrayList<>())
                        .addAll(series.observations());
            }
        }
        panels.values().forEach(panel -> lists.indicator(panel.get(0).key().indicator())
                .ifPresent(indicator -> boundaries
                        .of(indicator, panel)
                        .forEach(figure -> rebuilt.add(BoundaryTable.row(
                                figure, lists.areas().find(figure.key().refArea()))))));
        table(ContradictionTables.CONFLICTS, conflicts);
        table(ContradictionTables.REVISIONS, revisions);
        table(ContradictionTables.SUMMARY, List.of());
        table(AccountTable.SCHEMA, List.of());
        table(PlanTable.SCHEMA, plan);
        table(BoundaryTable.SCHEMA, rebuilt);
        table(Tables.UNREAD, numbers);
    }

    private static List<Series> series(final List<Observation> lineage) {
        final Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
        lineage.forEach(
                o -> byKey.computeIfAbsent(o.key(), any -> new ArrayList<>()).add(o));
        return byKey.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void table(final TableSchema schema, final Collection<Object[]> rows) {
        final Path tables = folder.resolve("tables");
        try {
            Files.createDirectories(tables);
            try (TableWriter parquet = ParquetTableWriter.open(tables.resolve(schema.name() + ".parquet"), schema);
                    TableWriter csv = CsvTableWriter.open(tables.resolve(schema.name() + ".csv"), schema)) {
                for (final Object[] row : rows) {
                    parquet.write(row);
                    csv.write(row);
                }
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Report report() {
        return new Report(edition(), lists, wording, sources);
    }

    StagedRelease withReport() {
        report().write(folder, charts);
        return this;
    }

    /** Every number of the year-over-year table, as text with all its digits. */
    List<String> numbersOfYearOnYear() {
        final List<String> numbers = new ArrayList<>();
        new StagedTables(folder).forEach(YearOnYearTable.SCHEMA, cells -> Arrays.stream(cells)
                .filter(BigDecimal.class::isInstance)
                .forEach(cell -> numbers.add(Numbers.exact((BigDecimal) cell))));
        return numbers;
    }

    long rejectCount() {
        return rejects.size();
    }

    long comparisonCount() {
        return observations.stream().filter(o -> o.quantity().isPresent()).count();
    }

    /** SHA-256 of the pages and the workbook, by path. */
    Map<String, String> digests() throws IOException {
        final Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return digests;
    }

    /** Stages a release of everything that ships into a new folder, for eyes. */
    public static void main(final String[] arguments) {
        final Path folder = Path.of(arguments[0]);
        new StagedRelease(folder, shipped())
                .withCharts()
                .withSite()
                .withWorkbook()
                .withReport();
    }
}
