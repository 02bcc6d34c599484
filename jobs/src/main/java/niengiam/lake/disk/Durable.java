package niengiam.lake.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writing that is on the disk when the method returns, not only in the memory of the machine. */
public final class Durable {

    /** How many threads wait for the disk at once; they do nothing else. */
    private static final int WAITING = 8;

    private Durable() {}

    /** Writes a new file and waits for the disk. An existing file is an error. */
    public static void write(final Path file, final byte[] bytes) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            final var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (final IOException e) {
            throw StorageException.during("write", file, OptionalLong.of(bytes.length), e);
        }
    }

    public static void createDirectories(final Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (final IOException e) {
            throw StorageException.during("create the directory", directory, e);
        }
    }

    /** Waits until the content of a file, or the names in a directory, are on the disk. */
    public static void sync(final Path fileOrDirectory) {
        try (var channel = FileChannel.open(fileOrDirectory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (final IOException e) {
            throw StorageException.during("bring to the disk", fileOrDirectory, e);
        }
    }

    /** The same for many files. The disk confirms several at a time nearly as fast as one. */
    public static void syncAll(final Collection<Path> files) {
        final ExecutorService waiting = Executors.newFixedThreadPool(WAITING);
        try {
            final List<CompletableFuture<Void>> syncs = files.stream()
                    .map(file -> CompletableFuture.runAsync(() -> sync(file), waiting))
                    .toList();
            syncs.forEach(CompletableFuture::join);
        } catch (final CompletionException e) {
            throw e.getCause() instanceof LakeException refused ? refused : e;
        } finally {
            waiting.shutdown();
        }
    }

    /**
     * Removes a directory and all that is in it, without following symbolic links. What another process removed meanwhile
     * is gone as well.
     */
    public static void deleteTree(final Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(final Path file, final BasicFileAttributes attributes)
                        throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(final Path file, final IOException failure) throws IOException {
                    return goneOr(failure);
                }

                @Override
                public FileVisitResult postVisitDirectory(final Path visited, final IOException failure)
                        throws IOException {
                    if (failure != null) {
                        return goneOr(failure);
                    }
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (final IOException e) {
            throw StorageException.during("remove", directory, e);
        }
    }

    private static FileVisitResult goneOr(final IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
