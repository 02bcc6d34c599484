package niengiam.quality;

/** Proof that figures passed the gate. Nothing else can make one, so nothing unjudged can be published. */
public final class Accepted {

    private final Verdict verdict;

    Accepted(final Verdict verdict) {
        this.verdict = verdict;
    }

    /** What the gate counted. */
    public Verdict verdict() {
        return verdict;
    }
}
