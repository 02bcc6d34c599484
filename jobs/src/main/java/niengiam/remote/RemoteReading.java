package niengiam.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads a file from any position. A directory can be opened too, as on a local disk, and has nothing to read. */
final class RemoteReading extends RemoteChannel {

    private static final int CHUNK = 1 << 16;

    private final FileSystem hadoop;
    private final FileStatus file;
    private final byte[] chunk = new byte[CHUNK];
    private Optional<FSDataInputStream> stream = Optional.empty();

    private RemoteReading(final FileSystem hadoop, final FileStatus file) {
        this.hadoop = hadoop;
        this.file = file;
    }

    static RemoteReading of(final FileSystem hadoop, final Path file) throws IOException {
        return new RemoteReading(hadoop, hadoop.getFileStatus(file));
    }

    /** Opened when something is read: many are opened only to be brought to the disk. */
    private FSDataInputStream stream() throws IOException {
        if (stream.isEmpty()) {
            stream = Optional.of(hadoop.open(file.getPath()));
        }
        return stream.get();
    }

    @Override
    public int read(final ByteBuffer into) throws IOException {
        final int wanted = Math.min(into.remaining(), chunk.length);
        final int read = stream().read(chunk, 0, wanted);
        if (read > 0) {
            into.put(chunk, 0, read);
        }
        return read;
    }

    @Override
    public int read(final ByteBuffer into, final long position) throws IOException {
        final int wanted = Math.min(into.remaining(), chunk.length);
        final int read = stream().read(position, chunk, 0, wanted);
        if (read > 0) {
            into.put(chunk, 0, read);
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return stream.isEmpty() ? 0 : stream.get().getPos();
    }

    @Override
    public FileChannel position(final long position) throws IOException {
        stream().seek(Math.min(position, size()));
        return this;
    }

    @Override
    public long size() {
        return file.getLen();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        if (stream.isPresent()) {
            stream.get().close();
        }
    }
}
