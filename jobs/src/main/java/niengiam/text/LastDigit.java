package niengiam.text;

import java.math.BigDecimal;

/** The size of the last significant printed digit, on which the width of "about" depends. */
final class LastDigit {

    private static final int CACHED = 40;
    private static final BigDecimal[] DECIMALS = new BigDecimal[CACHED];
    private static final BigDecimal[] ZEROS = new BigDecimal[CACHED];

    static {
        for (int i = 0; i < CACHED; i++) {
            DECIMALS[i] = BigDecimal.ONE.scaleByPowerOfTen(-i);
            ZEROS[i] = BigDecimal.TEN.pow(i);
        }
    }

    private LastDigit() {}

    /** For a number of {@code scale} decimals with these digits. */
    static BigDecimal of(final long digits, final int scale) {
        if (scale > 0) {
            return DECIMALS[scale];
        }
        if (digits % 10 != 0 || digits == 0) {
            return BigDecimal.ONE;
        }
        long rest = digits;
        int zeros = 0;
        while (rest % 10 == 0) {
            rest /= 10;
            zeros++;
        }
        return ZEROS[rest < 10 ? zeros - 1 : zeros];
    }

    /** For a number too long for a long. */
    static BigDecimal of(final BigDecimal value) {
        if (value.scale() > 0) {
            return value.scale() < CACHED ? DECIMALS[value.scale()] : BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        }
        final BigDecimal stripped = value.stripTrailingZeros();
        final int zeros = Math.max(0, -stripped.scale());
        return ZEROS[zeros > 0 && stripped.precision() == 1 ? zeros - 1 : zeros];
    }
}
