package niengiam.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Jupyter notebook as it is kept: cells without outputs.
 *
 * @param name file name without extension
 * @param cells in order
 * @param outputs how many outputs are kept in it
 */
record Notebook(String name, List<Cell> cells, int outputs) {

    /** A cell: text for people, or code. */
    record Cell(boolean code, String source) {}

    static List<Notebook> in(final Path folder) throws IOException {
        final List<Notebook> notebooks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.filter(path -> path.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList()) {
                notebooks.add(read(file));
            }
        }
        return notebooks;
    }

    private static Notebook read(final Path file) throws IOException {
        final JsonNode tree = new JsonMapper().readTree(file.toFile());
        final List<Cell> cells = new ArrayList<>();
        int outputs = 0;
        for (final JsonNode cell : tree.path("cells")) {
            final StringBuilder source = new StringBuilder();
            cell.path("source").forEach(line -> source.append(line.asText()));
            cells.add(new Cell(cell.path("cell_type").asText().equals("code"), source.toString()));
            outputs += cell.path("outputs").size();
        }
        return new Notebook(file.getFileName().toString().replace(".ipynb", ""), List.copyOf(cells), outputs);
    }
}
