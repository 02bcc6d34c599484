package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;

/** Nothing that is computed of the shipped figures crosses a break that the shipped list declares. */
final class DeclaredBreaksTest {

    private static final String TURNOVER = "TOU_TRAVEL_TURNOVER";
    private static final List<Observation> FIGURES = ShippedFigures.of(TURNOVER, "gso-pxweb");
    private static final int BREAK = 2022;

    @Test
    void every_series_with_figures_on_both_sides_of_a_declared_break_has_it() {
        for (Map<String, String> row : CsvTable.read(ShippedFigures.DATA.resolve("codelists/breaks.csv"))
                .rows()) {
            if (!row.get("ref_area").isEmpty()) {
                continue;
            }
            int year = Integer.parseInt(row.get("year"));
            List<Observation> figures = ShippedFigures.all().stream()
                    .filter(figure -> figure.key().indicator().equals(row.get("indicator")))
                    .toList();
            assertThat(figures).isNotEmpty();
            assertThat(lines(figures)).allSatisfy(line -> {
                List<Observation> points = line.points();
                boolean both = points.get(0).period().year() < year
                        && points.get(points.size() - 1).period().year() >= year;
                List<Observation> after = points.stream()
                        .filter(figure -> figure.period().year() >= year)
                        .toList();
                if (both) {
                    assertThat(after.get(0).status())
                            .as(after.get(0).key() + " " + after.get(0).period())
                            .isEqualTo(ObsStatus.B);
                }
            });
        }
    }

    @Test
    void the_turnover_of_travel_in_ha_nam_is_one_series_on_each_side_of_the_break() {
        assertThat(FIGURES.stream()
                        .filter(figure -> figure.key().refArea().equals("VN35"))
                        .filter(figure -> figure.period().year() > 2018)
                        .sorted(Comparator.comparing(figure -> figure.period().year()))
                        .map(figure -> figure.obsText() + " " + figure.status()))
                .containsExactly("23.2 A", "18.9 A", "9.4 A", "354.2 B", "588.1 A", "722.5 A", "815.3 P");
    }

    @Test
    void no_growth_over_a_year_crosses_the_break() {
        List<Comparison> crossing = bySubject().values().stream()
                .flatMap(figures -> YearOnYear.of(figures).stream())
                .filter(comparison -> comparison.base().isPresent())
                .filter(comparison -> crosses(comparison.base().get(), comparison.current()))
                .toList();

        assertThat(crossing).hasSizeGreaterThan(60).allSatisfy(comparison -> {
            assertThat(comparison.comparability()).isEqualTo(Comparability.BREAK_BETWEEN);
            assertThat(comparison.change()).isEmpty();
        });
    }

    @Test
    void no_growth_rate_index_or_test_crosses_the_break() {
        for (YearlySeries line : lines(FIGURES)) {
            for (int base : new int[] {2010, 2021, 2023}) {
                assertThat(Statistics.of(line, base))
                        .filteredOn(statistic -> statistic.base().isPresent())
                        .filteredOn(statistic -> crosses(statistic.base().get(), statistic.current())
                                || crosses(statistic.current(), statistic.base().get()))
                        .allSatisfy(statistic -> assertThat(statistic.value()).isEmpty());
            }
            TrendTest test = TrendTests.of(line);
            if (crosses(test.first(), test.last())) {
                assertThat(test.tested()).isEmpty();
            }
        }
    }

    @Test
    void no_growth_that_stands_out_crosses_the_break() {
        assertThat(lines(FIGURES))
                .flatExtracting(UnusualGrowth::of)
                .noneMatch(growth -> crosses(growth.base(), growth.current()));
    }

    @Test
    void no_contribution_of_a_territory_crosses_the_break() {
        GrowthShares shares =
                new GrowthShares(new Nesting(ShippedFigures.CODE_LISTS.areas().all()));
        List<Contribution> all = new ArrayList<>(shares.alongAreas(ShippedFigures.indicator(TURNOVER), FIGURES));
        all.addAll(GrowthShares.alongFormerAreas(
                new Boundaries(ShippedFigures.SUCCESSION).of(ShippedFigures.indicator(TURNOVER), FIGURES)));

        assertThat(all)
                .filteredOn(share -> share.whole().period().year() == BREAK)
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.points()).isEmpty());
    }

    private static boolean crosses(final Observation before, final Observation after) {
        int first = after.key().refArea().equals("VN17_2008") ? BREAK + 1 : BREAK;
        return before.period().year() < first && after.period().year() >= first;
    }

    private static Map<String, List<Observation>> bySubject() {
        return FIGURES.stream()
                .collect(Collectors.groupingBy(figure -> figure.key().refArea()));
    }

    private static List<YearlySeries> lines(final List<Observation> figures) {
        Map<SeriesKey, List<Observation>> series = figures.stream().collect(Collectors.groupingBy(Observation::key));
        return series.entrySet().stream()
                .flatMap(entry -> YearlySeries.of(new Series(entry.getKey(), entry.getValue())).stream())
                .toList();
    }
}
