package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import niengiam.data.CodeLists;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

/** The words of the grammar are data, and what is wrong with them is said when they are read, not when a text needs them. */
final class ProseLexiconTest {

    private static final Path DATA = Path.of("../data");
    private static final String FORMS = "lexicon/forms.csv";

    @Test
    void a_form_without_words_is_refused_when_the_lexicon_is_read() {
        refused(
                "PASSIVE,LEADS,được|bị|were|was\n",
                "",
                "Missing words of [PASSIVE] in lexicon/forms.csv: expected a row");
    }

    @Test
    void an_unknown_form_or_place_is_refused_when_the_lexicon_is_read() {
        refused(
                "FOR,WHOLE",
                "FORE,WHOLE",
                "Unknown form \"FORE\" in lexicon/forms.csv: expected one of [SUM, PASSIVE,");
        refused(
                "FOR,WHOLE",
                "FOR,MIDDLE",
                "Unknown place of FOR \"MIDDLE\" in lexicon/forms.csv: expected one of [WHOLE, BEGINS, ENDS, LEADS, WITHIN]");
    }

    private static void refused(final String was, final String is, final String message) {
        final Map<String, String> texts = new HashMap<>();
        for (final String file : ProseLexicon.FILES) {
            texts.put(file, text(file));
        }
        texts.compute(FORMS, (file, text) -> text.replace(was, is));
        assertThatThrownBy(() -> ProseLexicon.of(texts, CodeLists.read(DATA.resolve("codelists"))))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(message);
    }

    private static String text(final String file) {
        try {
            return Files.readString(DATA.resolve(file));
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
