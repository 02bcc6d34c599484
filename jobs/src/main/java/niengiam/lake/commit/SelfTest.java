package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.StorageException;

/**
 * Finds out, before any work is done, whether a file system can keep a lake: one can write to it, and a hard link fails when its name is
 * taken. Publishing rests on the second, and FAT or some network mounts do not have it.
 */
final class SelfTest {

    private static final String WHAT = "use the lake";

    private SelfTest() {}

    /** Leaves the marker of the lake behind if there is none; it appears whole or not at all. */
    static void run(final Layout layout) {
        run(layout, Files::createLink);
    }

    static void run(final Layout layout, final Naming naming) {
        final Path probe = createProbe(layout.runs());
        try {
            final Path file = probe.resolve("marker");
            Durable.write(file, LakeMarker.bytes());
            exclusiveLink(naming, file, probe.resolve("link"));
            if (!Files.exists(layout.marker())) {
                publishMarker(file, layout);
            }
        } finally {
            Durable.deleteTree(probe);
        }
    }

    private static Path createProbe(final Path runs) {
        try {
            return Files.createTempDirectory(runs, "probe-");
        } catch (final IOException e) {
            throw StorageException.during(WHAT, runs, e);
        }
    }

    private static void exclusiveLink(final Naming naming, final Path file, final Path link) {
        try {
            naming.name(link, file);
        } catch (final UnsupportedOperationException e) {
            throw StorageException.unsupported(WHAT, link, e);
        } catch (final IOException e) {
            throw StorageException.linking(WHAT, link, e);
        }
        try {
            naming.name(link, file);
        } catch (final FileAlreadyExistsException expected) {
            return;
        } catch (final IOException e) {
            throw StorageException.linking(WHAT, link, e);
        }
        throw StorageException.unsupported(WHAT, link, new IOException("a second link of the same name was made"));
    }

    private static void publishMarker(final Path file, final Layout layout) {
        try {
            Files.createLink(layout.marker(), file);
        } catch (final FileAlreadyExistsException e) {
            return;
        } catch (final IOException e) {
            throw StorageException.during("start a lake", layout.marker(), e);
        }
        Durable.sync(layout.root());
        try {
            Durable.sync(layout.root().toAbsolutePath().getParent());
        } catch (final StorageException e) {
            // The name of the lake itself is in a directory that we may not be allowed to read.
            return;
        }
    }
}
