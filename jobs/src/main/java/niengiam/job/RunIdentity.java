package niengiam.job;

import java.time.Instant;

/**
 * What a run takes from outside, so that the same inputs give the same bytes.
 *
 * @param now when the run happens
 * @param runId its name, unique in the lake
 */
public record RunIdentity(Instant now, String runId) {}
