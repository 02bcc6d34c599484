package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.model.Language;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why numbers were not taken, in the words of the reader. */
final class DetailsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final CsvTable TABLE = CsvTable.read(
            java.nio.file.Path.of("src", "main", "resources", "niengiam", "report", "words", "details.csv"));

    private static final Details DETAILS = new Details(TABLE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the mapping gso-heads sets it apart | Bảng ánh xạ gso-heads đã tách riêng số này.",
                "expected a number with VI separators, got \"1.23.4\": digit groups are not all of three"
                        + " | Cần một số viết với dấu phân cách kiểu VI; nguồn ghi “1.23.4”: các nhóm chữ số không đủ ba chữ số.",
                "the table lists provinces that ended on 2025-06-30, so that it is not sure whether VN18 is meant or"
                        + " another of that name | Bảng có những tỉnh đã hết tồn tại ngày 2025-06-30, nên không chắc là VN18"
                        + " hay lãnh thổ khác cùng tên.",
                "a part that no list knows | Một phần không có trong danh mục."
            })
    void a_sentence_is_put_into_vietnamese_with_what_it_holds(final String said, final String vietnamese) {
        assertThat(DETAILS.find(said, Language.VI)).as(said).hasValue(vietnamese);
    }

    @Test
    void a_sentence_that_nobody_has_put_into_words_is_left_alone() {
        assertThat(DETAILS.find("something else", Language.VI)).isEmpty();
        assertThat(DETAILS.find("a part that no list knows", Language.EN)).isEmpty();
    }

    @Test
    void each_sentence_is_known_by_itself_and_keeps_all_its_places() {
        for (final Map<String, String> row : TABLE.rows()) {
            final String said = row.get("said");
            for (final String told : List.of(row.get("vi"), row.get("en"))) {
                assertThat(told.isEmpty() ? places(said) : places(told))
                        .as("places of \"%s\" in \"%s\"", said, told)
                        .isEqualTo(places(said));
            }
            final String filled =
                    PLACE.matcher(said).replaceAll(place -> "x" + place.group().charAt(1));
            assertThat(DETAILS.find(filled, Language.VI))
                    .as("the sentence \"%s\" is taken by one above it", filled)
                    .hasValue(PLACE.matcher(row.get("vi"))
                            .replaceAll(place -> "x" + place.group().charAt(1)));
        }
    }

    private static TreeSet<String> places(final String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
