package niengiam.job.run;

/** The disk failed at the step that publishes; whether the release lasts is not known. */
public final class OutcomeUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(final String message) {
        super(message);
    }
}
