package niengiam.source;

/**
 * An input is missing, unreadable or not what it claims to be. The message says what, where, expected and got, and what
 * to do next. A doubtful figure is no such thing: that is a reject or a finding.
 */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(final String message) {
        super(message);
    }

    public SourceException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
