package niengiam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.chart.choose.IndicatorChart;
import niengiam.chart.choose.IndicatorCharts;
import niengiam.chart.choose.ProvinceRanking;
import niengiam.chart.choose.RankingCharts;
import niengiam.chart.choose.TileCharts;
import niengiam.chart.draw.ChartRenderer;
import niengiam.chart.draw.HouseTheme;
import niengiam.chart.draw.Rendering;
import niengiam.data.CodeLists;
import niengiam.lake.disk.Sha256;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.report.document.Report;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.DerivedTables;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.site.Site;
import niengiam.report.words.Edition;
import niengiam.report.words.Numbers;
import niengiam.report.words.Wording;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.source.Snapshot;
import niengiam.table.BoundaryTable;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ContributionTable;
import niengiam.table.TableSchema;
import niengiam.table.YearOnYearTable;

/** A release as the yearly job stages it, made from snapshots without Spark. */
public final class StagedRelease {

    public static final Path DATA = Path.of(System.getProperty("niengiam.data", "../data"));
    public static final List<String> AREAS = List.of("VN35", "VN36", "VN37", "VN37_2025");

    public final Path folder;
    public final CodeLists lists = CodeLists.read(DATA.resolve("codelists"));
    public final Wording wording = Wording.read(DATA.resolve("codelists"));
    public final List<SourceCopy> sources;
    public final List<ChartFile> charts = new ArrayList<>();

    private final List<Observation> observations;
    private final List<Reject> rejects;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    /**
     * Stages the tables.
     *
     * @param folder the folder of the release, made here
     * @param snapshots what to read
     */
    public StagedRelease(final Path folder, final List<Snapshot> snapshots) {
        this.folder = folder;
        final ReadFigures read = new ReadFigures(lists);
        snapshots.forEach(read::read);
        read.sort();
        this.sources = read.sources;
        this.observations = read.observations;
        this.rejects = read.rejects;
        final DerivedTables tables = new DerivedTables(folder, lists, read);
        tables.write();
        tables.comparisons().forEach((verdict, count) -> counts.put("comparisons." + verdict, count));
    }

    public Edition edition() {
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

    public List<Observation> observations() {
        return observations;
    }

    /** Draws the charts of the published territories. */
    public StagedRelease withCharts() {
        final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        final List<Observation> shown = observations.stream()
                .filter(o -> AREAS.contains(o.key().refArea()))
                .toList();
        for (final IndicatorChart chart : specs(shown)) {
            if (renderer.render(chart.spec()) instanceof Rendering.Drawn drawn) {
                final String path = ChartFile.FOLDER + chart.fileName();
                write(path + ".svg", drawn.svg());
                write(path + ".png", drawn.png());
                write(ChartFile.phonePath(path + ".svg"), drawn.phone());
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
        final Function<Observation, String> evidence = figure -> ChartFile.linkTo(index.link(
                        figure.provenance().sourceId(),
                        figure.provenance().locator(),
                        AREAS.contains(figure.key().refArea()))
                .orElseThrow());
        final List<Language> languages = List.of(Language.values());
        final List<IndicatorChart> charts = new ArrayList<>(new IndicatorCharts(lists, evidence).of(shown, languages));
        final Map<String, List<Observation>> panels = new LinkedHashMap<>();
        observations.forEach(
                o -> panels.computeIfAbsent(o.key().indicator() + o.key().dimensions(), any -> new ArrayList<>())
                        .add(o));
        final List<Observation> ranked = new ArrayList<>();
        panels.values().forEach(panel -> ranked.addAll(ProvinceRanking.of(panel, AREAS::contains, lists)));
        charts.addAll(new RankingCharts(lists, AREAS::contains, evidence).of(RankingCharts.panels(ranked), languages));
        charts.addAll(new TileCharts(lists, AREAS::contains, evidence).of(RankingCharts.panels(ranked), languages));
        return charts;
    }

    public StagedRelease withSite() {
        new Site(edition(), lists, wording, sources, Optional.empty()).write(folder, charts);
        return this;
    }

    public StagedRelease withWorkbook() {
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

    public Report report() {
        return new Report(edition(), lists, wording, sources);
    }

    public StagedRelease withReport() {
        report().write(folder, charts);
        return this;
    }

    /** Every number of the year-over-year table in the unit of its indicator, as text with all its digits. */
    public List<String> numbersOfYearOnYear() {
        return numbersOf(YearOnYearTable.SCHEMA);
    }

    /** The same of the sums of former territories and of their growth. */
    public List<String> numbersOfSums() {
        final List<String> numbers = new ArrayList<>(numbersOf(BoundaryTable.SCHEMA));
        numbers.addAll(numbersOf(ContributionTable.AREAS));
        return numbers;
    }

    private List<String> numbersOf(final TableSchema table) {
        final List<String> numbers = new ArrayList<>();
        new StagedTables(folder).forEach(table, row -> {
            final int usual = lists.indicator(row.text(Concepts.INDICATOR))
                    .orElseThrow()
                    .unit()
                    .mult();
            final int shift = row.required(Concepts.UNIT_MULT).intValue() - usual;
            for (final Column<?> column : row.schema().columns()) {
                if (row.value(column).orElse(null) instanceof BigDecimal number) {
                    final boolean amount = List.of(Concepts.OBS_VALUE, Concepts.BASE_VALUE, YearOnYearTable.CHANGE)
                            .contains(column);
                    numbers.add(Numbers.exact(amount ? number.scaleByPowerOfTen(shift) : number));
                }
            }
        });
        return numbers;
    }

    public long rejectCount() {
        return rejects.size();
    }

    public long comparisonCount() {
        return observations.stream().filter(o -> o.quantity().isPresent()).count();
    }

    /** SHA-256 of the pages and the workbook, by path. */
    public Map<String, String> digests() throws IOException {
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
        new StagedRelease(folder, SnapshotsToRead.shipped())
                .withCharts()
                .withSite()
                .withWorkbook()
                .withReport();
    }
}
