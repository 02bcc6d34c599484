package niengiam.text;

import java.math.BigDecimal;

/** A number without blanks inside and with at most 18 digits: nearly every one there is, read through a long. */
final class PlainNumber {

    /** The answer for everything that needs the slower reading. */
    static final Parsed UNUSUAL = new Parsed.Value(BigDecimal.ZERO, BigDecimal.ONE, true);

    private static final int MOST_DIGITS = 18;
    private static final int GROUP_SIZE = 3;
    private static final char MINUS = '\u2212';

    private PlainNumber() {}

    static Parsed parse(final CharSequence text, final int from, final int to, final NumberStyle style) {
        final char group = style.group();
        final char decimal = style.decimal();
        final boolean negative = isMinus(text.charAt(from));
        int i = negative || text.charAt(from) == '+' ? from + 1 : from;
        if (i == to) {
            return Parsed.Invalid.NOT_A_NUMBER;
        }
        if (to - i > MOST_DIGITS + MOST_DIGITS / GROUP_SIZE + 1) {
            return UNUSUAL;
        }
        long number = 0;
        int digits = 0;
        int run = 0;
        boolean grouped = false;
        final char first = text.charAt(i);
        for (; i < to; i++) {
            final char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                run++;
            } else if (c == group) {
                if (run == 0) {
                    return Parsed.Invalid.SEPARATOR;
                }
                if (grouped ? run != GROUP_SIZE : run > GROUP_SIZE || first == '0') {
                    return Parsed.Invalid.GROUPING;
                }
                grouped = true;
                digits += run;
                run = 0;
            } else if (c == decimal) {
                break;
            } else {
                return Blanks.isBlankOrInvisible(c) ? UNUSUAL : Parsed.Invalid.NOT_A_NUMBER;
            }
        }
        if (run == 0) {
            return Parsed.Invalid.SEPARATOR;
        }
        if (grouped && run != GROUP_SIZE) {
            return Parsed.Invalid.GROUPING;
        }
        digits += run;
        int scale = 0;
        if (i < to) {
            for (i++; i < to; i++) {
                final char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return unexpectedDecimal(c, group, decimal);
                }
                number = number * 10 + (c - '0');
                scale++;
            }
            if (scale == 0) {
                return Parsed.Invalid.SEPARATOR;
            }
        }
        if (digits + scale > MOST_DIGITS) {
            return UNUSUAL;
        }
        return new Parsed.Value(
                BigDecimal.valueOf(negative ? -number : number, scale), LastDigit.of(number, scale), false);
    }

    static boolean isMinus(final char c) {
        return c == '-' || c == MINUS;
    }

    private static Parsed unexpectedDecimal(final char c, final char group, final char decimal) {
        if (c == group || c == decimal) {
            return Parsed.Invalid.SEPARATOR;
        }
        return Blanks.isBlankOrInvisible(c) ? UNUSUAL : Parsed.Invalid.NOT_A_NUMBER;
    }
}
