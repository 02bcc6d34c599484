package niengiam.job.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.job.setup.ExportFormat;
import niengiam.lake.disk.StorageException;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.report.exchange.ExportedRelease;
import niengiam.source.Texts;

/**
 * Where an export goes. It is written beside its place and put there when it is whole; a former export is replaced as a
 * whole, anything else is left alone.
 */
final class ExportFolder {

    /** The collection of an export as JSON-stat, which lists its files. */
    static final String COLLECTION = "index.json";

    /** The list of the files of any other export. */
    static final String LIST = "export.json";

    /** What may stand beside the files of an export. */
    static final Set<String> INDEXES = Set.of(COLLECTION, LIST);

    private static final JsonMapper JSON = new JsonMapper();

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
        final Set<String> own = found.contains(LIST) ? listed(target.resolve(LIST)) : files(target.resolve(COLLECTION));
        found.removeAll(own);
        if (own.isEmpty() || !found.isEmpty()) {
            throw new ExportRefusedException("Cannot export into " + output + ": expected a new or empty folder, or a"
                    + " former export, got one that holds "
                    + found.stream().min(Comparator.naturalOrder()).orElse(LIST) + ". Name another folder.");
        }
    }

    /** The files that an export as JSON-stat lists; none if this is no export. */
    private static Set<String> files(final Path index) throws IOException {
        final Set<String> files = new HashSet<>();
        if (Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            try {
                final JsonNode tree = JSON.readTree(Files.readAllBytes(index));
                if (tree.path("class").asText().equals("collection")
                        && tree.path("extension").has("release_sha256")) {
                    files.add(COLLECTION);
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

    /** The files that any other export lists; none if this is no export. */
    private static Set<String> listed(final Path list) throws IOException {
        final Set<String> files = new HashSet<>();
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            try {
                final JsonNode tree = JSON.readTree(Files.readAllBytes(list));
                if (tree.has("release_sha256")) {
                    files.add(LIST);
                    tree.path("files").fieldNames().forEachRemaining(files::add);
                }
            } catch (final JsonProcessingException other) {
                // Somebody else's file of that name.
                return new HashSet<>();
            }
        }
        return files;
    }

    /** Writes everything and the list of it, each file with its digest, or leaves the folder as it was. */
    void fill(final ExportFormat format, final ExportedRelease edition, final Content content) {
        fill(folder -> {
            content.into(folder);
            final ObjectNode list = JSON.createObjectNode();
            list.put("format", format.toString());
            list.put("release", edition.release());
            edition.sha256().ifPresent(digest -> list.put("release_sha256", digest));
            final ObjectNode files = list.putObject("files");
            for (final Path file : names(folder)) {
                files.put(file.getFileName().toString(), Texts.sha256(Files.readAllBytes(file)));
            }
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(folder.resolve(LIST).toFile(), list);
        });
    }

    private static List<Path> names(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
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
