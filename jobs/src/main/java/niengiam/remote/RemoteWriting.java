package niengiam.remote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.apache.hadoop.fs.FSDataOutputStream;

/** Writes a file from its beginning to its end. While it is open, the name node knows that somebody holds it. */
final class RemoteWriting extends RemoteChannel {

    private static final int CHUNK = 1 << 16;

    private final FSDataOutputStream stream;

    RemoteWriting(final FSDataOutputStream stream) {
        this.stream = stream;
    }

    @Override
    public int write(final ByteBuffer from) throws IOException {
        final int length = from.remaining();
        if (from.hasArray()) {
            stream.write(from.array(), from.arrayOffset() + from.position(), length);
            from.position(from.limit());
            return length;
        }
        final byte[] chunk = new byte[Math.min(length, CHUNK)];
        while (from.hasRemaining()) {
            final int some = Math.min(chunk.length, from.remaining());
            from.get(chunk, 0, some);
            stream.write(chunk, 0, some);
        }
        return length;
    }

    @Override
    public long position() {
        return stream.getPos();
    }

    @Override
    public long size() {
        return stream.getPos();
    }

    @Override
    public void force(final boolean metadata) throws IOException {
        stream.hsync();
    }

    /** The name node lets one write at a time: who has the file open has the lock, and loses it some time after the process died. */
    @Override
    public FileLock lock(final long position, final long size, final boolean shared) {
        return new RemoteHold.Lock(this);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        stream.close();
    }
}
