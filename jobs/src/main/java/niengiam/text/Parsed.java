package niengiam.text;

import java.math.BigDecimal;

/** What a whole printed number turned out to be. */
public sealed interface Parsed {

    /**
     * One reading.
     *
     * @param value the number
     * @param lastDigit size of one unit of the last significant printed digit, in the unit of the value: 1 for
     *     {@code 831}, 0.1 for {@code 4,2}, 100 for {@code 2.700}; for a number with a single significant digit before
     *     zeros, a tenth of that digit's place: 100 for {@code 1.000}
     * @param strayBlank whether a blank or invisible character stood inside the number, as in {@code 93.655, 6}
     */
    record Value(BigDecimal value, BigDecimal lastDigit, boolean strayBlank) implements Parsed {}

    /** Not a number in this style. */
    enum Invalid implements Parsed {
        EMPTY("nothing is printed"),
        NOT_A_NUMBER("a character that belongs to no number"),
        GROUPING("digit groups are not all of three"),
        SEPARATOR("a separator without digits on both sides, or a second decimal separator"),
        BLANK("a blank inside that could not be read in one way"),
        OVERFLOW("more than 28 digits before the decimal separator or 38 in all");

        private final String reason;

        Invalid(final String reason) {
            this.reason = reason;
        }

        /** What is wrong, in words. */
        public String reason() {
            return reason;
        }
    }

    /**
     * Two readings with different values and nothing to choose between them.
     *
     * @param first the Vietnamese reading, or the one that joins what a blank separates
     * @param second the other one
     */
    record Ambiguous(BigDecimal first, BigDecimal second) implements Parsed {}
}
