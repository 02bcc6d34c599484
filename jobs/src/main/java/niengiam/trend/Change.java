package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A value against its base.
 *
 * @param absolute value minus base, in the unit of the value
 * @param percent change in per cent of the base
 * @param index value in per cent of the base: what a column headed "So với cùng kỳ (%)" holds
 */
public record Change(BigDecimal absolute, BigDecimal percent, BigDecimal index) {

    /** Decimal places of percentages; rounded once, when printed, to fewer. */
    private static final int SCALE = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The change from a base to a value, both in the same unit; empty if the base is zero or negative: per cent of a loss
     * would rise where the value falls.
     */
    public static Optional<Change> between(final BigDecimal base, final BigDecimal value) {
        if (base.signum() <= 0) {
            return Optional.empty();
        }
        final BigDecimal difference = value.subtract(base);
        return Optional.of(new Change(
                difference,
                difference.multiply(HUNDRED).divide(base, SCALE, RoundingMode.HALF_UP),
                value.multiply(HUNDRED).divide(base, SCALE, RoundingMode.HALF_UP)));
    }
}
