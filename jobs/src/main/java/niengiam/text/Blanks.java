package niengiam.text;

/** The blanks and invisible characters that word processors and web pages leave in and around numbers. */
final class Blanks {

    private Blanks() {}

    /** Space, tab, line break, no-break, narrow no-break, figure, thin and other typographic blanks. */
    static boolean isBlank(final char c) {
        return c == ' ' || isLineOrTab(c) || (c > '~' && isTypographic(c));
    }

    /** Zero-width space and joiners, word joiner, byte order mark, soft hyphen. */
    static boolean isInvisible(final char c) {
        return switch (c) {
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
            default -> false;
        };
    }

    static boolean isBlankOrInvisible(final char c) {
        return c == ' ' || isLineOrTab(c) || (c > '~' && (isTypographic(c) || isInvisible(c)));
    }

    private static boolean isLineOrTab(final char c) {
        return c >= '\t' && c <= '\r';
    }

    private static boolean isTypographic(final char c) {
        return switch (c) {
            case '\u00a0', '\u202f', '\u205f', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }
}
