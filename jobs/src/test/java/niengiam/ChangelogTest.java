package niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the changelog in the form its readers and their tools rely on. */
final class ChangelogTest {

    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");

    @Test
    void every_release_is_unreleased_or_a_version_with_its_day() throws IOException {
        assertThat(headings("## "))
                .isNotEmpty()
                .allMatch(heading -> heading.equals("## [Unreleased]")
                        || heading.matches("## \\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d{2}-\\d{2}"));
        assertThat(headings("## ").get(0)).isEqualTo("## [Unreleased]");
    }

    @Test
    void every_release_tells_of_code_and_then_of_data() throws IOException {
        List<String> sections = headings("### ");
        assertThat(sections).hasSize(2 * headings("## ").size());
        for (int i = 0; i < sections.size(); i += 2) {
            assertThat(sections.subList(i, i + 2)).containsExactly("### Code", "### Data");
        }
    }

    private static List<String> headings(String mark) throws IOException {
        return Files.readAllLines(CHANGELOG).stream()
                .filter(line -> line.startsWith(mark))
                .toList();
    }
}
