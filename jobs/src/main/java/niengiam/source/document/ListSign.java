package niengiam.source.document;

/** The signs that items of a list begin with: {@code -}, {@code •}, {@code 1.}, {@code a)}, {@code (2)}, {@code IV.}. */
final class ListSign {

    private static final String BULLETS = "-–—+*•●▪○◦■□➢";
    private static final int LONGEST_NUMBER = 2;
    private static final int LONGEST_ROMAN = 5;

    private ListSign() {}

    /** How many characters of a line are its sign and the blanks behind; 0 if it has none. */
    static int length(final String text, final int start, final int end) {
        final int sign = sign(text, start, end);
        if (sign == 0 || start + sign == end) {
            return 0;
        }
        int after = start + sign;
        while (after < end && PlainLayout.isBlank(text.charAt(after))) {
            after++;
        }
        final boolean bullet = BULLETS.indexOf(text.charAt(start)) >= 0;
        // "-5,5 triệu" is a number; "-Văn bản" is an item all the same.
        if (after == start + sign && !(bullet && Character.isLetter(text.charAt(after)))) {
            return 0;
        }
        return after - start;
    }

    private static int sign(final String text, final int start, final int end) {
        final char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0) {
            return 1;
        }
        int at = start;
        final boolean open = first == '(';
        at += open ? 1 : 0;
        final int label = label(text, at, end);
        at += label;
        if (label == 0 || at >= end) {
            return 0;
        }
        final char close = text.charAt(at);
        return close == ')' || (!open && (close == '.' || close == '/')) ? at + 1 - start : 0;
    }

    private static int label(final String text, final int start, final int end) {
        int at = start;
        while (at < end && at - start <= LONGEST_NUMBER && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            while (at + 1 < end && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
                at++;
                while (at < end && Character.isDigit(text.charAt(at))) {
                    at++;
                }
            }
            return at - start;
        }
        while (at < end && at - start < LONGEST_ROMAN && "IVX".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start ? at - start : start < end && Character.isLetter(text.charAt(start)) ? 1 : 0;
    }
}
