package niengiam.lake.commit;

import java.nio.file.Path;
import java.util.List;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;

/** One published release. Its files are given out only after their length and digest were compared with the manifest. */
public final class Release {

    private final Layout layout;
    private final FileCheck check;
    private final ReleaseManifest manifest;
    private final String sha256;

    Release(final Layout layout, final FileCheck check, final ReleaseManifest manifest, final String sha256) {
        this.layout = layout;
        this.check = check;
        this.manifest = manifest;
        this.sha256 = sha256;
    }

    public int number() {
        return manifest.number();
    }

    public ReleaseManifest manifest() {
        return manifest;
    }

    /** This release as the one before the next. */
    public Previous asPrevious() {
        return new Previous(manifest.number(), sha256);
    }

    /** Where its files are now. */
    public Path directory() {
        return layout.directory(manifest.number(), manifest.runId());
    }

    /**
     * A file of the release, checked on the first use.
     *
     * @param path relative to the release, as in {@code tables/yoy.csv}
     * @throws IntegrityException if it is gone or its bytes are not those that were published
     */
    public Path file(final String path) {
        final StoredFile stored = manifest.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown file " + path + " in release "
                        + Layout.name(number()) + ": it has " + manifest.files().size() + " others"));
        final Path directory = directory();
        try {
            return check.checked(directory.resolve(path), stored);
        } catch (final IntegrityException e) {
            // Between the two looks somebody may have put the release in place.
            final Path now = directory();
            if (now.equals(directory)) {
                throw e;
            }
            return check.checked(now.resolve(path), stored);
        }
    }

    /** The Parquet files of a table such as {@code observations}: one, or several in their order, checked on the first use. */
    public List<Path> table(final String name) {
        final String path = "tables/" + name + ".parquet";
        return manifest.files().stream()
                .map(StoredFile::path)
                .filter(file -> file.equals(path) || file.startsWith(path + "/"))
                .map(this::file)
                .toList();
    }

    /** What the run of this release added under a name such as {@code observations}: checked files, in the order of their paths. */
    public List<Path> added(final String directory) {
        final String prefix = "runs/" + manifest.runId() + "/" + directory + "/";
        return manifest.added().stream()
                .filter(file -> file.path().startsWith(prefix))
                .map(file -> check.checked(layout.root().resolve(file.path()), file))
                .toList();
    }
}
