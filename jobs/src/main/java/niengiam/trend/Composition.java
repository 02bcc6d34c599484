package niengiam.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
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
            final List<Map<List<String>, Map<String, Observation>>> parts = parts(table);
            for (final Observation total : table) {
                final List<String> codes = total.key().dimensions().codes();
                for (int i = 0; i < parts.size(); i++) {
                    final Map<String, Observation> its = parts.get(i).getOrDefault(codes, Map.of());
                    if (its.size() >= LEAST_PARTS) {
                        found.add(new Composition(total, Dimensions.NAMES.get(i), List.copyOf(its.values())));
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

    /** For each dimension: the breakdown that a total would have, and the figures that are its parts, by code. */
    private static List<Map<List<String>, Map<String, Observation>>> parts(final List<Observation> table) {
        final List<Map<List<String>, Map<String, Observation>>> parts = new ArrayList<>();
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            final Map<List<String>, Map<String, Observation>> byTotal = new HashMap<>();
            for (final Observation figure : table) {
                final List<String> codes = figure.key().dimensions().codes();
                final String code = codes.get(i);
                if (!code.equals(Dimensions.TOTAL)) {
                    final List<String> lifted = new ArrayList<>(codes);
                    lifted.set(i, Dimensions.TOTAL);
                    // Of a figure that a source gives twice, the first counts.
                    byTotal.computeIfAbsent(lifted, any -> new TreeMap<>()).putIfAbsent(code, figure);
                }
            }
            parts.add(byTotal);
        }
        return parts;
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
