package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs of notes in one part of a text: characters that stand above or below the line and references to notes come
 * in and are written to the part as raised or lowered digits; where in the part the signs among them stand goes out.
 */
final class NoteSigns {

    private static final String UPPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWER = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SIGNS = "()[]*,;†‡§#";
    private static final int LONGEST_SIGN = 8;

    /**
     * A sign.
     *
     * @param start where it begins in the part
     * @param end where it ends in it
     */
    record Sign(int start, int end) {}

    private final StringBuilder part;
    private final List<Sign> signs = new ArrayList<>();

    /** @param part the part, to which signs are written */
    NoteSigns(final StringBuilder part) {
        this.part = part;
    }

    /** The signs of the part in their order. */
    List<Sign> all() {
        return signs;
    }

    void clear() {
        signs.clear();
    }

    /** A slash follows: what stands right before it is the upper half of a fraction and no sign. */
    void fraction() {
        if (!signs.isEmpty() && signs.get(signs.size() - 1).end() == part.length()) {
            signs.remove(signs.size() - 1);
        }
    }

    static boolean isSlash(final char c) {
        return c == '/' || c == '\u2044';
    }

    /** The reference to a note of the document, whose text stands elsewhere. */
    void reference(final String sign) {
        final int from = part.length();
        write(sign, UPPER);
        signs.add(new Sign(from, part.length()));
    }

    /** Digits and signs above or below the line mark a note, unless they are a power or part of a fraction. */
    void shifted(final String sign, final boolean up) {
        final int from = part.length();
        final char before = from == 0 ? ' ' : part.charAt(from - 1);
        write(sign, up ? UPPER : LOWER);
        final boolean formula = !up && Character.isLetter(before);
        if (!isSlash(before) && !formula && !NoteMarks.isPower(part, from)) {
            signs.add(new Sign(from, part.length()));
        }
    }

    private void write(final String sign, final String digits) {
        for (int i = 0; i < sign.length(); i++) {
            final char c = sign.charAt(i);
            part.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
    }

    /** Whether characters that stand above or below the line can be a sign: digits, one letter, signs of print. */
    static boolean isSign(final String words) {
        if (words.isEmpty() || words.length() > LONGEST_SIGN) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            final char c = words.charAt(i);
            final boolean letter = c >= 'a' && c <= 'z';
            letters += letter ? 1 : 0;
            if (!letter && !(c >= '0' && c <= '9') && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return letters == 0 || words.replaceAll("[()\\[\\]]", "").length() == 1;
    }
}
