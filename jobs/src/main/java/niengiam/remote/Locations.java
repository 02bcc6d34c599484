package niengiam.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * From the text of a location to a path: {@code data}, {@code /srv/lake}, {@code file:///srv/lake},
 * {@code hdfs://namenode:8020/lake}. A path prints as the text that leads back to it.
 */
public final class Locations {

    /** Longer than the drive letters of some systems. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private static final Map<String, String> SETTINGS = new ConcurrentHashMap<>();

    private Locations() {}

    /**
     * The path of a location.
     *
     * @throws InvalidPathException if the text is no location
     */
    public static Path path(final String location) {
        if (!SCHEME.matcher(location).matches()) {
            return Path.of(location);
        }
        final String scheme = location.substring(0, location.indexOf(':'));
        final String rest = location.substring(scheme.length() + 1);
        final int begin = rest.startsWith("//") ? (rest + "/").indexOf('/', 2) : 0;
        if (scheme.equals("file")) {
            return Path.of(decoded(rest.substring(begin)));
        }
        try {
            // Only the authority is checked: below it stand names, in which every sign is itself.
            final URI root = new URI(scheme + ":" + rest.substring(0, begin) + "/");
            return RemoteFileSystem.of(root).root(rest.substring(begin));
        } catch (final URISyntaxException broken) {
            throw new InvalidPathException(location, broken.getReason());
        }
    }

    /** What {@code %20} stands for in the address of a file; signs that an address must not hold are themselves. */
    private static String decoded(final String path) {
        try {
            final String escaped = new URI(null, null, path, null).getRawPath().replace("%25", "%");
            return new URI("file:" + escaped).getPath();
        } catch (final URISyntaxException noAddress) {
            return path;
        }
    }

    /** The text by which Spark and Hadoop name a path: absolute, so that a colon in it begins no scheme. */
    public static String name(final Path path) {
        return path.toAbsolutePath().toString();
    }

    /** Whether a path lies in a Hadoop file system, not in one of this machine. */
    public static boolean isRemote(final Path path) {
        return path instanceof RemotePath;
    }

    /** The scheme of a remote path, such as {@code hdfs}; {@code file} for others. */
    public static String scheme(final Path path) {
        return path instanceof RemotePath remote ? remote.getFileSystem().scheme() : "file";
    }

    /**
     * Settings for file systems opened from now on, over those of the {@code core-site.xml} and {@code hdfs-site.xml}
     * on the class path.
     *
     * @param settings names and values, such as {@code dfs.replication}
     */
    public static void configure(final Map<String, String> settings) {
        SETTINGS.putAll(settings);
    }

    static Map<String, String> settings() {
        return Map.copyOf(SETTINGS);
    }
}
