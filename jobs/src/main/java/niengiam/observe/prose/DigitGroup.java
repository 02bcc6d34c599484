package niengiam.observe.prose;

/**
 * One number of a document and what became of it.
 *
 * @param start 0-based code point
 * @param end the code point after the last
 * @param text as printed
 * @param use whether it became an observation
 * @param kind for context what it is: {@code legal_document}, {@code date}, {@code page} …; for used the rule
 */
public record DigitGroup(int start, int end, String text, Use use, String kind) {

    /** Whether a number became an observation. */
    public enum Use {
        USED,
        CONTEXT,
        /** Understood and refused, or in doubt. */
        REJECTED,
        UNREAD
    }
}
