package niengiam.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that is long or has blanks or invisible characters inside. A blank is accepted beside a separator
 * ({@code 93.655, 6}) and between groups of three ({@code 13 257,3}); anywhere else the number is refused, or has two
 * readings if the blank stands among the decimals.
 */
final class SpacedNumber {

    private static final int MOST_DIGITS = 38;
    private static final int MOST_WHOLE_DIGITS = 28;
    private static final int GROUP_SIZE = 3;

    private final CharSequence text;
    private final int to;
    private final NumberStyle style;
    private final StringBuilder digits = new StringBuilder();
    private int scale;
    private int run;
    private boolean grouped;
    private boolean fraction;
    private boolean stray;

    private SpacedNumber(final CharSequence text, final int to, final NumberStyle style) {
        this.text = text;
        this.to = to;
        this.style = style;
    }

    static Parsed parse(final CharSequence text, final int from, final int to, final NumberStyle style) {
        return new SpacedNumber(text, to, style).read(from);
    }

    private Parsed read(final int from) {
        final boolean negative = PlainNumber.isMinus(text.charAt(from));
        int i = negative || text.charAt(from) == '+' ? from + 1 : from;
        int split = -1;
        while (i < to) {
            final char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                append(c);
            } else if (c == style.group() || c == style.decimal()) {
                final Parsed.Invalid wrong = separate(c);
                if (wrong != null) {
                    return wrong;
                }
            } else if (Blanks.isInvisible(c)) {
                stray = true;
            } else if (Blanks.isBlank(c)) {
                final int next = afterBlanks(i);
                final Parsed.Invalid wrong = space(next);
                if (wrong != null) {
                    return wrong;
                }
                if (fraction && run > 0) {
                    if (split >= 0) {
                        return Parsed.Invalid.BLANK;
                    }
                    split = scale;
                }
                i = next;
                continue;
            } else {
                return Parsed.Invalid.NOT_A_NUMBER;
            }
            i++;
        }
        return finish(negative, split);
    }

    private void append(final char digit) {
        // Longer numbers overflow anyway; the digits need not be kept.
        if (digits.length() <= MOST_DIGITS && (digit != '0' || digits.length() > 0 || fraction)) {
            digits.append(digit);
        }
        run++;
        if (fraction) {
            scale++;
        }
    }

    private Parsed.Invalid separate(final char c) {
        if (run == 0 || fraction) {
            return Parsed.Invalid.SEPARATOR;
        }
        if (c == style.decimal()) {
            if (grouped && run != GROUP_SIZE) {
                return Parsed.Invalid.GROUPING;
            }
            fraction = true;
        } else {
            if (grouped ? run != GROUP_SIZE : run > GROUP_SIZE || digits.length() < run) {
                return Parsed.Invalid.GROUPING;
            }
            grouped = true;
        }
        run = 0;
        return null;
    }

    private Parsed.Invalid space(final int next) {
        stray = true;
        final char after = text.charAt(next);
        final boolean besideSeparator = run == 0 || after == style.group() || after == style.decimal();
        if (besideSeparator || fraction) {
            return null;
        }
        if (grouped ? run != GROUP_SIZE : run > GROUP_SIZE || digits.length() < run) {
            return Parsed.Invalid.BLANK;
        }
        grouped = true;
        run = 0;
        return null;
    }

    private int afterBlanks(final int from) {
        int i = from;
        while (Blanks.isBlankOrInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Parsed finish(final boolean negative, final int split) {
        if (run == 0) {
            return digits.length() == 0 && !grouped && !fraction
                    ? Parsed.Invalid.NOT_A_NUMBER
                    : Parsed.Invalid.SEPARATOR;
        }
        if (grouped && !fraction && run != GROUP_SIZE) {
            return stray ? Parsed.Invalid.BLANK : Parsed.Invalid.GROUPING;
        }
        if (digits.length() > MOST_DIGITS || digits.length() - scale > MOST_WHOLE_DIGITS || scale > MOST_DIGITS) {
            return Parsed.Invalid.OVERFLOW;
        }
        final BigDecimal whole =
                digits.length() == 0 ? BigDecimal.ZERO : new BigDecimal(digits.toString()).movePointLeft(scale);
        final BigDecimal value = negative ? whole.negate() : whole;
        if (split >= 0) {
            final BigDecimal before = value.setScale(split, RoundingMode.DOWN);
            return new Parsed.Ambiguous(value, before);
        }
        return new Parsed.Value(value, LastDigit.of(whole), stray);
    }
}
