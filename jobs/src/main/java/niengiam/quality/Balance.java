package niengiam.quality;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.Dimensions;
import niengiam.model.Observation;
import niengiam.model.Quantity;

/**
 * A figure against what others say it should be.
 *
 * @param figure the figure
 * @param expected what the others make, in its unit
 * @param residual figure less expected
 * @param tolerance half a unit of the last printed digit of each amount, or what its hedge allows
 */
record Balance(Observation figure, BigDecimal expected, BigDecimal residual, BigDecimal tolerance) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Balance of(final Observation figure, final BigDecimal expected, final List<Observation> others) {
        BigDecimal tolerance = slack(figure, figure);
        for (final Observation other : others) {
            tolerance = tolerance.add(slack(figure, other));
        }
        return new Balance(figure, expected, value(figure).subtract(expected), tolerance);
    }

    boolean isClosed() {
        return residual.abs().compareTo(tolerance) <= 0;
    }

    AccountEntry entry(
            final AccountRule rule,
            final AccountEntry.Outcome outcome,
            final List<Observation> others,
            final String note) {
        return new AccountEntry(
                rule.id(),
                rule.severity(),
                rule.sentence(),
                outcome,
                figure,
                Optional.of(expected),
                Optional.of(residual),
                tolerance,
                others,
                note);
    }

    /** How far an amount may be from the one printed, in the unit of the figure. Single things are counted exactly. */
    private static BigDecimal slack(final Observation figure, final Observation amount) {
        final Quantity quantity = amount.quantity().orElseThrow();
        final boolean counted = amount.unit().mult() == 0 && quantity.value().scale() <= 0;
        BigDecimal slack =
                counted ? BigDecimal.ZERO : HALF.movePointLeft(quantity.value().scale());
        for (final Optional<BigDecimal> bound : List.of(quantity.lower(), quantity.upper())) {
            // An open hedge allows anything.
            slack = slack.max(
                    bound.map(limit -> limit.subtract(quantity.value()).abs())
                            .orElse(quantity.value().abs()));
        }
        return amount.unit().in(figure.unit(), slack);
    }

    static BigDecimal value(final Observation figure) {
        return figure.quantity().orElseThrow().value();
    }

    /** The value of an amount in the unit of a figure. */
    static BigDecimal in(final Observation figure, final Observation amount) {
        return amount.unit().in(figure.unit(), value(amount));
    }

    static boolean sameMeasure(final Observation figure, final List<Observation> others) {
        return others.stream()
                .allMatch(other -> other.unit().measure().equals(figure.unit().measure()));
    }

    /** Who says it: the producer, and the document that a compilation quotes. */
    static String voice(final Observation figure) {
        return figure.provenance().producer() + " " + figure.provenance().reference();
    }

    /** The codes of the breakdown by dimension. */
    static Map<String, String> codes(final Observation figure) {
        final Map<String, String> codes = new TreeMap<>();
        final List<String> own = figure.key().dimensions().codes();
        for (int i = 0; i < own.size(); i++) {
            codes.put(Dimensions.NAMES.get(i), own.get(i));
        }
        return codes;
    }

    /** The one of two figures for one thing that is nearer to final, then the later published. */
    static Observation better(final Observation one, final Observation two) {
        return Comparator.comparingInt((Observation figure) -> figure.status().rung())
                                .thenComparing(Observation::vintage)
                                .thenComparing(
                                        figure -> figure.provenance().sourceId()
                                                + figure.provenance().locator(),
                                        Comparator.reverseOrder())
                                .compare(one, two)
                        >= 0
                ? one
                : two;
    }
}
