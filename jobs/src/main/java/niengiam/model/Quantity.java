package niengiam.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A value as published, with the interval that its wording allows.
 *
 * @param value the printed value, in the unit of the observation
 * @param lower least value the wording allows; empty where it sets no limit
 * @param upper greatest value the wording allows; empty where it sets no limit
 * @param qualifier the hedge
 */
public record Quantity(BigDecimal value, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Qualifier qualifier) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Quantity {
        // Most figures are exact: all three are one number.
        final boolean exact = isAt(lower, value) && isAt(upper, value);
        value = plain(value);
        final BigDecimal printed = value;
        lower = exact ? Optional.of(printed) : lower.map(Quantity::plain);
        upper = exact ? lower : upper.map(Quantity::plain);
        if (lower.filter(least -> least.compareTo(printed) > 0).isPresent()
                || upper.filter(greatest -> greatest.compareTo(printed) < 0).isPresent()) {
            throw new IllegalArgumentException("Invalid interval [" + lower + ", " + upper + "] around " + value);
        }
    }

    /** An unhedged value. */
    public static Quantity exact(final BigDecimal value) {
        final Optional<BigDecimal> bound = Optional.of(value);
        return new Quantity(value, bound, bound, Qualifier.EXACT);
    }

    /**
     * A hedged value with the interval its wording implies: {@code ABOUT} reaches half a unit of the last significant
     * printed digit to either side, {@code NEARLY} one such unit below, {@code OVER} and {@code AT_LEAST} have no upper
     * limit, {@code AT_MOST} no lower one.
     *
     * @param lastDigit size of one unit of the last printed digit, in the unit of the value: 1 for {@code 831}, 0.1 for
     *     {@code 4,2}
     */
    public static Quantity of(final BigDecimal value, final Qualifier qualifier, final BigDecimal lastDigit) {
        return switch (qualifier) {
            case EXACT -> exact(value);
            case ABOUT -> {
                final BigDecimal half = lastDigit.divide(BigDecimal.valueOf(2));
                yield between(value.subtract(half), value, value.add(half), qualifier);
            }
            case NEARLY -> between(value.subtract(lastDigit), value, value, qualifier);
            case OVER, AT_LEAST -> new Quantity(value, Optional.of(value), Optional.empty(), qualifier);
            case AT_MOST -> new Quantity(value, Optional.empty(), Optional.of(value), qualifier);
        };
    }

    /** A range as published, "15 - 20": about its middle, and within both. */
    public static Quantity range(final BigDecimal lower, final BigDecimal upper) {
        return between(lower, lower.add(upper).divide(BigDecimal.valueOf(2)), upper, Qualifier.ABOUT);
    }

    /** The same quantity written in another unit of the same measure. */
    public Quantity in(final Unit from, final Unit to) {
        if (from.equals(to)) {
            return this;
        }
        return new Quantity(
                from.in(to, value), lower.map(v -> from.in(to, v)), upper.map(v -> from.in(to, v)), qualifier);
    }

    /**
     * What the thing itself can be: within its hedge, and where the value is rounded (it has decimals or counts thousands), half of its
     * last digit to either side.
     *
     * @param unit of the value
     */
    public Quantity reach(final Unit unit) {
        if (unit.mult() == 0 && value.scale() <= 0) {
            return this;
        }
        final BigDecimal half = HALF.movePointLeft(value.scale());
        return new Quantity(
                value,
                lower.map(least -> least.min(value.subtract(half))),
                upper.map(most -> most.max(value.add(half))),
                qualifier);
    }

    private static Quantity between(
            final BigDecimal lower, final BigDecimal value, final BigDecimal upper, final Qualifier qualifier) {
        return new Quantity(value, Optional.of(lower), Optional.of(upper), qualifier);
    }

    private static boolean isAt(final Optional<BigDecimal> bound, final BigDecimal value) {
        return bound.isPresent() && bound.get().compareTo(value) == 0;
    }

    /** One form for one number, so that equal quantities are equal records. */
    private static BigDecimal plain(final BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        if (number.scale() > 0 && number.unscaledValue().bitLength() >= Long.SIZE) {
            // Stored figures have zeros to fifteen places: one division tells the whole numbers, instead of fifteen.
            final BigInteger[] parts = number.unscaledValue().divideAndRemainder(BigInteger.TEN.pow(number.scale()));
            if (parts[1].signum() == 0) {
                return new BigDecimal(parts[0]);
            }
        }
        final BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
