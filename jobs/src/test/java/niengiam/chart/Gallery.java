package niengiam.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Draws every hard case into a directory, to be looked at. */
final class Gallery {

    private Gallery() {}

    public static void main(String... args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        ChartRenderer renderer = new ChartRenderer(new HouseTheme());
        for (Map.Entry<String, ChartSpec> hard : HardCases.all().entrySet()) {
            if (renderer.render(hard.getValue()) instanceof Rendering.Drawn drawn) {
                Files.write(directory.resolve(hard.getKey() + ".svg"), drawn.svg());
                Files.write(directory.resolve(hard.getKey() + ".png"), drawn.png());
                Files.writeString(directory.resolve(hard.getKey() + ".txt"), drawn.alternativeText() + "\n");
            }
        }
    }
}
