package niengiam.remote;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.apache.hadoop.fs.FsStatus;

/** How much room a Hadoop file system has. */
final class RemoteStore extends FileStore {

    private final String name;
    private final FsStatus status;

    RemoteStore(final String name, final FsStatus status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String type() {
        return "hadoop";
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long getTotalSpace() {
        return status.getCapacity();
    }

    @Override
    public long getUsableSpace() {
        return status.getRemaining();
    }

    @Override
    public long getUnallocatedSpace() {
        return status.getRemaining();
    }

    @Override
    public boolean supportsFileAttributeView(final Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(final String name) {
        return "basic".equals(name);
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(final Class<V> type) {
        return null;
    }

    @Override
    public Object getAttribute(final String attribute) {
        throw new UnsupportedOperationException("Unknown attribute " + attribute);
    }
}
