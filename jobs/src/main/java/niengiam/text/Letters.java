package niengiam.text;

/** Character classes and case folding by table: one array access a character. */
final class Letters {

    static final byte BLANK = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte INVISIBLE = 3;
    static final byte PUNCTUATION = 4;

    /** Added to {@link #LETTER} for letters that Vietnamese has and English has not. */
    static final byte VIETNAMESE = 8;

    private static final int TABLE = 0x2100;
    private static final byte[] CLASS = new byte[TABLE];
    private static final byte[] MARKED = new byte[TABLE];
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASS[c] = classify(c);
            MARKED[c] = (byte) (CLASS[c] | (isVietnamese(c) ? VIETNAMESE : 0));
            FOLDED[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    static byte classOf(final char c) {
        return c < TABLE ? CLASS[c] : classify(c);
    }

    /** The class, with {@link #VIETNAMESE} where it applies. */
    static byte markedClassOf(final char c) {
        return c < TABLE ? MARKED[c] : classify(c);
    }

    static char fold(final char c) {
        return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
    }

    private static boolean isVietnamese(final char c) {
        return switch (c) {
            case 'đ', 'Đ', 'ơ', 'ư', 'ă', 'à', 'á', 'ô', 'ê', 'â' -> true;
            default -> c >= 'Ạ' && c <= 'ỹ';
        };
    }

    private static byte classify(final char c) {
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
