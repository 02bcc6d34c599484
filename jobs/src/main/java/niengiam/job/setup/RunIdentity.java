package niengiam.job.setup;

import java.time.Instant;
import niengiam.lake.commit.RunDirectory;

/**
 * What a run takes from outside, so that the same inputs give the same bytes.
 *
 * @param now when the run happens
 * @param runId its name, unique in the lake
 */
public record RunIdentity(Instant now, String runId) {

    /** @throws niengiam.lake.disk.LakeRefusedException if the name cannot be that of a directory of the lake */
    public RunIdentity {
        RunDirectory.requireRunId(runId);
    }
}
