package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The other tables of a monthly workbook: each on its sheet, with the periods that its head names. */
class WorkbookTablesTest {

    private final XSSFWorkbook book = new XSSFWorkbook();

    private static final Object[][] FDI = {
        {"Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01 đến 20/3/2020"},
        {null, "Số dự án", "Số vốn đăng ký"},
        {null, null, "(Triệu USD)"},
        {"TỔNG SỐ", 11, 12.5},
    };

    private static final Object[][] VISITORS = {
        {"Khách quốc tế đến Việt Nam"},
        {null, null, null, null, "Nghìn lượt người"},
        {null, null, "Thực hiện", "Ước tính", "Cộng dồn", "Tháng 3 năm"},
        {null, null, "tháng 2", "tháng 3", "3 tháng", "2020 so với"},
        {null, null, "năm", "năm", "năm", "năm trước (%)"},
        {null, null, 2020, 2020, 2020},
        {},
        {"TỔNG SỐ", null, 1201.5, 410.25, 3600.125, 31.9},
        {"Phân theo phương tiện đến"},
        {null, "Đường không", 1000.5, 300.25, 2900.125, 30.1},
    };

    @Test
    void every_table_is_read_from_its_own_sheet_with_the_periods_of_its_head() throws IOException {
        sheet("DTNN", FDI);
        sheet("KQT", VISITORS);

        assertThat(figures())
                .containsExactly(
                        "INV_PRJ_NEW 2020-01-01/P2M20D 11 DTNN!B4",
                        "INV_CAP_NEW_USD 2020-01-01/P2M20D 12.5 DTNN!C4",
                        "TOU_VIS 2020-02 1201.5 KQT!C8",
                        "TOU_VIS 2020-03 410.25 KQT!D8",
                        "TOU_VIS 2020-Q1 3600.125 KQT!E8");
    }

    @Test
    void a_workbook_need_not_hold_the_table_of_investment() throws IOException {
        sheet("KQT", VISITORS);

        assertThat(figures()).hasSize(3).allMatch(figure -> figure.startsWith("TOU_VIS"));
    }

    @Test
    void an_estimate_of_the_head_is_one_in_the_release() throws IOException {
        sheet("KQT", VISITORS);

        assertThat(read().observations())
                .extracting(seen -> seen.period() + " " + seen.status())
                .containsExactly("2020-02 P", "2020-03 E", "2020-Q1 P");
    }

    @Test
    void growth_under_the_words_of_a_figure_makes_both_unreadable() throws IOException {
        final Object[][] rows = VISITORS.clone();
        rows[2] = new Object[] {null, null, "Thực hiện", "Ước tính", "Cộng dồn", null};
        rows[3] = new Object[] {null, null, "tháng 2", "tháng 3", "3 tháng", "Tháng 3"};
        rows[4] = new Object[] {null, null, "năm", "năm", "năm", "năm"};
        rows[5] = new Object[] {null, null, 2020, 2020, 2020, 2020};
        sheet("KQT", rows);

        assertThat(figures()).noneMatch(figure -> figure.contains("2020-03 "));
        assertThat(read().rejects())
                .filteredOn(reject -> reject.locator().toString().matches("KQT![DF]8"))
                .extracting(reject -> reject.reason())
                .containsOnly("AMBIGUOUS_COLUMN");
    }

    @Test
    void a_further_table_that_says_no_unit_is_not_read_and_leaves_the_others_readable() throws IOException {
        sheet("DTNN", FDI);
        sheet("KQT", new Object[][] {
            {"Khách quốc tế đến Việt Nam"},
            {null, null, "Thực hiện", "Ước tính"},
            {null, null, "tháng 2 năm 2020", "tháng 3 năm 2020"},
            {},
            {"TỔNG SỐ", null, 1201.5, 410.25},
        });

        assertThat(figures()).hasSize(2).allMatch(figure -> figure.contains("DTNN!"));
        assertThat(read().rejects()).isEmpty();
    }

    @Test
    void regions_of_a_year_with_other_regions_are_not_those_of_today() throws IOException {
        sheet("Danso", new Object[][] {
            {"1. Dân số trung bình năm 2004"},
            {null, null, null, "Nghìn người"},
            {null, null, "Tổng", "Phân theo giới tính"},
            {null, null, "số", "Nam"},
            {},
            {"Cả nước", null, 82000, 40300},
            {"Đông Nam Bộ", null, 13100, 6400},
            {null, "Hà Nam", 819.7, 398.5},
        });

        assertThat(figures())
                .containsExactly(
                        "POP_AVG 2004 82000 Danso!C6",
                        "POP_AVG_MALE 2004 40300 Danso!D6",
                        "POP_AVG 2004 819.7 Danso!C8",
                        "POP_AVG_MALE 2004 398.5 Danso!D8");
    }

    private List<String> figures() throws IOException {
        return read().observations().stream()
                .map(seen -> seen.key().indicator() + " " + seen.period() + " "
                        + seen.quantity().orElseThrow().value().toPlainString() + " "
                        + seen.provenance().locator())
                .collect(Collectors.toList());
    }

    private Shipped.Collected read() throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return Shipped.read(out.toByteArray(), "w.xlsx", "gso-december-fdi-workbook");
    }

    private void sheet(final String name, final Object[][] rows) {
        final Sheet sheet = book.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            final Row line = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                if (rows[row][column] instanceof Number number) {
                    line.createCell(column).setCellValue(number.doubleValue());
                } else if (rows[row][column] instanceof String text) {
                    line.createCell(column).setCellValue(text);
                }
            }
        }
    }
}
