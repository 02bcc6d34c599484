package niengiam.lake.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that says that somebody works in the folder around it: a lock of the system, which ends with the process,
 * however that ends.
 *
 * @param file the file
 * @param channel what holds it
 */
public record Hold(Path file, FileChannel channel) implements AutoCloseable {

    /** Makes the file and holds it. */
    public static Hold take(final Path file) throws IOException {
        final FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Hold(file, channel);
    }

    /** Whether the file is there and the process that made it is alive. */
    public static boolean isHeld(final Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            final FileLock lock = channel.tryLock();
            return lock == null;
        } catch (final OverlappingFileLockException mine) {
            return true;
        } catch (final NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
