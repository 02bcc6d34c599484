package niengiam.lake.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import niengiam.remote.Locations;

/** The disk refused: it is full, read-only, not ours to write, failing, or of a kind that cannot keep a lake. */
public final class StorageException extends LakeException {

    /** Why the disk refused, as far as it can be told. */
    public enum Reason {
        FULL("the disk is full", "Free some space there, or choose another lake with --lake, and run again."),
        READ_ONLY("the file system is read-only", "Mount it writable, or choose another lake with --lake."),
        DENIED("permission is denied", "Ask its owner for permission, or choose another lake with --lake."),
        UNSUPPORTED(
                "the file system cannot make hard links that fail when the name is taken",
                "Choose a lake on a local disk (ext4, xfs, btrfs, zfs, apfs)."),
        UNREACHABLE(
                "the file system does not answer",
                "Check its address and that it runs, then run again. Nothing was begun."),
        FAILED("the disk reports an error", "Check the disk and its cables or mount, run verify, and run again.");

        private final String sentence;
        private final String next;

        Reason(final String sentence, final String next) {
            this.sentence = sentence;
            this.next = next;
        }
    }

    private final Reason reason;
    private final transient Path path;

    private StorageException(final Reason reason, final Path path, final String message, final Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.path = path;
    }

    /** Why the disk refused. */
    public Reason reason() {
        return reason;
    }

    /** The file or directory at which it refused. */
    public Path path() {
        return path;
    }

    /**
     * What the disk refused to do.
     *
     * @param what the step, as in "write the tables"
     */
    public static StorageException during(final String what, final Path path, final IOException cause) {
        return during(what, path, OptionalLong.empty(), cause);
    }

    /** What the disk refused where it did not say which file it was: no place is named, and no room of another disk. */
    public static StorageException somewhere(final String what, final IOException cause) {
        final Reason reason = reason(Path.of("."), cause);
        return new StorageException(
                reason,
                Path.of("."),
                "Cannot " + what + ": " + reason.sentence + " (" + detail(cause) + "). " + reason.next,
                cause);
    }

    /** Also tells how many bytes the refused step still had to write. */
    public static StorageException during(
            final String what, final Path path, final OptionalLong needed, final IOException cause) {
        return of(reason(path, cause), what, path, needed, detail(cause), cause);
    }

    public static StorageException unsupported(final String what, final Path path, final Throwable cause) {
        return of(Reason.UNSUPPORTED, what, path, OptionalLong.empty(), String.valueOf(cause.getMessage()), cause);
    }

    /** A file system that cannot even be asked. */
    public static StorageException unreachable(final String what, final Path path, final IOException cause) {
        return of(Reason.UNREACHABLE, what, path, OptionalLong.empty(), detail(cause), cause);
    }

    /** A hard link that was refused: for a reason of the disk, or because the file system has none. */
    public static StorageException linking(final String what, final Path path, final IOException cause) {
        final StorageException refused = during(what, path, cause);
        return refused.reason == Reason.FULL || refused.reason == Reason.READ_ONLY || isDeviceError(cause)
                ? refused
                : unsupported(what, path, cause);
    }

    private static StorageException of(
            final Reason reason,
            final String what,
            final Path path,
            final OptionalLong needed,
            final String detail,
            final Throwable cause) {
        final var message = new StringBuilder("Cannot ")
                .append(what)
                .append(": ")
                .append(reason.sentence)
                .append(" at ")
                .append(path);
        needed.ifPresent(bytes -> message.append(", needed ").append(bytes).append(" bytes"));
        free(path).ifPresent(bytes -> message.append(", free ").append(bytes).append(" bytes"));
        if (reason == Reason.FAILED || reason == Reason.UNREACHABLE) {
            message.append(" (").append(detail).append(')');
        }
        message.append(". ").append(reason.next);
        return new StorageException(reason, path, message.toString(), cause);
    }

    /** The system's words may be in the user's language, so what they do not tell is asked of the file system itself. */
    private static Reason reason(final Path path, final IOException cause) {
        final String words = detail(cause).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota exceeded")) {
            return Reason.FULL;
        }
        if (words.contains("read-only file system")) {
            return Reason.READ_ONLY;
        }
        if (cause instanceof AccessDeniedException || words.contains("operation not permitted")) {
            return Reason.DENIED;
        }
        if (free(path).orElse(Long.MAX_VALUE) == 0) {
            return Reason.FULL;
        }
        return Reason.FAILED;
    }

    private static boolean isDeviceError(final IOException cause) {
        return detail(cause).toLowerCase(Locale.ROOT).contains("input/output error");
    }

    public static String detail(final IOException cause) {
        if (cause instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        if (cause instanceof NoSuchFileException gone) {
            return "no such file: " + gone.getFile();
        }
        final String name = cause.getClass().getSimpleName();
        if (cause.getMessage() == null) {
            return name;
        }
        // A name node answers with a whole stack of its own calls; the first line says it.
        final String words = cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass() == IOException.class ? words : name + " " + words;
    }

    private static OptionalLong free(final Path path) {
        if (Locations.isRemote(path)) {
            // Whoever does not answer would be asked, and waited for, once more for every directory above.
            return OptionalLong.empty();
        }
        try {
            Path existing = path.toAbsolutePath();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            final FileStore store = Files.getFileStore(existing);
            return OptionalLong.of(store.getUsableSpace());
        } catch (IOException | SecurityException e) {
            return OptionalLong.empty();
        }
    }
}
