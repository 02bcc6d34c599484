package niengiam.job.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import niengiam.job.setup.RunIdentity;
import niengiam.job.spark.Progress;
import niengiam.lake.commit.RunDirectory;

/**
 * {@code runs/<run-id>/status.json}: how far a run has come and how it ended, for a scheduler that sees neither its
 * output nor its exit code. It is a note, not a record: nothing else is decided by it, and a run that cannot write it
 * goes on. A run that was killed without a word leaves the step it was in.
 *
 * <p>Keys: {@code run_id}, {@code started} (the time of the run), {@code state} ({@code RUNNING}, {@code DONE},
 * {@code FAILED}, or {@code STOPPED} from outside), {@code step} while it runs and where it was stopped,
 * {@code exit_code} and {@code message} when it has ended by itself.
 */
public final class RunStatus {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path lake;
    private final RunIdentity identity;
    private Optional<Progress.Step> reached = Optional.empty();
    private boolean ended;

    /**
     * @param lake folder in which releases are kept
     * @param identity time and name of the run
     */
    public RunStatus(final Path lake, final RunIdentity identity) {
        this.lake = lake;
        this.identity = identity;
    }

    /** Notes each step a run comes to, and passes on what it hears. */
    public Progress noting(final Progress progress) {
        return (step, done, of) -> {
            if (done == 0) {
                running(step);
            }
            progress.report(step, done, of);
        };
    }

    private synchronized void running(final Progress.Step step) {
        if (!ended) {
            reached = Optional.of(step);
            write(json("RUNNING").put("step", step.name()));
        }
    }

    /** The run has ended well. */
    public synchronized void done(final String message) {
        ended = true;
        write(json("DONE").put("exit_code", 0).put("message", message));
    }

    /** The run is ended from outside, unless it has ended already. What fails from now on fails because of that. */
    public synchronized void stopped() {
        if (!ended) {
            ended = true;
            final ObjectNode json = json("STOPPED");
            reached.ifPresent(step -> json.put("step", step.name()));
            write(json);
        }
    }

    /** The run has failed; where it had no directory yet, it gets one, if there is a lake. */
    public synchronized void failed(final int exitCode, final String message) {
        if (ended) {
            return;
        }
        try {
            if (Files.exists(lake.resolve("lake.json"))) {
                Files.createDirectories(folder());
            }
        } catch (final IOException | UnsupportedOperationException refused) {
            return;
        }
        write(json("FAILED").put("exit_code", exitCode).put("message", message));
    }

    private Path folder() {
        return lake.resolve("runs").resolve(identity.runId());
    }

    private ObjectNode json(final String state) {
        return JSON.createObjectNode()
                .put("run_id", identity.runId())
                .put("started", identity.now().toString())
                .put("state", state);
    }

    /** Whoever looks sees the note before or the note after, never half of one. */
    private void write(final ObjectNode json) {
        try {
            if (Files.isDirectory(folder())) {
                final Path part = folder().resolve(RunDirectory.STATUS + ".part");
                Files.writeString(part, json.toPrettyString() + "\n");
                Files.move(part, folder().resolve(RunDirectory.STATUS), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (final IOException refused) {
            // What the disk refuses here it refuses the run itself soon, with more to say.
            return;
        }
    }
}
