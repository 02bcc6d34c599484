package niengiam.cli;

/** Tells a cluster that the program failed: there, ending the process would hide why. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailedException(final int exitCode) {
        super("Niengiam ended with exit code " + exitCode + ": the lines above say why.");
    }
}
