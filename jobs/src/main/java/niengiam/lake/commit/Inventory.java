package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.Sha256;
import niengiam.lake.disk.StorageException;

/** Lists what a run made, reads every file through once, and refuses what must not be published. */
final class Inventory {

    private static final Set<String> PRIVATE =
            Set.of("release", RunDirectory.LOCK, RunDirectory.WORK, RunDirectory.STATUS);

    private Inventory() {}

    /** The files of the staged release, by path relative to it. */
    static List<StoredFile> release(final RunDirectory run) {
        final List<StoredFile> files = files(List.of(run.release()), run.release());
        if (files.isEmpty()) {
            throw new IntegrityException("Cannot publish run " + run.runId() + ": " + run.release()
                    + " has no files. Write tables and charts there first.");
        }
        return files;
    }

    /** The increments and copies of inputs, by path relative to the lake. */
    static List<StoredFile> added(final RunDirectory run, final Layout layout) {
        try (var entries = Files.list(run.path())) {
            final List<Path> rooms = entries.filter(
                            entry -> !PRIVATE.contains(entry.getFileName().toString()))
                    .toList();
            return files(rooms, layout.root());
        } catch (final IOException e) {
            throw StorageException.during("list", run.path(), e);
        }
    }

    private static List<StoredFile> files(final List<Path> directories, final Path base) {
        return directories.stream()
                .flatMap(Inventory::walk)
                .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .sorted((a, b) -> name(base, a).compareTo(name(base, b)))
                .map(path -> describe(path, name(base, path)))
                .toList();
    }

    private static Stream<Path> walk(final Path directory) {
        try (var paths = Files.walk(directory)) {
            return paths.toList().stream();
        } catch (final IOException e) {
            throw StorageException.during("list", directory, e);
        }
    }

    private static String name(final Path base, final Path file) {
        return Layout.slashed(base.relativize(file));
    }

    private static StoredFile describe(final Path file, final String name) {
        if (!Layout.isStorable(name)) {
            throw refused(
                    file,
                    "expected a name of letters, digits, dots, dashes and underscores that begins with a letter"
                            + " or a digit; names like _SUCCESS or .crc are left by a writer and must be cleared away");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(file, "expected a regular file, got a link or something else");
        }
        try {
            final long bytes = Files.size(file);
            if (bytes == 0) {
                throw refused(file, "it is empty (0 bytes)");
            }
            return new StoredFile(name, bytes, RowCount.of(file), Sha256.of(file));
        } catch (final IOException e) {
            throw StorageException.during("read", file, e);
        }
    }

    private static IntegrityException refused(final Path file, final String why) {
        return new IntegrityException("Cannot publish " + file + ": " + why + ". Nothing was published.");
    }
}
