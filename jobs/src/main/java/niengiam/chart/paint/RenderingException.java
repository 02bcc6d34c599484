package niengiam.chart.paint;

/** A chart cannot be drawn on this machine: no font, or none with Vietnamese letters. */
public final class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderingException(final String message) {
        super(message);
    }

    RenderingException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
