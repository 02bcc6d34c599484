package niengiam.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Origin;

/**
 * A file as it was published or transcribed, with its origin. Bytes are read-only: a new edition is a new snapshot.
 *
 * @param file where it lies
 * @param origin what its sidecar says
 */
public record Snapshot(Path file, Origin origin) {

    private static final String SIDECAR = ".origin.yaml";

    /**
     * All snapshots below a directory, ordered by id.
     *
     * @throws SourceException if there is none, if a file has no sidecar, or a sidecar no file
     */
    public static List<Snapshot> under(final Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new SourceException("Missing folder " + directory
                    + ": expected snapshots/<producer>/<date>/. Name the folder that holds it with --data.");
        }
        final List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> idOf(directory, file)))
                    .toList();
        } catch (final IOException | UncheckedIOException unreadable) {
            throw new SourceException("Cannot read folder " + directory + ": " + unreadable.getMessage(), unreadable);
        }
        final List<Snapshot> snapshots = new ArrayList<>();
        for (final Path file : files) {
            if (file.toString().endsWith(SIDECAR)) {
                requireSubject(file);
            } else {
                snapshots.add(of(directory, file));
            }
        }
        if (snapshots.isEmpty()) {
            throw new SourceException("Missing snapshots: " + directory + " holds no file to read. Add a snapshot.");
        }
        return List.copyOf(snapshots);
    }

    private static Snapshot of(final Path directory, final Path file) {
        return new Snapshot(
                file,
                origin(file, idOf(directory, file))
                        .orElseThrow(() -> new SourceException("Missing origin of " + file + ": expected "
                                + sidecarOf(file)
                                + " with producer, title, url, date_published, date_accessed, licence, sha256 and mapping."
                                + " Add it.")));
    }

    /** Whether a file is the sidecar of another. */
    public static boolean isOrigin(final Path file) {
        return file.toString().endsWith(SIDECAR);
    }

    /**
     * What the sidecar of a file says, if it has one.
     *
     * @param sourceId the id to give it
     */
    public static Optional<Origin> origin(final Path file, final String sourceId) {
        final Path sidecar = sidecarOf(file);
        if (!Files.exists(sidecar)) {
            return Optional.empty();
        }
        final YamlFile yaml = YamlFile.read(sidecar);
        final Origin origin = new Origin(
                sourceId,
                yaml.text("producer"),
                yaml.text("title"),
                yaml.text("url"),
                date(yaml, "date_published"),
                date(yaml, "date_accessed"),
                yaml.text("licence"),
                yaml.text("sha256"),
                yaml.text("mapping"),
                yaml.text("notes", ""));
        yaml.refuseUnknownKeys();
        return Optional.of(origin);
    }

    private static LocalDate date(final YamlFile yaml, final String key) {
        final String text = yaml.text(key);
        try {
            return LocalDate.parse(text);
        } catch (final DateTimeParseException notADate) {
            throw new SourceException(
                    "Invalid value of \"" + key + "\" in " + yaml.where()
                            + ": expected a day such as 2018-01-05, got \"" + text + "\".",
                    notADate);
        }
    }

    private static void requireSubject(final Path sidecar) {
        final String name = sidecar.getFileName().toString();
        final String stem = name.substring(0, name.length() - SIDECAR.length());
        try (Stream<Path> siblings = Files.list(sidecar.toAbsolutePath().getParent())) {
            if (siblings.map(path -> path.getFileName().toString())
                    .noneMatch(other -> !other.equals(name) && stemOf(other).equals(stem))) {
                throw new SourceException(
                        "Missing snapshot of " + sidecar + ": expected a file named " + stem + ".*. Restore it.");
            }
        } catch (final IOException unreadable) {
            throw new SourceException(
                    "Cannot read the folder of " + sidecar + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static Path sidecarOf(final Path file) {
        return file.resolveSibling(stemOf(file.getFileName().toString()) + SIDECAR);
    }

    private static String idOf(final Path directory, final Path file) {
        final Path relative = directory.relativize(file);
        final String name = stemOf(relative.getFileName().toString());
        final Path parent = relative.getParent();
        return parent == null ? name : parent.toString().replace('\\', '/') + "/" + name;
    }

    private static String stemOf(final String name) {
        final int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
