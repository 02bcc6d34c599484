package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.TimePeriod;
import niengiam.trend.Rebuilt.Basis;
import niengiam.trend.Rebuilt.View;
import org.junit.jupiter.api.Test;

/** Figures that ship, put on other boundaries. */
final class BoundariesTest {

    private static final Boundaries BOUNDARIES = new Boundaries(ShippedFigures.SUCCESSION);
    private static final String PRESS = "press-compilation";

    @Test
    void projects_of_the_first_half_of_2025_add_up_from_three_parts() {
        Rebuilt projects = derived("INV_PRJ_NEW", "_T");

        assertThat(projects.quantity().map(Quantity::value)).contains(new BigDecimal("148"));
        assertThat(projects.parts())
                .extracting(part -> part.key().refArea() + " " + value(part))
                .containsExactly("VN35 93", "VN36 36", "VN37 19");
        assertThat(projects.parts())
                .extracting(part -> part.provenance().locator().toString())
                .containsExactly("cell=4,8", "cell=28,8", "cell=57,8");
        assertThat(projects.published().map(Quantity::value)).contains(new BigDecimal("148"));
    }

    @Test
    void capital_of_the_first_half_of_2025_adds_up_and_stays_a_lower_limit() {
        Rebuilt capital = derived("INV_CAP_FLOW_USD", "FDI");

        assertThat(capital.quantity().map(Quantity::value)).contains(new BigDecimal("794"));
        assertThat(capital.unit()).hasToString("USD/6");
        assertThat(capital.quantity().flatMap(Quantity::upper))
                .as("one part was published as \"over 20\"")
                .isEmpty();
    }

    @Test
    void visits_of_the_first_half_of_2025_are_not_added_up() {
        List<Rebuilt> visits = rows("TOU_VIS", PRESS, View.TODAY).stream()
                .filter(row -> row.key().refArea().equals("VN37_2025"))
                .filter(row -> row.key().dimensions().isTotal())
                .filter(row -> row.period().toString().equals("2025-S1"))
                .filter(row -> row.basis() != Basis.PUBLISHED)
                .toList();

        assertThat(visits).singleElement().satisfies(row -> {
            assertThat(row.basis()).isEqualTo(Basis.REFUSED);
            assertThat(row.reason()).contains(Refusal.NON_ADDITIVE);
            assertThat(row.quantity()).isEmpty();
            assertThat(row.listed()).isEmpty();
            assertThat(row.isBreak()).isTrue();
        });
    }

    @Test
    void december_investment_keeps_its_total_every_year_on_34_units() {
        for (String indicator : List.of("INV_PRJ_NEW", "INV_CAP_NEW_USD")) {
            Map<Integer, BigDecimal> published = totals(ShippedFigures.of(indicator, "gso"));
            Map<Integer, BigDecimal> folded = foldedTotals(rows(indicator, "gso", View.TODAY));

            assertThat(folded).isEqualTo(published);
            assertThat(published.keySet()).contains(2001, 2008, 2015, 2024).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void a_unit_with_a_part_that_is_not_listed_is_incomplete_and_never_smaller() {
        Map<String, Map<TimePeriod, Observation>> listed = new HashMap<>();
        ShippedFigures.of("INV_PRJ_NEW", "gso")
                .forEach(figure -> listed.computeIfAbsent(figure.key().refArea(), area -> new HashMap<>())
                        .put(figure.period(), figure));

        List<Rebuilt> rows = rows("INV_PRJ_NEW", "gso", View.TODAY).stream()
                .filter(row -> row.basis() == Basis.INCOMPLETE)
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.quantity()).isEmpty();
            assertThat(row.missing()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(row.isBreak()).isTrue();
            if (row.reason().equals(Optional.of(Refusal.PART_MISSING))) {
                assertThat(row.missing()).allSatisfy(area -> assertThat(listed.getOrDefault(area, Map.of()))
                        .doesNotContainKey(row.period()));
            }
        });
    }

    @Test
    void editorial_offices_of_all_63_provinces_come_to_34_units_without_a_gap() {
        // Two copies of the table ship; of each period the one that is taken counts.
        List<Observation> published = ShippedFigures.of("PRS_OFFICE", "gso-pxweb").stream()
                .collect(Collectors.groupingBy(figure -> figure.key() + " " + figure.period()))
                .values()
                .stream()
                .flatMap(vintages -> Precedence.first(vintages).stream())
                .toList();
        List<Rebuilt> rows = rows("PRS_OFFICE", "gso-pxweb", View.TODAY);

        assertThat(foldedTotals(rows)).isEqualTo(totals(published));
        // 34 units each year, but for those whose provinces the office marks as not collected.
        assertThat(rows).allSatisfy(row -> assertThat(row.reason()).isNotEqualTo(Optional.of(Refusal.PART_SPLIT)));
        assertThat(rows.stream().filter(row -> row.period().year() == 2016))
                .hasSize(34)
                .allSatisfy(row -> assertThat(row.quantity()).isPresent());
    }

    @Test
    void population_keeps_its_total_and_is_whole_since_the_boundaries_of_2008() {
        List<Observation> published = ShippedFigures.of("POP_AVG", "gso-pxweb").stream()
                .filter(figure -> figure.period().year() >= 2005)
                .toList();
        List<Rebuilt> rows = BOUNDARIES.of(ShippedFigures.indicator("POP_AVG"), published).stream()
                .filter(row -> row.view() == View.TODAY)
                .toList();

        assertThat(foldedTotals(rows)).isEqualTo(totals(published));
        for (int year : IntStream.rangeClosed(2009, 2016).toArray()) {
            assertThat(rows.stream().filter(row -> row.period().year() == year))
                    .as("units in %s", year)
                    .hasSize(34)
                    .allSatisfy(row -> assertThat(row.quantity()).isPresent());
        }
        assertThat(rows.stream()
                        .filter(row -> row.period().year() == 2006)
                        .filter(Rebuilt::isBreak)
                        .map(row -> row.key().refArea() + " " + row.basis() + " " + String.join(",", row.missing())))
                .containsExactlyInAnyOrder(
                        "VN01_2008 INCOMPLETE VN17,VN26",
                        "VN25_2025 INCOMPLETE VN17,VN26",
                        "VN17 NOT_FOLDED ",
                        "VN26 NOT_FOLDED ");
    }

    @Test
    void a_total_of_new_boundaries_is_not_shared_out_to_former_ones() {
        List<Rebuilt> receipts = rows("TOU_RECEIPT", PRESS, View.FORMER).stream()
                .filter(row -> row.key().refArea().equals("VN37_2025"))
                .filter(row -> row.period().toString().equals("2025-S1"))
                .toList();

        assertThat(receipts).singleElement().satisfies(row -> {
            assertThat(row.basis()).isEqualTo(Basis.NOT_FOLDED);
            assertThat(row.reason()).contains(Refusal.NOT_DIVISIBLE);
        });
    }

    private static Rebuilt derived(String indicator, String funding) {
        return rows(indicator, PRESS, View.TODAY).stream()
                .filter(row -> row.key().refArea().equals("VN37_2025"))
                .filter(row -> row.key().dimensions().funding().equals(funding))
                .filter(row -> row.period().toString().equals("2025-S1"))
                .filter(row -> row.basis() == Basis.DERIVED)
                .findFirst()
                .orElseThrow();
    }

    private static List<Rebuilt> rows(String indicator, String producer, View view) {
        Map<String, List<Observation>> panels = new TreeMap<>();
        ShippedFigures.of(indicator, producer).forEach(figure -> panels.computeIfAbsent(
                        figure.key().dimensions().toString(), dimensions -> new ArrayList<>())
                .add(figure));
        return panels.values().stream()
                .flatMap(panel -> BOUNDARIES.of(ShippedFigures.indicator(indicator), panel).stream())
                .filter(row -> row.view() == view)
                .toList();
    }

    private static Map<Integer, BigDecimal> totals(List<Observation> figures) {
        Map<Integer, BigDecimal> totals = new TreeMap<>();
        figures.stream()
                .filter(figure ->
                        ShippedFigures.SUCCESSION.isProvince(figure.key().refArea()))
                .forEach(figure -> figure.quantity()
                        .ifPresent(quantity -> totals.merge(
                                figure.period().year(),
                                figure.unit().toBase(quantity.value()).stripTrailingZeros(),
                                (a, b) -> a.add(b).stripTrailingZeros())));
        return totals;
    }

    private static Map<Integer, BigDecimal> foldedTotals(List<Rebuilt> rows) {
        Map<Integer, BigDecimal> totals = new TreeMap<>();
        rows.forEach(row -> row.listed()
                .ifPresent(listed -> totals.merge(
                        row.period().year(), row.unit().toBase(listed).stripTrailingZeros(), (a, b) -> a.add(b)
                                .stripTrailingZeros())));
        return totals;
    }

    private static String value(Observation part) {
        return part.quantity().orElseThrow().value().toPlainString();
    }
}
