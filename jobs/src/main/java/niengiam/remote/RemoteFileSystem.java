package niengiam.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;

/** A Hadoop file system, known by its scheme and authority. */
final class RemoteFileSystem extends FileSystem {

    private static final String SUBMITTED = "spark.hadoop.";
    private static final Map<String, RemoteFileSystem> KNOWN = new ConcurrentHashMap<>();

    private final String root;
    private final RemoteProvider provider;

    private RemoteFileSystem(final String root) {
        this.root = root;
        this.provider = new RemoteProvider(this);
    }

    static RemoteFileSystem of(final URI uri) {
        final String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        return KNOWN.computeIfAbsent(uri.getScheme() + "://" + authority, RemoteFileSystem::new);
    }

    /** Hadoop's side of it, which Hadoop itself keeps open and shares. */
    org.apache.hadoop.fs.FileSystem hadoop() throws IOException {
        final Configuration configuration = configuration();
        try {
            return org.apache.hadoop.fs.FileSystem.get(URI.create(root + "/"), configuration);
        } catch (final IOException refused) {
            throw refused;
        } catch (final UncheckedIOException | IllegalArgumentException unknown) {
            // Hadoop says an unknown host in this way.
            throw new FileSystemException(root, null, unknown.getMessage());
        }
    }

    static Configuration configuration() {
        final Configuration configuration = new Configuration();
        // What spark-submit is told with --conf spark.hadoop.… reaches the driver as properties.
        for (final String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(SUBMITTED)) {
                configuration.set(name.substring(SUBMITTED.length()), System.getProperty(name));
            }
        }
        Locations.settings().forEach(configuration::set);
        return configuration;
    }

    String root() {
        return root;
    }

    /** The path of so many names from the root. */
    RemotePath root(final String names) {
        return RemotePath.parse(this, RemotePath.SEPARATOR + names);
    }

    String scheme() {
        return root.substring(0, root.indexOf(':'));
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    /** Shared by the whole program, so it stays open. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("Cannot close " + root);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return RemotePath.SEPARATOR;
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(new RemotePath(this, true, List.of()));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public RemotePath getPath(final String first, final String... more) {
        final String text =
                more.length == 0 ? first : first + RemotePath.SEPARATOR + String.join(RemotePath.SEPARATOR, more);
        return text.startsWith(root)
                ? RemotePath.parse(this, RemotePath.SEPARATOR + text.substring(root.length()))
                : RemotePath.parse(this, text);
    }

    @Override
    public PathMatcher getPathMatcher(final String pattern) {
        throw new UnsupportedOperationException("Cannot match patterns in " + root);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException("Cannot look up users of " + root);
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("Cannot watch " + root);
    }
}
