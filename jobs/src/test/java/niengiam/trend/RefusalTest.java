package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import org.junit.jupiter.api.Test;

/** Where there is no number, there is a reason. */
final class RefusalTest {

    private static final SeriesKey KEY = new SeriesKey("INV_CAP_NEW_USD", "VN35", Dimensions.NONE);
    private static final Unit USD = new Unit("USD", 6);
    private static final Arbitration ARBITRATION = new Arbitration(
            Map.of("gso", "OFFICIAL", "press", "PRESS", "gso-pxweb", "OFFICIAL"), Map.of("gso-pxweb", "gso"));

    private final List<Observation> figures = new ArrayList<>();

    @Test
    void four_points_are_not_enough_data() {
        years(1, 2, 3, 4);

        assertThat(trend().reason()).contains(Refusal.NOT_ENOUGH_DATA);
        assertThat(trend().tested()).isEmpty();
    }

    @Test
    void no_test_runs_across_a_break_or_a_change_of_definition_or_unit() {
        years(1, 2, 3, 4, 5);
        add("2006", "6", USD, ObsStatus.B, "gso", "2007-01-05");
        assertThat(trend().reason()).contains(Refusal.BREAK_BETWEEN);

        figures.remove(figures.size() - 1);
        add("2006", "6", USD, ObsStatus.D, "gso", "2007-01-05");
        assertThat(trend().reason()).contains(Refusal.DEFINITION_DIFF);

        figures.remove(figures.size() - 1);
        add("2006", "6", new Unit("VND", 9), ObsStatus.A, "gso", "2007-01-05");
        assertThat(trend().reason()).contains(Refusal.UNIT_DIFF);
    }

    @Test
    void a_growth_across_a_break_neither_stands_out_nor_is_one_of_those_it_would_stand_out_from() {
        years(100, 102, 103, 105, 106, 109, 110, 112, 113);
        add("2010", "900", USD, ObsStatus.A, "gso", "2011-01-05");
        assertThat(UnusualGrowth.of(YearlySeries.of(series()).get(0)))
                .extracting(growth -> growth.current().period().year(), UnusualGrowth::ratios)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2010, 9));

        figures.remove(figures.size() - 1);
        add("2010", "900", USD, ObsStatus.B, "gso", "2011-01-05");
        assertThat(UnusualGrowth.of(YearlySeries.of(series()).get(0))).isEmpty();
    }

    @Test
    void five_points_in_a_row_are_tested_and_gaps_are_counted() {
        years(1, 2, 3, 4);
        add("2006", "6", USD, ObsStatus.A, "gso", "2007-01-05");

        assertThat(trend().gaps()).isEqualTo(1);
        assertThat(trend().tested().orElseThrow().probability()).isEqualByComparingTo("0.0166666667");
    }

    @Test
    void growth_from_nothing_and_between_currencies_is_refused() {
        add("2001", "0", USD, ObsStatus.A, "gso", "2002-01-05");
        add("2002", "5", USD, ObsStatus.A, "gso", "2003-01-05");
        add("2003", "5", new Unit("VND", 9), ObsStatus.A, "gso", "2004-01-05");
        add("2004", "5", new Unit("PROJECT", 0), ObsStatus.A, "gso", "2005-01-05");

        assertThat(YearOnYear.of(figures))
                .extracting(Comparison::comparability)
                .containsExactly(
                        Comparability.BASE_MISSING,
                        Comparability.BASE_ZERO,
                        Comparability.CURRENCY_MIX,
                        Comparability.UNIT_DIFF);
        assertThat(YearOnYear.of(figures))
                .allSatisfy(row -> assertThat(row.change()).isEmpty());
    }

    @Test
    void growth_between_periods_with_days_in_common_is_refused() {
        add("2010-01-01/P4Y7M", "200", USD, ObsStatus.A, "gso", "2014-08-05");
        add("2011-01-01/P4Y7M", "211", USD, ObsStatus.A, "gso", "2015-08-05");
        add("2012-01-01/P4Y7M", "230", USD, ObsStatus.A, "gso", "2016-08-05");

        assertThat(YearOnYear.of(figures))
                .extracting(Comparison::comparability)
                .containsExactly(
                        Comparability.BASE_MISSING, Comparability.PERIODS_OVERLAP, Comparability.PERIODS_OVERLAP);
        assertThat(YearOnYear.of(figures))
                .allSatisfy(row -> assertThat(row.change()).isEmpty());
    }

    @Test
    void an_administrative_year_is_compared_with_its_like_only() {
        add("2016", "100", USD, ObsStatus.A, "gso", "2017-01-05");
        add("2016-12-15/P1Y", "110", USD, ObsStatus.A, "gso", "2017-12-20");
        add("2017-12-15/P1Y", "121", USD, ObsStatus.A, "gso", "2018-12-20");

        List<Comparison> comparisons = YearOnYear.of(figures);

        assertThat(comparisons.get(1).comparability())
                .as("against a calendar year")
                .isEqualTo(Comparability.BASE_MISSING);
        assertThat(comparisons.get(1).base()).isEmpty();
        assertThat(comparisons.get(2).change().orElseThrow().percent()).isEqualByComparingTo("10");
    }

    @Test
    void calendar_and_administrative_years_are_two_lines() {
        years(1, 2, 3);
        add("2001-12-15/P1Y", "5", USD, ObsStatus.A, "gso", "2003-01-05");

        assertThat(YearlySeries.of(series()))
                .extracting(line -> line.points().size())
                .containsExactly(3, 1);
    }

    @Test
    void a_period_is_no_base_of_one_that_contains_it() {
        add("2011-01-01/P4Y", "180", USD, ObsStatus.A, "gso", "2015-01-05");
        add("2011-01-01/P4Y7M", "211", USD, ObsStatus.A, "gso", "2015-08-05");

        Comparison comparison = YearOnYear.of(figures).get(1);

        assertThat(comparison.comparability()).isEqualTo(Comparability.BASE_MISSING);
        assertThat(comparison.base()).isEmpty();
    }

    @Test
    void growth_of_hedged_figures_is_an_interval() {
        hedged("2001", Quantity.of(new BigDecimal("100"), Qualifier.ABOUT, BigDecimal.TEN));
        hedged("2002", Quantity.of(new BigDecimal("120"), Qualifier.OVER, BigDecimal.TEN));

        Intervals.Range growth = YearOnYear.of(figures).get(1).growth().orElseThrow();

        assertThat(growth.value()).isEqualByComparingTo("20");
        assertThat(growth.lower().orElseThrow()).as("120 / 105").isEqualByComparingTo("14.2857142857");
        assertThat(growth.upper()).as("nothing limits what is over 120").isEmpty();
    }

    @Test
    void growth_of_unhedged_figures_is_one_number() {
        years(100, 120);

        Intervals.Range growth = YearOnYear.of(figures).get(1).growth().orElseThrow();

        assertThat(growth.lower()).contains(growth.value());
        assertThat(growth.upper()).contains(growth.value());
    }

    @Test
    void of_several_figures_for_a_period_one_is_taken() {
        add("2001", "10", USD, ObsStatus.E, "press", "2002-01-05");
        add("2001", "12", USD, ObsStatus.A, "press", "2002-03-05");
        add("2002", "14", USD, ObsStatus.A, "press", "2003-03-05");

        assertThat(new Conflicts(ARBITRATION).taken(figures))
                .extracting(figure -> figure.quantity().orElseThrow().value().intValue())
                .containsExactly(12, 14);
    }

    @Test
    void growth_of_a_base_that_may_be_zero_is_refused() {
        Quantity base = Quantity.of(BigDecimal.ONE, Qualifier.AT_MOST, BigDecimal.ONE);

        assertThat(Intervals.growth(base, Quantity.exact(BigDecimal.TEN))).isEmpty();
        assertThat(Intervals.growth(Quantity.exact(BigDecimal.ZERO), Quantity.exact(BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void contributions_to_a_whole_of_nothing_are_refused() {
        assertThat(Contributions.of(List.of(new Contributions.Part(BigDecimal.ZERO, BigDecimal.ONE))))
                .isEmpty();
    }

    @Test
    void a_status_that_falls_is_no_revision() {
        add("2001", "10", USD, ObsStatus.A, "gso", "2002-01-05");
        add("2001", "12", USD, ObsStatus.E, "gso", "2003-01-05");

        Revision revision =
                new Revisions(ARBITRATION, Optional.empty()).of(series()).get(0);

        assertThat(revision.refusal()).contains(Refusal.STATUS_FALLS);
        assertThat(revision.absolute()).isEmpty();
    }

    @Test
    void a_revision_by_another_publication_of_the_office_is_measured() {
        add("2001", "10", USD, ObsStatus.P, "gso", "2002-01-05");
        add("2001", "11", USD, ObsStatus.A, "gso-pxweb", "2003-01-05");

        List<Revision> revisions = new Revisions(ARBITRATION, Optional.empty()).of(series());

        assertThat(revisions.get(0).percent().orElseThrow()).isEqualByComparingTo("10");
        assertThat(revisions.get(0).reason()).isEqualTo("SOURCE_SWITCH");
        assertThat(Revisions.Summary.of(revisions).orElseThrow().shareUp()).isEqualByComparingTo("100");
    }

    @Test
    void an_office_wins_over_the_press_and_the_other_figure_stays() {
        add("2001", "10", USD, ObsStatus.A, "gso", "2002-01-05");
        add("2001", "13", USD, ObsStatus.A, "press", "2003-01-05");

        Conflict conflict = new Conflicts(ARBITRATION).of(series()).get(0);

        assertThat(conflict.ground()).isEqualTo(Arbitration.Ground.OFFICIAL);
        assertThat(conflict.taken().provenance().producer()).isEqualTo("gso");
        assertThat(conflict.difference().orElseThrow()).isEqualByComparingTo("3");
        assertThat(conflict.rounding()).as("half a million of either").isEqualByComparingTo("1");
        assertThat(conflict.residual()).isEqualByComparingTo("2");
    }

    @Test
    void a_difference_within_the_printed_digits_is_rounding() {
        add("2001", "663.3", USD, ObsStatus.A, "gso", "2002-01-05");
        add("2001", "663.284", USD, ObsStatus.A, "press", "2003-01-05");

        Conflict conflict = new Conflicts(ARBITRATION).of(series()).get(0);

        assertThat(conflict.rounding()).isEqualByComparingTo("-0.016");
        assertThat(conflict.residual()).isEqualByComparingTo("0");
    }

    @Test
    void things_that_are_counted_one_by_one_are_not_rounded() {
        add("2001", "31", new Unit("PROJECT", 0), ObsStatus.P, "gso", "2002-01-05");
        add("2001", "32", new Unit("PROJECT", 0), ObsStatus.A, "press", "2003-01-05");

        assertThat(new Conflicts(ARBITRATION).of(series()).get(0).rounding()).isEqualByComparingTo("0");
    }

    @Test
    void a_few_days_and_nine_months_do_not_stand_beside_a_year() {
        add("2022", "2152", USD, ObsStatus.A, "press", "2023-01-05");
        add("2023-09-01/P4D", "57", USD, ObsStatus.A, "press", "2023-09-05");
        add("2023-01-01/P9M", "1800", USD, ObsStatus.A, "press", "2023-10-05");

        assertThat(YearOnYear.of(figures))
                .extracting(Comparison::comparability)
                .containsExactly(Comparability.BASE_MISSING, Comparability.BASE_MISSING, Comparability.BASE_MISSING);
    }

    @Test
    void figures_that_are_not_compared_are_not_within_rounding_either() {
        hedged("2001", Quantity.of(new BigDecimal("100"), Qualifier.ABOUT, BigDecimal.TEN));
        hedged("2002-01-01/P9M", Quantity.of(new BigDecimal("101"), Qualifier.OVER, BigDecimal.TEN));

        assertThat(YearOnYear.of(figures).get(1).notes()).doesNotContain(Comparability.WITHIN_ROUNDING);
    }

    @Test
    void a_higher_status_wins_over_an_office() {
        add("2001", "10", USD, ObsStatus.E, "gso", "2002-01-05");
        add("2001", "13", USD, ObsStatus.A, "press", "2003-01-05");

        assertThat(new Conflicts(ARBITRATION).of(series()).get(0).ground()).isEqualTo(Arbitration.Ground.STATUS);
    }

    private TrendTest trend() {
        return TrendTests.of(YearlySeries.of(series()).get(0));
    }

    @Test
    void a_base_told_thirty_thousand_times_is_looked_through_once_and_the_best_of_it_taken() {
        for (int i = 0; i < 30_000; i++) {
            add("2001", String.valueOf(1 + i), USD, i == 777 ? ObsStatus.A : ObsStatus.P, "gso", "2002-01-05");
            add("2002", "7780", USD, ObsStatus.A, "gso", "2003-01-05");
        }

        final List<Comparison> compared = YearOnYear.of(figures);

        assertThat(compared).hasSize(60_000);
        assertThat(compared.stream().filter(comparison -> comparison.base().isPresent()))
                .hasSize(30_000)
                .allSatisfy(comparison ->
                        assertThat(comparison.change().orElseThrow().percent()).isEqualByComparingTo("900"));
    }

    private Series series() {
        return new Series(KEY, figures);
    }

    private void years(int... values) {
        for (int i = 0; i < values.length; i++) {
            add(String.valueOf(2001 + i), String.valueOf(values[i]), USD, ObsStatus.A, "gso", (2002 + i) + "-01-05");
        }
    }

    private void hedged(String period, Quantity quantity) {
        figures.add(figure(period, quantity, USD, ObsStatus.A, "gso", period.substring(0, 4) + "-12-31"));
    }

    private void add(String period, String value, Unit unit, ObsStatus status, String producer, String vintage) {
        figures.add(figure(period, Quantity.exact(new BigDecimal(value)), unit, status, producer, vintage));
    }

    private static Observation figure(
            String period, Quantity quantity, Unit unit, ObsStatus status, String producer, String vintage) {
        return new Observation(
                KEY,
                MeasureKind.FLOW,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.UNKNOWN,
                unit,
                Optional.of(quantity),
                status,
                quantity.value().toPlainString(),
                LocalDate.parse(vintage),
                new Observation.Provenance(
                        producer + "/" + vintage,
                        producer,
                        Locator.parse("cell=1,1").orElseThrow(),
                        ""),
                "");
    }
}
