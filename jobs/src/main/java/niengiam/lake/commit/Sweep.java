package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.StorageException;

/** Removes old leftovers of runs that were never published. */
final class Sweep {

    private static final Pattern RUN_OF_FILE = Pattern.compile("runs/([^/]+)/.*");

    private final Layout layout;

    Sweep(final Layout layout) {
        this.layout = layout;
    }

    List<String> sweep(final Instant before) {
        final List<String> swept = new ArrayList<>();
        for (final Path run : runs()) {
            final String name = run.getFileName().toString();
            // The releases are read again for every directory: a run may be published while others are swept.
            if (lastWritten(run).filter(time -> time.isBefore(before)).isPresent()
                    && !RunDirectory.isAlive(run)
                    && !published().contains(name)) {
                Durable.deleteTree(run);
                swept.add(name);
            }
        }
        return List.copyOf(swept);
    }

    private List<Path> runs() {
        try (var runs = Files.list(layout.runs())) {
            return runs.filter(run -> Files.isDirectory(run, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (final IOException e) {
            throw StorageException.during("list", layout.runs(), e);
        }
    }

    private Set<String> published() {
        final Set<String> runIds = new HashSet<>();
        for (final Release release : new Releases(layout).all()) {
            final ReleaseManifest manifest = release.manifest();
            runIds.add(manifest.runId());
            manifest.inputs().stream().map(Input::runId).forEach(runIds::add);
            manifest.added().stream()
                    .map(StoredFile::path)
                    .map(RUN_OF_FILE::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .forEach(runIds::add);
        }
        return runIds;
    }

    /** Empty if the directory is gone: its owner, or another sweep, was faster. */
    private static Optional<Instant> lastWritten(final Path run) {
        final List<Instant> times = new ArrayList<>();
        try {
            Files.walkFileTree(run, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(final Path directory, final BasicFileAttributes attributes) {
                    return visitFile(directory, attributes);
                }

                @Override
                public FileVisitResult visitFile(final Path file, final BasicFileAttributes attributes) {
                    times.add(attributes.lastModifiedTime().toInstant());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(final Path file, final IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (final IOException e) {
            throw StorageException.during("look into", run, e);
        }
        return times.stream().max(Comparator.naturalOrder());
    }
}
