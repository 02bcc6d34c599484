package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LinePictureTest {

    @Test
    void a_line_is_open_where_years_are_missing() {
        final Element line = line(HardFigures.fdiProjectsWithGaps(Language.VI), 0);
        assertThat(pieces(line)).containsExactly(3, 4, 7);
    }

    @Test
    void a_missing_value_opens_a_line_as_a_missing_year_does() {
        assertThat(pieces(line(lineOf("2013:1 2014:x 2015:2 2016:3"), 0))).containsExactly(2);
        assertThat(pieces(line(lineOf("2013:1 2015:2 2016:3"), 0))).containsExactly(2);
    }

    @Test
    void the_key_says_that_a_line_breaks_without_showing_a_line_that_is_nowhere() {
        final SvgReading svg = SvgReading.of(lineOf("2013:1 2015:2 2016:3"));
        assertThat(svg.words()).contains("đường ngắt ở chỗ không có số liệu").doesNotContain("không có số liệu");
        assertThat(svg.elements("line"))
                .noneMatch(piece -> SvgReading.inherited(piece, "stroke-width").equals("2.5"));
    }

    @Test
    void a_break_opens_a_line_and_gets_a_rule_with_its_note() {
        final ChartSpec spec = SpecShorthand.withBreak(lineOf("2013:1 2014:2 2015:3 2016:4"), 2015, "Đổi cách tính");
        final SvgReading svg = SvgReading.of(spec);
        assertThat(pieces(line(spec, 0))).containsExactly(2, 2);
        assertThat(svg.words()).contains("Đổi cách tính").doesNotContain("không có số liệu");
        assertThat(svg.elements("line")).anySatisfy(rule -> {
            assertThat(rule.getAttribute("x1")).isEqualTo(rule.getAttribute("x2"));
            assertThat(SvgReading.inherited(rule, "stroke-dasharray")).isEqualTo("5,3");
        });
    }

    @Test
    void a_part_of_a_year_is_marked_but_never_joined() {
        final ChartSpec spec = HardFigures.partYearLast(Language.VI);
        assertThat(pieces(line(spec, 0))).containsExactly(7);
        final SvgReading svg = SvgReading.of(spec);
        assertThat(svg.mark(0, "6T-2025")).isNotEmpty();
        assertThat(svg.words()).contains("trên\u00a07,2 (6T 2025)", "ước tính, chưa đủ năm, giá trị xấp xỉ");
    }

    @Test
    void a_line_of_nothing_but_provisional_figures_says_so_once_and_stays_calm() {
        final SvgReading calm = SvgReading.of(lineOf("2013:1p 2014:2p 2015:4p 2016:3p"));
        assertThat(String.join(" ", calm.words())).contains("Mọi số liệu trong hình là số sơ bộ.");
        assertThat(calm.words()).doesNotContain("sơ bộ");
        assertThat(Drawings.drawn(lineOf("2013:1p 2014:2p 2015:4p 2016:3p")).alternativeText())
                .contains("cuối kỳ 3 (2016)")
                .endsWith("Mọi số liệu trong hình là số sơ bộ.");

        final SvgReading mixed = SvgReading.of(lineOf("2013:1 2014:2p 2015:4p 2016:3p"));
        assertThat(mixed.words()).contains("sơ bộ");
        assertThat(String.join(" ", mixed.words())).doesNotContain("Mọi số liệu");
    }

    @Test
    void highest_and_lowest_are_told_of_figures_since_the_break() {
        assertThat(Drawings.drawn(SpecShorthand.withBreak(
                                lineOf("2018:7 2019:23 2020:9 2022:354 2023:500 2024:722"), 2022, "other level"))
                        .alternativeText())
                .contains("từ khi đứt đoạn: cao nhất 722 (2024); thấp nhất 354 (2022)")
                .doesNotContain("thấp nhất 7");
    }

    @Test
    void a_name_beside_its_line_is_written_whole_while_there_is_room() {
        final ChartSpec spec = SpecShorthand.lines(
                "whole",
                Language.EN,
                SpecShorthand.caption(Language.EN, "x", "Title", "y", "Sub"),
                ValueUnit.money("USD", 6),
                SpecShorthand.series("Foreign direct investment, inside industrial parks", "2013:1 2014:2"),
                SpecShorthand.series("Foreign direct investment, outside them", "2013:3 2014:4"));
        assertThat(String.join(" ", SvgReading.of(spec).words())).doesNotContain("…");
    }

    @Test
    void a_figure_that_is_not_compared_with_the_one_before_is_not_joined_to_it() {
        final Series series = new Series(
                "Hà Nam",
                List.of(
                        Point.of(TimeSlot.year(2021), BigDecimal.ONE),
                        Point.of(TimeSlot.year(2022), BigDecimal.ONE),
                        Point.of(TimeSlot.year(2023), BigDecimal.TEN).setApart(),
                        Point.of(TimeSlot.year(2024), BigDecimal.TEN)));
        assertThat(pieces(line(lineOf(series), 0))).containsExactly(2, 2);
    }

    @Test
    void a_stock_at_a_day_within_the_year_is_no_part_of_one() {
        final Series series = new Series(
                "Hà Nam",
                List.of(
                        Point.of(TimeSlot.year(2023), BigDecimal.ONE),
                        Point.of(TimeSlot.year(2024), BigDecimal.TEN),
                        Point.of(new TimeSlot(2025, "30/5/2025", TimeSlot.Extent.DAY), BigDecimal.TEN)));
        final SvgReading svg = SvgReading.of(lineOf(series));
        assertThat(String.join("; ", svg.words())).contains("30/5/2025").doesNotContain("chưa đủ năm");
    }

    @Test
    void a_whole_year_is_joined_past_the_part_of_it_that_was_known_before() {
        final Series series = new Series(
                "Hà Nam",
                List.of(
                        Point.of(TimeSlot.year(2016), BigDecimal.ONE),
                        Point.of(TimeSlot.firstMonths(2017, 9, Language.VI), BigDecimal.ONE),
                        Point.of(TimeSlot.year(2017), BigDecimal.TEN)));
        assertThat(pieces(line(lineOf(series), 0))).containsExactly(2);
    }

    @Test
    void a_figure_that_is_not_final_is_hollow() {
        final SvgReading svg = SvgReading.of(HardFigures.population(Language.VI));
        assertThat(fills(svg.mark(0, "2016"))).contains("white").doesNotContain("rgb(18,67,109)");
        assertThat(fills(svg.mark(0, "2015"))).contains("rgb(18,67,109)").doesNotContain("white");
        assertThat(svg.words()).contains("sơ bộ");
    }

    @Test
    void says_so_when_its_axis_does_not_start_at_zero() {
        assertThat(SvgReading.of(HardFigures.population(Language.EN)).words())
                .contains("Note: The value axis does not start at 0.");
        assertThat(SvgReading.of(HardFigures.fdiProjectsWithGaps(Language.EN)).words())
                .noneMatch(word -> word.contains("start at 0"));
    }

    @Test
    void several_series_are_named_at_their_ends() {
        assertThat(SvgReading.of(HardFigures.twoPopulations(Language.VI)).words())
                .contains("Hà Nam  803,7", "Ninh Bình  953,1");
    }

    @Test
    void values_are_marked_where_they_are_zero_without_being_cut() {
        assertThat(SvgReading.of(lineOf("2013:0 2014:0 2015:0")).mark(0, "2014"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.getAttribute("clip-path")).isEmpty());
    }

    private static ChartSpec lineOf(final String points) {
        return lineOf(SpecShorthand.series("Hà Nam", points));
    }

    private static ChartSpec lineOf(final Series series) {
        final Caption caption = new Caption("Dự án", "Dự án, Hà Nam", "Sở", Optional.empty(), List.of());
        return SpecShorthand.lines("line", Language.VI, caption, ValueUnit.count("dự án"), series);
    }

    private static Element line(final ChartSpec spec, final int series) {
        return SvgReading.of(spec).mark(series, "line").get(0);
    }

    /** How many points each unbroken piece of a path has; a lone point is a marker only. */
    private static List<Integer> pieces(final Element path) {
        return List.of(path.getAttribute("d").split("M")).stream()
                .filter(piece -> !piece.isBlank())
                .map(piece -> piece.split("L").length)
                .toList();
    }

    private static List<String> fills(final List<Element> shapes) {
        return shapes.stream().map(shape -> SvgReading.inherited(shape, "fill")).toList();
    }
}
