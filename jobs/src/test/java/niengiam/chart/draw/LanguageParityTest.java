package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.chart.spec.Word;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageParityTest {

    private static final Pattern NUMBER = Pattern.compile("[−<>]*\\d[\\d.,]*(?<![.,])");

    static Stream<String> hardCases() {
        return HardCases.all().keySet().stream()
                .filter(name -> name.endsWith(".vi"))
                .map(name -> name.substring(0, name.length() - 3));
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void both_languages_say_the_same_numbers(final String name) {
        final Rendering.Drawn vi = Drawings.drawn(HardCases.all().get(name + ".vi"));
        final Rendering.Drawn en = Drawings.drawn(HardCases.all().get(name + ".en"));
        assertThat(numbers(vi.alternativeText(), Language.VI)).isEqualTo(numbers(en.alternativeText(), Language.EN));
        assertThat(marks(vi, Language.VI)).isEqualTo(marks(en, Language.EN));
    }

    @Test
    void every_word_exists_in_both_languages_with_the_same_blanks() {
        assertThat(Arrays.asList(Word.values())).allSatisfy(word -> {
            assertThat(word.in(Language.VI)).isNotBlank();
            assertThat(word.in(Language.EN)).isNotBlank();
            assertThat(word.in(Language.VI).replaceAll("[^%]", ""))
                    .isEqualTo(word.in(Language.EN).replaceAll("[^%]", ""));
        });
    }

    private static List<String> marks(final Rendering.Drawn drawn, final Language language) {
        return SvgReading.of(drawn.svg()).elements("*").stream()
                .filter(element -> element.getAttribute("data-mark").matches("s\\d+-.*\\d"))
                .flatMap(element -> numbers(element.getTextContent(), language).stream())
                .toList();
    }

    /** The numbers of a text as a machine would write them. */
    private static List<String> numbers(final String text, final Language language) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> language == Language.VI
                        ? match.group().replace(".", "").replace(',', '.')
                        : match.group().replace(",", ""))
                .toList();
    }
}
