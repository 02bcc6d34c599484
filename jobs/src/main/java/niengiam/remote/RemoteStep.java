package niengiam.remote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.hadoop.fs.PathIsNotEmptyDirectoryException;
import org.apache.hadoop.security.AccessControlException;

/** Something asked of a Hadoop file system. */
@FunctionalInterface
interface RemoteStep<T> {

    T take() throws IOException;

    /** Takes a step that concerns a path; where it fails, it does so as the JDK's own file systems do. */
    static <T> T asking(final Path path, final RemoteStep<T> step) throws IOException {
        try {
            return step.take();
        } catch (final IOException refused) {
            throw known(path, refused);
        }
    }

    /** Hadoop's names for what happened, in the JDK's. */
    private static IOException known(final Path path, final IOException refused) {
        final String file = path.toString();
        final FileSystemException known;
        if (refused instanceof FileSystemException already) {
            return already;
        } else if (refused instanceof FileNotFoundException) {
            known = new NoSuchFileException(file);
        } else if (refused instanceof org.apache.hadoop.fs.FileAlreadyExistsException) {
            known = new FileAlreadyExistsException(file);
        } else if (refused instanceof PathIsNotEmptyDirectoryException) {
            known = new DirectoryNotEmptyException(file);
        } else if (refused instanceof AccessControlException) {
            known = new AccessDeniedException(file);
        } else {
            final String words = String.valueOf(refused.getMessage());
            known = new FileSystemException(
                    file, null, words.lines().findFirst().orElse(words));
        }
        known.initCause(refused);
        return known;
    }
}
