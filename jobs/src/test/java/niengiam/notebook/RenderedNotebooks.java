package niengiam.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Makes the rendered copies: {@code RenderedNotebooks NOTEBOOKS OUT}; the lake is named by {@code -Dniengiam.lake}. */
public final class RenderedNotebooks {

    private RenderedNotebooks() {}

    public static void main(final String... args) throws IOException {
        final Path out = Files.createDirectories(Path.of(args[1]));
        for (final Notebook notebook : Notebook.in(Path.of(args[0]))) {
            render(notebook, out);
        }
        System.exit(0);
    }

    private static void render(final Notebook notebook, final Path out) throws IOException {
        final StringBuilder text = new StringBuilder();
        int pictures = 0;
        try (NotebookMachine machine = new NotebookMachine()) {
            for (final Notebook.Cell cell : notebook.cells()) {
                if (!cell.code()) {
                    text.append(cell.source()).append("\n\n");
                    continue;
                }
                text.append("```java\n").append(cell.source()).append("\n```\n\n");
                final NotebookMachine.Output output = machine.execute(cell.source());
                if (!output.text().isBlank()) {
                    text.append("```text\n")
                            .append(output.text().stripTrailing())
                            .append("\n```\n\n");
                }
                if (output.picture().isPresent()) {
                    final String file = notebook.name() + "-" + ++pictures + ".png";
                    ImageIO.write(
                            output.picture().get(), "png", out.resolve(file).toFile());
                    text.append("![The picture this cell draws](").append(file).append(")\n\n");
                }
            }
        }
        Files.writeString(out.resolve(notebook.name() + ".md"), text.toString().stripTrailing() + "\n");
    }
}
