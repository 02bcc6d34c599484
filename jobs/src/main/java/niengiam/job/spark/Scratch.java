package niengiam.job.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import niengiam.lake.disk.StorageException;

/**
 * A folder for temporary files, removed when it is closed.
 *
 * @param folder where it is
 */
public record Scratch(Path folder) implements AutoCloseable {

    public static Scratch create(final String name) {
        try {
            return new Scratch(Files.createTempDirectory(name));
        } catch (final IOException refused) {
            throw StorageException.during("make a folder for temporary files", Path.of("."), refused);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (final Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (final IOException left) {
            // Temporary files that cannot be removed are the system's to clear.
            return;
        }
    }
}
