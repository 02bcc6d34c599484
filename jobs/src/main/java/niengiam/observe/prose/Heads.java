package niengiam.observe.prose;

/**
 * The counted things of a sentence whose dimensions other numbers take over: an amount that accompanies a count, the
 * parts of a total, a total of two counts.
 */
final class Heads {

    private static final String[] NOTHING = {};

    private String[] parent = NOTHING;
    private String[] last = NOTHING;
    private String[] common = NOTHING;
    private boolean inSentence;
    private boolean joined;

    /** Begins a paragraph. */
    void forget() {
        last = NOTHING;
    }

    void nextSentence() {
        joined = false;
        inSentence = false;
        parent = NOTHING;
    }

    void nextSemicolon() {
        joined = false;
        parent = NOTHING;
    }

    /** "Trong đó": what follows are parts of what was counted last. */
    void beginParts() {
        parent = last;
    }

    /** Takes in a count; {@code and} says whether it is joined to the one before. */
    void count(final Frame frame, final boolean and) {
        common = and ? frame.common(last) : frame.ownCopy();
        joined = and;
        inSentence = true;
        last = frame.ownCopy();
    }

    /** Takes in an amount: the counts before it have theirs. */
    void amount() {
        // Nothing is kept of it.
    }

    boolean areInSentence() {
        return inSentence;
    }

    /** Whether the last two counts are joined by "và". */
    boolean areJoined() {
        return joined;
    }

    /** The dimensions of the total whose parts are being read; empty outside of parts. */
    String[] parent() {
        return parent;
    }

    /** The dimensions of the last count; empty if none was read. */
    String[] last() {
        return last;
    }

    /** What the last two joined counts have in common. */
    String[] common() {
        return common;
    }
}
