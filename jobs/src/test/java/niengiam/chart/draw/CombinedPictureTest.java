package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Parts of a whole, quantities of two units, figures against targets, shortened rankings. */
final class CombinedPictureTest {

    private static double number(final Element element, final String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The filled rectangle of a mark: the one that reaches furthest. */
    private static Element bar(final List<Element> shapes) {
        return shapes.stream()
                .filter(shape -> shape.getTagName().equals("rect"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bar in " + shapes));
    }

    @Test
    void parts_of_a_whole_stand_on_each_other() {
        final SvgReading svg = SvgReading.of(HardCombinations.fourParts(Language.VI));
        final Element asia = bar(svg.mark(0, "2024"));
        final Element europe = bar(svg.mark(1, "2024"));
        assertThat(number(europe, "y") + number(europe, "height")).isLessThanOrEqualTo(number(asia, "y") + 0.1);
        assertThat(number(asia, "x")).isEqualTo(number(europe, "x"));
        assertThat(svg.words()).contains("Châu Á", "402 (80%)", "504");
    }

    @Test
    void a_year_in_which_a_part_is_unknown_stays_empty() {
        final SvgReading svg = SvgReading.of(HardCombinations.townAndCountry(Language.EN));
        assertThat(svg.mark(1, "2015")).isEmpty();
        assertThat(svg.mark(1, "2016")).isNotEmpty();
        assertThat(svg.words()).contains("…");
    }

    @Test
    void more_than_four_parts_or_one_below_zero_are_no_stack() {
        final List<Series> five = IntStream.range(0, 5)
                .mapToObj(i -> SpecShorthand.series("part " + i, "2020:1"))
                .toList();
        assertThatThrownBy(() -> new Picture.Stacked(ValueUnit.count("dự án"), five, List.of()))
                .hasMessage("Invalid stack: expected at most 4 parts, got 5. Draw small multiples instead.");
        final List<Series> negative = List.of(SpecShorthand.series("part", "2020:-1"));
        assertThatThrownBy(() -> new Picture.Stacked(ValueUnit.count("dự án"), negative, List.of()))
                .hasMessage("Invalid stack: expected parts of a whole, got one below zero. Draw columns instead.");
    }

    @Test
    void two_units_have_two_panels_whose_years_stand_below_each_other() {
        final SvgReading svg = SvgReading.of(HardCombinations.twoUnits(Language.EN));
        final Element projects = bar(marks(svg, "p0-s0-2023"));
        final Element capital = bar(marks(svg, "p1-s0-2023"));
        assertThat(number(projects, "x")).isEqualTo(number(capital, "x"));
        assertThat(number(projects, "y")).isLessThan(number(capital, "y"));
        assertThat(svg.words()).contains("New projects", "New registered capital, USD million", "…");
        assertThat(Drawings.drawn(HardCombinations.twoUnits(Language.EN)).alternativeText())
                .contains("New projects (projects):", "New registered capital (USD million):", "no data for 2021");
    }

    private static List<Element> marks(final SvgReading svg, final String mark) {
        return svg.elements("*").stream()
                .filter(element -> element.getAttribute("data-mark").equals(mark))
                .toList();
    }

    @Test
    void small_multiples_have_one_scale() {
        final SvgReading svg = SvgReading.of(HardCombinations.smallMultiples(Language.EN));
        final double korea = number(bar(marks(svg, "p0-s0-2024")), "height") / 333.3;
        final double china = number(bar(marks(svg, "p3-s0-2024")), "height") / 288;
        assertThat(korea).isCloseTo(china, org.assertj.core.data.Offset.offset(0.01));
        final Picture.Panels.Panel usd =
                new Picture.Panels.Panel(ValueUnit.money("USD", 6), SpecShorthand.series("a", "2020:1"));
        final Picture.Panels.Panel count =
                new Picture.Panels.Panel(ValueUnit.count("dự án"), SpecShorthand.series("b", "2020:1"));
        assertThatThrownBy(() -> new Picture.Panels(List.of(usd, count), Picture.Panels.Arrangement.GRID))
                .hasMessage("Invalid small multiples: expected one unit, got several. Put them below each other.");
    }

    @Test
    void figures_against_targets_begin_at_zero_and_pass_the_rule_only_when_they_reach_it() {
        final ChartSpec spec = HardCombinations.towardsTargets(Language.EN);
        final SvgReading svg = SvgReading.of(spec);
        final List<Element> bars = svg.elements("rect").stream()
                .filter(rect -> rect.getAttribute("data-mark").startsWith("s0-"))
                .filter(rect -> rect.getAttribute("id").length() > 0)
                .toList();
        assertThat(bars).hasSize(3);
        assertThat(bars.stream().map(bar -> bar.getAttribute("x")).distinct()).hasSize(1);
        assertThat(number(bars.get(2), "width") / number(bars.get(0), "width"))
                .isCloseTo(110 / 50.3, org.assertj.core.data.Offset.offset(0.02));
        assertThat(svg.words()).contains("target", "year before");
        assertThat(Drawings.drawn(spec).alternativeText())
                .contains("Total tourism receipts 2020: 1,006 of VND 2,000 billion: 50.3%; year before 36.4%.");
    }

    @Test
    void a_short_ranking_counts_who_is_left_out_and_gives_equals_one_rank() {
        final ChartSpec spec = HardCombinations.shortRanking(Language.VI);
        assertThat(SvgReading.of(spec).words())
                .contains("1.\u00a0Tỉnh 1", "21.\u00a0Hà Nam", "21.\u00a0Nam Định", "… 8 tỉnh khác", "… 15 tỉnh khác");
        assertThat(Drawings.drawn(spec).alternativeText())
                .contains("hạng 21 trên 61")
                .doesNotContain("thấp nhất");
    }
}
