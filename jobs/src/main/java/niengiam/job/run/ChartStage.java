package niengiam.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import niengiam.chart.choose.CombinedCharts;
import niengiam.chart.choose.DecisionNote;
import niengiam.chart.choose.IndicatorChart;
import niengiam.chart.choose.IndicatorCharts;
import niengiam.chart.choose.PaceCharts;
import niengiam.chart.choose.PlanCharts;
import niengiam.chart.choose.RankingCharts;
import niengiam.chart.choose.RevisionCharts;
import niengiam.chart.choose.TileCharts;
import niengiam.chart.draw.ChartRenderer;
import niengiam.chart.draw.HouseTheme;
import niengiam.chart.draw.Rendering;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.job.setup.DataFolder;
import niengiam.job.setup.Knowledge;
import niengiam.job.setup.Publication;
import niengiam.job.spark.Progress;
import niengiam.job.tables.TablesStage;
import niengiam.lake.commit.RunDirectory;
import niengiam.lake.disk.StorageException;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Doubts;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;

/** Draws the charts of a release to where its pages show them. */
final class ChartStage {

    private final DataFolder data;
    private final Publication publication;
    private final RunDirectory run;
    private final Progress progress;

    ChartStage(final DataFolder data, final Publication publication, final RunDirectory run, final Progress progress) {
        this.data = data;
        this.publication = publication;
        this.run = run;
        this.progress = progress;
    }

    /** @param sources every source of the release, for links to the places where figures were read */
    List<ChartFile> draw(final TablesStage.Contents contents, final List<SourceCopy> sources) {
        final List<IndicatorChart> charts = charts(contents, EvidenceIndex.of(sources));
        final Path folder = run.release().resolve(ChartFile.FOLDER);
        final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        final AtomicLong done = new AtomicLong();
        return charts.parallelStream()
                .flatMap(chart -> {
                    final Optional<ChartFile> file = draw(chart, renderer, folder);
                    progress.report(Progress.Step.CHARTS, done.incrementAndGet(), charts.size());
                    return file.stream();
                })
                .toList();
    }

    private List<IndicatorChart> charts(final TablesStage.Contents contents, final EvidenceIndex index) {
        final CodeLists lists = data.codeLists();
        final List<Language> languages = publication.languages();
        final Predicate<String> ours = publication::shows;
        final Function<Observation, String> evidence = figure -> ChartFile.linkTo(index.link(
                        figure.provenance().sourceId(),
                        figure.provenance().locator(),
                        ours.test(figure.key().refArea()))
                .orElseThrow());
        final Corrections corrections = data.corrections();
        final DecisionNote corrected = new DecisionNote(
                figure -> corrections.markedIn(figure.provenance().sourceId(), figure.note()));
        final Doubts doubts = Doubts.read(new StagedTables(run.release()));
        final Predicate<Observation> doubted = figure -> doubts.of(figure.key(), figure.period());
        final List<IndicatorChart> charts = new ArrayList<>(
                new IndicatorCharts(lists, evidence, corrected, doubted).of(contents.shown(), languages));
        charts.addAll(new CombinedCharts(lists, evidence, corrected, doubted)
                .of(publication.combinations(lists), contents.shown(), languages));
        charts.addAll(new PaceCharts(lists, evidence, doubted).of(contents.shown(), languages));
        charts.addAll(new PlanCharts(lists, evidence)
                .of(Knowledge.of(data.statistics(), lists).targets(), contents.shown(), languages));
        final List<List<Observation>> ranked = RankingCharts.panels(contents.ranked());
        charts.addAll(new RankingCharts(lists, ours, evidence, corrected).of(ranked, languages));
        charts.addAll(new TileCharts(lists, ours, evidence).of(ranked, languages));
        charts.addAll(new RevisionCharts(lists, ours, evidence).of(contents.revised(), languages));
        return charts;
    }

    private static Optional<ChartFile> draw(
            final IndicatorChart chart, final ChartRenderer renderer, final Path folder) {
        if (!(renderer.render(chart.spec()) instanceof Rendering.Drawn picture)) {
            return Optional.empty();
        }
        write(folder, chart.fileName() + ".svg", picture.svg());
        write(folder, chart.fileName() + ".png", picture.png());
        final ChartFile file = new ChartFile(
                chart.form(),
                chart.indicators(),
                chart.areas(),
                chart.spec().language(),
                ChartFile.FOLDER + chart.fileName() + ".svg",
                ChartFile.FOLDER + chart.fileName() + ".png",
                chart.spec().caption().title(),
                picture.alternativeText());
        if (!file.phonePath().equals(file.svgPath())) {
            write(folder, file.phonePath().substring(ChartFile.FOLDER.length()), picture.phone());
        }
        return Optional.of(file);
    }

    private static void write(final Path folder, final String name, final byte[] bytes) {
        final Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.write(file, bytes);
        } catch (final IOException unwritable) {
            throw StorageException.during("write the chart", file, unwritable);
        }
    }
}
