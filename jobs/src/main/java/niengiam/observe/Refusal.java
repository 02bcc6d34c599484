package niengiam.observe;

import niengiam.model.Observation;
import niengiam.model.Reject;

/** Why a figure cannot become an observation; carried from where it is found to the reject. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason code of the list of reject reasons
     * @param detail what was expected and what was got
     */
    Refusal(final String reason, final String detail) {
        // A refusal is an everyday outcome: millions may occur in one file, so it carries no stack trace.
        super(detail, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** The reject of a figure that was read and cannot be taken all the same. */
    Reject reject(final Observation read) {
        return new Reject(
                read.provenance().sourceId(), read.provenance().locator(), reason, getMessage(), read.obsText());
    }
}
