package niengiam.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.quality.AccountEntry.Outcome;
import niengiam.source.Texts;
import org.junit.jupiter.api.Test;

/** Sums and balances by the rules that ship. */
final class AccountingTest {

    private static final CodeLists CODES = CodeLists.read(Path.of("..", "data/codelists"));

    private static final Accounting RULES = Accounting.parse(
                    Texts.read(Path.of("..", "data/rules/accounting.yaml")), "accounting.yaml")
            .requireCodes(CODES);

    private static final Unit PROJECTS = new Unit("PROJECT", 0);
    private static final Unit MILLION_USD = new Unit("USD", 6);
    private static final Unit VISITS = new Unit("VISIT", 0);

    private final List<Observation> figures = new ArrayList<>();

    /**
     * Hà Nam: 185 foreign projects on 1 January 2017 (en.vietnamplus.vn 105135); in 2018 46 new ones and 10 revoked, 243 at its end,
     * and 21 new in 2017 as the growth of 119.0 per cent says (statistical yearbook 2018, pages 9 and 24).
     */
    @Test
    void projects_in_force_are_one_more_than_the_flows_say() {
        stock("INV_PRJ_VALID", "2017-01-01", "185", PROJECTS);
        flow("INV_PRJ_NEW", "2017", "21", PROJECTS);
        flow("INV_PRJ_NEW", "2018", "46", PROJECTS);
        flow("INV_PRJ_TERM", "2018", "10", PROJECTS);
        stock("INV_PRJ_VALID", "2018-12-31", "243", PROJECTS);

        AccountEntry entry = only("V202P");

        assertThat(entry.expected()).contains(new BigDecimal("242"));
        assertThat(entry.residual()).contains(new BigDecimal("1"));
        assertThat(entry.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(entry.severity()).isEqualTo(Severity.INFO);
        assertThat(entry.note()).isEqualTo("INV_PRJ_TERM: 365 of 730 days without a figure");
    }

    /**
     * Hà Nam: 2,314.8 million USD on 30 November 2017 (review of foreign information 2017); in 2018 445 new, 84.8 adjusted and 131.8
     * revoked, 2,784.7 at its end (statistical yearbook 2018, pages 9 and 24).
     */
    @Test
    void capital_in_force_leaves_71_9_million_that_no_flow_explains() {
        stock("INV_CAP_VALID_USD", "2017-11-30", "2314.8", MILLION_USD);
        flow("INV_CAP_NEW_USD", "2018", "445", MILLION_USD);
        flow("INV_CAP_ADJ_USD", "2018", "84.8", MILLION_USD);
        flow("INV_CAP_TERM_USD", "2018", "131.8", MILLION_USD);
        stock("INV_CAP_VALID_USD", "2018-12-31", "2784.7", MILLION_USD);

        AccountEntry entry = only("V202C");

        assertThat(entry.expected()).contains(new BigDecimal("2712.8"));
        assertThat(entry.residual()).contains(new BigDecimal("71.9"));
        assertThat(entry.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(entry.note())
                .isEqualTo("INV_CAP_NEW_USD: 31 of 396 days without a figure; INV_CAP_ADJ_USD: 31 of 396 days without a"
                        + " figure; INV_CAP_TERM_USD: 31 of 396 days without a figure");
    }

    @Test
    void a_balance_that_closes_is_told_too() {
        stock("INV_PRJ_VALID", "2017-12-31", "10", PROJECTS);
        flow("INV_PRJ_NEW", "2018", "5", PROJECTS);
        stock("INV_PRJ_VALID", "2018-12-31", "15", PROJECTS);

        assertThat(only("V202P").outcome()).isEqualTo(Outcome.BALANCED);
    }

    @Test
    void a_balance_over_years_without_flows_is_incomplete_not_broken() {
        stock("INV_PRJ_VALID", "2015-12-31", "364", PROJECTS);
        flow("INV_PRJ_NEW", "2017", "36", PROJECTS);
        stock("INV_PRJ_VALID", "2023-12-31", "808", PROJECTS);

        assertThat(only("V202P").outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(only("V202P").residual()).contains(new BigDecimal("408"));
    }

    @Test
    void overlapping_flows_are_not_counted_twice() {
        stock("INV_PRJ_VALID", "2017-12-31", "10", PROJECTS);
        flow("INV_PRJ_NEW", "2018", "5", PROJECTS);
        flow("INV_PRJ_NEW", "2018-01-01/P9M", "4", PROJECTS);
        stock("INV_PRJ_VALID", "2018-12-31", "15", PROJECTS);

        assertThat(only("V202P").residual()).contains(BigDecimal.ZERO);
    }

    @Test
    void parts_make_the_total_within_rounding() {
        // FIA, nine months of 2021: 12,498.89 + 6,425.16 = 18,924.05.
        flow("INV_CAP_NEW_USD", "2021", "12498.89", MILLION_USD);
        flow("INV_CAP_ADJ_USD", "2021", "6425.16", MILLION_USD);
        flow("INV_CAP_FLOW_USD", "2021", "18924.06", MILLION_USD);
        assertThat(of("V105C")).isEmpty();

        flow("INV_CAP_NEW_USD", "2022", "10", MILLION_USD);
        flow("INV_CAP_ADJ_USD", "2022", "5", MILLION_USD);
        flow("INV_CAP_FLOW_USD", "2022", "17", MILLION_USD);
        assertThat(only("V105C").residual()).contains(new BigDecimal("2"));
    }

    @Test
    void parts_by_code_or_by_indicator_are_held_against_their_own_whole() {
        add("INV_PRJ_NEW", "2018", "46", PROJECTS, MeasureKind.FLOW, "FDI", "_T", Qualifier.EXACT);
        add("INV_PRJ_NEW", "2018", "43", PROJECTS, MeasureKind.FLOW, "DOM", "_T", Qualifier.EXACT);
        add("INV_PRJ_NEW", "2018", "90", PROJECTS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);
        add("TOU_VIS", "2018", "60", VISITS, MeasureKind.FLOW, "_T", "INTL", Qualifier.EXACT);
        add("TOU_VIS", "2018", "30", VISITS, MeasureKind.FLOW, "_T", "DOM", Qualifier.EXACT);
        add("TOU_VIS", "2018", "92", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);
        people("POP_AVG", "860.3");
        people("POP_AVG_MALE", "420.1");
        people("POP_AVG_FEMALE", "437.2");
        people("POP_AVG_URBAN", "200");
        people("POP_AVG_RURAL", "656.3");

        assertThat(List.of("V105F", "V105V", "V105S", "V105R"))
                .extracting(rule -> only(rule).residual().orElseThrow())
                .containsExactly(
                        new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("3.0"), new BigDecimal("4.0"));
    }

    @Test
    void what_is_in_industrial_parks_is_in_the_province() {
        figures.add(PrintedFigure.of("INV_PRJ_NEW", "2018", "50").at(1));
        figures.add(PrintedFigure.of("INV_PRJ_NEW", "2018", "51").zone("IP").at(2));

        assertThat(only("V106P").residual()).contains(new BigDecimal("1"));
    }

    @Test
    void new_capital_and_new_with_adjusted_capital_are_told_side_by_side() {
        flow("INV_CAP_NEW_USD", "2018", "445", MILLION_USD);
        flow("INV_CAP_FLOW_USD", "2018", "529.8", MILLION_USD);

        assertThat(only("V302C").outcome()).isEqualTo(Outcome.NOT_COMPARED);
    }

    @Test
    void what_is_included_is_not_above_the_whole() {
        add("TOU_VIS", "2018", "100", VISITS, MeasureKind.FLOW, "_T", "INTL", Qualifier.EXACT);
        add("TOU_VIS", "2018", "90", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);

        AccountEntry entry = only("V106I");
        assertThat(entry.residual()).contains(new BigDecimal("10"));
        assertThat(entry.figure().key().dimensions().visitorType()).isEqualTo("INTL");
    }

    @Test
    void nine_months_are_not_above_the_year_unless_hedges_allow_it() {
        add("TOU_VIS", "2018-01-01/P9M", "900", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);
        add("TOU_VIS", "2018", "890", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.OVER);
        assertThat(of("V111")).isEmpty();

        add("TOU_VIS", "2019-01-01/P9M", "900", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);
        add("TOU_VIS", "2019", "890", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);
        assertThat(only("V111").expected()).contains(new BigDecimal("900"));
    }

    @Test
    void visits_and_guests_of_accommodation_are_told_side_by_side() {
        add("TOU_VIS", "2017", "831000", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.ABOUT);
        add("TOU_ACC_GUEST", "2017", "397200", VISITS, MeasureKind.FLOW, "_T", "_T", Qualifier.EXACT);

        AccountEntry entry = only("V302V");
        assertThat(entry.outcome()).isEqualTo(Outcome.NOT_COMPARED);
        assertThat(entry.expected()).isEmpty();
        assertThat(entry.residual()).isEmpty();
    }

    @Test
    void a_slip_by_a_thousand_names_the_smallest_repair() {
        flow("INV_CAP_NEW_USD", "2017", "126.4", MILLION_USD);
        flow("INV_CAP_NEW_USD", "2018", "445000", MILLION_USD);

        AccountEntry entry = only("V208S");
        assertThat(entry.note()).isEqualTo("ten to the -3 times the figure");
        assertThat(entry.expected().orElseThrow()).isEqualByComparingTo("445");
    }

    @Test
    void a_swapped_separator_is_the_smaller_repair() {
        flow("INV_CAP_NEW_USD", "2017", "12000", MILLION_USD);
        add("INV_CAP_NEW_USD", "2018", "13.257", MILLION_USD, MeasureKind.FLOW, "FDI", "_T", Qualifier.EXACT);

        AccountEntry entry = only("V208S");
        assertThat(entry.note()).isEqualTo("the separator read as thousands");
        assertThat(entry.expected()).contains(new BigDecimal("13257"));
    }

    @Test
    void a_slip_is_a_doubt_and_no_broken_balance() {
        flow("INV_CAP_NEW_USD", "2017", "126.4", MILLION_USD);
        flow("INV_CAP_NEW_USD", "2018", "445000", MILLION_USD);

        assertThat(only("V208S").outcome()).isEqualTo(Outcome.DOUBTFUL);
    }

    @Test
    void men_to_a_hundred_women_that_jump_in_a_year_are_doubted() {
        population("2015", "480", "500");
        population("2016", "497", "500");
        population("2017", "498", "500");

        AccountEntry entry = only("V209S");
        assertThat(entry.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(entry.figure().period()).hasToString("2016");
        assertThat(entry.expected().orElseThrow()).isEqualByComparingTo("480");
        assertThat(entry.note()).isEqualTo("96.0 > 99.4");
    }

    @Test
    void a_ratio_is_not_held_over_a_year_that_is_missing() {
        population("2014", "480", "500");
        population("2016", "520", "500");

        assertThat(of("V209S")).isEmpty();
    }

    private void population(String year, String men, String women) {
        for (String[] side : new String[][] {{"POP_AVG_MALE", men}, {"POP_AVG_FEMALE", women}}) {
            add(side[0], year, side[1], new Unit("PERSON", 3), MeasureKind.AVERAGE, "_T", "_T", Qualifier.EXACT);
        }
    }

    private AccountEntry only(String rule) {
        assertThat(of(rule)).hasSize(1);
        return of(rule).get(0);
    }

    private List<AccountEntry> of(String rule) {
        return RULES.check(figures).stream()
                .filter(entry -> entry.rule().equals(rule))
                .toList();
    }

    private void stock(String indicator, String day, String value, Unit unit) {
        add(indicator, day, value, unit, MeasureKind.STOCK, "FDI", "_T", Qualifier.EXACT);
    }

    private void people(String indicator, String thousands) {
        add(indicator, "2018", thousands, new Unit("PERSON", 3), MeasureKind.AVERAGE, "_T", "_T", Qualifier.EXACT);
    }

    private void flow(String indicator, String period, String value, Unit unit) {
        add(indicator, period, value, unit, MeasureKind.FLOW, "FDI", "_T", Qualifier.EXACT);
    }

    private void add(
            String indicator,
            String period,
            String value,
            Unit unit,
            MeasureKind kind,
            String funding,
            String visitor,
            Qualifier qualifier) {
        figures.add(new Observation(
                new SeriesKey(indicator, "VN35", new Dimensions(funding, "_T", "_T", visitor, "_T")),
                kind,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.UNKNOWN,
                unit,
                Optional.of(Quantity.of(new BigDecimal(value), qualifier, BigDecimal.ONE)),
                ObsStatus.A,
                value,
                LocalDate.of(2019, 8, 1),
                new Observation.Provenance(
                        "test",
                        "test",
                        Locator.parse("cell=1," + (figures.size() + 1)).orElseThrow(),
                        ""),
                ""));
    }
}
