package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.lake.disk.StorageException;
import niengiam.remote.Locations;

/**
 * A directory in which published figures are kept for good.
 *
 * <p>A run works in a directory of its own ({@code runs/<run-id>/}). When everything it made is verified and on the disk, one hard link,
 * {@code commits/NNNN.json}, publishes all of it or, if the name is taken, nothing. Readers know only what is published, and what is
 * published is never changed. All paths in a lake are relative, so it can be copied and moved.
 *
 * <p>Every method throws {@link niengiam.lake.disk.LakeException} for what can go wrong outside of the program.
 */
public final class Lake {

    /** How long the leftovers of crashed runs are kept for whoever wants to look into them. */
    public static final Duration LEFTOVER_AGE = Duration.ofDays(7);

    /** Where a second name for a manifest is given by one step that fails if the name is taken. */
    private static final Set<String> SCHEMES = Set.of("file", "hdfs");

    private static final Set<String> ROOMS = Set.of("runs", "commits", "releases", "lake.json", "lost+found");

    private final Layout layout;

    private Lake(final Layout layout) {
        this.layout = layout;
    }

    /** Opens a lake for publishing. A missing one is made; then it is tested whether its file system keeps the promises a lake needs. */
    public static Lake open(final Path root) {
        final Layout layout = new Layout(root);
        refuseUnusable(layout);
        refuseForeign(layout);
        for (final Path directory : List.of(layout.runs(), layout.commits(), layout.releases())) {
            Durable.createDirectories(directory);
        }
        SelfTest.run(layout);
        return new Lake(layout);
    }

    /** Opens a lake for reading. Nothing need be writable; the lake must exist. */
    public static Lake read(final Path root) {
        final Layout layout = new Layout(root);
        refuseUnusable(layout);
        if (!Files.isDirectory(layout.commits(), LinkOption.NOFOLLOW_LINKS)) {
            throw new LakeRefusedException(
                    "Missing lake at " + root + ". Publish a first release there, or name another lake with --lake.");
        }
        return new Lake(layout);
    }

    /**
     * The lake at a place, for reading; empty where none was made yet. A place that could not become one is refused, as
     * {@link #open} would refuse it.
     */
    public static Optional<Lake> find(final Path root) {
        final Layout layout = new Layout(root);
        refuseUnusable(layout);
        refuseForeign(layout);
        return Files.isDirectory(layout.commits()) ? Optional.of(new Lake(layout)) : Optional.empty();
    }

    public Path root() {
        return layout.root();
    }

    public Releases releases() {
        return new Releases(layout);
    }

    /**
     * The kept copy of an input.
     *
     * @throws IntegrityException if it is gone or its bytes are not those that were read
     */
    public Path kept(Input input) {
        Path copy = layout.root().resolve(input.landed());
        return new FileCheck()
                .checked(copy, new StoredFile(input.landed(), input.bytes(), OptionalLong.empty(), input.sha256()));
    }

    /** Starts a run in a directory of its own; the id must be new. */
    public RunDirectory newRun(final String runId) {
        return RunDirectory.create(layout, runId);
    }

    public Publisher publisher() {
        return new Publisher(layout);
    }

    /** Checks every byte of every release. */
    public Verification.Report verify() {
        return new Verification(layout).all();
    }

    /** Checks every byte of one release. */
    public Verification.Report verify(final int number) {
        return new Verification(layout).one(number);
    }

    /**
     * Removes what crashed runs left behind: directories under {@code runs/} in which nothing was written for the given time, which no live
     * process works in and no release names.
     *
     * @return the names of the removed directories, sorted
     */
    public List<String> sweep(final Instant now, final Duration age) {
        return new Sweep(layout).sweep(now.minus(age));
    }

    private static void refuseUnusable(final Layout layout) {
        final Path root = layout.root();
        if (!SCHEMES.contains(Locations.scheme(root))) {
            throw new LakeRefusedException("Unsupported lake " + root
                    + ": expected a directory on a local disk or in HDFS, got the scheme \"" + Locations.scheme(root)
                    + "\", where two runs could publish under one number. Choose another with --lake.");
        }
        if (Locations.isRemote(root)) {
            requireAnswer(root);
        }
        for (final Path directory : List.of(root, layout.runs(), layout.commits(), layout.releases())) {
            if (Files.isSymbolicLink(directory)) {
                throw new LakeRefusedException("Cannot use the lake " + root + ": " + directory
                        + " is a symbolic link. Name the directory it points to.");
            }
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                throw new LakeRefusedException("Cannot use the lake " + root + ": " + directory
                        + " is not a directory. Choose another with --lake.");
            }
        }
        if (!LakeMarker.check(layout.marker()) && new Releases(layout).highest() > 0) {
            throw new IntegrityException("Missing " + layout.marker()
                    + " although releases are published here. Restore the file from a copy of the lake.");
        }
    }

    /** A file system that does not answer must not look like one without a lake. */
    private static void requireAnswer(final Path root) {
        try {
            Files.readAttributes(root.getRoot(), BasicFileAttributes.class);
        } catch (final IOException silent) {
            throw StorageException.unreachable("reach the lake", root, silent);
        }
    }

    private static void refuseForeign(final Layout layout) {
        if (!Files.isDirectory(layout.root()) || Files.exists(layout.marker())) {
            return;
        }
        try (var entries = Files.list(layout.root())) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !ROOMS.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new LakeRefusedException(
                                "Cannot make a lake of " + layout.root() + ": it has other files in it, such as " + name
                                        + ". Choose an empty or new directory.");
                    });
        } catch (final IOException e) {
            throw StorageException.during("look into", layout.root(), e);
        }
    }
}
