package niengiam.job.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.lake.disk.StorageException;
import niengiam.report.exchange.ExportRefusedException;

/**
 * Where an export goes. It is written beside its place and put there when it is whole; a former export is replaced as a
 * whole, anything else is left alone.
 */
final class ExportFolder {

    static final String INDEX = "index.json";

    private final Path target;

    private ExportFolder(final Path target) {
        this.target = target;
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    interface Content {
        void into(Path folder) throws IOException;
    }

    /**
     * A folder that may be written.
     *
     * @throws ExportRefusedException if something else than a former export is there
     */
    static ExportFolder at(final Path output) {
        final Path target = output.toAbsolutePath().normalize();
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                require(target, output);
            }
        } catch (final IOException unreadable) {
            throw StorageException.during("read", output, unreadable);
        }
        return new ExportFolder(target);
    }

    private static void require(final Path target, final Path output) throws IOException {
        if (target.getParent() == null || !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportRefusedException("Invalid --output " + output
                    + ": expected a folder, or a name for a new one, got something else. Name another.");
        }
        final Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.list(target)) {
            files.forEach(file -> found.add(file.getFileName().toString()));
        }
        if (found.isEmpty()) {
            return;
        }
        final Set<String> own = files(target.resolve(INDEX));
        found.removeAll(own);
        if (own.isEmpty() || !found.isEmpty()) {
            throw new ExportRefusedException("Cannot export into " + output + ": expected a new or empty folder, or a"
                    + " former export, got one that holds "
                    + found.stream().min(Comparator.naturalOrder()).orElse(INDEX) + ". Name another folder.");
        }
    }

    /** The files that an export lists; none if this is no export. */
    private static Set<String> files(final Path index) throws IOException {
        final Set<String> files = new HashSet<>();
        if (Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            try {
                final JsonNode tree = new JsonMapper().readTree(Files.readAllBytes(index));
                if (tree.path("class").asText().equals("collection")
                        && tree.path("extension").has("release_sha256")) {
                    files.add(INDEX);
                    tree.path("link")
                            .path("item")
                            .forEach(item -> files.add(item.path("href").asText()));
                }
            } catch (final JsonProcessingException other) {
                // Somebody else's file of that name.
                return new HashSet<>();
            }
        }
        return files;
    }

    /** Writes everything, or leaves the folder as it was. */
    void fill(final Content content) {
        Path parts = target;
        try {
            Files.createDirectories(target.getParent());
            parts = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".part-");
            final Path fresh = Files.createDirectory(parts.resolve("new"));
            content.into(fresh);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                // Somebody may have put something there meanwhile.
                at(target);
                Files.move(target, parts.resolve("former"));
            }
            Files.move(fresh, target);
        } catch (final IOException failed) {
            throw StorageException.during("write the export", target, failed);
        } finally {
            if (!parts.equals(target)) {
                putBack(parts.resolve("former"));
                remove(parts);
            }
        }
    }

    /** What was there before is there again if the new export did not get its place. */
    private void putBack(final Path former) {
        try {
            if (Files.exists(former) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(former, target);
            }
        } catch (final IOException failed) {
            throw StorageException.during("put back the former export from " + former + " to", target, failed);
        }
    }

    private static void remove(final Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            final List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (final Path file : deepest) {
                Files.delete(file);
            }
        } catch (final IOException failed) {
            throw StorageException.during("remove", folder, failed);
        }
    }
}
