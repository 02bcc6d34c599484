package niengiam.lake;

import java.math.BigDecimal;

/** The one shape in which stored decimals are kept: 38 digits, 10 after the point, as Spark has it too. */
final class Decimals {

    static final int PRECISION = 38;
    static final int SCALE = 10;

    private Decimals() {}

    /** The value with exactly ten decimals. More are refused rather than rounded: rounding is for whoever knows what the number means. */
    static BigDecimal stored(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > SCALE || stripped.precision() - stripped.scale() > PRECISION - SCALE) {
            throw new IllegalArgumentException("Invalid decimal " + value + ": expected at most " + (PRECISION - SCALE)
                    + " digits before and " + SCALE + " after the point. Round it before it is written.");
        }
        return stripped.setScale(SCALE);
    }

    /** The shortest plain spelling, so that a value read back from Parquet prints as it did before. */
    static String plain(BigDecimal value) {
        return stored(value).stripTrailingZeros().toPlainString();
    }
}
