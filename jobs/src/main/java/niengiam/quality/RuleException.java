package niengiam.quality;

/** A rule file that cannot be used. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleException(final String message) {
        super(message);
    }
}
