package niengiam.job.desk;

/**
 * What somebody should look at after a release: a decision that does nothing in it, or something odd about its sources or its time.
 *
 * @param kind what is the matter
 * @param subject id of the correction, what is accepted, the id of a source, or the number of a release
 * @param detail what the office has to know: the source, the reading, the rule, the other day, or the release before
 */
public record Notice(Kind kind, String subject, String detail) {

    /** What is the matter. */
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
        NO_FINDING,
        /** The origin of the source names another day than the folder in which it lies. */
        OTHER_DAY,
        /** The source has other bytes than in the release before, under the same id. */
        REPLACED,
        /** The release was made before its predecessor, by the clocks of both. */
        CLOCK
    }
}
