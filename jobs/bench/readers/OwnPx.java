import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.source.PxFile;

/** Every cell of PC-Axis files as the reader of this program gives it, in one of their languages: matrix, text, codes. */
final class OwnPx {

    public static void main(final String[] words) throws Exception {
        final List<Path> paths;
        try (Stream<Path> files = Files.list(Path.of(words[0]))) {
            paths = files.filter(file -> file.toString().endsWith(".px")).sorted().toList();
        }
        for (final Path path : paths) {
            final PxFile file = PxFile.read(Files.readAllBytes(path), path.getFileName().toString(), words[1]);
            final String matrix = file.text("MATRIX").orElseThrow();
            final StringBuilder lines = new StringBuilder();
            file.forEachCell(cell -> {
                if (!cell.printed().equals("..")) {
                    final List<String> line = new ArrayList<>(List.of(matrix, cell.printed()));
                    file.variableNames().forEach(variable -> line.add(cell.values().get(variable + ".code")));
                    lines.append(String.join("\t", line)).append('\n');
                }
            });
            System.out.print(lines);
        }
    }
}
