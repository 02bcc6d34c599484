package niengiam.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.Unit;
import niengiam.source.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that ship, each with figures that break it and figures that keep all of them; and what a rule file may not say. */
final class RulesTest {

    private static final Path DATA = Path.of("..", "data");
    private static final Path SHIPPED = DATA.resolve("rules/rules.yaml");
    private static final CodeLists CODES = CodeLists.read(DATA.resolve("codelists"));
    private static final Rules RULES = Rules.read(SHIPPED).requireCodes(CODES);

    /** New projects of Hà Nam in 2019, published in March of the year after. */
    private static final PrintedFigure GOOD = PrintedFigure.of("INV_PRJ_NEW", "2019", "104");

    private static final Map<String, Example> EXAMPLES = Map.ofEntries(
            example("V006", "blank_inside = YES", GOOD.text("1 04")),
            example("V101", "values_in_document = 2 (104; 105)", GOOD, GOOD.value("105")),
            example("V103", "unit_measure = VISIT", GOOD.unit(new Unit("VISIT", 0))),
            example("V104", "obs_value = -104", GOOD.value("-104")),
            example("V104W", "obs_value = 104.5", GOOD.value("104.5")),
            example("V107", "days_from_start = -1", GOOD.vintage("2018-12-31").status(ObsStatus.E)),
            example("V107E", "obs_status = A", GOOD.vintage("2019-10-31")),
            example("V109", "period_days = 1", GOOD.period("2019-12-31")),
            example(
                    "V110",
                    "interval_width = 0",
                    GOOD.quantity(new Quantity(
                            BigDecimal.TEN,
                            Optional.of(BigDecimal.TEN),
                            Optional.of(BigDecimal.TEN),
                            Qualifier.ABOUT))),
            example("V201", "ratio_to_year_before = 20.8", GOOD.period("2018").value("5"), GOOD),
            example("V206", "status_step = -1", GOOD, GOOD.vintage("2020-06-30").status(ObsStatus.P)),
            example("V208", "thousandfold = -1", GOOD.period("2018").value("104000"), GOOD),
            example("V209", "ratio_to_year_before = 1.5", urban("2018", "100"), urban("2019", "150")),
            example("V210", "ratio_to_year_before = 0.05", valid("2018-12-31", "1000"), valid("2019-12-31", "50")),
            example(
                    "V211",
                    "stated_growth_gap = 11.00 (the source states +15%, and 104 against 100 in 2018 make +4%;"
                            + " noted beside the figure: \"+15%\")",
                    GOOD.period("2018").value("100"),
                    GOOD.note("+15%")));

    private static PrintedFigure urban(final String year, final String thousands) {
        return PrintedFigure.of("POP_AVG_URBAN", year, thousands)
                .kind(MeasureKind.AVERAGE)
                .unit(new Unit("PERSON", 3));
    }

    private static PrintedFigure valid(final String day, final String projects) {
        return PrintedFigure.of("INV_PRJ_VALID", day, projects).kind(MeasureKind.STOCK);
    }

    private record Example(String got, List<PrintedFigure> figures) {}

    private static Map.Entry<String, Example> example(
            final String rule, final String got, final PrintedFigure... figures) {
        return Map.entry(rule, new Example(got, List.of(figures)));
    }

    static Stream<String> shipped() {
        return YamlFile.readList(SHIPPED).stream().map(rule -> rule.text("id"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_figure_that_breaks_a_rule_is_found_by_it(final String rule) {
        assertThat(EXAMPLES).as("a new rule needs an example").containsKey(rule);

        assertThat(check(EXAMPLES.get(rule).figures()))
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::got)
                .contains(EXAMPLES.get(rule).got());
    }

    @Test
    void good_figures_break_no_rule() {
        assertThat(check(List.of(
                        GOOD.period("2018").value("89").vintage("2019-03-31"),
                        GOOD.status(ObsStatus.P),
                        GOOD.vintage("2020-09-30"),
                        GOOD.period("2020")
                                .quantity(Quantity.of(new BigDecimal("110"), Qualifier.ABOUT, BigDecimal.TEN))
                                .vintage("2021-03-31"),
                        GOOD.period("2021")
                                .quantity(Quantity.of(new BigDecimal("120"), Qualifier.OVER, BigDecimal.TEN))
                                .vintage("2021-12-01")
                                .status(ObsStatus.E))))
                .isEmpty();
    }

    @Test
    void what_a_rule_does_not_speak_of_does_not_break_it() {
        assertThat(check(List.of(
                        PrintedFigure.of("INV_CAP_ADJ_USD", "2019", "-84.8").unit(new Unit("USD", 6)))))
                .as("capital may be adjusted downwards, and is not counted one by one")
                .isEmpty();
        assertThat(check(List.of(PrintedFigure.of("INV_PRJ_VALID", "2019-12-31", "1000")
                        .kind(MeasureKind.STOCK)
                        .text("1.000"))))
                .as("a stock stands on a day, and a separator is no blank")
                .isEmpty();
        assertThat(check(List.of(GOOD, GOOD.source("press", "2020-06-30").status(ObsStatus.P))))
                .as("who speaks later and less surely is another producer")
                .isEmpty();
    }

    @Test
    void a_stated_growth_is_no_other_where_hedges_allow_it_or_it_is_that_of_another_year() {
        final PrintedFigure before = GOOD.period("2018").value("80").vintage("2019-03-31");
        final Quantity over = Quantity.of(new BigDecimal("100"), Qualifier.OVER, BigDecimal.ONE);

        assertThat(check(List.of(before, GOOD.note("'+30% on 2018; yearbook")))).isEmpty();
        assertThat(check(List.of(before, GOOD.note("+29.6%")))).isEmpty();
        assertThat(check(List.of(before, GOOD.note("+80% on 2016")))).isEmpty();
        assertThat(check(List.of(before, GOOD.quantity(over).note("+40%")))).isEmpty();
        assertThat(check(List.of(before, GOOD.quantity(over).note("+20%"))))
                .extracting(Finding::got)
                .singleElement()
                .asString()
                .startsWith("stated_growth_gap = 5.00 (the source states +20%, and 100 against 80 in 2018 make +25%");
    }

    @Test
    void a_stated_growth_is_no_other_where_rounded_figures_allow_it() {
        final PrintedFigure visits = PrintedFigure.of("TOU_VIS", "2019", "7.3")
                .unit(new Unit("VISIT", 6))
                .note("+3.5%");

        assertThat(check(List.of(
                        visits.period("2018").value("7").vintage("2019-03-31").note(""), visits)))
                .as("seven million may be 7.05")
                .isEmpty();
        assertThat(check(List.of(
                        visits.period("2018").value("5.2").vintage("2019-03-31").note(""), visits)))
                .extracting(Finding::rule)
                .containsExactly("V211");
    }

    @Test
    void the_base_of_a_stated_growth_is_that_of_the_same_document() {
        assertThat(check(List.of(
                        GOOD.period("2018").value("80"),
                        GOOD.period("2018").value("90").vintage("2020-06-30"),
                        GOOD.note("+30%"))))
                .isEmpty();
    }

    @Test
    void a_finding_names_the_figure_the_rule_and_both_sides() {
        assertThat(check(List.of(GOOD.period("2018").value("89"), GOOD.value("-104"))))
                .containsExactly(new Finding(
                        "V104",
                        Severity.ERROR,
                        "A value is not negative, except where capital is adjusted.",
                        GOOD.at(1).key(),
                        "2019",
                        "gso/2020-03-31",
                        GOOD.at(2).provenance().locator(),
                        "obs_value >= 0",
                        "obs_value = -104"));
    }

    @Test
    void a_period_told_thirty_thousand_times_is_gone_through_once_and_told_in_one_line() {
        final List<PrintedFigure> told = IntStream.range(0, 30_000)
                .mapToObj(i -> GOOD.value(String.valueOf(100 + i)))
                .toList();

        assertThat(check(told)).hasSize(told.size()).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("V101");
            assertThat(finding.got())
                    .startsWith("values_in_document = 30000 (100; 101; 102; ")
                    .endsWith("; 118; 119; and 29980 more)");
        });
    }

    @Test
    void a_rule_file_with_a_slip_is_refused_with_the_place_and_what_may_stand_there() {
        refused(
                rule("when: colour = RED\n  expect: obs_value >= 0"),
                "Unknown fact \"colour\" in rules.yaml, item 1: expected one of indicator, measure_kind, ");
        refused(
                rule("expect: obs_value"),
                "Invalid predicate in rules.yaml, item 1: expected <fact> <comparison> <value>, got \"obs_value\".");
        refused(
                rule("expect: obs_value >="),
                "Invalid predicate in rules.yaml, item 1: expected a value after \"obs_value >=\", got \"\".");
        refused(
                rule("expect: obs_value is whole number"),
                "Invalid predicate in rules.yaml, item 1: expected nothing after \"obs_value is whole\", got \"number\".");
        refused(
                rule("expect: obs_value >= much"),
                "Invalid predicate in rules.yaml, item 1: expected a number or a fact after \"obs_value >=\", got \"much\".");
        refused(
                rule("expect: obs_value >= 0").replace("ERROR", "FATAL"),
                "Unknown severity \"FATAL\" in rules.yaml, item 1: expected one of [");
        refused(
                rule("expect: obs_value >= 0") + rule("expect: obs_value >= 1"),
                "Invalid rules: id X1 occurs twice. Give each rule its own.");
    }

    @Test
    void a_rule_about_something_that_no_list_has_is_refused() {
        unknown(
                "when: indicator in [INV_PRJ_NEW, INV_PRJ_NWE]",
                "indicator \"INV_PRJ_NWE\"",
                "a code of indicators.csv");
        unknown("when: indicator not in [INV_PRJ_NWE]", "indicator \"INV_PRJ_NWE\"", "a code of indicators.csv");
        unknown("when: ref_area = VN350", "ref_area \"VN350\"", "an id of areas.csv");
        unknown("when: unit_measure != DONG", "unit_measure \"DONG\"", "a code of units.csv");
        unknown("when: unit_kind = COUNTED", "unit_kind \"COUNTED\"", "a kind of units.csv");
        unknown("when: area_type = TOWN", "area_type \"TOWN\"", "one of [COUNTRY, ");
        unknown("when: measure_kind = FLOWS", "measure_kind \"FLOWS\"", "one of [FLOW, ");
        unknown("when: obs_status in [A, X]", "obs_status \"X\"", "one of [A, P, E, ");
        unknown("when: obs_qualifier = ROUGHLY", "obs_qualifier \"ROUGHLY\"", "one of [EXACT, ");
        unknown("when: blank_inside = TRUE", "blank_inside \"TRUE\"", "YES or NO");
    }

    private static void unknown(final String condition, final String what, final String expected) {
        final Rules rules = Rules.parse(rule(condition + "\n  expect: obs_value >= 0"), "rules.yaml");

        assertThatThrownBy(() -> rules.requireCodes(CODES))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("Unknown " + what + " in rule X1: expected " + expected)
                .hasMessageEndingWith(". Correct it, or the rule never applies.");
    }

    @Test
    void codes_are_not_compared_by_size() {
        final Rules rules = Rules.parse(rule("expect: indicator >= 3"), "rules.yaml");

        assertThatThrownBy(() -> rules.check(series(List.of(GOOD)), CODES))
                .isInstanceOf(RuleException.class)
                .hasMessage("Cannot compare indicator by size: it is a code.");
    }

    private static String rule(final String demands) {
        return "- id: X1\n  severity: ERROR\n  sentence: A rule of a test.\n  " + demands + "\n";
    }

    private static void refused(final String rules, final String begin) {
        assertThatThrownBy(() -> Rules.parse(rules, "rules.yaml"))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(begin);
    }

    private static List<Finding> check(final List<PrintedFigure> figures) {
        return RULES.check(series(figures), CODES);
    }

    private static Series series(final List<PrintedFigure> figures) {
        final List<Observation> observations = IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(i).at(i + 1))
                .toList();
        return new Series(observations.get(0).key(), observations);
    }
}
