package niengiam.job.setup;

/** Somebody asked for what is not there: a release, a series, a column. Nothing is broken; the question must change. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownNameException(final String message) {
        super(message);
    }

    public UnknownNameException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
