package niengiam.source.document;

/**
 * Characters that stand in a document's text and are set aside when it is read. Offsets are characters of that text.
 *
 * @param kind why
 * @param start the first
 * @param end behind the last
 */
public record Mark(Kind kind, int start, int end) {

    /** Why characters are set aside. */
    public enum Kind {
        /** The sign of a note: raised or lowered, in brackets behind a word, a star. */
        NOTE,
        /** The number or running head of a page between two halves of a paragraph. */
        PAGE
    }
}
