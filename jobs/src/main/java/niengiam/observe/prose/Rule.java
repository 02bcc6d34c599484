package niengiam.observe.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.observe.prose.said.Slot;
import niengiam.source.SourceException;

/**
 * When a counted noun is an indicator.
 *
 * @param id id of the lexicon entry
 * @param indicator the indicator
 * @param needs what must have been said
 * @param unless what must not have been said
 * @param carriesPeriod whether a period said in an earlier sentence counts
 * @param dimensions the dimensions of the indicator, a bit each
 */
record Rule(
        String id,
        Indicator indicator,
        List<Condition> needs,
        List<Condition> unless,
        boolean carriesPeriod,
        int dimensions) {

    /** The least amount without a scale word, in the unit of the dictionary: ten million dong, ten thousand dollars. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    Rule(
            final String id,
            final Indicator indicator,
            final List<Condition> needs,
            final List<Condition> unless,
            final boolean carriesPeriod) {
        this(id, indicator, needs, unless, carriesPeriod, bits(indicator));
    }

    private static int bits(final Indicator indicator) {
        int bits = 0;
        for (final Slot slot : Slot.DIMENSIONS) {
            if (indicator.dimensions().contains(Dimensions.NAMES.get(slot.dimension()))) {
                bits |= 1 << slot.dimension();
            }
        }
        return bits;
    }

    /** The slots that made it hold, and its dimensions. */
    List<Slot> slots() {
        final List<Slot> slots = new ArrayList<>();
        for (final Condition need : needs) {
            slots.add(need.slot());
        }
        for (final Slot slot : Slot.DIMENSIONS) {
            if (hasDimension(slot) && !slots.contains(slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Whether it is investment of the whole society, of which a heading about foreign investment says nothing. */
    boolean isOfSociety() {
        return indicator.code().equals("INV_CAP_REAL_VND");
    }

    /** Whether it is a percentage, which may have decimals. */
    boolean isShare() {
        return indicator.code().equals("NET_USER");
    }

    /** Whether it counts guests of accommodation. */
    boolean isOfGuests() {
        return indicator.code().equals("TOU_ACC_GUEST");
    }

    /** Whether it makes capital of money. */
    boolean isCapital() {
        return needs.stream()
                .anyMatch(need -> need.slot() == Slot.MONEY && need.values().contains("CAPITAL"));
    }

    /** Whether it counts projects, or their capital. */
    boolean isOfProjects() {
        return isCapital() || indicator.code().startsWith("INV_PRJ_");
    }

    /** Whether it is of money other than capital, such as visitors spend. */
    boolean isReceipt() {
        return needs.stream().anyMatch(need -> need.slot() == Slot.MONEY) && !isCapital();
    }

    /** "Doanh thu 1.632,5 đồng": the scale stands in a head or was left out; no total of a province is that small. */
    boolean isTooSmall(final BigDecimal value) {
        final int mult = indicator.unit().mult();
        return mult > 0 && value.signum() > 0 && value.scaleByPowerOfTen(-mult).compareTo(LEAST) < 0;
    }

    /** Whether the indicator is broken down by a dimension. */
    boolean hasDimension(final Slot slot) {
        return (dimensions & 1 << slot.dimension()) != 0;
    }

    /** How far back a condition looks. */
    enum Reach {
        CLAUSE('!'),
        SENTENCE('='),
        PARAGRAPH('~');

        private final char sign;

        Reach(final char sign) {
            this.sign = sign;
        }
    }

    /**
     * A slot that must have one of some values; {@code *} is any but the total.
     *
     * @param slot the slot
     * @param values the values
     * @param reach how far back to look
     */
    record Condition(Slot slot, Set<String> values, Reach reach) {

        static List<Condition> parse(final String text, final String rule) {
            final List<Condition> conditions = new ArrayList<>();
            for (final String part :
                    text.isBlank() ? new String[0] : text.strip().split(" ", -1)) {
                conditions.add(one(part, rule));
            }
            return List.copyOf(conditions);
        }

        private static Condition one(final String part, final String rule) {
            for (final Reach reach : Reach.values()) {
                final int sign = part.indexOf(reach.sign);
                if (sign > 0) {
                    final Slot slot = Slot.of(part.substring(0, sign))
                            .orElseThrow(() -> new SourceException(
                                    "Unknown slot in \"" + part + "\" of rule " + rule + ". See docs/reading.md."));
                    return new Condition(slot, Set.of(part.substring(sign + 1).split("\\|", -1)), reach);
                }
            }
            throw new SourceException("Invalid condition \"" + part + "\" of rule " + rule
                    + ": expected slot=value, slot~value or slot!value.");
        }
    }
}
