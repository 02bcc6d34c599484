package niengiam.job.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;

/**
 * A file that somebody wants to have read.
 *
 * @param path where it lies, as text: records with paths cannot travel
 * @param sourceId what it is called: its path below the folder that was named, or its name
 * @param bytes its size
 */
record FileToRead(String path, String sourceId, long bytes) implements Serializable {

    /**
     * All files that are named or lie below a folder that is named, ordered by id. Hidden files and origins are none.
     *
     * @throws SourceException if one is missing, if there is none at all, or if two would have one id
     */
    static List<FileToRead> under(final List<Path> named) {
        final List<FileToRead> files = new ArrayList<>();
        for (final Path place : named) {
            if (!Files.exists(place)) {
                throw new SourceException("Missing file " + place + ". Check the path.");
            }
            if (Files.isDirectory(place)) {
                files.addAll(below(place));
            } else {
                files.add(of(place, place.getFileName().toString()));
            }
        }
        if (files.isEmpty()) {
            throw new SourceException("Missing files: no file to read in "
                    + named.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + ". Name files or another folder.");
        }
        files.sort(Comparator.comparing(FileToRead::sourceId));
        requireDifferent(files);
        return List.copyOf(files);
    }

    private static List<FileToRead> below(final Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !Snapshot.isOrigin(file))
                    .map(file -> of(file, folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (final IOException | UncheckedIOException unreadable) {
            throw new SourceException("Cannot read folder " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static FileToRead of(final Path file, final String sourceId) {
        try {
            return new FileToRead(file.toAbsolutePath().toString(), sourceId, Files.size(file));
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void requireDifferent(final List<FileToRead> files) {
        final Map<String, String> seen = new HashMap<>();
        for (final FileToRead file : files) {
            final String other = seen.put(file.sourceId, file.path);
            if (other != null) {
                throw new SourceException("Invalid files: " + other + " and " + file.path + " are both called "
                        + file.sourceId + ". Name the folder that holds both.");
            }
        }
    }
}
