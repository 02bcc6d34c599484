package niengiam.job.run;

/** Other runs kept publishing first. Nothing is lost: the run can be started again. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConflictException(final String message) {
        super(message);
    }
}
