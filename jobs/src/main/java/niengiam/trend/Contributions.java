package niengiam.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many percentage points each part contributes to the growth of the whole: (value − base) of the part in per cent of
 * the base of the whole. The contributions add up to the growth.
 */
public final class Contributions {

    private static final int SCALE = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Contributions() {}

    /** A part at the beginning and at the end, in one unit. */
    public record Part(BigDecimal base, BigDecimal value) {}

    /** The contributions in the order of the parts; empty where the whole was not positive at the beginning. */
    public static Optional<List<BigDecimal>> of(final List<Part> parts) {
        final BigDecimal whole = parts.stream().map(Part::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        final List<BigDecimal> points = new ArrayList<>();
        BigDecimal so = BigDecimal.ZERO;
        BigDecimal change = BigDecimal.ZERO;
        for (final Part part : parts) {
            // Each is what it adds to the rounded running total, so that the roundings do not pile up.
            change = change.add(part.value().subtract(part.base()));
            final BigDecimal now = change.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
            points.add(now.subtract(so));
            so = now;
        }
        return Optional.of(List.copyOf(points));
    }
}
