package niengiam.quality;

/** Lets figures through to publication while their errors stay within a limit. */
public final class Gate {

    private final long maxErrors;

    /**
     * @param maxErrors how many findings of severity ERROR a release may carry
     */
    public Gate(final long maxErrors) {
        this.maxErrors = maxErrors;
    }

    /**
     * Judges a run.
     *
     * @param findings where the findings are written, for the message
     * @throws GateClosedException if there are more errors than the limit allows
     */
    public Accepted judge(final Verdict verdict, final String findings) {
        if (verdict.errors() > maxErrors) {
            throw new GateClosedException(
                    "Cannot publish: the rules found " + verdict.errors() + " errors, expected at most "
                            + maxErrors + ". Nothing was published. Read " + findings
                            + ", then correct the source or accept the finding.");
        }
        return new Accepted(verdict);
    }
}
