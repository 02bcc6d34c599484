package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.chart.paint.RenderingException;
import niengiam.chart.paint.Typeface;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartSpecTest {

    private static final Caption CAPTION = new Caption("Dự án", "Hà Nam", "Sở", Optional.empty(), List.of());

    @Test
    void a_spec_without_a_value_is_refused_in_its_language() {
        assertThat(sentence(SpecShorthand.columns(
                        "none",
                        Language.VI,
                        CAPTION,
                        ValueUnit.count("dự án"),
                        SpecShorthand.series("Hà Nam", "2017:x"))))
                .isEqualTo("Không vẽ được biểu đồ \"Dự án\": không có giá trị nào để vẽ.");
        assertThat(sentence(SpecShorthand.lines("none", Language.EN, CAPTION, ValueUnit.count("projects"))))
                .isEqualTo("Cannot draw the chart \"Dự án\": there is no value to draw.");
    }

    @Test
    void more_series_than_fit_are_refused_rather_than_left_out() {
        final Series[] series = IntStream.range(0, 13)
                .mapToObj(i -> SpecShorthand.series("Tỉnh " + i, "2017:1"))
                .toArray(Series[]::new);
        assertThat(sentence(SpecShorthand.lines("many", Language.EN, CAPTION, ValueUnit.count("projects"), series)))
                .isEqualTo(
                        "Cannot draw the chart \"Dự án\": it has 13 series, at most 12 fit; split it into several charts.");
    }

    @Test
    void two_figures_for_one_period_are_refused() {
        final List<Point> points =
                List.of(Point.of(TimeSlot.year(2017), BigDecimal.ONE), Point.of(TimeSlot.year(2017), BigDecimal.TEN));
        assertThatThrownBy(() -> new Series("Hà Nam", points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid series \"Hà Nam\": expected one point per period, got two for 2017;"
                        + " choose one vintage before drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " ", "JAVASCRIPT:x", "ftp://a/b"})
    void a_link_that_could_do_harm_is_refused(final String link) {
        final Point point = Point.of(TimeSlot.year(2017), BigDecimal.ONE);
        assertThatThrownBy(() -> point.from(link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid evidence link: expected a relative path or http(s), got");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../site/a.html#cell=5,2", "#x", "https://example.org/a?b=c:d", "a/b:c", "#a:b"})
    void a_link_into_the_release_or_the_web_is_kept(final String link) {
        assertThat(Point.of(TimeSlot.year(2017), BigDecimal.ONE).from(link).evidence())
                .contains(link);
    }

    @Test
    void a_range_the_wrong_way_round_is_refused() {
        final Point point = Point.of(TimeSlot.year(2017), BigDecimal.ONE);
        assertThatThrownBy(() -> point.between(BigDecimal.TEN, BigDecimal.ONE))
                .hasMessage("Invalid bounds: expected lower ≤ upper, got 10 and 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e6, -1e6})
    void a_time_nobody_lives_in_is_refused(final double position) {
        assertThatThrownBy(() -> new TimeSlot(position, "x", TimeSlot.Extent.WHOLE))
                .hasMessageStartingWith("Invalid time slot \"x\": expected a year from -9999 to 9999, got ");
    }

    @Test
    void texts_are_composed_and_lose_what_moves_or_hides_letters() {
        final Caption caption =
                new Caption("A\u0302\u0301n\u202E\u0000 \t pha\u0302\u0309m\n", "", "", Optional.empty(), List.of(" "));
        assertThat(caption.title()).isEqualTo("Ấn phẩm");
        assertThat(caption.notes()).isEmpty();
    }

    @Test
    void a_font_without_vietnamese_stops_the_program_at_its_start() {
        assertThatThrownBy(() -> Typeface.load("no-such-font.ttf"))
                .isInstanceOf(RenderingException.class)
                .hasMessage("Missing chart font no-such-font.ttf: expected it inside the program; rebuild it");
        final Font blank = new Font(Font.SERIF, Font.PLAIN, 12) {
            @Override
            public int canDisplayUpTo(final String text) {
                return 3;
            }
        };
        assertThatThrownBy(() -> Typeface.requireVietnamese(blank, "blank.ttf"))
                .hasMessage("Unsupported chart font blank.ttf: expected every Vietnamese letter, got none for \"Ẫ\"");
    }

    private static String sentence(final ChartSpec spec) {
        return Drawings.render(spec) instanceof Rendering.Refused refused ? refused.sentence() : "drawn";
    }
}
