package niengiam.lake.commit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.Hold;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.lake.disk.StorageException;

/**
 * The private directory of one run, {@code runs/<run-id>/}: a run writes here and nowhere else, and nobody reads here until it is
 * published. While it is open the system knows that the run is alive; a killed run needs no tidying up.
 */
public final class RunDirectory implements AutoCloseable {

    /** Name of a note about the run in its directory; it is never published. */
    public static final String STATUS = "status.json";

    static final String LOCK = "lock";
    static final String WORK = "work";

    private final Layout layout;
    private final String runId;
    private final Hold hold;

    private RunDirectory(final Layout layout, final String runId, final Hold hold) {
        this.layout = layout;
        this.runId = runId;
        this.hold = hold;
    }

    /**
     * Makes sure that a name can be that of a run, and of its directory.
     *
     * @throws LakeRefusedException if it cannot
     */
    public static void requireRunId(final String runId) {
        if (!Layout.isRunId(runId)) {
            throw new LakeRefusedException(
                    "Invalid run id \"" + runId
                            + "\": expected 1 to 80 letters, digits, dots, dashes or underscores, the first a letter or a digit.");
        }
    }

    static RunDirectory create(final Layout layout, final String runId) {
        requireRunId(runId);
        final Path run = layout.run(runId);
        try {
            Files.createDirectory(run);
            final Hold hold = Hold.take(run.resolve(LOCK));
            Files.createDirectory(run.resolve("landing"));
            Files.createDirectory(layout.staged(runId));
            return new RunDirectory(layout, runId, hold);
        } catch (final FileAlreadyExistsException e) {
            throw new LakeRefusedException("Cannot start run " + runId + ": " + run
                    + " exists, and a run writes only into a directory of its own. Choose another run id.");
        } catch (final IOException e) {
            throw StorageException.during("start run " + runId, run, e);
        }
    }

    public String runId() {
        return runId;
    }

    public Path path() {
        return layout.run(runId);
    }

    /** Takes the inputs. */
    public Landing landing() {
        return new Landing(runId, path().resolve("landing"));
    }

    /** Where the run puts what it adds to the lake under a name such as {@code observations}; it does not exist before somebody writes. */
    public Path added(final String name) {
        return path().resolve(name);
    }

    /** What is to become {@code releases/NNNN/}, complete before it is published. */
    public Path release() {
        return layout.staged(runId);
    }

    /** Scratch space: never published. */
    public Path work() {
        return path().resolve(WORK);
    }

    /** Empties {@link #release()} for another attempt on top of a release that was published meanwhile. */
    public void restage() {
        refuseIfPublished("stage run " + runId + " again");
        Durable.deleteTree(release());
        Durable.createDirectories(release());
    }

    /** Removes the run after a failure, unless it is published. What is not removed here is swept later by its age. */
    public void discard() {
        refuseIfPublished("discard run " + runId);
        // HDFS refuses to end a file that is gone, so the lock ends before its directory does.
        close();
        Durable.deleteTree(path());
    }

    /** Ends the run: from now on its directory may be swept, if it was not published and when it is old. */
    @Override
    public void close() {
        try {
            hold.close();
        } catch (final IOException e) {
            throw StorageException.during("end run " + runId, path().resolve(LOCK), e);
        }
    }

    /** Whether the process that works in this directory is alive. */
    static boolean isAlive(final Path run) {
        try {
            return Hold.isHeld(run.resolve(LOCK));
        } catch (final IOException e) {
            throw StorageException.during("look after run " + run.getFileName(), run, e);
        }
    }

    private void refuseIfPublished(final String what) {
        for (final Release release : new Releases(layout).all()) {
            if (Commit.isOf(release, runId)) {
                throw new IllegalStateException(
                        "Cannot " + what + ": it is published as release " + Layout.name(release.number()));
            }
        }
    }
}
