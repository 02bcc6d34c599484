package niengiam.lake.disk;

/**
 * Bytes in the lake are not those that were published: a release is missing, a file is gone, shorter, longer or different. Reading stops
 * here, because fewer or other rows would look like a result.
 */
public final class IntegrityException extends LakeException {

    /** What to do about it. */
    public static final String ADVICE = "Restore the file from a copy of the lake.";

    public IntegrityException(final String message) {
        super(message);
    }

    public IntegrityException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
