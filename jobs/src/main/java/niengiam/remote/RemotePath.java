package niengiam.remote;

import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A path in a Hadoop file system: its names, from the root or from wherever it is resolved. */
final class RemotePath implements Path {

    static final String SEPARATOR = "/";

    private final RemoteFileSystem fileSystem;
    private final boolean absolute;
    private final List<String> names;

    RemotePath(final RemoteFileSystem fileSystem, final boolean absolute, final List<String> names) {
        this.fileSystem = fileSystem;
        this.absolute = absolute;
        this.names = List.copyOf(names);
    }

    static RemotePath parse(final RemoteFileSystem fileSystem, final String text) {
        return new RemotePath(
                fileSystem,
                text.startsWith(SEPARATOR),
                Stream.of(text.split(SEPARATOR)).filter(name -> !name.isEmpty()).toList());
    }

    static RemotePath of(final Path path) {
        if (path instanceof RemotePath remote) {
            return remote;
        }
        throw new ProviderMismatchException(path + " is not a path of a Hadoop file system");
    }

    org.apache.hadoop.fs.Path hadoop() {
        return new org.apache.hadoop.fs.Path(fileSystem.root() + SEPARATOR + String.join(SEPARATOR, names));
    }

    private RemotePath with(final List<String> others) {
        return new RemotePath(fileSystem, absolute, others);
    }

    private RemotePath relative(final List<String> others) {
        return new RemotePath(fileSystem, false, others);
    }

    @Override
    public RemoteFileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public Path getRoot() {
        return absolute ? with(List.of()) : null;
    }

    @Override
    public Path getFileName() {
        return names.isEmpty() ? null : relative(List.of(names.get(names.size() - 1)));
    }

    @Override
    public Path getParent() {
        if (names.isEmpty() || (names.size() == 1 && !absolute)) {
            return null;
        }
        return with(names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(final int index) {
        return relative(List.of(names.get(index)));
    }

    @Override
    public Path subpath(final int begin, final int end) {
        return relative(names.subList(begin, end));
    }

    @Override
    public boolean startsWith(final Path other) {
        return other instanceof RemotePath remote
                && remote.fileSystem == fileSystem
                && remote.absolute == absolute
                && remote.names.size() <= names.size()
                && names.subList(0, remote.names.size()).equals(remote.names);
    }

    @Override
    public boolean endsWith(final Path other) {
        if (!(other instanceof RemotePath remote) || remote.names.size() > names.size()) {
            return false;
        }
        return remote.absolute
                ? equals(remote)
                : names.subList(names.size() - remote.names.size(), names.size())
                        .equals(remote.names);
    }

    @Override
    public RemotePath normalize() {
        final List<String> left = new ArrayList<>();
        for (final String name : names) {
            if (name.equals("..") && !left.isEmpty()) {
                left.remove(left.size() - 1);
            } else if (!name.equals(".")) {
                left.add(name);
            }
        }
        return with(left);
    }

    @Override
    public Path resolve(final Path other) {
        if (other.isAbsolute()) {
            return other;
        }
        final List<String> all = new ArrayList<>(names);
        other.forEach(name -> all.add(name.toString()));
        return with(all.stream().filter(name -> !name.isEmpty()).toList());
    }

    @Override
    public Path resolve(final String other) {
        return resolve(fileSystem.getPath(other));
    }

    @Override
    public Path relativize(final Path other) {
        final RemotePath remote = of(other);
        if (remote.absolute != absolute) {
            throw new IllegalArgumentException("Cannot lead from " + this + " to " + other);
        }
        int common = 0;
        while (common < Math.min(names.size(), remote.names.size())
                && names.get(common).equals(remote.names.get(common))) {
            common++;
        }
        final List<String> way = new ArrayList<>();
        for (int i = common; i < names.size(); i++) {
            way.add("..");
        }
        way.addAll(remote.names.subList(common, remote.names.size()));
        return relative(way);
    }

    @Override
    public URI toUri() {
        return hadoop().toUri();
    }

    @Override
    public RemotePath toAbsolutePath() {
        return absolute ? this : new RemotePath(fileSystem, true, names);
    }

    @Override
    public Path toRealPath(final LinkOption... options) {
        return toAbsolutePath().normalize();
    }

    @Override
    public WatchKey register(
            final WatchService watcher, final WatchEvent.Kind<?>[] events, final WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("Cannot watch " + this);
    }

    @Override
    public int compareTo(final Path other) {
        return toString().compareTo(of(other).toString());
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof RemotePath remote
                && remote.fileSystem == fileSystem
                && remote.absolute == absolute
                && remote.names.equals(names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileSystem, absolute, names);
    }

    /** What {@link Locations#path} leads back here by, if the path is absolute. */
    @Override
    public String toString() {
        return (absolute ? fileSystem.root() + SEPARATOR : "") + String.join(SEPARATOR, names);
    }
}
