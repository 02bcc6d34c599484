package niengiam.quality;

/** The rules found more errors than a release may carry; nothing is published. */
public final class GateClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GateClosedException(final String message) {
        super(message);
    }
}
