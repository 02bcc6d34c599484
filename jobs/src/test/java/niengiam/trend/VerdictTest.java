package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One verdict on a pair, whoever asks: table, growth rate, index. */
final class VerdictTest {

    private static final SeriesKey KEY = new SeriesKey("INV_CAP_ADJ_USD", "VN35", Dimensions.NONE);

    private final List<Observation> figures = new ArrayList<>();
    private MeasureKind kind = MeasureKind.FLOW;

    @ParameterizedTest
    @CsvSource({
        "2025-S1, 2021-01-01/P3Y5M",
        "2014, 2013-S1",
        "2021-01-01/P3Y5M, 2023-01-01/P9M",
        "2019-01-01/P10M, 2018-01-01/P9M",
        "2023-S1, 2022",
        "2018, 2017-01-01/P7M"
    })
    void a_figure_of_another_stretch_of_the_year_is_no_base(final String period, final String other) {
        add(other, "100", "gso");
        add(period, "120", "gso");

        final Comparison comparison = comparisonOf(period);

        assertThat(comparison.comparability()).isEqualTo(Comparability.BASE_MISSING);
        assertThat(comparison.base()).isEmpty();
    }

    @Test
    void who_has_the_base_is_said() {
        add("2021", "237.2", "gso");
        add("2022", "175", "press");
        add("2019", "20", "press");

        assertThat(comparisonOf("2022").comparability()).isEqualTo(Comparability.BASE_ELSEWHERE);
        assertThat(comparisonOf("2022").base()).isEmpty();
        assertThat(comparisonOf("2019").comparability()).isEqualTo(Comparability.BASE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-12-31, 2023, 2023-12-20, CUTOFF_NEAR",
        "2024, 2024-12-31, 2023, 2023-12-16, CUTOFF_NEAR",
        "2024, 2024-12-31, 2023, 2023-12-15, CUTOFF_DIFF",
        "2024, 2024-12-31, 2023, 2023-12-31, OK",
        "2024, 2024-12-31, 2023, UNKNOWN, CUTOFF_UNKNOWN",
        "2024-S1, 2024-06-30, 2023-S1, 2023-06-23, CUTOFF_NEAR",
        "2024-S1, 2024-06-30, 2023-S1, 2023-06-20, CUTOFF_DIFF",
        "2024-02, 2024-02-29, 2023-02, 2023-02-28, OK",
        "2025-02, 2025-02-28, 2024-02, 2024-02-29, OK"
    })
    void days_a_little_apart_are_compared_with_care_and_others_are_not(
            final String period,
            final String day,
            final String base,
            final String baseDay,
            final Comparability verdict) {
        add(base, "100", "gso", Cutoff.parse(baseDay).orElseThrow());
        add(period, "110", "gso", Cutoff.parse(day).orElseThrow());

        final Comparison comparison = comparisonOf(period);

        assertThat(comparison.comparability()).isEqualTo(verdict);
        assertThat(comparison.change().isPresent()).isEqualTo(verdict != Comparability.CUTOFF_DIFF);
    }

    @Test
    void a_part_of_a_year_that_ends_a_few_days_earlier_is_a_base_with_care() {
        add("2023-01-01/P8M20D", "100", "gso", Cutoff.on(LocalDate.of(2023, 9, 20)));
        add("2024-01-01/P8M26D", "110", "gso", Cutoff.on(LocalDate.of(2024, 9, 26)));

        assertThat(comparisonOf("2024-01-01/P8M26D").comparability()).isEqualTo(Comparability.CUTOFF_NEAR);
    }

    @Test
    void a_stock_is_compared_with_the_day_near_the_same_of_the_year_before() {
        kind = MeasureKind.STOCK;
        add("2023-12-31", "100", "gso", Cutoff.on(LocalDate.of(2023, 12, 31)));
        add("2025-01-09", "110", "gso", Cutoff.on(LocalDate.of(2025, 1, 9)));
        add("2024-06-23", "105", "gso", Cutoff.on(LocalDate.of(2024, 6, 23)));

        assertThat(comparisonOf("2025-01-09").comparability()).isEqualTo(Comparability.CUTOFF_NEAR);
        assertThat(comparisonOf("2024-06-23").comparability()).isEqualTo(Comparability.BASE_MISSING);
    }

    @Test
    void a_bound_bounds_growth_and_gives_no_number() {
        hedged("2023", "6.5", Qualifier.OVER);
        hedged("2024", "8.7", Qualifier.EXACT);

        final Comparison comparison = comparisonOf("2024");

        assertThat(comparison.comparability()).isEqualTo(Comparability.OPEN_BOUND);
        assertThat(comparison.change()).isEmpty();
        assertThat(comparison.growth().orElseThrow().upper().orElseThrow()).isEqualByComparingTo("33.8461538462");
        assertThat(comparison.growth().orElseThrow().lower()).isEmpty();
    }

    @Test
    void a_bound_that_is_certainly_more_bounds_growth_from_below() {
        hedged("2023", "5", Qualifier.EXACT);
        hedged("2024", "6", Qualifier.OVER);

        assertThat(comparisonOf("2024").comparability()).isEqualTo(Comparability.OPEN_BOUND);
        assertThat(comparisonOf("2024").growth().orElseThrow().lower().orElseThrow())
                .isEqualByComparingTo("20");
    }

    @Test
    void of_two_bounds_nothing_is_known() {
        hedged("2023", "6.5", Qualifier.OVER);
        hedged("2024", "8.7", Qualifier.OVER);

        final Intervals.Range growth = comparisonOf("2024").growth().orElseThrow();

        assertThat(growth.lower()).isEmpty();
        assertThat(growth.upper()).isEmpty();
    }

    @Test
    void figures_that_are_about_equal_are_within_rounding() {
        hedged("2023", "100", Qualifier.ABOUT);
        hedged("2024", "100.5", Qualifier.ABOUT);

        assertThat(comparisonOf("2024").comparability()).isEqualTo(Comparability.WITHIN_ROUNDING);
    }

    @Test
    void a_negative_base_has_a_difference_and_no_percentage_no_index_and_no_rate() {
        add("2012", "-50", "gso");
        add("2013", "-100", "gso");
        add("2014", "10", "gso");
        add("2015", "-20", "gso");

        assertThat(comparisonOf("2013").comparability()).isEqualTo(Comparability.BASE_NEGATIVE);
        assertThat(comparisonOf("2013").change()).isEmpty();
        assertThat(comparisonOf("2013").difference().orElseThrow()).isEqualByComparingTo("-50");
        assertThat(comparisonOf("2014").difference().orElseThrow()).isEqualByComparingTo("110");
        assertThat(comparisonOf("2015").change().orElseThrow().percent()).isEqualByComparingTo("-300");
        assertThat(comparisonOf("2015").change().orElseThrow().index()).isEqualByComparingTo("-200");
        assertThat(statistics(2012))
                .allSatisfy(statistic -> assertThat(statistic.value()).isEmpty())
                .extracting(Statistic::reason)
                .containsOnly(Comparability.BASE_NEGATIVE);
    }

    @Test
    void shares_differ_by_points_and_do_not_grow() {
        kind = MeasureKind.RATIO;
        add("2024", "84.15", "gso");
        add("2025", "87.12", "gso");

        assertThat(comparisonOf("2025").comparability()).isEqualTo(Comparability.POINTS);
        assertThat(comparisonOf("2025").change()).isEmpty();
        assertThat(comparisonOf("2025").difference().orElseThrow()).isEqualByComparingTo("2.97");
        assertThat(statistics(2024).get(0).reason()).isEqualTo(Comparability.POINTS);
    }

    @Test
    void a_negative_end_has_no_rate_and_is_not_called_zero() {
        add("2012", "50", "gso");
        add("2013", "-100", "gso");

        assertThat(statistics(2012).get(0).reason()).isEqualTo(Comparability.BASE_NEGATIVE);
    }

    @Test
    void no_rate_and_no_index_cross_a_pair_that_is_not_compared() {
        add("2021", "100", "gso", Cutoff.on(LocalDate.of(2021, 12, 31)));
        add("2022", "110", "gso", Cutoff.on(LocalDate.of(2022, 9, 30)));
        add("2023", "120", "gso", Cutoff.on(LocalDate.of(2023, 12, 31)));

        final List<Statistic> statistics = statistics(2021);

        assertThat(comparisonOf("2022").comparability()).isEqualTo(Comparability.CUTOFF_DIFF);
        assertThat(statistics.get(0).measure()).isEqualTo(Statistic.Measure.CAGR);
        assertThat(statistics.get(0).reason()).isEqualTo(Comparability.CUTOFF_DIFF);
        assertThat(statistics.get(0).value()).isEmpty();
        assertThat(statistics.get(3).reason()).as("index of 2023").isEqualTo(Comparability.CUTOFF_DIFF);
        assertThat(statistics.get(1).value().orElseThrow())
                .as("index of the base")
                .isEqualByComparingTo("100");
    }

    @Test
    void a_rate_between_bounds_is_refused_as_the_pair_is() {
        hedged("2022", "6", Qualifier.EXACT);
        hedged("2023", "6.5", Qualifier.OVER);

        assertThat(statistics(2022).get(0).reason()).isEqualTo(Comparability.OPEN_BOUND);
        assertThat(statistics(2022).get(0).value()).isEmpty();
    }

    private List<Statistic> statistics(final int base) {
        return Statistics.of(YearlySeries.of(new Series(KEY, figures)).get(0), base);
    }

    private Comparison comparisonOf(final String period) {
        return YearOnYear.of(figures).stream()
                .filter(comparison -> comparison.current().period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private void add(final String period, final String value, final String producer) {
        add(
                period,
                value,
                producer,
                Cutoff.on(TimePeriods.parse(period).orElseThrow().end()));
    }

    private void add(final String period, final String value, final String producer, final Cutoff cutoff) {
        figures.add(figure(period, Quantity.exact(new BigDecimal(value)), producer, cutoff));
    }

    private void hedged(final String period, final String value, final Qualifier qualifier) {
        figures.add(figure(
                period,
                Quantity.of(new BigDecimal(value), qualifier, BigDecimal.ONE),
                "gso",
                Cutoff.on(TimePeriods.parse(period).orElseThrow().end())));
    }

    private Observation figure(
            final String period, final Quantity quantity, final String producer, final Cutoff cutoff) {
        return new Observation(
                KEY,
                kind,
                TimePeriods.parse(period).orElseThrow(),
                cutoff,
                new Unit("USD", 6),
                Optional.of(quantity),
                ObsStatus.A,
                quantity.value().toPlainString(),
                LocalDate.of(2026, 1, 1),
                new Observation.Provenance(
                        producer + "/x",
                        producer,
                        Locator.parse("cell=" + (figures.size() + 1) + ",1").orElseThrow(),
                        ""),
                "");
    }
}
