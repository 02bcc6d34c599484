package niengiam.lake.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/** Decimals as Parquet keeps them: 16 bytes, two's complement, the highest first, {@value Column#SCALE} places. */
final class FixedDecimal {

    /** Numbers of so many digits fit into a {@code long}. */
    private static final int LONG_DIGITS = 18;

    /** No number of so many bits has more digits than fit. */
    private static final int SAFE_BITS = 126;

    private static final long[] POWERS = new long[LONG_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private FixedDecimal() {}

    /**
     * The bytes of a number.
     *
     * @param column for the message
     * @throws IllegalArgumentException if it has more digits than fit. It is refused, not rounded: rounding is for
     *     whoever knows what the number means
     */
    static byte[] bytes(final BigDecimal number, final Column<?> column) {
        if (number.scale() == Column.SCALE) {
            final BigInteger unscaled = number.unscaledValue();
            if (unscaled.bitLength() < Long.SIZE) {
                return bytes(unscaled.longValue() >> (Long.SIZE - 1), unscaled.longValue());
            }
            if (unscaled.bitLength() <= SAFE_BITS) {
                return bytes(unscaled);
            }
        }
        final int missing = Column.SCALE - number.scale();
        if (missing < 0 || missing > LONG_DIGITS || number.precision() > LONG_DIGITS) {
            return wide(number, column);
        }
        final long digits = number.unscaledValue().longValue();
        return bytes(Math.multiplyHigh(digits, POWERS[missing]), digits * POWERS[missing]);
    }

    private static byte[] bytes(final long high, final long low) {
        return ByteBuffer.allocate(TableSchema.DECIMAL_BYTES)
                .putLong(high)
                .putLong(low)
                .array();
    }

    private static byte[] wide(final BigDecimal number, final Column<?> column) {
        // Zeros at the end cost nothing to drop and may be what is too much.
        final BigDecimal fitting = number.scale() > Column.SCALE ? number.stripTrailingZeros() : number;
        if (fitting.scale() > Column.SCALE || fitting.precision() - fitting.scale() > Column.PRECISION - Column.SCALE) {
            throw new IllegalArgumentException("Invalid " + column.name() + " " + number + ": expected at most "
                    + (Column.PRECISION - Column.SCALE) + " digits before and " + Column.SCALE
                    + " after the separator. Round it before it is written.");
        }
        return bytes(fitting.setScale(Column.SCALE).unscaledValue());
    }

    private static byte[] bytes(final BigInteger unscaled) {
        final byte[] digits = unscaled.toByteArray();
        final byte[] fixed = new byte[TableSchema.DECIMAL_BYTES];
        Arrays.fill(fixed, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, fixed, fixed.length - digits.length, digits.length);
        return fixed;
    }

    /** The number of such bytes. */
    static BigDecimal number(final byte[] bytes) {
        return new BigDecimal(new BigInteger(bytes), Column.SCALE);
    }
}
