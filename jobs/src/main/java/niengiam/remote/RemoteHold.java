package niengiam.remote;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.DistributedFileSystem;

/** Asks whether somebody holds a file open for writing. */
final class RemoteHold extends RemoteChannel {

    private final boolean held;

    private RemoteHold(final boolean held) {
        this.held = held;
    }

    static RemoteHold of(final FileSystem hadoop, final Path file) throws IOException {
        hadoop.getFileStatus(file);
        return new RemoteHold(hadoop instanceof DistributedFileSystem hdfs && !hdfs.isFileClosed(file));
    }

    @Override
    public FileLock tryLock(final long position, final long size, final boolean shared) {
        return held ? null : new Lock(this);
    }

    /** A lock that lasts as long as its channel. */
    static final class Lock extends FileLock {

        Lock(final FileChannel channel) {
            super(channel, 0, Long.MAX_VALUE, false);
        }

        @Override
        public boolean isValid() {
            return channel().isOpen();
        }

        @Override
        public void release() throws IOException {
            channel().close();
        }
    }
}
