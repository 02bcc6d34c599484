package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.trend.rank.Holm;
import niengiam.trend.rank.MannKendall;

/** What holds of the arithmetic whatever the figures. */
final class ArithmeticPropertiesTest {

    /** A quantity and a number that can be the true one behind it. */
    record Hedged(Quantity quantity, BigDecimal truth) {}

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("1000000"))
                .ofScale(1);
    }

    @Provide
    Arbitrary<Hedged> hedged() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.of(Qualifier.values()),
                        Arbitraries.integers().between(0, 10))
                .as((value, qualifier, tenths) -> {
                    Quantity quantity = Quantity.of(value, qualifier, new BigDecimal("0.1"));
                    BigDecimal from = quantity.lower().orElse(value.subtract(BigDecimal.TEN));
                    BigDecimal to = quantity.upper().orElse(value.add(BigDecimal.TEN));
                    return new Hedged(
                            quantity,
                            from.add(to.subtract(from)
                                    .multiply(BigDecimal.valueOf(tenths))
                                    .movePointLeft(1)));
                });
    }

    @Provide
    Arbitrary<Contributions.Part> parts() {
        return Combinators.combine(amounts(), amounts()).as(Contributions.Part::new);
    }

    @Property
    void a_sum_contains_the_sum_of_what_is_true(@ForAll("hedgedLists") List<Hedged> parts) {
        Quantity sum = Intervals.sum(parts.stream().map(Hedged::quantity).toList());
        BigDecimal truth = parts.stream().map(Hedged::truth).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(contains(sum, truth)).isTrue();
    }

    @Provide
    Arbitrary<List<Hedged>> hedgedLists() {
        return hedged().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property
    void a_difference_contains_the_difference_of_what_is_true(
            @ForAll("hedged") Hedged one, @ForAll("hedged") Hedged two) {
        assertThat(contains(
                        Intervals.difference(one.quantity(), two.quantity()),
                        one.truth().subtract(two.truth())))
                .isTrue();
    }

    @Property
    void growth_contains_the_growth_of_what_is_true(@ForAll("hedged") Hedged base, @ForAll("hedged") Hedged value) {
        Optional<Intervals.Range> growth = Intervals.growth(base.quantity(), value.quantity());
        if (growth.isEmpty() || base.truth().signum() <= 0) {
            return;
        }
        BigDecimal truth = value.truth()
                .subtract(base.truth())
                .multiply(BigDecimal.valueOf(100))
                .divide(base.truth(), new MathContext(34, RoundingMode.HALF_UP));

        assertThat(growth.get().contains(truth)).as("%s of %s", truth, growth).isTrue();
    }

    @Property
    void contributions_sum_to_the_growth_of_the_whole(
            @ForAll("partLists") @Size(min = 1, max = 12) List<Contributions.Part> parts) {
        BigDecimal base = parts.stream().map(Contributions.Part::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = parts.stream().map(Contributions.Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);

        List<BigDecimal> points = Contributions.of(parts).orElseThrow();

        assertThat(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(Change.between(base, value).orElseThrow().percent());
    }

    @Provide
    Arbitrary<List<Contributions.Part>> partLists() {
        return parts().list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void an_index_chains(
            @ForAll("amounts") BigDecimal first,
            @ForAll("amounts") BigDecimal second,
            @ForAll("amounts") BigDecimal third) {
        BigDecimal one = Change.between(first, second).orElseThrow().index();
        BigDecimal two = Change.between(second, third).orElseThrow().index();
        BigDecimal whole = Change.between(first, third).orElseThrow().index();

        BigDecimal chained = one.multiply(two).movePointLeft(2);
        // Each index is rounded at the tenth decimal.
        BigDecimal tolerance = one.add(two).multiply(new BigDecimal("5e-13")).add(new BigDecimal("1e-10"));
        assertThat(chained.subtract(whole).abs()).isLessThanOrEqualTo(tolerance);
    }

    @Property(tries = 200)
    void exact_probabilities_of_ties_are_probabilities(@ForAll("shortSeries") double[] values) {
        MannKendall test = MannKendall.exact(values);

        assertThat(test.p()).isBetween(0.0, 1.0);
        assertThat(test.tau()).isBetween(-1.0, 1.0);
    }

    @Provide
    Arbitrary<double[]> shortSeries() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9)
                .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    @Property
    void holm_never_lowers_a_probability(@ForAll("probabilities") List<Double> probabilities) {
        double[] plain = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = Holm.adjust(plain);

        List<Integer> lowered = new ArrayList<>();
        for (int i = 0; i < plain.length; i++) {
            if (adjusted[i] < plain[i]) {
                lowered.add(i);
            }
        }
        assertThat(lowered).isEmpty();
    }

    @Provide
    Arbitrary<List<Double>> probabilities() {
        return Arbitraries.doubles().between(0, 1).list().ofMaxSize(20);
    }

    private static boolean contains(Quantity quantity, BigDecimal number) {
        return quantity.lower().filter(least -> least.compareTo(number) > 0).isEmpty()
                && quantity.upper().filter(most -> most.compareTo(number) < 0).isEmpty();
    }
}
