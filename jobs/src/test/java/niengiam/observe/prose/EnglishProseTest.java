package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * English as news agencies, portals and statistics offices write it: each line a text and its figures, or {@code nothing}
 * where plans, differences, other places and parts of the province are told.
 */
final class EnglishProseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/prose/english.txt", delimiter = '|', quoteCharacter = '`')
    void english_is_read_as_it_is_written(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures.equals("nothing") ? "" : figures);
    }
}
