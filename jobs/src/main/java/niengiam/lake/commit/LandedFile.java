package niengiam.lake.commit;

import java.nio.file.Path;
import niengiam.lake.commit.ReleaseManifest.Input;

/**
 * The copy of an input that a run keeps.
 *
 * @param runId the run
 * @param path where the copy is; its name is its digest, so that nothing in a user's file name can confuse a reader
 * @param sha256 digest of its bytes
 * @param bytes its length
 */
public record LandedFile(String runId, Path path, String sha256, long bytes) {

    /**
     * The copy as an input of a release.
     *
     * @param foundAt the name of the original, as text for people
     */
    public Input asInput(final String sourceId, final String foundAt, final String mapping) {
        return new Input(sourceId, foundAt, sha256, bytes, mapping, runId);
    }
}
