package niengiam.job.spark;

/** What a job was submitted to cannot do it: another Spark, a master that does not answer. Nothing was begun. */
public final class ClusterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClusterException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
