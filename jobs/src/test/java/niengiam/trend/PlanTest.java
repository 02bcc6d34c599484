package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

/** Targets, how far one is, and what a year may come to. */
final class PlanTest {

    private static final String MULT = "an exponent of ten from 0 to 15 beside a unit_measure";
    private static final String HEAD =
            "series,year,value,unit_measure,unit_mult,qualifier,document,version,published,url\n";
    private static final YearEnds ENDS = new YearEnds(Optional.empty());
    private static final String RECEIPTS = "TOU_RECEIPT.VN35._T._T._T._T._T";

    /** Hà Nam 2020: receipts of 1,006 billion VND against a plan of 2,000 are 50.3 per cent (bluediamondcruise.vn). */
    @Test
    void receipts_of_2020_are_half_of_the_plan() {
        List<Target> targets = Target.of(CsvTable.parse(
                HEAD + RECEIPTS + ",2020,2000,VND,9,EXACT,Kế hoạch năm 2020,1,2020-01-15,\n", "targets.csv"));

        PlanProgress progress =
                PlanProgress.of(targets, List.of(figure("2020", "1006"))).get(0);

        assertThat(progress.percent().orElseThrow()).isEqualByComparingTo("50.3");
        assertThat(progress.missing().orElseThrow()).isEqualByComparingTo("994");
        assertThat(progress.perDay()).as("no day is left").isEmpty();
    }

    @Test
    void a_year_to_date_says_what_each_day_left_must_bring() {
        List<Target> targets = Target.of(
                CsvTable.parse(HEAD + RECEIPTS + ",2020,2000,VND,9,EXACT,Kế hoạch năm 2020,1,,\n", "targets.csv"));

        PlanProgress progress = PlanProgress.of(targets, List.of(figure("2020-01-01/P9M", "1080")))
                .get(0);

        assertThat(progress.perDay().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void a_target_without_a_document_is_refused() {
        assertThatThrownBy(() -> Target.of(
                        CsvTable.parse(HEAD + RECEIPTS + ",2020,2000,VND,9,EXACT,,1,2020-01-15,\n", "targets.csv")))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid target of " + RECEIPTS + " for 2020 in targets.csv: TARGET_UNDOCUMENTED, expected"
                        + " the document that sets it. A figure without one is a wish: name it or leave it out.");
    }

    @Test
    void a_hedged_target_reaches_half_of_its_last_digit() {
        Quantity about = Target.of(CsvTable.parse(
                        HEAD + RECEIPTS + ",2020,2.5,VND,12,ABOUT,Kế hoạch năm 2020,1,,\n", "targets.csv"))
                .get(0)
                .quantity();

        assertThat(about.lower()).contains(new BigDecimal("2.45"));
        assertThat(about.upper()).contains(new BigDecimal("2.55"));
    }

    @Test
    void a_target_that_cannot_be_understood_is_told_by_its_cell() {
        refusedTarget("x,2020,2000,VND,9,EXACT", "series", "a key such as TOU_VIS.VN35._T._T._T._T._T", "x");
        refusedTarget(RECEIPTS + ",MMXX,2000,VND,9,EXACT", "year", "a year", "MMXX");
        refusedTarget(RECEIPTS + ",2020,many,VND,9,EXACT", "value", "a number such as 2.5", "many");
        refusedTarget(RECEIPTS + ",2020,2000,VND,nine,EXACT", "unit_mult", MULT, "nine");
        refusedTarget(RECEIPTS + ",2020,2000,VND,99,EXACT", "unit_mult", MULT, "99");
        refusedTarget(RECEIPTS + ",2020,2000,,9,EXACT", "unit_mult", MULT, "9");
        refusedTarget(
                RECEIPTS + ",2020,2000,VND,9,ROUGHLY",
                "qualifier",
                "one of [EXACT, ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST]",
                "ROUGHLY");
    }

    private static void refusedTarget(String cells, String column, String expected, String got) {
        assertThatThrownBy(() -> Target.of(CsvTable.parse(HEAD + cells + ",Kế hoạch,1,,\n", "targets.csv")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid " + column + " of the target of ")
                .hasMessageEndingWith(" in targets.csv: expected " + expected + ", got \"" + got + "\". Correct it.");
    }

    @Test
    void a_year_end_rests_on_the_shares_of_three_years() {
        YearEnd estimate =
                ENDS.of(years("100", "200", "90", "200", "110", "200")).get(0);

        assertThat(estimate.value().orElseThrow()).isEqualByComparingTo("240");
        assertThat(estimate.lower().orElseThrow()).isEqualByComparingTo("218.1818181818");
        assertThat(estimate.upper().orElseThrow()).isEqualByComparingTo("266.6666666667");
        assertThat(estimate.years()).containsExactly(2017, 2018, 2019);
        assertThat(estimate.backtest().orElseThrow()).isBetween(new BigDecimal("10"), new BigDecimal("11"));
    }

    @Test
    void two_years_are_not_enough() {
        YearEnd estimate = ENDS.of(years("100", "200", "90", "200")).get(0);

        assertThat(estimate.value()).isEmpty();
        assertThat(estimate.reason()).contains(Refusal.NOT_ENOUGH_DATA);
        assertThat(estimate.years()).as("those there are").containsExactly(2017, 2018);
    }

    @Test
    void an_estimate_is_gone_when_the_year_is_published() {
        List<Observation> figures = new ArrayList<>(years("100", "200", "90", "200", "110", "200"));
        figures.add(figure("2020", "250"));

        assertThat(ENDS.of(figures)).isEmpty();
    }

    @Test
    void an_estimate_stays_beside_the_year_that_replaced_it() {
        List<Observation> figures = new ArrayList<>();
        for (int year = 2017; year < 2020; year++) {
            figures.add(figure(year + "-01-01/P9M", "100", year + "-10-06"));
            figures.add(figure(String.valueOf(year), "200", (year + 1) + "-01-06"));
        }
        figures.add(figure("2020-01-01/P9M", "120", "2020-10-06"));
        figures.add(figure("2020", "250", "2021-01-06"));

        YearEnd estimate = ENDS.of(figures).get(0);

        assertThat(ENDS.of(figures)).hasSize(1);
        assertThat(estimate.current()).isFalse();
        assertThat(estimate.vintage()).isEqualTo("2020-10-06");
        assertThat(estimate.value().orElseThrow()).isEqualByComparingTo("240");
        assertThat(estimate.outcomeValue().orElseThrow()).isEqualByComparingTo("250");
        assertThat(estimate.error().orElseThrow()).isEqualByComparingTo("-4");
    }

    @Test
    void an_estimate_that_a_revision_changes_stays_beside_the_new_one() {
        List<Observation> figures = new ArrayList<>(years("100", "200", "100", "200", "100", "200"));
        figures.add(figure("2019", "250", "2021-06-01"));

        List<YearEnd> vintages = ENDS.of(figures);

        assertThat(vintages).extracting(YearEnd::current).containsExactly(false, true);
        assertThat(vintages)
                .extracting(YearEnd::vintage)
                .containsExactly(LocalDate.of(2021, 1, 5), LocalDate.of(2021, 6, 1));
        assertThat(vintages.get(0).upper().orElseThrow()).isEqualByComparingTo("240");
        assertThat(vintages.get(1).upper().orElseThrow()).isEqualByComparingTo("300");
    }

    /** What is not yet published on a day cannot have been used on it. */
    @Test
    void an_estimate_of_a_day_knows_nothing_of_later_days() {
        List<Observation> figures = new ArrayList<>(years("100", "200", "100", "200", "100", "200"));
        figures.removeIf(figure -> figure.period().toString().equals("2019"));
        figures.add(figure("2019", "200", "2021-06-01"));
        figures.add(figure("2020", "250", "2021-05-01"));

        assertThat(ENDS.of(figures)).isEmpty();
    }

    /** Old Ninh Bình went into the new one on 1 July 2025: it has no end of the year 2025. */
    @Test
    void a_territory_that_is_gone_by_the_end_of_the_year_is_refused() {
        List<Observation> figures = years("100", "200", "90", "200", "110", "200");

        assertThat(new YearEnds(Optional.of(LocalDate.of(2020, 7, 1)))
                        .of(figures)
                        .get(0)
                        .reason())
                .contains(Refusal.AREA_GONE);
        assertThat(new YearEnds(Optional.of(LocalDate.of(2021, 1, 1)))
                        .of(figures)
                        .get(0)
                        .reason())
                .isEmpty();
    }

    @Test
    void an_estimate_keeps_no_rounding_of_its_shares() {
        assertThat(ENDS.of(years("2", "3", "2", "3", "2", "3")).get(0).value().orElseThrow())
                .isEqualByComparingTo("180");
    }

    /** Nine months and the year, from 2017 on, and nine months of 2020. */
    private static List<Observation> years(String... pairs) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            figures.add(figure((2017 + i / 2) + "-01-01/P9M", pairs[i]));
            figures.add(figure(String.valueOf(2017 + i / 2), pairs[i + 1]));
        }
        figures.add(figure("2020-01-01/P9M", "120"));
        return figures;
    }

    private static Observation figure(String period, String value) {
        return figure(period, value, "2021-01-05");
    }

    private static Observation figure(String period, String value, String vintage) {
        return new Observation(
                SeriesKey.parse(RECEIPTS),
                MeasureKind.FLOW,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.UNKNOWN,
                new Unit("VND", 9),
                Optional.of(Quantity.exact(new BigDecimal(value))),
                ObsStatus.A,
                value,
                LocalDate.parse(vintage),
                new Observation.Provenance(
                        "test", "test", Locator.parse("cell=1,1").orElseThrow(), ""),
                "");
    }
}
