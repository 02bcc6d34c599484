package niengiam.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import niengiam.chart.ChartRenderer;
import niengiam.chart.HouseTheme;
import niengiam.chart.IndicatorChart;
import niengiam.chart.IndicatorCharts;
import niengiam.chart.Rendering;
import niengiam.lake.RunDirectory;
import niengiam.lake.StorageException;
import niengiam.model.Observation;
import niengiam.report.ChartFile;
import niengiam.report.Evidence;

/** Draws the charts of a release into {@code release/charts}. */
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

    List<ChartFile> draw(final List<Observation> shown) {
        final List<IndicatorChart> charts = new IndicatorCharts(
                        data.codeLists(),
                        figure -> "../"
                                + Evidence.path(
                                        figure.provenance().sourceId(),
                                        figure.provenance().locator()))
                .of(shown, publication.languages());
        final Path folder = run.release().resolve("charts");
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

    private static Optional<ChartFile> draw(
            final IndicatorChart chart, final ChartRenderer renderer, final Path folder) {
        if (!(renderer.render(chart.spec()) instanceof Rendering.Drawn picture)) {
            return Optional.empty();
        }
        write(folder, chart.fileName() + ".svg", picture.svg());
        write(folder, chart.fileName() + ".png", picture.png());
        return Optional.of(new ChartFile(
                chart.indicator(),
                chart.refArea(),
                chart.spec().language(),
                "charts/" + chart.fileName() + ".svg",
                "charts/" + chart.fileName() + ".png",
                chart.spec().caption().title(),
                picture.alternativeText()));
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
