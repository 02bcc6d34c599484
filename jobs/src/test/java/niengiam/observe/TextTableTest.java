package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Delimited text as other programs leave it: read, or refused by name. */
class TextTableTest {

    private static final String MAPPING =
            """
            id: own
            format: csv
            delimiter: ";,"
            head: "Tỉnh"
            numbers: %s
            marks: {"..": NOT_COLLECTED, "": ABSENT}
            row:
              ref_area: {column: "Tỉnh", lookup: areas}
              time_period: "2018"
            figures:
              - columns: "Vốn cấp mới \\\\(triệu USD\\\\)"
                indicator: INV_CAP_NEW_USD
                unit_measure: USD
                unit_mult: 6
              - columns: "Số dự án"
                indicator: INV_PRJ_NEW
            """;
    private static final String HEAD = "Tỉnh;Số dự án;Vốn cấp mới (triệu USD)\n";

    @Test
    void a_decimal_comma_never_makes_a_figure_a_thousand_times_as_large() {
        final Shipped.Collected read = read(HEAD + "Hà Nam;14;206,125\nNam Định;16;1206,1\n", "en");

        assertThat(values(read)).containsExactly("14", "16");
        assertThat(read.reasons()).containsExactly("AMBIGUOUS_NUMBER", "INVALID_NUMBER");
        assertThat(read.rejects().get(0).detail()).contains("other cells of the table have the other ones");
    }

    @Test
    void one_group_after_a_comma_is_not_decided_where_semicolons_part_the_fields() {
        assertThat(read(HEAD + "Hà Nam;14;206,125\n", "en").reasons()).containsExactly("AMBIGUOUS_NUMBER");
        assertThat(values(read(HEAD + "Hà Nam;14;1,206\nNam Định;16;294.45\n", "en")))
                .containsExactly("14", "1206", "16", "294.45");
        assertThat(values(read(HEAD + "Hà Nam;14;206,125\n", "vi"))).containsExactly("14", "206.125");
        assertThat(read(HEAD + "Hà Nam;14;1.206\nNam Định;16;294.45\n", "vi").reasons())
                .containsExactly("AMBIGUOUS_NUMBER", "INVALID_NUMBER");
    }

    @Test
    void decomposed_text_is_the_same_text() {
        final String text = Normalizer.normalize(HEAD + "Hà Nam;14;206.1\n", Normalizer.Form.NFD);

        assertThat(values(read(text, "en"))).containsExactly("14", "206.1");
    }

    @Test
    void delimiters_behind_the_last_column_are_nothing_and_a_number_there_is_rejected() {
        final Shipped.Collected read =
                read("Tỉnh;Số dự án;Vốn cấp mới (triệu USD);;\nHà Nam;14;206.1;;\nNam Định;16;294.4;7;\n", "en");

        assertThat(values(read)).containsExactly("14", "206.1");
        assertThat(read.reasons()).containsExactly("RAGGED_ROW");
    }

    @Test
    void a_head_that_occurs_twice_is_refused_by_name() {
        assertThatThrownBy(() -> read("Tỉnh;Số dự án;Số dự án\nHà Nam;14;15\n", "en"))
                .hasMessageContaining("column \"Số dự án\" occurs twice");
        assertThatThrownBy(() -> read("Tỉnh;Số dự án;2011/12\nHà Nam;14;15\n", "en"))
                .hasMessageStartingWith("Unknown column \"2011/12\" in t.csv");
    }

    @Test
    void note_marks_are_left_off_labels_and_reject_figures() {
        final Shipped.Collected read = read(HEAD + "Hà Nam(1);14(1);206.1\nNam Định*;16;294.4*\n", "en");

        assertThat(values(read)).containsExactly("206.1", "16");
        assertThat(read.reasons()).containsExactly("INVALID_NUMBER", "INVALID_NUMBER");
    }

    @Test
    void rows_below_a_heading_that_the_mapping_does_not_know_are_rejected() {
        final Shipped.Collected read = read(
                HEAD
                        + "Hà Nam;14;206.1\nThu hồi giấy phép;;\nNam Định;5;55.5\nNinh Bình;1;1.5\nCả nước;;\nHà Nội;2;3.5\n",
                "en");

        assertThat(values(read)).containsExactly("14", "206.1", "2", "3.5");
        assertThat(read.reasons()).containsExactly("UNKNOWN_LABEL", "UNKNOWN_LABEL", "UNKNOWN_LABEL", "UNKNOWN_LABEL");
        assertThat(read.rejects().get(0).detail())
                .isEqualTo("the row stands under \"Thu hồi giấy phép\", which mapping own does not know");
    }

    @Test
    void two_values_of_one_figure_are_found_wherever_in_the_file_they_stand() {
        final StringBuilder text = new StringBuilder(HEAD).append("Hà Nam;14;206.1\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("Nam Định;16;294.4\n");
        }
        text.append("Hà Nam;14;206.10\nHà Nam;19;206.1\n");
        final Shipped.Collected read = read(text.toString(), "en");

        assertThat(read.reasons()).containsExactly("DOUBTFUL_VALUE", "DOUBTFUL_VALUE", "DOUBTFUL_VALUE");
        assertThat(read.rejects().get(0).detail()).endsWith(": \"14\" at cell=2,2 and \"19\" at cell=3004,2");
        assertThat(read.observations()).hasSize(2 * 3_003 - 3);
    }

    @Test
    void the_unit_is_that_of_the_head() {
        final String loose = MAPPING.replace("Vốn cấp mới \\\\(triệu USD\\\\)", "Vốn cấp mới.*");
        final String text = "Tỉnh;Số dự án;Vốn cấp mới (nghìn USD)\nHà Nam;14;206.1\n";
        final Shipped.Collected read =
                Shipped.readBy(text.getBytes(StandardCharsets.UTF_8), "t.csv", String.format(loose, "en"), "own");

        assertThat(values(read)).containsExactly("14");
        assertThat(read.rejects().get(0).toString())
                .contains("UNIT_MISMATCH", "says nghìn usd, mapping own reads USD/6");
    }

    private static Shipped.Collected read(final String text, final String numbers) {
        return Shipped.readBy(text.getBytes(StandardCharsets.UTF_8), "t.csv", String.format(MAPPING, numbers), "own");
    }

    private static List<String> values(final Shipped.Collected read) {
        return read.observations().stream()
                .map(seen -> seen.quantity().orElseThrow().value().toPlainString())
                .toList();
    }
}
