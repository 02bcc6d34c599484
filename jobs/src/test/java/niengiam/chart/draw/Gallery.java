package niengiam.chart.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import niengiam.chart.spec.ChartSpec;

/** Draws hard cases into a directory, to be looked at: a choice, or all that a second argument asks for. */
final class Gallery {

    private static final List<String> CHOSEN = List.of(
            "fdi-projects-gaps.vi",
            "broken-series.vi",
            "broken-columns.en",
            "change-negatives.vi",
            "long-names.vi",
            "one-point.vi",
            "all-zeros.en",
            "huge.vi",
            "visits-part-years.vi",
            "sixty-three-provinces.vi",
            "deviations.vi",
            "revised-figures.en",
            "town-and-country.vi",
            "four-parts.en",
            "small-multiples.vi",
            "two-units.en",
            "towards-targets.vi",
            "short-ranking.vi",
            "nine-years.vi",
            "tiles-63.vi",
            "tiles-34.en");

    private Gallery() {}

    public static void main(final String... args) throws IOException {
        final Path directory = Files.createDirectories(Path.of(args[0]));
        final ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        final boolean all = args.length > 1 && args[1].equals("all");
        for (final Map.Entry<String, ChartSpec> hard : HardCases.all().entrySet()) {
            if (!all && !CHOSEN.contains(hard.getKey())) {
                continue;
            }
            if (renderer.render(hard.getValue()) instanceof Rendering.Drawn drawn) {
                Files.write(directory.resolve(hard.getKey() + ".svg"), drawn.svg());
                Files.write(directory.resolve(hard.getKey() + ".png"), drawn.png());
                Files.writeString(directory.resolve(hard.getKey() + ".txt"), drawn.alternativeText() + "\n");
            }
        }
    }
}
