package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ColumnPictureTest {

    @Test
    void columns_stand_on_zero_so_that_length_tells_the_value() {
        final Map<String, Double> values =
                Map.of("2013", 126.2, "2016", 604.333365, "2019", 720.376496, "2022", 176.861156);
        final SvgReading svg = SvgReading.of(HardFigures.fdiCapitalColumns(Language.VI));
        final double unit = height(svg, "2019") / values.get("2019");
        final double floor = bottom(svg, "2019");
        values.forEach((year, value) -> {
            assertThat(height(svg, year)).isCloseTo(unit * value, within(0.05));
            assertThat(bottom(svg, year)).isCloseTo(floor, within(0.02));
        });
    }

    @Test
    void columns_below_zero_hang_from_the_line_the_others_stand_on() {
        final SvgReading svg = SvgReading.of(HardFigures.changeWithNegatives(Language.VI));
        assertThat(top(svg, "2021")).isCloseTo(bottom(svg, "2019"), within(0.02));
        assertThat(height(svg, "2021") / height(svg, "2019")).isCloseTo(337.055043 / 390.51084, within(0.001));
        assertThat(svg.words()).contains("−337,1", "−400", "0");
    }

    @Test
    void a_year_without_a_value_keeps_its_place_and_gets_no_column() {
        final SvgReading svg = SvgReading.of(HardFigures.fdiCapitalColumns(Language.VI));
        assertThat(svg.mark(0, "2017")).isEmpty();
        assertThat(svg.words()).contains("2017", "…", "không có số liệu");
    }

    @Test
    void a_zero_is_a_value_with_a_label() {
        assertThat(SvgReading.of(HardExtremes.allZeros(Language.VI)).words())
                .contains("0", "2014", "2017")
                .doesNotContain("…");
    }

    @Test
    void a_figure_that_is_not_final_is_hatched_and_the_key_says_why() {
        final SvgReading svg = SvgReading.of(HardFigures.fdiCapitalColumns(Language.EN));
        assertThat(svg.mark(0, "2024").get(0).getAttribute("fill")).startsWith("url(#c-fdi-capital-columns-en-hatch");
        assertThat(svg.mark(0, "2023").get(0).getAttribute("fill")).doesNotContain("url");
        assertThat(svg.words()).contains("estimate").doesNotContain("provisional");
    }

    @Test
    void the_key_is_left_out_where_nothing_needs_it() {
        assertThat(SvgReading.of(HardExtremes.onePoint(Language.VI)).words())
                .containsExactlyInAnyOrder(
                        "Một năm duy nhất",
                        "Số dự án, Hà Nam, 2017",
                        "dự án",
                        "0",
                        "20",
                        "40",
                        "60",
                        "80",
                        "2017",
                        "89",
                        "Nguồn: Tổng cục Thống kê, sổ tay báo cáo tháng 12. Công bố ngày 31/12/2024.");
    }

    @Test
    void an_approximate_figure_shows_its_reserve_and_its_range() {
        final SvgReading svg = SvgReading.of(HardFigures.visitsWithPartYears(Language.EN));
        assertThat(svg.words()).contains("~4,700", "over\u00a04,300", "approximate value", "possible range", "9M");
    }

    @Test
    void counts_have_whole_ticks() {
        assertThat(SvgReading.of(HardFigures.editorialOffices(Language.EN)).words())
                .contains("0", "1", "2")
                .noneMatch(word -> word.matches("\\d+\\.\\d+"));
    }

    @Test
    void several_series_are_named_in_a_legend_because_columns_have_no_ends() {
        assertThat(SvgReading.of(HardFigures.visitsTwoSeries(Language.VI)).words())
                .contains("Khách nội địa", "Khách quốc tế");
    }

    @Test
    void years_on_a_long_axis_are_thinned_to_round_ones() {
        final List<String> years = SvgReading.of(HardExtremes.manyYears(Language.VI)).words().stream()
                .filter(word -> word.matches("(19|20)\\d\\d"))
                .toList();
        assertThat(years).contains("1955", "1960", "2020").doesNotContain("1956", "2023");
    }

    @Test
    void a_break_gets_a_rule_between_the_columns() {
        final SvgReading svg = SvgReading.of(HardExtremes.brokenColumns(Language.VI));
        final double rule = svg.elements("line").stream()
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .mapToDouble(line -> Double.parseDouble(line.getAttribute("x1")))
                .findFirst()
                .orElseThrow();
        assertThat(rule).isGreaterThan(right(svg, 1, "2009")).isLessThan(left(svg, 0, "2010"));
        assertThat(svg.words()).contains("Tính cả khách trong ngày");
    }

    @Test
    void a_number_too_small_to_print_is_not_printed_as_zero() {
        assertThat(SvgReading.of(HardExtremes.huge(Language.VI)).words()).contains("<0,01", "nghìn tỷ đồng", "1.235");
        assertThat(SvgReading.of(HardExtremes.huge(Language.EN)).words()).contains("<0.01", "VND trillion", "1,235");
    }

    @Test
    void an_empty_caption_leaves_no_empty_words() {
        final ChartSpec spec = SpecShorthand.columns(
                "bare",
                Language.VI,
                new Caption("", "", "", Optional.empty(), List.of()),
                ValueUnit.count(""),
                SpecShorthand.series("", "2017:5"));
        assertThat(SvgReading.of(spec).words()).containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "2017", "5");
    }

    private static Element bar(final SvgReading svg, final int series, final String slot) {
        return svg.mark(series, slot).get(0);
    }

    private static double number(final Element bar, final String attribute) {
        return Double.parseDouble(bar.getAttribute(attribute));
    }

    private static double height(final SvgReading svg, final String slot) {
        return number(bar(svg, 0, slot), "height");
    }

    private static double top(final SvgReading svg, final String slot) {
        return number(bar(svg, 0, slot), "y");
    }

    private static double bottom(final SvgReading svg, final String slot) {
        return top(svg, slot) + height(svg, slot);
    }

    private static double left(final SvgReading svg, final int series, final String slot) {
        return number(bar(svg, series, slot), "x");
    }

    private static double right(final SvgReading svg, final int series, final String slot) {
        return left(svg, series, slot) + number(bar(svg, series, slot), "width");
    }
}
