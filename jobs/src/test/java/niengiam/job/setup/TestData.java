package niengiam.job.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import niengiam.source.Texts;

/** A data folder of a test's own: what ships, with the snapshots the test puts there. */
public final class TestData {

    private static final Path SHIPPED = Path.of("..", "data");
    private static final Instant NOW = Instant.parse("2018-02-01T00:00:00Z");

    private final Path root;

    public TestData(final Path folder) {
        this.root = folder.resolve("data");
        copyAll();
    }

    private void copyAll() {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                final Path relative = SHIPPED.relativize(file);
                if (!relative.startsWith("snapshots")) {
                    final Path copy = root.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path root() {
        return root;
    }

    /** Puts a snapshot there. Its name is its path below {@code snapshots}. */
    public TestData with(final String name, final byte[] bytes, final String mapping) {
        final Path file = root.resolve("snapshots").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.writeString(
                    file.resolveSibling(file.getFileName().toString().replaceFirst("[.][a-z]+$", ".origin.yaml")),
                    String.join(
                            "\n",
                            "producer: ha-nam-portal",
                            "title: A document of a test",
                            "url: https://example.org/document",
                            "date_published: 2018-01-02",
                            "date_accessed: 2018-01-05",
                            "licence: none",
                            "sha256: " + Texts.sha256(bytes),
                            "mapping: " + mapping,
                            ""));
        } catch (final IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    public TestData with(final String name, final String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8), "prose");
    }

    public RunConfig config(final Path lake, final String runId) {
        return new RunConfig(root, lake, new RunIdentity(NOW, runId), List.of("VN35"));
    }
}
