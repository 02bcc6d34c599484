package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.model.Unit;

/**
 * A total and the parts that the same source gives for it, along one dimension. Whether they are all of it is a matter
 * of arithmetic, not of assumption: {@link #addsUp()}.
 *
 * @param total the figure that counts everything along the dimension
 * @param dimension along which the parts differ, a name of {@link Dimensions#NAMES}
 * @param parts at least two, in the order of their codes, in the measure of the total
 */
public record Composition(Observation total, String dimension, List<Observation> parts) {

    private static final int SCALE = 10;
    private static final int LEAST_PARTS = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Composition {
        parts = List.copyOf(parts);
    }

    /**
     * The compositions within figures of one indicator and one territory, in the order in which their totals come.
     * Figures of different sources or periods are never put together.
     */
    public static List<Composition> of(final List<Observation> figures) {
        final Map<String, List<Observation>> tables = new LinkedHashMap<>();
        for (final Observation figure : figures) {
            if (figure.quantity().isPresent()) {
                tables.computeIfAbsent(table(figure), any -> new ArrayList<>()).add(figure);
            }
        }
        final List<Composition> found = new ArrayList<>();
        for (final List<Observation> table : tables.values()) {
            for (final Observation total : table) {
                for (int i = 0; i < Dimensions.NAMES.size(); i++) {
                    final List<Observation> parts = parts(table, total, i);
                    if (parts.size() >= LEAST_PARTS) {
                        found.add(new Composition(total, Dimensions.NAMES.get(i), parts));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** What figures must share to stand in one table: source, period, cut-off and measure. */
    static String table(final Observation figure) {
        return figure.provenance().sourceId() + " " + figure.provenance().reference() + " " + figure.period() + " "
                + figure.cutoff() + " " + figure.unit().measure();
    }

    private static List<Observation> parts(
            final List<Observation> table, final Observation total, final int dimension) {
        final List<String> codes = total.key().dimensions().codes();
        if (!codes.get(dimension).equals(Dimensions.TOTAL)) {
            return List.of();
        }
        // Of a figure that a source gives twice, the first counts.
        final Map<String, Observation> parts = new TreeMap<>();
        for (final Observation other : table) {
            final List<String> its = other.key().dimensions().codes();
            final List<String> lifted = new ArrayList<>(its);
            lifted.set(dimension, Dimensions.TOTAL);
            if (lifted.equals(codes) && !its.equals(codes)) {
                parts.putIfAbsent(its.get(dimension), other);
            }
        }
        return List.copyOf(parts.values());
    }

    /** The value of a part, in the unit of the total. */
    public BigDecimal value(final Observation part) {
        return part.unit().in(unit(), part.quantity().orElseThrow().value());
    }

    /** The total as its source prints it. */
    public BigDecimal printed() {
        return total.quantity().orElseThrow().value();
    }

    /** The unit of the total, in which everything here is given. */
    public Unit unit() {
        return total.unit();
    }

    /** What the parts add up to. */
    public BigDecimal sum() {
        return parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part in per cent of the printed total; a total of zero has no shares. */
    public Optional<BigDecimal> share(final Observation part) {
        return printed().signum() == 0
                ? Optional.empty()
                : Optional.of(value(part)
                        .multiply(HUNDRED)
                        .divide(printed(), MathContext.DECIMAL128)
                        .setScale(SCALE, RoundingMode.HALF_UP));
    }

    /** How far sum and total may lie apart by rounding alone: half a unit of the last digit of each figure. */
    public BigDecimal rounding() {
        BigDecimal allowed = halfDigit(printed());
        for (final Observation part : parts) {
            allowed = allowed.add(halfDigit(value(part)));
        }
        return allowed;
    }

    private static BigDecimal halfDigit(final BigDecimal value) {
        // A whole number is a count, and counts are not rounded.
        return value.scale() <= 0 ? BigDecimal.ZERO : HALF.movePointLeft(value.scale());
    }

    /** Whether the parts are all of the total: they add up to it, but for rounding. */
    public boolean addsUp() {
        return sum().subtract(printed()).abs().compareTo(rounding()) <= 0;
    }
}
