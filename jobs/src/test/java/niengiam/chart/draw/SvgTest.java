package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import niengiam.chart.spec.ChartSpec;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgTest {

    static Stream<Arguments> hardCases() {
        return HardCases.all().entrySet().stream().map(hard -> Arguments.of(hard.getKey(), hard.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCases")
    void names_and_describes_itself_in_its_language(final String name, final ChartSpec spec) {
        final SvgReading svg = SvgReading.of(spec);
        final Element root = svg.root();
        final String prefix = "c-" + spec.id() + "-" + spec.language().tag();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo(spec.language().tag());
        assertThat(root.getAttribute("xml:lang")).isEqualTo(spec.language().tag());
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(prefix + "-title " + prefix + "-desc");
        assertThat(svg.byId(prefix + "-title").getTextContent())
                .isEqualTo(spec.caption().title());
        assertThat(svg.byId(prefix + "-desc").getTextContent())
                .isEqualTo(Drawings.drawn(spec).alternativeText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCases")
    void keeps_every_text_apart_and_on_the_sheet(final String name, final ChartSpec spec) {
        assertThat(SvgReading.of(spec).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCases")
    void keeps_text_as_text_in_one_font_of_composed_letters(final String name, final ChartSpec spec) {
        final SvgReading svg = SvgReading.of(spec);
        assertThat(svg.root().getAttribute("font-family"))
                .startsWith("'Be Vietnam Pro'")
                .endsWith("sans-serif");
        assertThat(svg.elements("text")).isNotEmpty().allSatisfy(text -> {
            if (text.getTextContent().matches(".{8,}\\p{L}{2,}.{8,}")) {
                assertThat(text.getAttribute("textLength")).isNotEmpty();
            }
            assertThat(text.getTextContent())
                    .isEqualTo(Normalizer.normalize(text.getTextContent(), Normalizer.Form.NFC));
        });
        assertThat(svg.elements("image")).isEmpty();
        assertThat(svg.elements("script")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCases")
    void pulls_no_number_to_a_width(final String name, final ChartSpec spec) {
        assertThat(SvgReading.of(spec).elements("text"))
                .filteredOn(text -> text.getTextContent().matches("[0-9., ]+[0-9]"))
                .allSatisfy(text -> {
                    assertThat(text.getAttribute("textLength")).isEmpty();
                    assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCases")
    void gives_no_id_twice_and_begins_each_with_the_charts_own(final String name, final ChartSpec spec) {
        final List<String> ids = SvgReading.of(spec).elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id)
                .startsWith("c-" + spec.id() + "-" + spec.language().tag() + "-"));
    }

    @Test
    void is_the_same_in_every_byte_when_drawn_again_by_another_renderer() {
        for (final ChartSpec spec : List.of(
                HardFigures.visitsWithPartYears(Language.VI),
                HardFigures.travelTurnover(Language.EN),
                HardExtremes.longNames(Language.VI))) {
            final Rendering.Drawn once = Drawings.drawn(spec);
            final Rendering.Drawn again = (Rendering.Drawn) new ChartRenderer(new HouseTheme()).render(spec);
            assertThat(again.svg()).isEqualTo(once.svg());
            assertThat(again.png()).isEqualTo(once.png());
        }
    }

    @Test
    void can_stand_inside_a_page_because_it_has_no_prolog() {
        final byte[] svg = Drawings.drawn(HardFigures.population(Language.VI)).svg();
        assertThat(new String(svg, StandardCharsets.UTF_8)).startsWith("<svg ");
    }

    @Test
    void links_a_mark_to_its_evidence_and_tells_its_value() {
        final SvgReading svg = SvgReading.of(HardFigures.visitsWithPartYears(Language.VI));
        final Element bar = svg.mark(0, "9T-2017").get(0);
        final Element anchor = (Element) bar.getParentNode();
        assertThat(anchor.getTagName()).isEqualTo("a");
        assertThat(anchor.getAttribute("href")).isEqualTo("../site/fragments/seed.html#char=16174,16197");
        assertThat(bar.getTextContent()).isEqualTo("9T 2017: ~831\u00a0nghìn lượt");
        assertThat(bar.getAttribute("id")).isEqualTo("c-visits-part-years-vi-s0-9T-2017");
    }

    @Test
    void shows_markup_in_a_source_as_the_letters_it_is_made_of() {
        final SvgReading svg = SvgReading.of(HardExtremes.rightToLeft(Language.VI));
        assertThat(svg.words()).contains("Tiêu đề đảo chiều <script>alert(1)</script> & \"ngoặc\"");
    }
}
