package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Rankings and revisions: rows below each other. */
final class RowPictureTest {

    private static Document svg(final ChartSpec spec) {
        final Rendering.Drawn drawn = (Rendering.Drawn) new ChartRenderer(new HouseTheme()).render(spec);
        return Jsoup.parse(new String(drawn.svg(), StandardCharsets.UTF_8), "", org.jsoup.parser.Parser.xmlParser());
    }

    @Test
    void a_ranking_names_everybody_and_begins_its_bars_at_zero() {
        final Document svg = svg(HardRows.sixtyThreeProvinces(Language.VI));
        assertThat(svg.select("text").eachText()).contains("21. Hà Nam", "46. Ninh Bình", "1. Tỉnh 1", "63. Tỉnh 63");
        final List<Element> bars = svg.select("rect[data-mark], path[data-mark]");
        assertThat(bars).hasSizeGreaterThanOrEqualTo(63);
        assertThat(bars.stream()
                        .map(bar -> bar.attr("x"))
                        .filter(x -> !x.isEmpty())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_words_of_a_ranking_say_first_last_and_our_own_place() {
        final String words = svg(HardRows.sixtyThreeProvinces(Language.VI))
                .selectFirst("desc")
                .text();
        assertThat(words).contains("Tỉnh 1 5.280", "Tỉnh 63", "Hà Nam", "hạng 21 trên 63", "hạng 46 trên 63");
    }

    @Test
    void a_decrease_goes_to_the_left_and_long_names_are_cut() {
        final Document svg = svg(HardRows.deviations(Language.EN));
        assertThat(svg.select("text").eachText())
                .anyMatch(text -> text.endsWith("…"))
                .contains("\u221241.3");
    }

    @Test
    void a_revision_tells_what_was_and_what_is() {
        final Document svg = svg(HardRows.revisedFigures(Language.EN));
        assertThat(svg.selectFirst("desc").text()).contains("2018: was 445, is 329.9.");
        assertThat(svg.select("text").eachText()).contains("445", "329.9");
    }

    @Test
    void only_one_quantity_is_ranked_at_a_time() {
        final List<Series> two = List.of(
                new Series("a", SpecShorthand.points("2018:1")), new Series("b", SpecShorthand.points("2018:2")));
        assertThatThrownBy(() -> new Picture.Ranking(ValueUnit.count("dự án"), two, java.util.Set.of(), List.of(1), 1))
                .hasMessage("Invalid ranking: expected one series, got 2. Rank one quantity at a time.");
    }
}
