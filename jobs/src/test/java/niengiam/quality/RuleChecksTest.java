package niengiam.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niengiam.data.CodeLists;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;
import niengiam.source.YamlFile;

/** Many series held against rules one after the other: what was found out of one must not be taken for true of another. */
class RuleChecksTest {

    private static final Path DATA = Path.of("..", "data");
    private static final Path SHIPPED = DATA.resolve("rules/rules.yaml");
    private static final CodeLists CODES = CodeLists.read(DATA.resolve("codelists"));
    private static final String OF_ONE_TERRITORY =
            """
            - id: X1
              severity: WARNING
              sentence: Only of one territory.
              when: ref_area = VN01_2008
              expect: period_days > 400
            - id: X2
              severity: WARNING
              sentence: What only the whole figure tells comes first.
              when: obs_value > 100 and obs_status != B
              expect: obs_qualifier = OVER
            """;

    @Property(tries = 150)
    void one_series_after_the_other_is_found_what_each_is_found_alone(@ForAll("deliveries") List<Series> delivery) {
        heldAlone(Rule.read(SHIPPED), delivery);
    }

    @Property(tries = 50)
    void rules_of_a_territory_do_not_go_over_to_the_next(@ForAll("deliveries") List<Series> delivery) {
        heldAlone(
                YamlFile.parseList(OF_ONE_TERRITORY, "rules.yaml").stream()
                        .map(Rule::of)
                        .toList(),
                delivery);
    }

    private static void heldAlone(List<Rule> rules, List<Series> delivery) {
        RuleChecks checks = new RuleChecks(rules, CODES);
        for (Series series : delivery) {
            assertThat(checks.check(series).stream().map(RuleChecksTest::told))
                    .as("findings of %s", series.key())
                    .containsExactlyElementsOf(asked(rules, series));
        }
    }

    /** Every rule asked of every figure, with all of its facts. */
    private static List<String> asked(List<Rule> rules, Series series) {
        FactFinder finder = new FactFinder(CODES, series);
        List<String> findings = new ArrayList<>();
        for (Observation figure : series.observations()) {
            Facts facts = finder.of(figure, finder.shared(figure), EnumSet.allOf(Fact.class));
            for (Rule rule : rules) {
                rule.brokenBy(facts)
                        .ifPresent(broken -> findings.add(rule.id() + " "
                                + figure.provenance().locator() + " " + broken.expected(facts) + " "
                                + broken.got(facts)));
            }
        }
        return findings;
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.locator() + " " + finding.expected() + " " + finding.got();
    }

    @Provide
    Arbitrary<List<Series>> deliveries() {
        return series().list().ofMinSize(2).ofMaxSize(6);
    }

    private static Arbitrary<Series> series() {
        return Combinators.combine(
                        Arbitraries.of("INV_PRJ_NEW", "POP_AVG", "INV_PRJ_VALID", "INV_CAP_ADJ_USD"),
                        Arbitraries.of("VN01_2008", "VN35", "VN_R1", "VN"),
                        figure().list().ofMinSize(1).ofMaxSize(12))
                .as((indicator, area, figures) -> {
                    List<Observation> observations = IntStream.range(0, figures.size())
                            .mapToObj(i -> figures.get(i).of(indicator, area, i + 1))
                            .toList();
                    return new Series(observations.get(0).key(), observations);
                });
    }

    private record Printed(String period, String value, ObsStatus status, String vintage, String unit, String note) {
        Observation of(String indicator, String area, int record) {
            Observation figure = PrintedFigure.of(indicator, period, value.replace(" ", ""))
                    .text(value)
                    .kind(CODES.indicator(indicator).orElseThrow().kind())
                    .status(status)
                    .vintage(vintage)
                    .unit(new Unit(unit, 0))
                    .note(note)
                    .at(record);
            return new Observation(
                    new SeriesKey(indicator, area, figure.key().dimensions()),
                    figure.kind(),
                    figure.period(),
                    figure.cutoff(),
                    figure.unit(),
                    figure.quantity(),
                    figure.status(),
                    figure.obsText(),
                    figure.vintage(),
                    figure.provenance(),
                    figure.note());
        }
    }

    private static Arbitrary<Printed> figure() {
        return Combinators.combine(
                        Arbitraries.of("2018", "2019", "2020", "2019-02", "2020-02", "2019-Q1", "2020-02-28"),
                        Arbitraries.of("104", "5", "-3", "104000", "10.5", "1 04", "0"),
                        Arbitraries.of(ObsStatus.A, ObsStatus.P, ObsStatus.E, ObsStatus.B),
                        Arbitraries.of("2018-06-30", "2020-03-31", "2021-01-15"),
                        Arbitraries.of("PROJECT", "PERSON", "USD"),
                        Arbitraries.of("", "+15%"))
                .as(Printed::new);
    }
}
