package niengiam.job.desk;

/**
 * A decision in the data folder that does nothing in the latest release.
 *
 * @param kind why
 * @param decision id of the correction, or what is accepted
 * @param detail what the office has to know: the source, the reading, or the rule
 */
public record Notice(Kind kind, String decision, String detail) {

    /** Why a decision does nothing. */
    public enum Kind {
        /** What is read is meanwhile what the correction wants. */
        SUPERFLUOUS,
        /** The source of the correction is no input of the release. */
        NO_SOURCE,
        /** The source was not read since the correction was decided. */
        NOT_READ,
        /** No rule has the id that the acceptance names. */
        NO_RULE,
        /** The release has no figure that the acceptance is about. */
        NO_FIGURE,
        /** The rule holds of the figure, so there is nothing to accept. */
        NO_FINDING
    }
}
