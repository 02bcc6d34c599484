package niengiam.report.database;

/** A release that cannot be loaded into a database. What was in the database is as it was, but for {@link Kind#UNKNOWN}. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was wrong. */
    public enum Kind {
        /** It cannot be loaded as asked: a name that is not there, a schema of another program. */
        REFUSED,
        /** The database does not answer, is full, read-only, or allows too little. */
        FAILED,
        /** What is in the database under the number of the release is not the release. */
        DIFFERENT,
        /** The connection broke at the step that publishes. */
        UNKNOWN
    }

    private final Kind kind;

    DatabaseException(final Kind kind, final String message) {
        super(message);
        this.kind = kind;
    }

    DatabaseException(final Kind kind, final String message, final Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static DatabaseException refused(final String message) {
        return new DatabaseException(Kind.REFUSED, message);
    }

    public Kind kind() {
        return kind;
    }
}
