package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.Sha256;
import niengiam.lake.disk.StorageException;

/**
 * The published releases of a lake, numbered from 1 without gaps. Nothing else in the lake is visible through this class: what a run has
 * staged, or left behind, does not exist for readers.
 */
public final class Releases {

    private final Layout layout;
    private final FileCheck check = new FileCheck();

    Releases(final Layout layout) {
        this.layout = layout;
    }

    /**
     * How many releases there are.
     *
     * @throws IntegrityException if one in the middle is missing
     */
    public int count() {
        final int highest = highest();
        for (int number = 1; number <= highest; number++) {
            // Asked one by one: a listing taken while others publish may show a release and miss the one before it.
            if (!Files.exists(layout.commit(number), LinkOption.NOFOLLOW_LINKS)) {
                throw gap(number, highest);
            }
        }
        return highest;
    }

    public Optional<Release> latest() {
        final int count = count();
        return count == 0 ? Optional.empty() : Optional.of(open(count));
    }

    /** All releases, the oldest first. */
    public List<Release> all() {
        return IntStream.rangeClosed(1, count()).mapToObj(this::open).toList();
    }

    /**
     * One release. If its directory is not yet in place, because the run that published it was interrupted, that is mended on the way.
     *
     * @throws IntegrityException if there is no such release, or it is damaged
     */
    public Release open(final int number) {
        final Path commit = layout.commit(number);
        final byte[] bytes;
        try {
            bytes = Files.readAllBytes(commit);
        } catch (final NoSuchFileException e) {
            throw new IntegrityException("Unknown release " + Layout.name(number) + ": the lake " + layout.root()
                    + " has releases up to " + Layout.name(highest()) + ".");
        } catch (final IOException e) {
            throw StorageException.during("read", commit, e);
        }
        final ReleaseManifest manifest = ManifestJson.read(bytes, commit.toString());
        if (manifest.number() != number) {
            throw new IntegrityException("Invalid manifest " + commit + ": expected release " + number
                    + ", got release " + manifest.number() + ". " + IntegrityException.ADVICE);
        }
        putInPlace(manifest);
        return new Release(layout, check, manifest, Sha256.of(bytes));
    }

    /** The last step of a publication, by whoever comes first. That another one was faster, or that we may not write, is no error. */
    private void putInPlace(final ReleaseManifest manifest) {
        final Path inPlace = layout.release(manifest.number());
        final Path staged = layout.staged(manifest.runId());
        if (Files.exists(inPlace, LinkOption.NOFOLLOW_LINKS) || !Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.move(staged, inPlace, StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(layout.releases());
            Durable.sync(staged.getParent());
        } catch (IOException | StorageException e) {
            // The release is read from where it is staged until somebody succeeds.
            return;
        }
    }

    int highest() {
        try (var commits = Files.list(layout.commits())) {
            return commits.map(Layout::commitNumber)
                    .flatMapToInt(OptionalInt::stream)
                    .max()
                    .orElse(0);
        } catch (final NoSuchFileException e) {
            return 0;
        } catch (final IOException e) {
            throw StorageException.during("list", layout.commits(), e);
        }
    }

    private IntegrityException gap(final int number, final int highest) {
        return new IntegrityException("Missing release " + Layout.name(number) + ": " + layout.commit(number)
                + " is not there although release " + Layout.name(highest) + " is. " + IntegrityException.ADVICE);
    }
}
