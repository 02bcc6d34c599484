package niengiam.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel that can do nothing yet: its kinds say what they can. */
abstract class RemoteChannel extends FileChannel {

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("Cannot do this with a file of a Hadoop file system");
    }

    @Override
    public int read(final ByteBuffer into) throws IOException {
        throw unsupported();
    }

    @Override
    public long read(final ByteBuffer[] into, final int offset, final int length) throws IOException {
        long read = 0;
        for (int i = offset; i < offset + length; i++) {
            final int more = read(into[i]);
            if (more < 0) {
                return read == 0 ? more : read;
            }
            read += more;
            if (into[i].hasRemaining()) {
                return read;
            }
        }
        return read;
    }

    @Override
    public int read(final ByteBuffer into, final long position) throws IOException {
        throw unsupported();
    }

    @Override
    public int write(final ByteBuffer from) throws IOException {
        throw unsupported();
    }

    @Override
    public long write(final ByteBuffer[] from, final int offset, final int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(from[i]);
        }
        return written;
    }

    @Override
    public int write(final ByteBuffer from, final long position) throws IOException {
        throw unsupported();
    }

    @Override
    public long position() throws IOException {
        throw unsupported();
    }

    @Override
    public FileChannel position(final long position) throws IOException {
        throw unsupported();
    }

    @Override
    public long size() throws IOException {
        throw unsupported();
    }

    @Override
    public FileChannel truncate(final long size) throws IOException {
        throw unsupported();
    }

    /** What was closed is on the disks already. */
    @Override
    public void force(final boolean metadata) throws IOException {}

    @Override
    public long transferTo(final long position, final long count, final WritableByteChannel target) throws IOException {
        throw unsupported();
    }

    @Override
    public long transferFrom(final ReadableByteChannel source, final long position, final long count)
            throws IOException {
        throw unsupported();
    }

    @Override
    public MappedByteBuffer map(final MapMode mode, final long position, final long size) throws IOException {
        throw unsupported();
    }

    @Override
    public FileLock lock(final long position, final long size, final boolean shared) throws IOException {
        throw unsupported();
    }

    @Override
    public FileLock tryLock(final long position, final long size, final boolean shared) throws IOException {
        throw unsupported();
    }

    @Override
    protected void implCloseChannel() throws IOException {}
}
