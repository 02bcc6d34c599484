package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.LakeException;
import niengiam.lake.disk.StorageException;

/**
 * The one step that publishes: giving a finished manifest its name under {@code commits/}. The name can be given once, whoever tries, and
 * a manifest is never visible in parts, because it was complete before it had the name.
 */
final class Commit {

    private final Layout layout;
    private final Naming naming;

    Commit(final Layout layout, final Naming naming) {
        this.layout = layout;
        this.naming = naming;
    }

    PublishOutcome publish(final ReleaseManifest manifest) {
        final Path commit = layout.commit(manifest.number());
        final Path staged = layout.staged(manifest.runId()).resolve(Layout.MANIFEST);
        try {
            naming.name(commit, staged);
        } catch (final FileAlreadyExistsException e) {
            return readBack(manifest, e);
        } catch (final IOException e) {
            if (isAbsent(commit)) {
                throw StorageException.during("publish release " + Layout.name(manifest.number()), commit, e);
            }
            return readBack(manifest, e);
        }
        return confirm(manifest);
    }

    /** Whose release is it? The answer of a failed call is not to be trusted in either direction. */
    private PublishOutcome readBack(final ReleaseManifest manifest, final IOException failure) {
        try {
            final Release there = new Releases(layout).open(manifest.number());
            return isOf(there, manifest.runId()) ? confirm(manifest) : new PublishOutcome.AlreadyTaken(there);
        } catch (final LakeException e) {
            return unknown(manifest, failure + ", and reading it back failed: " + e.getMessage());
        }
    }

    private PublishOutcome confirm(final ReleaseManifest manifest) {
        try {
            Durable.sync(layout.commits());
            return new PublishOutcome.Published(new Releases(layout).open(manifest.number()));
        } catch (final LakeException e) {
            return unknown(manifest, "it has its name, but the disk did not confirm it: " + e.getMessage());
        }
    }

    static boolean isOf(final Release release, final String runId) {
        return release.manifest().runId().equals(runId);
    }

    private static boolean isAbsent(final Path commit) {
        try {
            Files.readAttributes(commit, "size");
            return false;
        } catch (final NoSuchFileException e) {
            return true;
        } catch (final IOException e) {
            return false;
        }
    }

    private static PublishOutcome unknown(final ReleaseManifest manifest, final String why) {
        return new PublishOutcome.Unknown(
                manifest.number(),
                "Unknown outcome of publishing release " + Layout.name(manifest.number()) + ": " + why
                        + ". Nothing was removed. Run verify, and run again when it passes.");
    }
}
