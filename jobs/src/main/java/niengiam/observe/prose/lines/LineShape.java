package niengiam.observe.prose.lines;

/**
 * What a line looks like before it is read: how far it is indented, and by which kind of mark or number it begins.
 *
 * @param indent how many blanks stand before it
 * @param mark the bullet; {@code I}, {@code A}, {@code a}, {@code 1}, {@code 2} for a number of that kind, the last for one
 *     like {@code 1.1}; {@code C} for a line in capitals, {@code m} for any other
 * @param begin the offset behind the mark
 */
public record LineShape(int indent, char mark, int begin) {

    private static final String BULLETS = "-–—+•*●▪○■◦►▸▶➢➤✓✔·";
    private static final int LONGEST_NUMBER = 8;

    public static LineShape of(final char[] text, final int from, final int to) {
        int indent = 0;
        for (int i = from - 1; i >= 0 && text[i] != '\n'; i--) {
            indent += text[i] == '\t' ? 4 : 1;
        }
        final char first = text[from];
        if (BULLETS.indexOf(first) >= 0 && from + 1 < to && !Character.isDigit(text[from + 1])) {
            return new LineShape(indent, first, from + 1);
        }
        final LineShape numbered = numbered(text, from, to, indent);
        return numbered != null ? numbered : new LineShape(indent, isCapitals(text, from, to) ? 'C' : 'm', from);
    }

    private static LineShape numbered(final char[] text, final int from, final int to, final int indent) {
        int i = from;
        int dots = 0;
        char kind = 0;
        while (i < to && i - from < LONGEST_NUMBER) {
            final char c = text[i];
            if (c >= '0' && c <= '9') {
                kind = kind == 0 || kind == '1' || kind == '2' ? '1' : 0;
            } else if ("IVX".indexOf(c) >= 0) {
                kind = kind == 0 || kind == 'I' ? 'I' : 'x';
            } else if (i == from && c >= 'A' && c <= 'H') {
                kind = 'A';
            } else if (i == from && c >= 'a' && c <= 'h') {
                kind = 'a';
            } else if (c == '.' && i + 1 < to && text[i + 1] >= '0' && text[i + 1] <= '9' && kind == '1') {
                dots++;
            } else {
                break;
            }
            if (kind == 0 || kind == 'x') {
                return null;
            }
            i++;
        }
        if (kind == 0 || i + 1 >= to || ".)/-–".indexOf(text[i]) < 0 || !isBlank(text[i + 1])) {
            return null;
        }
        return new LineShape(indent, kind == '1' && dots > 0 ? '2' : kind, i + 1);
    }

    /** Whether it is an item of a list without a number. */
    public boolean isBullet() {
        return BULLETS.indexOf(mark) >= 0;
    }

    public boolean isNumbered() {
        return "IAa12".indexOf(mark) >= 0;
    }

    private static boolean isCapitals(final char[] text, final int from, final int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text[i])) {
                return false;
            }
            letters += Character.isUpperCase(text[i]) ? 1 : 0;
        }
        return letters > 1;
    }

    private static boolean isBlank(final char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
