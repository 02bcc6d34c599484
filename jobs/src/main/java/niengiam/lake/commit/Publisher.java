package niengiam.lake.commit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.IntegrityException;

/**
 * Makes a release of what a run has staged: reads every file, writes the list of digests and the manifest, waits for the disk, and only
 * then publishes. Until the very last step nobody sees anything of it; after it, everybody sees all of it.
 */
public final class Publisher {

    private final Layout layout;
    private final Commit commit;

    Publisher(final Layout layout) {
        this(layout, new Commit(layout, Files::createLink));
    }

    Publisher(final Layout layout, final Commit commit) {
        this.layout = layout;
        this.commit = commit;
    }

    /**
     * Publishes the files under {@link RunDirectory#release()} and all that the run added to the lake.
     *
     * @throws niengiam.lake.disk.StorageException if the disk refuses; nothing is published then
     * @throws IntegrityException if a staged file is empty, broken or badly named, or an input has no copy; nothing is published then
     */
    public PublishOutcome publish(final RunDirectory run, final ReleaseDraft draft) {
        final Releases releases = new Releases(layout);
        final Optional<Release> latest = releases.latest();
        if (latest.isPresent() && latest.get().number() >= draft.number()) {
            final Release there = releases.open(draft.number());
            return Commit.isOf(there, run.runId())
                    ? new PublishOutcome.Published(there)
                    : new PublishOutcome.AlreadyTaken(there);
        }
        final Optional<Previous> base = latest.map(Release::asPrevious);
        if (!base.equals(draft.base())) {
            throw new IntegrityException("Cannot publish run " + run.runId() + ": it was computed on "
                    + describe(draft.base()) + ", the lake has " + describe(base) + ". Run again.");
        }
        final ReleaseManifest manifest = seal(run, draft);
        toDisk(run, manifest);
        return commit.publish(manifest);
    }

    private ReleaseManifest seal(final RunDirectory run, final ReleaseDraft draft) {
        final var manifest = new ReleaseManifest(
                draft.number(),
                run.runId(),
                draft.created(),
                draft.codeVersion(),
                draft.fingerprint(),
                draft.parameters(),
                draft.inputs(),
                draft.counts(),
                Inventory.release(run),
                Inventory.added(run, layout),
                draft.base());
        requireCopies(manifest);
        final byte[] json = ManifestJson.write(manifest);
        Durable.write(run.release().resolve(Layout.MANIFEST), json);
        Durable.write(
                run.release().resolve(Layout.SUMS), Sums.of(manifest, json).getBytes(StandardCharsets.UTF_8));
        return manifest;
    }

    private void requireCopies(final ReleaseManifest manifest) {
        final Set<String> added = new HashSet<>();
        manifest.added().forEach(file -> added.add(file.path()));
        for (final Input input : manifest.inputs()) {
            final boolean own = input.runId().equals(manifest.runId());
            if (own
                    ? !added.contains(input.landed())
                    : Files.notExists(layout.root().resolve(input.landed()))) {
                throw new IntegrityException("Cannot publish run " + manifest.runId() + ": input " + input.sourceId()
                        + " has no copy at " + input.landed() + ". Take it in with the landing of the run.");
            }
        }
    }

    private void toDisk(final RunDirectory run, final ReleaseManifest manifest) {
        final List<Path> files = new ArrayList<>();
        for (final StoredFile file : manifest.files()) {
            files.add(run.release().resolve(file.path()));
        }
        for (final StoredFile file : manifest.added()) {
            files.add(layout.root().resolve(file.path()));
        }
        final Set<Path> directories = new TreeSet<>(Comparator.reverseOrder());
        directories.add(run.release());
        for (final Path file : files) {
            for (Path above = file.getParent(); !above.equals(layout.root()); above = above.getParent()) {
                directories.add(above);
            }
        }
        Durable.syncAll(files);
        // In reverse order a directory comes after those inside it.
        directories.forEach(Durable::sync);
    }

    private static String describe(final Optional<Previous> base) {
        return base.map(previous -> "release " + Layout.name(previous.number()) + " (" + previous.sha256() + ")")
                .orElse("no release");
    }
}
