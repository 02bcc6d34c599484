package niengiam.report.site;

import gg.jte.output.Utf8ByteOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import niengiam.report.words.Templates;

/** Writes pages into the folder of a release. */
final class Pages {

    private final Templates templates = new Templates();
    private final Path release;

    Pages(final Path release) {
        this.release = release;
    }

    /**
     * Writes a page.
     *
     * @param template name of the template
     * @param path where the page lies below the folder of the release
     * @param page what the template prints
     */
    void write(final String template, final String path, final Object page) {
        final Utf8ByteOutput html = new Utf8ByteOutput();
        templates.fill("site/" + template, page, html);
        final Path file = release.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            // A page comes in thousands of pieces, each of which would be a write of its own.
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                html.writeTo(out);
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
