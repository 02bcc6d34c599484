package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;

/** Notes of compilers on Vietnamese pages. */
final class RemarksTest {

    private static final Path DATA = Path.of("..", "data");

    private final CsvTable table = CsvTable.read(DATA.resolve("codelists/compiler_notes.csv"));
    private final Remarks remarks = new Remarks(table);

    @Test
    void a_note_is_put_into_vietnamese_remark_by_remark() {
        assertThat(remarks.inVietnamese("thesis table 3.3; parts add to 236760"))
                .isEqualTo("bảng 3.3 của luận văn; các thành phần cộng lại là 236760");
    }

    @Test
    void numbers_of_a_note_are_printed_as_in_vietnamese() {
        assertThat(remarks.inVietnamese("+9.53% on 2016; nearly 1,830 million USD"))
                .isEqualTo("tăng 9,53% so với năm 2016; gần 1.830 triệu USD");
    }

    @Test
    void words_of_a_source_and_unknown_remarks_stay_as_they_are() {
        assertThat(remarks.inVietnamese("'più di 4.000'; hơn 200; something $1 new"))
                .isEqualTo("'più di 4.000'; hơn 200; something $1 new");
    }

    @Test
    void a_place_for_a_number_stands_in_both_languages_or_in_neither() {
        table.rows().forEach(row -> assertThat(
                        row.get("vi").chars().filter(c -> c == '#').count())
                .as(row.get("note"))
                .isEqualTo(row.get("note").chars().filter(c -> c == '#').count()));
    }

    /** Words that only an English remark has; quoted words of sources apart. */
    @Test
    void notes_beside_the_figures_of_the_published_provinces_are_in_vietnamese() {
        final Pattern english =
                Pattern.compile("(?i)\\b(the|of|with|source|verify|year|table|printed|article|same|parts)\\b");
        final Set<String> left = new HashSet<>();
        for (final String file : List.of("ha-nam.csv", "nam-dinh-and-ninh-binh.csv")) {
            CsvTable.read(DATA.resolve("snapshots/press-compilation/2026-11-30/" + file)).rows().stream()
                    .filter(row -> !row.getOrDefault("status", "").equals("target"))
                    .map(row -> row.getOrDefault("note", ""))
                    .flatMap(note -> Arrays.stream(remarks.inVietnamese(note).split(";")))
                    .map(remark -> remark.replaceAll("'[^']*'", ""))
                    .filter(remark -> english.matcher(remark).find())
                    .forEach(left::add);
        }
        assertThat(left).hasSizeLessThan(30);
    }
}
