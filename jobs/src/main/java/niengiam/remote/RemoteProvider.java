package niengiam.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * What the JDK asks of a file system, answered by a Hadoop one. A file is written once, from its beginning to its end,
 * and its blocks are on the disks of the data nodes when it is closed. Failures are those of the JDK, so that whoever
 * handles a full or forbidden disk handles them here too.
 */
final class RemoteProvider extends FileSystemProvider {

    private final RemoteFileSystem fileSystem;

    RemoteProvider(final RemoteFileSystem fileSystem) {
        this.fileSystem = fileSystem;
    }

    private org.apache.hadoop.fs.FileSystem hadoop() throws IOException {
        return fileSystem.hadoop();
    }

    private FileContext context() throws IOException {
        return FileContext.getFileContext(URI.create(fileSystem.root() + "/"), RemoteFileSystem.configuration());
    }

    @Override
    public String getScheme() {
        return fileSystem.scheme();
    }

    @Override
    public RemoteFileSystem newFileSystem(final URI uri, final Map<String, ?> environment) {
        return RemoteFileSystem.of(uri);
    }

    @Override
    public RemoteFileSystem getFileSystem(final URI uri) {
        return RemoteFileSystem.of(uri);
    }

    @Override
    public Path getPath(final URI uri) {
        return RemoteFileSystem.of(uri).root(uri.getPath());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            final Path path, final Set<? extends OpenOption> options, final FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
            final Path path, final Set<? extends OpenOption> options, final FileAttribute<?>... attributes)
            throws IOException {
        final org.apache.hadoop.fs.Path file = RemotePath.of(path).hadoop();
        return RemoteStep.asking(path, () -> {
            if (!options.contains(StandardOpenOption.WRITE)) {
                return RemoteReading.of(hadoop(), file);
            }
            final boolean fresh = options.contains(StandardOpenOption.CREATE_NEW);
            if (!fresh && !options.contains(StandardOpenOption.CREATE)) {
                return RemoteHold.of(hadoop(), file);
            }
            return new RemoteWriting(create(file, !fresh));
        });
    }

    /** The directory must exist, as it must on a local disk, and blocks go to the disk before they are confirmed. */
    private FSDataOutputStream create(final org.apache.hadoop.fs.Path file, final boolean overwrite)
            throws IOException {
        final org.apache.hadoop.fs.FileSystem hadoop = hadoop();
        final EnumSet<CreateFlag> flags = EnumSet.of(CreateFlag.CREATE, CreateFlag.SYNC_BLOCK);
        if (overwrite) {
            flags.add(CreateFlag.OVERWRITE);
        }
        return hadoop.createNonRecursive(
                file,
                FsPermission.getFileDefault().applyUMask(FsPermission.getUMask(hadoop.getConf())),
                flags,
                hadoop.getConf().getInt("io.file.buffer.size", 1 << 16),
                hadoop.getDefaultReplication(file),
                hadoop.getDefaultBlockSize(file),
                null);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            final Path directory, final DirectoryStream.Filter<? super Path> filter) throws IOException {
        final List<Path> entries = new ArrayList<>();
        RemoteStep.asking(directory, () -> {
            final org.apache.hadoop.fs.Path folder = RemotePath.of(directory).hadoop();
            if (hadoop().getFileStatus(folder).isFile()) {
                throw new NotDirectoryException(directory.toString());
            }
            for (final FileStatus entry : hadoop().listStatus(folder)) {
                final Path path = directory.resolve(entry.getPath().getName());
                if (filter.accept(path)) {
                    entries.add(path);
                }
            }
            return entries;
        });
        return new RemoteEntries(entries);
    }

    @Override
    public void createDirectory(final Path directory, final FileAttribute<?>... attributes) throws IOException {
        RemoteStep.asking(directory, () -> {
            final org.apache.hadoop.fs.Path folder = RemotePath.of(directory).hadoop();
            if (hadoop().exists(folder)) {
                throw new FileAlreadyExistsException(directory.toString());
            }
            context().mkdir(folder, FsPermission.getDirDefault(), false);
            return folder;
        });
    }

    @Override
    public void delete(final Path path) throws IOException {
        final boolean existed = RemoteStep.asking(
                path, () -> hadoop().delete(RemotePath.of(path).hadoop(), false));
        if (!existed) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public void copy(final Path source, final Path target, final CopyOption... options) {
        throw new UnsupportedOperationException("Cannot copy " + source + " to " + target + " in one step");
    }

    /** One step of the name node, seen whole or not at all; a directory never replaces another. */
    @Override
    public void move(final Path source, final Path target, final CopyOption... options) throws IOException {
        final Set<CopyOption> wanted = Set.copyOf(Arrays.asList(options));
        RemoteStep.asking(target, () -> {
            final org.apache.hadoop.fs.Path from = RemotePath.of(source).hadoop();
            final boolean replace = (wanted.contains(StandardCopyOption.ATOMIC_MOVE)
                            || wanted.contains(StandardCopyOption.REPLACE_EXISTING))
                    && hadoop().getFileStatus(from).isFile();
            context()
                    .rename(
                            from,
                            RemotePath.of(target).hadoop(),
                            replace ? Options.Rename.OVERWRITE : Options.Rename.NONE);
            return from;
        });
    }

    /**
     * Gives the content of a file a second name, which fails if the name is taken. There are no links here: a copy is
     * written beside the original and renamed, and a rename of the name node that does not replace is exclusive.
     */
    @Override
    public void createLink(final Path link, final Path existing) throws IOException {
        final Path copy = existing.resolveSibling(
                existing.getFileName() + "." + link.getFileName() + "." + java.util.UUID.randomUUID());
        java.nio.file.Files.write(
                copy,
                java.nio.file.Files.readAllBytes(existing),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        try {
            RemoteStep.asking(link, () -> {
                context()
                        .rename(
                                RemotePath.of(copy).hadoop(),
                                RemotePath.of(link).hadoop(),
                                Options.Rename.NONE);
                return link;
            });
        } catch (final FileAlreadyExistsException taken) {
            delete(copy);
            throw taken;
        }
    }

    @Override
    public boolean isSameFile(final Path one, final Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    @Override
    public boolean isHidden(final Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(final Path path) throws IOException {
        return RemoteStep.asking(path, () -> new RemoteStore(fileSystem.root(), hadoop().getStatus()));
    }

    @Override
    public void checkAccess(final Path path, final AccessMode... modes) throws IOException {
        RemoteStep.asking(path, () -> {
            final org.apache.hadoop.fs.Path file = RemotePath.of(path).hadoop();
            if (modes.length == 0) {
                return hadoop().getFileStatus(file);
            }
            for (final AccessMode mode : modes) {
                hadoop().access(file, FsAction.valueOf(mode.name()));
            }
            return file;
        });
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            final Path path, final Class<V> type, final LinkOption... options) {
        return null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            final Path path, final Class<A> type, final LinkOption... options) throws IOException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException("Cannot tell " + type.getSimpleName() + " of " + path);
        }
        return type.cast(attributes(path));
    }

    private RemoteAttributes attributes(final Path path) throws IOException {
        return RemoteStep.asking(
                path,
                () -> new RemoteAttributes(
                        hadoop().getFileStatus(RemotePath.of(path).hadoop())));
    }

    @Override
    public Map<String, Object> readAttributes(final Path path, final String names, final LinkOption... options)
            throws IOException {
        final RemoteAttributes attributes = attributes(path);
        return Map.of(
                "size", attributes.size(),
                "isDirectory", attributes.isDirectory(),
                "isRegularFile", attributes.isRegularFile(),
                "lastModifiedTime", attributes.lastModifiedTime());
    }

    @Override
    public void setAttribute(final Path path, final String attribute, final Object value, final LinkOption... options) {
        throw new UncheckedIOException(new IOException("Cannot set " + attribute + " of " + path));
    }
}
