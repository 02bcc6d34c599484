package niengiam.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.remote.Locations;

/** Copies a folder from one file system to another: {@code Put FROM TO}. */
public final class Put {

    private Put() {}

    public static void main(final String... args) throws IOException {
        copy(Locations.path(args[0]), Locations.path(args[1]));
    }

    static void copy(final Path from, final Path to) throws IOException {
        final List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (final Path path : paths) {
            final Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    Files.copy(path, out);
                }
            }
        }
    }
}
