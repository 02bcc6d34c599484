package niengiam.lake.commit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.OptionalLong;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.InputRefusedException;
import niengiam.lake.disk.Sha256;
import niengiam.lake.disk.StorageException;

/**
 * Takes inputs into a run: a copy named by its digest, made before anything is parsed, so that every figure can be traced to bytes that
 * are still there.
 */
public final class Landing {

    private final String runId;
    private final Path directory;

    Landing(final String runId, final Path directory) {
        this.runId = runId;
        this.directory = directory;
    }

    /**
     * Copies one file while hashing it. The same bytes under two names are kept once.
     *
     * @throws InputRefusedException if it is missing, empty, no regular file, or changed meanwhile
     * @throws StorageException if the lake cannot take it
     */
    public LandedFile take(final Path input) {
        final BasicFileAttributes before = attributes(input);
        final Path part = directory.resolve("part-" + Sha256.of(input.toString().getBytes(StandardCharsets.UTF_8)));
        final String sha256 = copy(input, part, before);
        final Path landed = directory.resolve(sha256);
        try {
            Files.move(part, landed, StandardCopyOption.ATOMIC_MOVE);
        } catch (final IOException e) {
            throw StorageException.during("keep a copy of " + input, landed, e);
        }
        Durable.sync(directory);
        return new LandedFile(runId, landed, sha256, before.size());
    }

    private static BasicFileAttributes attributes(final Path input) {
        final BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(input, BasicFileAttributes.class);
        } catch (final NoSuchFileException e) {
            throw new InputRefusedException(
                    input, "Missing input " + input + ": there is no such file. Check its name.");
        } catch (final IOException e) {
            throw unreadable(input, e);
        }
        if (!attributes.isRegularFile()) {
            throw new InputRefusedException(
                    input,
                    "Invalid input " + input + ": expected a file, got "
                            + (attributes.isDirectory() ? "a directory. Name the files in it." : "a device or pipe."));
        }
        if (attributes.size() == 0) {
            throw new InputRefusedException(
                    input, "Invalid input " + input + ": it is empty (0 bytes). Fetch it again from its source.");
        }
        return attributes;
    }

    private static String copy(final Path input, final Path part, final BasicFileAttributes before) {
        final MessageDigest digest = Sha256.digest();
        final ByteBuffer buffer = ByteBuffer.allocate(Sha256.BUFFER);
        long copied = 0;
        try (var in = open(input);
                var out = create(part)) {
            while (read(input, in, buffer)) {
                buffer.flip();
                copied += buffer.remaining();
                digest.update(buffer.duplicate());
                write(part, out, buffer, Math.max(0, before.size() - copied));
                buffer.clear();
            }
            out.force(true);
        } catch (final IOException e) {
            throw StorageException.during("keep a copy of " + input, part, OptionalLong.of(before.size()), e);
        }
        final BasicFileAttributes after = attributes(input);
        if (copied != before.size()
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())
                || !Objects.equals(after.fileKey(), before.fileKey())) {
            throw new InputRefusedException(
                    input,
                    "Invalid input " + input + ": it changed while it was read (" + before.size() + " bytes modified "
                            + before.lastModifiedTime() + ", then " + after.size() + " bytes modified "
                            + after.lastModifiedTime() + "). Run again when nobody writes to it.");
        }
        return Sha256.hex(digest.digest());
    }

    private static FileChannel open(final Path input) {
        try {
            return FileChannel.open(input, StandardOpenOption.READ);
        } catch (final IOException e) {
            throw unreadable(input, e);
        }
    }

    private static boolean read(final Path input, final FileChannel in, final ByteBuffer buffer) {
        try {
            return in.read(buffer) >= 0;
        } catch (final IOException e) {
            throw unreadable(input, e);
        }
    }

    private static FileChannel create(final Path part) throws IOException {
        return FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private static void write(final Path part, final FileChannel out, final ByteBuffer buffer, final long stillToCome) {
        try {
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        } catch (final IOException e) {
            final long needed = buffer.remaining() + stillToCome;
            throw StorageException.during("keep a copy of an input", part, OptionalLong.of(needed), e);
        }
    }

    private static InputRefusedException unreadable(final Path input, final IOException e) {
        return new InputRefusedException(
                input, "Cannot read input " + input + ": " + StorageException.detail(e) + ". Check its permissions.");
    }
}
