package niengiam.model;

import java.math.BigDecimal;

/**
 * What a value counts, and in which power of ten it is written.
 *
 * @param measure code of {@code unit_measure}, for example {@code USD}
 * @param mult exponent of ten ({@code unit_mult}): 6 for millions
 */
public record Unit(String measure, int mult) {

    /** The largest exponent a published table uses; anything beyond is a slip. */
    private static final int LARGEST_MULT = 15;

    public Unit {
        if (measure.isBlank()) {
            throw new IllegalArgumentException("Missing unit measure");
        }
        if (mult < 0 || mult > LARGEST_MULT) {
            throw new IllegalArgumentException(
                    "Invalid unit multiplier " + mult + " of " + measure + ": expected 0 to " + LARGEST_MULT);
        }
    }

    /** The value in single units. The only conversion there is, together with {@link #in}. */
    public BigDecimal toBase(final BigDecimal value) {
        return value.scaleByPowerOfTen(mult);
    }

    /**
     * The value, given in this unit, written in another unit of the same measure; exact.
     *
     * @throws IllegalArgumentException if the measures differ
     */
    public BigDecimal in(final Unit other, final BigDecimal value) {
        if (!measure.equals(other.measure)) {
            throw new IllegalArgumentException("Cannot convert " + measure + " to " + other.measure);
        }
        return value.scaleByPowerOfTen(mult - other.mult);
    }

    @Override
    public String toString() {
        return mult == 0 ? measure : measure + "/" + mult;
    }
}
