package niengiam.text;

/** Character classes and case folding by table. */
final class Letters {

    static final int BLANK = 0;
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int INVISIBLE = 3;
    static final int PUNCTUATION = 4;

    private static final int VIETNAMESE = 8;

    private static final int CLASS = 7;
    private static final int FOLDED = 8;
    private static final int TABLE = 0x2100;
    /** The class in the lowest bits, then the mark of Vietnamese, then the small letter: one access tells all. */
    private static final int[] ENTRIES = new int[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            ENTRIES[c] = make(c);
        }
    }

    private Letters() {}

    static int classOf(final char c) {
        return entry(c) & CLASS;
    }

    /** All that is known of a character; ask {@link #isLetter(int)}, {@link #isInvisible(int)} … what it is. */
    static int entry(final char c) {
        return c < TABLE ? ENTRIES[c] : make(c);
    }

    static boolean isLetter(final int entry) {
        return (entry & CLASS) == LETTER;
    }

    static boolean isInvisible(final int entry) {
        return (entry & CLASS) == INVISIBLE;
    }

    /** 1 for a letter that Vietnamese has and English has not, else 0. */
    static int vietnamese(final int entry) {
        return (entry & VIETNAMESE) >>> 3;
    }

    static char folded(final int entry) {
        return (char) (entry >>> FOLDED);
    }

    private static int make(final char c) {
        return classify(c) | (c < TABLE && isVietnamese(c) ? VIETNAMESE : 0) | (fold(c) << FOLDED);
    }

    /** Small letters; the Icelandic letter that old fonts print for Đ is one, and a dash of any length is a hyphen. */
    private static char fold(final char c) {
        return switch (c) {
            case '\u00d0', '\u00f0', '\u0189' -> 'đ';
            case '–', '—', '‑', '‐', '−' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isVietnamese(final char c) {
        return switch (c) {
            case 'đ', 'Đ', '\u00d0', '\u00f0', 'ơ', 'ư', 'ă', 'à', 'á', 'ô', 'ê', 'â' -> true;
            default -> c >= 'Ạ' && c <= 'ỹ';
        };
    }

    private static int classify(final char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Blanks.isInvisible(c)) {
            return INVISIBLE;
        }
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_') {
            return LETTER;
        }
        if (Blanks.isBlank(c) || Character.isISOControl(c)) {
            return BLANK;
        }
        return Character.isSurrogate(c) ? LETTER : PUNCTUATION;
    }
}
