package niengiam.quality;

/** How much a finding weighs. */
public enum Severity {
    /** Counts against the limit of the gate. */
    ERROR,
    /** Published, and listed for whoever signs the release. */
    WARNING,
    /** Worth knowing. */
    INFO
}
