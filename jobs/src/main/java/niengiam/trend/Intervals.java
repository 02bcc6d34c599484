package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;

/**
 * Arithmetic of quantities that were hedged when they were published: what a sum, a difference or a growth rate can be,
 * given what its parts can be. A bound that a source does not set stays open.
 */
public final class Intervals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SCALE = 10;

    /** Guard digits of a quotient; far beyond what any source prints. */
    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    /**
     * What a computed number can be, given what its parts can be.
     *
     * @param value the number made of the printed values
     * @param lower the least it can be; empty where nothing limits it
     * @param upper the most it can be; empty where nothing limits it
     */
    public record Range(BigDecimal value, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

        /** The range to ten decimals, none of it lost. */
        Range outwards() {
            return new Range(
                    value.setScale(SCALE, RoundingMode.HALF_UP),
                    lower.map(least -> least.setScale(SCALE, RoundingMode.FLOOR)),
                    upper.map(most -> most.setScale(SCALE, RoundingMode.CEILING)));
        }

        /** Whether a number can be the true one. */
        public boolean contains(final BigDecimal number) {
            return lower.filter(least -> least.compareTo(number) > 0).isEmpty()
                    && upper.filter(most -> most.compareTo(number) < 0).isEmpty();
        }
    }

    private Intervals() {}

    /** The sum of quantities in one unit. */
    public static Quantity sum(final List<Quantity> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Cannot add up nothing: expected at least one quantity");
        }
        return quantity(
                parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                total(parts.stream().map(Quantity::lower).toList()),
                total(parts.stream().map(Quantity::upper).toList()));
    }

    /** One quantity less another in the same unit. */
    public static Quantity difference(final Quantity from, final Quantity less) {
        return quantity(
                from.value().subtract(less.value()),
                from.lower().flatMap(least -> less.upper().map(least::subtract)),
                from.upper().flatMap(most -> less.lower().map(most::subtract)));
    }

    /**
     * Growth in per cent of the base; empty where the base is not positive, or may be zero.
     *
     * <p>Growth rises with the value and falls with the base, so its bounds are those of the corners.
     */
    public static Optional<Range> growth(final Quantity base, final Quantity value) {
        final boolean mayBeZero =
                base.lower().filter(least -> least.signum() > 0).isEmpty() && !isExact(base);
        if (base.value().signum() <= 0 || mayBeZero) {
            return Optional.empty();
        }
        return Optional.of(new Range(
                percent(base.value(), value.value()),
                value.lower().flatMap(v -> corner(v, base.upper(), base.lower())),
                value.upper().flatMap(v -> corner(v, base.lower(), base.upper()))));
    }

    /** A negative value is lowered further by a small base, a positive one by a large base. */
    private static Optional<BigDecimal> corner(
            final BigDecimal value, final Optional<BigDecimal> ifPositive, final Optional<BigDecimal> ifNegative) {
        return (value.signum() >= 0 ? ifPositive : ifNegative).map(base -> percent(base, value));
    }

    private static BigDecimal percent(final BigDecimal base, final BigDecimal value) {
        return value.subtract(base).multiply(HUNDRED).divide(base, DIGITS);
    }

    /** Whether what two quantities can be has anything in common. */
    static boolean overlap(final Quantity one, final Quantity two) {
        return !isAbove(one.lower(), two.upper()) && !isAbove(two.lower(), one.upper());
    }

    /** Whether nothing limits it on one side, as with "over" and "at most". */
    static boolean isOpen(final Quantity quantity) {
        return quantity.lower().isEmpty() || quantity.upper().isEmpty();
    }

    static boolean isExact(final Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT;
    }

    private static boolean isAbove(final Optional<BigDecimal> lower, final Optional<BigDecimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }

    private static Optional<BigDecimal> total(final List<Optional<BigDecimal>> bounds) {
        if (bounds.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(bounds.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A computed quantity is hedged as its bounds say. */
    private static Quantity quantity(
            final BigDecimal value, final Optional<BigDecimal> lower, final Optional<BigDecimal> upper) {
        final boolean exact = Stream.of(lower, upper)
                .allMatch(bound ->
                        bound.filter(limit -> limit.compareTo(value) == 0).isPresent());
        final Qualifier qualifier;
        if (exact) {
            qualifier = Qualifier.EXACT;
        } else if (lower.isPresent() && upper.isEmpty()) {
            qualifier = Qualifier.AT_LEAST;
        } else if (lower.isEmpty() && upper.isPresent()) {
            qualifier = Qualifier.AT_MOST;
        } else {
            qualifier = Qualifier.ABOUT;
        }
        return new Quantity(value, lower, upper, qualifier);
    }
}
