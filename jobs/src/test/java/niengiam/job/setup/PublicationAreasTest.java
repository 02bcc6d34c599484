package niengiam.job.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearbook of another province is a matter of its name. */
final class PublicationAreasTest {

    private static final DataFolder DATA =
            DataFolder.read(Path.of("..", "data")).withoutSnapshots();

    @TempDir
    private Path folder;

    @Test
    void provinces_are_named_as_people_write_them_and_name_the_publication() {
        final Publication chosen = DATA.publication(List.of("Quảng Nam", "bac-ninh", "VN74"));

        assertThat(chosen.areas()).containsExactly("VN49", "VN27", "VN24_2025", "VN74");
        assertThat(chosen.title(Language.VI))
                .isEqualTo("Niên giám đầu tư, du lịch và báo chí: Quảng Nam, Bắc Ninh, Bình Dương");
        assertThat(chosen.title(Language.EN))
                .isEqualTo("Yearbook of investment, tourism and the press: Quang Nam, Bac Ninh, Binh Duong");
    }

    @Test
    void the_shipped_publication_keeps_its_title_and_its_areas() {
        final Publication shipped = DATA.publication(List.of());

        assertThat(shipped.areas()).containsExactly("VN37_2025", "VN35", "VN36", "VN37");
        assertThat(shipped.title(Language.VI)).isEqualTo("Niên giám đầu tư, du lịch và báo chí tỉnh Ninh Bình");
    }

    @Test
    void a_publication_of_another_province_is_three_lines() throws IOException {
        final Path file = folder.resolve("publication.yaml");
        for (final String lines : List.of(
                "areas: [Quảng Nam]\nindex_base: 2010\nmax_errors: 0\n",
                "areas: [dong-nai]\nlanguages: [vi]\nindex_base: 2015\n")) {
            Files.writeString(file, lines);
            final Publication read = Publication.read(file);
            assertThat(read.languages()).contains(Language.VI);
            assertThat(read.title(Language.VI)).isEmpty();
            assertThat(DATA.publication(read.areas()).areas())
                    .doesNotContain("VN35")
                    .isNotEmpty();
        }
    }

    @Test
    void nothing_that_is_called_so_says_what_is_near() {
        assertThatThrownBy(() -> DATA.publication(List.of("Quảng Nan")))
                .hasMessageStartingWith("Unknown territory \"Quảng Nan\" in --areas: expected ids of areas.csv such as"
                        + " VN35, their names, or all. Near it: Quảng Nam");
    }
}
