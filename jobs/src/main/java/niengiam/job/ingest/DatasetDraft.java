package niengiam.job.ingest;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.Hold;
import niengiam.lake.disk.StorageException;
import niengiam.source.SourceException;

/**
 * A dataset while it is written: a hidden folder of its own beside the place where it will appear, whole or not at all.
 * Others may write for the same place at the same time: the first that is done has it, and the others are told.
 */
final class DatasetDraft implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String ENDING = ".part";

    private final Path output;
    private final Path folder;
    private final Hold hold;

    private DatasetDraft(final Path output, final Path folder, final Hold hold) {
        this.output = output;
        this.folder = folder;
        this.hold = hold;
    }

    /**
     * Begins a draft, and clears away those that others left behind when they were killed.
     *
     * @throws SourceException if the output exists
     * @throws StorageException if the disk refuses
     */
    static DatasetDraft begin(final Path output) {
        requireNew(output);
        final Path place = output.toAbsolutePath();
        try {
            Files.createDirectories(place.getParent());
            for (final Path other : drafts(place)) {
                if (Files.exists(other.resolve(LOCK)) && !Hold.isHeld(other.resolve(LOCK))) {
                    Durable.deleteTree(other);
                }
            }
            final Path folder = make(place);
            return new DatasetDraft(output, folder, Hold.take(folder.resolve(LOCK)));
        } catch (final IOException refused) {
            throw StorageException.during("write a dataset", output, refused);
        }
    }

    private static void requireNew(final Path output) {
        if (Files.exists(output)) {
            throw new SourceException("Cannot write to " + output
                    + ": expected a folder that does not exist yet. Name another with --output, or remove it.");
        }
    }

    private static List<Path> drafts(final Path place) throws IOException {
        final String begin = begin(place, "");
        try (Stream<Path> beside = Files.list(place.getParent())) {
            return beside.filter(path -> path.getFileName().toString().startsWith(begin)
                            && path.getFileName().toString().endsWith(ENDING))
                    .toList();
        }
    }

    private static String begin(final Path place, final String number) {
        return "." + place.getFileName() + "." + number;
    }

    private static Path make(final Path place) throws IOException {
        int number = 0;
        while (true) {
            number++;
            try {
                return Files.createDirectory(place.resolveSibling(begin(place, number + ENDING)));
            } catch (final FileAlreadyExistsException taken) {
                // Another has that number; every number is tried once.
            }
        }
    }

    /** Where to write. */
    Path folder() {
        return folder;
    }

    /**
     * Makes the draft the dataset.
     *
     * @throws SourceException if another made one of that name meanwhile
     */
    void publish() throws IOException {
        hold.close();
        Files.delete(folder.resolve(LOCK));
        try {
            Files.move(folder, output.toAbsolutePath());
        } catch (final IOException refused) {
            if (!Files.exists(output)) {
                throw refused;
            }
            throw new SourceException(
                    "Cannot write to " + output
                            + ": another ingest made it while this one was reading. Name another with --output.",
                    refused);
        }
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (final IOException refused) {
            throw StorageException.during("clear away an unfinished dataset", folder, refused);
        }
        if (Files.exists(folder)) {
            Durable.deleteTree(folder);
        }
    }
}
