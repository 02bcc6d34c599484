package niengiam.text;

import java.math.BigDecimal;

/**
 * A number in a sentence with its scale words.
 *
 * @param number what the printed digits are: a value, a reason why not, or two readings
 * @param exponent power of ten of the scale words, 6 for {@code triệu}
 * @param scaled whether there was a scale word
 * @param start offset of the first digit or number word
 * @param end offset after the last digit or number word
 * @param next the item after the number and its scale
 */
public record Amount(Parsed number, int exponent, boolean scaled, int start, int end, int next) {

    private static final BigDecimal ZERO_DIGITS = BigDecimal.ONE;

    /** Zero, said in words. */
    public static Amount zero(final int start, final int end, final int next) {
        return new Amount(new Parsed.Value(BigDecimal.ZERO, ZERO_DIGITS, false), 0, false, start, end, next);
    }
}
