package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.model.Observation;
import niengiam.report.document.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts wrapped hard, as mail and old web pages do, and saved by an office suite in the formats that offices send: the figures stay. */
@Tag("slow")
final class SameFiguresTest {

    private static final List<Integer> WIDTHS = List.of(72, 76);

    private static final List<String> PASSAGES = List.of(
            "second/passages/01",
            "third/passages/04",
            "fourth/passages/09",
            "sixth/passages/02",
            "seventh/passages/07",
            "eighth/passages/03",
            "ninth/passages/01",
            "ninth/passages/05");

    @TempDir
    private static Path folder;

    private static final Map<Path, List<String>> WRAPPED = new LinkedHashMap<>();

    private static Office office;

    @BeforeAll
    static void wrap() throws IOException {
        office = new Office(folder.resolve("profile"));
        for (final String passage : PASSAGES) {
            final Path text = Path.of("src", "test", "resources", "corpus", passage + ".txt");
            final List<String> figures = figures(text);
            assertThat(figures).as(passage).hasSizeGreaterThan(3);
            for (final int width : WIDTHS) {
                final Path wrapped = folder.resolve(passage.replace('/', '-') + "-" + width + ".txt");
                Files.write(wrapped, wrap(Files.readAllLines(text), width));
                WRAPPED.put(wrapped, figures);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "docx", "doc", "odt", "rtf", "html:HTML (StarWriter)"})
    void a_text_wrapped_hard_and_saved_in_another_format_has_the_same_figures(final String format) throws Exception {
        final List<Path> texts = List.copyOf(WRAPPED.keySet());
        final List<Path> saved = format.equals("txt")
                ? texts
                : office.convertTexts(texts, format, folder.resolve(format.replaceAll(":.*", "")));

        final Map<String, List<String>> expected = new LinkedHashMap<>();
        final Map<String, List<String>> got = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            final String name = saved.get(i).getFileName().toString();
            expected.put(name, WRAPPED.get(texts.get(i)));
            got.put(name, figures(saved.get(i)));
        }
        assertThat(got).isEqualTo(expected);
    }

    private static List<String> figures(final Path file) throws IOException {
        return FigureLines.read(file).figures().stream()
                .map(figure -> figure(figure.observation()))
                .toList();
    }

    /** All that a figure says, without where it stands. */
    private static String figure(final Observation figure) {
        return figure.obsText().replaceAll("\\s+", " ") + " " + figure.key() + " " + figure.period() + " "
                + figure.kind() + " " + figure.unit() + " " + figure.quantity() + " " + figure.status();
    }

    private static List<String> wrap(final List<String> lines, final int width) {
        return lines.stream().flatMap(line -> wrap(line, width).stream()).collect(Collectors.toList());
    }

    private static List<String> wrap(final String line, final int width) {
        final List<String> wrapped = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (final String word : line.split(" ")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                wrapped.add(current.toString());
                current = new StringBuilder();
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(current.toString());
        return wrapped;
    }
}
