package niengiam.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes pages by the templates that were compiled with this program; they escape whatever is put in. */
final class Pages {

    private final TemplateEngine templates = templates();
    private final Path release;

    /**
     * The engine asks the current thread for its class loader, whatever it is given. Under spark-submit a thread of the
     * common pool has one that does not know this program.
     */
    private static TemplateEngine templates() {
        final Thread thread = Thread.currentThread();
        final ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Pages.class.getClassLoader());
        try {
            return TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

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
        templates.render(template + ".jte", page, html);
        final Path file = release.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                html.writeTo(out);
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
