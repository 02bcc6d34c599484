package niengiam.quality;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The facts known of one figure: numbers as decimals, everything else as codes. */
final class Facts {

    private final EnumMap<Fact, Object> known;
    private final Map<Fact, String> details = new HashMap<>(0);

    Facts() {
        this(new EnumMap<>(Fact.class));
    }

    private Facts(final EnumMap<Fact, Object> known) {
        this.known = known;
    }

    /** The same facts, to which others can be added. */
    Facts copy() {
        return new Facts(known.clone());
    }

    Facts with(final Fact fact, final String code) {
        known.put(fact, code);
        return this;
    }

    Facts with(final Fact fact, final BigDecimal number) {
        known.put(fact, number);
        return this;
    }

    Facts with(final Fact fact, final long number) {
        return with(fact, BigDecimal.valueOf(number));
    }

    Facts with(final Fact fact, final Optional<BigDecimal> number) {
        number.ifPresent(value -> known.put(fact, value));
        return this;
    }

    /** What stands behind a fact, for whoever reads a finding. */
    Facts explained(final Fact fact, final String detail) {
        details.put(fact, detail);
        return this;
    }

    String detail(final Fact fact) {
        return details.getOrDefault(fact, "");
    }

    boolean knows(final Fact fact) {
        return known.containsKey(fact);
    }

    /** A code, or a number as it would be printed. */
    String text(final Fact fact) {
        final Object value = known.get(fact);
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    Optional<BigDecimal> number(final Fact fact) {
        return known.get(fact) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }
}
