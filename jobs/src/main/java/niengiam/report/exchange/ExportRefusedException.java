package niengiam.report.exchange;

/** An export that cannot be made as asked: a folder that holds something else, too many cells. Nothing was changed. */
public final class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(final String message) {
        super(message);
    }
}
