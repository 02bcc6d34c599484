package niengiam.source;

/** Turns offsets of characters into offsets of code points; asked in rising order it looks at each character once. */
public final class CodePoints {

    private final String text;
    private final boolean plain;
    private int at;
    private int codePoint;

    public CodePoints(final String text) {
        this(text, text.codePointCount(0, text.length()) == text.length());
    }

    private CodePoints(final String text, final boolean plain) {
        this.text = text;
        this.plain = plain;
    }

    /** The same text, to be asked from its beginning again. */
    public CodePoints again() {
        return new CodePoints(text, plain);
    }

    /** The code point at which the character with this offset stands. */
    public int at(final int offset) {
        if (plain) {
            return offset;
        }
        if (offset < at) {
            at = 0;
            codePoint = 0;
        }
        codePoint += text.codePointCount(at, offset);
        at = offset;
        return codePoint;
    }
}
