package niengiam.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import niengiam.model.Language;

/**
 * The two ways to separate digits. A whole string is read or nothing: parsers that stop early turn {@code 93.655, 6}
 * into 93655. Parsing looks at each character once and throws nothing.
 */
public enum NumberStyle {
    /** {@code 13.257,3}: a dot between thousands, a decimal comma. */
    VI('.', ','),
    /** {@code 13,257.3}: a comma between thousands, a decimal point. */
    EN(',', '.');

    /** The minus sign of print; data has the hyphen of ASCII. */
    public static final char MINUS = '\u2212';

    private static final int GROUP_SIZE = 3;

    private final char group;
    private final char decimal;

    NumberStyle(final char group, final char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    /** The style of a language. */
    public static NumberStyle of(final Language language) {
        return language == Language.VI ? VI : EN;
    }

    /** The character between groups of thousands. */
    public char group() {
        return group;
    }

    /** The character before the decimals. */
    public char decimal() {
        return decimal;
    }

    /** Reads a whole cell: blanks around the number are allowed, anything else is not. */
    public Parsed parse(final CharSequence cell) {
        return parse(cell, 0, cell.length());
    }

    /** Reads the whole of {@code text} from {@code from} to {@code to}. */
    public Parsed parse(final CharSequence text, final int from, final int to) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isBlankOrInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlankOrInvisible(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Parsed.Invalid.EMPTY;
        }
        final Parsed plain = PlainNumber.parse(text, start, end, this);
        return plain == PlainNumber.UNUSUAL ? SpacedNumber.parse(text, start, end, this) : plain;
    }

    /**
     * Reads a number whose style nobody declared: the one style in which it is a number, or both readings where they
     * differ, as for {@code 1.000}.
     */
    public static Parsed parseUndeclared(final CharSequence cell) {
        final Parsed vi = VI.parse(cell);
        final Parsed en = EN.parse(cell);
        if (vi instanceof Parsed.Value first && en instanceof Parsed.Value second) {
            return first.value().compareTo(second.value()) == 0
                    ? first
                    : new Parsed.Ambiguous(first.value(), second.value());
        }
        return vi instanceof Parsed.Invalid ? en : vi;
    }

    /** Prints every digit of a value, with grouped thousands. */
    public String print(final BigDecimal value) {
        return grouped(value.scale() < 0 ? value.setScale(0) : value);
    }

    /** Prints a value rounded half up to a number of decimals, with grouped thousands. */
    public String print(final BigDecimal value, final int decimals) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Prints a value for readers: rounded half up, grouped, with a true minus sign. */
    public String printed(final BigDecimal value, final int decimals) {
        final String text = print(value, decimals);
        return text.charAt(0) == '-' ? MINUS + text.substring(1) : text;
    }

    private String grouped(final BigDecimal value) {
        final String digits = value.unscaledValue().abs().toString();
        final int scale = value.scale();
        final String padded = digits.length() > scale ? digits : "0".repeat(scale + 1 - digits.length()) + digits;
        final int point = padded.length() - scale;
        final StringBuilder out = new StringBuilder(padded.length() + point / GROUP_SIZE + 2);
        if (value.signum() < 0) {
            out.append('-');
        }
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % GROUP_SIZE == 0) {
                out.append(group);
            }
            out.append(padded.charAt(i));
        }
        return scale == 0
                ? out.toString()
                : out.append(decimal).append(padded, point, padded.length()).toString();
    }
}
