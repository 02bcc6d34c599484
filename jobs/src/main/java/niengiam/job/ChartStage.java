package niengiam.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import niengiam.chart.ChartRenderer;
import niengiam.chart.HouseTheme;
import niengiam.chart.IndicatorChart;
import niengiam.chart.IndicatorCharts;
import niengiam.chart.Rendering;
import niengiam.lake.RunDirectory;
import niengiam.lake.StorageException;
import niengiam.model.Observation;

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

    /**
     * A chart that was drawn.
     *
     * @param chart what it shows
     * @param alternativeText what it shows, for those who do not see it
     */
    record DrawnChart(IndicatorChart chart, String alternativeText) {}

    List<DrawnChart> draw(final List<Observation> shown) {
        final LocalDate asOf = shown.stream()
                .map(Observation::vintage)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        final List<IndicatorChart> charts =
                new IndicatorCharts(data.codeLists()).of(shown, publication.languages(), asOf);
        final Path folder = run.release().resolve("charts");
        final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        final List<DrawnChart> drawn = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            final IndicatorChart chart = charts.get(i);
            if (renderer.render(chart.spec()) instanceof Rendering.Drawn picture) {
                write(folder, chart.fileName() + ".svg", picture.svg());
                write(folder, chart.fileName() + ".png", picture.png());
                drawn.add(new DrawnChart(chart, picture.alternativeText()));
            }
            progress.report(Progress.Step.CHARTS, i + 1L, charts.size());
        }
        return List.copyOf(drawn);
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
