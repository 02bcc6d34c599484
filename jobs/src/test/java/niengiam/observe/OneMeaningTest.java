package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the sheet would not take for the figure is not taken for it. */
class OneMeaningTest {

    private static final String TITLE = "Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01 - 20/9/2018";
    private static final int FIRST = 6;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = sheet("FDI");

    @ParameterizedTest
    @CsvSource({"0%", "0.0%", "0.0\" \"%", "[Red]0.00%"})
    void a_percentage_is_no_amount_and_no_count(final String format) {
        style(set(FIRST, 3, 0.815), format);
        style(set(FIRST + 1, 2, 0.04), format);

        assertThat(told()).containsExactly("D7 UNIT_MISMATCH", "C8 UNIT_MISMATCH");
    }

    @ParameterizedTest
    @CsvSource({"0.0\" USD\"", "0.0\" nghìn USD\"", "0.0\" tỷ đồng\""})
    void an_amount_that_is_shown_in_another_unit_than_its_head_says_is_ambiguous(final String format) {
        style(set(FIRST, 3, 81.5), format);

        assertThat(told()).containsExactly("D7 AMBIGUOUS_NUMBER");
    }

    @Test
    void an_amount_that_is_shown_in_the_unit_of_its_head_is_read() {
        style(set(FIRST, 3, 81.5), "0.0\" triệu USD\"");

        assertThat(told()).isEmpty();
    }

    @Test
    void only_capital_that_may_be_adjusted_downwards_may_be_below_zero() {
        set(FIRST, 2, -4);
        set(FIRST, 3, -81.5);
        set(FIRST, 4, -3.25);

        assertThat(told()).containsExactly("C7 INVALID_NUMBER", "D7 INVALID_NUMBER");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "81,5 | 81.5",
                "81.5 | 81.5",
                "2.081,5 | 2081.5",
                "2,081.5 | 2081.5",
                "2.081 | 2081",
                "2,081 | AMBIGUOUS_NUMBER",
                "2,081,500 | 2081500",
                "81,5% | INVALID_NUMBER",
                "80-82 | INVALID_NUMBER",
            })
    void a_number_typed_as_text_is_read_if_it_is_one_number(final String typed, final String outcome) {
        set(FIRST, 3, typed);

        assertThat(outcome("D7")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "beside {1}, {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2,081 | 30,5 | 2.081",
                "2,081 | 1.030,5 | 2.081",
                "2,081 | 30.5 | AMBIGUOUS_NUMBER",
                "2.081 | 1,030.5 | AMBIGUOUS_NUMBER",
                "2.081 | 30,5 | 2081",
            })
    void other_texts_of_the_table_tell_what_separators_are(
            final String typed, final String beside, final String outcome) {
        set(FIRST, 3, typed);
        set(FIRST + 1, 3, beside);

        assertThat(outcome("D7")).isEqualTo(outcome);
    }

    @Test
    void a_count_with_a_separator_before_three_digits_is_whole() {
        set(FIRST, 2, "2.081");

        assertThat(outcome("C7")).isEqualTo("2081");
    }

    @Test
    void two_rows_of_one_province_that_differ_are_both_doubtful() {
        row(FIRST + 2, "Hà Nam", 5, 81.5, 3.25);

        // Capital agrees; nobody can say which count is meant.
        assertThat(told()).containsExactly("C7 DOUBTFUL_VALUE", "C9 DOUBTFUL_VALUE");
        assertThat(read().rejects().get(0).detail())
                .isEqualTo("the table tells two values of INV_PRJ_NEW.VN35.FDI._T._T._T._T for 2018-01-01/P8M20D:"
                        + " \"4\" at FDI!C7 and \"5\" at FDI!C9");
    }

    @Test
    void two_sheets_that_differ_are_both_doubtful_where_they_do() {
        final Sheet draft = sheet("FDI (2)");
        draft.getRow(FIRST).getCell(3).setCellValue(80);

        assertThat(told()).containsExactly("D7 DOUBTFUL_VALUE", "D7 DOUBTFUL_VALUE");
    }

    @Test
    void a_figure_beside_a_label_that_the_producer_hid_is_rejected() {
        sheet.setColumnHidden(1, true);

        assertThat(told())
                .containsExactly(
                        "C7 HIDDEN_CELL",
                        "D7 HIDDEN_CELL",
                        "E7 HIDDEN_CELL",
                        "C8 HIDDEN_CELL",
                        "D8 HIDDEN_CELL",
                        "E8 HIDDEN_CELL");
    }

    @Test
    void a_figure_below_a_head_that_the_producer_hid_a_part_of_is_rejected() {
        sheet.getRow(3).setZeroHeight(true);

        assertThat(read().observations()).isEmpty();
        assertThat(read().reasons()).containsOnly("HIDDEN_CELL");
    }

    @Test
    void a_merged_title_over_a_hidden_column_is_seen() {
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        sheet.setColumnHidden(0, true);

        assertThat(read().observations()).hasSize(6);
    }

    @Test
    void a_table_of_another_title_below_the_first_is_not_its_next_page() {
        set(FIRST + 3, 0, "Đầu tư trực tiếp của Việt Nam ra nước ngoài được cấp phép từ 01/01 - 20/9/2018");
        head(FIRST + 4);
        set(FIRST + 6, 0, "Tổng số");
        set(FIRST + 6, 2, 7);
        set(FIRST + 7, 0, "Phân theo một số nước và vùng lãnh thổ");
        row(FIRST + 8, "Lào", 7, 31.5, 1);

        assertThat(told())
                .containsExactly("C13 UNKNOWN_LABEL", "C15 UNKNOWN_LABEL", "D15 UNKNOWN_LABEL", "E15 UNKNOWN_LABEL");
        assertThat(read().rejects().get(0).detail()).startsWith("the number stands in another table of the sheet");
    }

    @Test
    void the_next_page_of_a_table_says_so_or_says_nothing() {
        set(FIRST + 3, 0, "(Tiếp theo) Đầu tư trực tiếp của nước ngoài được cấp phép");
        head(FIRST + 4);
        set(FIRST + 6, 0, "Phân theo một số địa phương");
        row(FIRST + 7, "Ninh Bình", 2, 10.5, 1);

        assertThat(told()).isEmpty();
        assertThat(read().observations()).hasSize(9);
    }

    @Test
    void the_name_of_a_part_that_the_mapping_does_not_know_begins_it() {
        set(FIRST + 2, 0, "Phân theo hình thức đầu tư");
        row(FIRST + 3, "Ninh Bình", 2, 10.5, 1);

        assertThat(told()).containsExactly("C10 UNKNOWN_LABEL", "D10 UNKNOWN_LABEL", "E10 UNKNOWN_LABEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu hồi giấy phép, phân theo địa phương",
                "Trong các khu công nghiệp, theo địa phương",
                "Điều chỉnh vốn phân theo địa phương",
                "Phân theo một số địa phương (năm 2017)",
            })
    void a_heading_that_says_more_than_the_mapping_knows_begins_another_part(final String heading) {
        set(FIRST + 2, 0, heading);
        row(FIRST + 3, "Ninh Bình", 2, 10.5, 1);

        assertThat(told()).containsExactly("C10 UNKNOWN_LABEL", "D10 UNKNOWN_LABEL", "E10 UNKNOWN_LABEL");
    }

    @ParameterizedTest
    @CsvSource({"0.0 [$₫-42A], UNIT_MISMATCH", "[$€-2] 0.0, UNIT_MISMATCH", "[$$-409]0.0, 81.5"})
    void the_sign_of_another_currency_is_seen(final String format, final String outcome) {
        style(set(FIRST, 3, 81.5), format);

        assertThat(outcome("D7")).isEqualTo(outcome);
    }

    @Test
    void labels_may_have_running_numbers_and_say_that_they_are_provinces() {
        set(FIRST, 1, "1. Hà Nam");
        set(FIRST + 1, 1, "2. Tỉnh Nam Định");

        assertThat(read().observations())
                .extracting(seen -> seen.key().refArea())
                .containsExactly("VN35", "VN35", "VN35", "VN36", "VN36", "VN36");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đầu tư trực tiếp của nước ngoài được cấp phép chín tháng đầu năm 2018 | 2018-01-01/P9M",
                "Foreign direct investment projects licensed in the first nine months of 2018 | 2018-01-01/P9M",
            })
    void a_title_may_count_months_in_words(final String title, final String period) {
        set(0, 0, title);

        assertThat(read().observations())
                .extracting(seen -> seen.period().toString())
                .containsOnly(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đầu tư trực tiếp của nước ngoài được cấp phép năm 2018",
                "Đầu tư trực tiếp của nước ngoài được cấp phép năm 2017 và 2018",
                "Đầu tư trực tiếp của nước ngoài được cấp phép năm 2017, 2018",
                "Đầu tư trực tiếp của nước ngoài được cấp phép tháng 9 năm 2018",
                "Đầu tư trực tiếp của nước ngoài được cấp phép tính đến năm 2018",
            })
    void a_title_that_does_not_say_to_which_month_it_counts_is_refused(final String title) {
        set(0, 0, title);

        assertThatThrownBy(this::read).isInstanceOf(SourceException.class);
    }

    @Test
    void a_head_of_one_row_may_stand_right_above_its_figures() {
        final Sheet other = book.createSheet("DTNN");
        text(other, 0, 0, TITLE + " (triệu USD)");
        final List<String> head = List.of("Số dự án", "Vốn đăng ký cấp mới", "Vốn đăng ký điều chỉnh");
        for (int column = 0; column < 3; column++) {
            text(other, 1, 2 + column, head.get(column));
        }
        text(other, 2, 0, "Tổng số");
        row(other, 2, "", 7, 102, 5);
        text(other, 3, 0, "Phân theo một số địa phương");
        row(other, 4, "Hà Nam", 4, 81.5, 3.25);
        book.removeSheetAt(0);

        assertThat(told()).isEmpty();
        assertThat(read().observations()).hasSize(6);
    }

    @Test
    void growth_that_stands_under_words_which_go_over_several_columns_is_no_level() {
        final Sheet visitors = book.createSheet("KQT");
        text(visitors, 0, 0, "Khách quốc tế đến Việt Nam");
        text(visitors, 1, 3, "Nghìn lượt người");
        final String[][] head = {
            {"Tháng 9", "9 tháng", "So với cùng kỳ năm trước (%)", ""},
            {"năm 2018", "năm 2018", "Tháng 8 năm 2018", "8 tháng năm 2018"},
        };
        for (int row = 0; row < head.length; row++) {
            for (int column = 0; column < 4; column++) {
                text(visitors, 2 + row, 2 + column, head[row][column]);
            }
        }
        text(visitors, 5, 0, "TỔNG SỐ");
        final double[] figures = {1211.5, 11616.5, 129.5, 122.9};
        for (int column = 0; column < 4; column++) {
            visitors.getRow(5).createCell(2 + column).setCellValue(figures[column]);
        }

        assertThat(told()).containsExactly("F6 AMBIGUOUS_COLUMN");
    }

    @Test
    void rows_of_a_delimited_table_that_contradict_each_other_are_doubtful() {
        final String text = "Number of editorial offices by province\n\n\"Cities, provincies\";\"2014\";\"2015\"\n"
                + "Ha Nam;2;3\nNam Dinh;3;3\nHa Nam;2;7\n";

        final Shipped.Collected read =
                Shipped.read(text.getBytes(StandardCharsets.UTF_8), "t.csv", "gso-editorial-offices");

        assertThat(read.observations()).hasSize(4);
        assertThat(read.reasons()).containsExactly("DOUBTFUL_VALUE", "DOUBTFUL_VALUE");
        assertThat(read.rejects().get(1).detail()).endsWith("\"3\" at cell=4,3 and \"7\" at cell=6,3");
    }

    private Sheet sheet(final String name) {
        final Sheet sheet = book.createSheet(name);
        text(sheet, 0, 0, TITLE);
        text(sheet, 1, 4, "Triệu USD");
        head(sheet, 2);
        text(sheet, 5, 0, "Phân theo một số địa phương");
        row(sheet, FIRST, "Hà Nam", 4, 81.5, 3.25);
        row(sheet, FIRST + 1, "Nam Định", 3, 20.5, 1.75);
        return sheet;
    }

    private void head(final int at) {
        head(sheet, at);
    }

    private static void head(final Sheet sheet, final int at) {
        final List<List<String>> words =
                List.of(List.of("Số dự án", "Vốn đăng ký", "Vốn đăng ký"), List.of("(Dự án)", "cấp mới", "điều chỉnh"));
        for (int row = 0; row < words.size(); row++) {
            for (int column = 0; column < 3; column++) {
                text(sheet, at + row, column + 2, words.get(row).get(column));
            }
        }
    }

    private void row(final int at, final String label, final double... figures) {
        row(sheet, at, label, figures);
    }

    private static void row(final Sheet sheet, final int at, final String label, final double... figures) {
        text(sheet, at, 1, label);
        for (int i = 0; i < figures.length; i++) {
            sheet.getRow(at).createCell(2 + i).setCellValue(figures[i]);
        }
    }

    private static void text(final Sheet sheet, final int row, final int column, final String text) {
        final Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        if (!text.isEmpty()) {
            cells.createCell(column).setCellValue(text);
        }
    }

    private void set(final int row, final int column, final String text) {
        text(sheet, row, column, text);
    }

    private Cell set(final int row, final int column, final double number) {
        text(sheet, row, column, "");
        final Cell cell = sheet.getRow(row).createCell(column);
        cell.setCellValue(number);
        return cell;
    }

    private void style(final Cell cell, final String format) {
        final CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private Shipped.Collected read() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return Shipped.read(out.toByteArray(), "w.xlsx", "gso-december-fdi-workbook");
        } catch (final IOException impossible) {
            throw new IllegalStateException("cannot write a workbook into memory", impossible);
        }
    }

    private static String cell(final Object locator) {
        return locator.toString().replaceFirst(".*!", "");
    }

    /** The rejects, by cell and reason. */
    private List<String> told() {
        return read().rejects().stream()
                .map(reject -> cell(reject.locator()) + " " + reject.reason())
                .toList();
    }

    /** What became of a cell: its value, or the reason there is none. */
    private String outcome(final String cell) {
        final Shipped.Collected read = read();
        return Stream.concat(
                        read.observations().stream()
                                .filter(seen ->
                                        cell(seen.provenance().locator()).equals(cell))
                                .map(seen -> seen.quantity()
                                        .orElseThrow()
                                        .value()
                                        .stripTrailingZeros()
                                        .toPlainString()),
                        read.rejects().stream()
                                .filter(reject -> cell(reject.locator()).equals(cell))
                                .map(reject -> reject.reason()))
                .findFirst()
                .orElse("nothing");
    }
}
