package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table that also tells of adjusted projects and of shares that were bought: no figure of one goes under another. */
class AdjustedProjectsTest {

    private static final List<String> GROUPS = List.of("Cấp mới", "Điều chỉnh", "Góp vốn, mua cổ phần");
    private static final List<String> HEADS = List.of(
            "Số dự án (Dự án)",
            "Số vốn đăng ký (Triệu USD)",
            "Số lượt dự án (Lượt dự án)",
            "Số vốn đăng ký điều chỉnh (Triệu USD)",
            "Số lượt góp vốn, mua cổ phần (Lượt)",
            "Giá trị góp vốn, mua cổ phần (Triệu USD)");

    @Test
    void four_more_columns_are_read_by_their_own_heads_or_rejected() throws IOException {
        final Shipped.Collected read = Shipped.read(workbook(GROUPS), "w.xlsx", "gso-december-fdi-workbook");

        assertThat(read.observations())
                .filteredOn(seen -> seen.key().refArea().equals("VN35"))
                .extracting(seen -> seen.key().indicator() + " "
                        + seen.provenance().locator() + " "
                        + seen.quantity().orElseThrow().value().toPlainString())
                .containsExactly(
                        "INV_PRJ_NEW DTNN!B7 11",
                        "INV_CAP_NEW_USD DTNN!C7 12.5",
                        "INV_PRJ_ADJ DTNN!D7 13",
                        "INV_CAP_ADJ_USD DTNN!E7 14.5");
        assertThat(read.rejects())
                .filteredOn(reject -> reject.locator().toString().endsWith("7"))
                .extracting(reject -> reject.locator() + " " + reject.reason())
                .containsExactly("DTNN!F7 UNKNOWN_COLUMN", "DTNN!G7 UNKNOWN_COLUMN");
    }

    @Test
    void columns_whose_group_is_not_known_are_rejected() throws IOException {
        final Shipped.Collected read =
                Shipped.read(workbook(List.of("Cấp mới", "Thu hồi", "Thu hồi")), "w.xlsx", "gso-december-fdi-workbook");

        assertThat(read.observations())
                .extracting(seen -> seen.provenance().locator().toString())
                .noneMatch(place -> place.matches("DTNN!D.*"));
    }

    private static byte[] workbook(final List<String> groups) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            final Sheet sheet = book.createSheet("DTNN");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue("Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01 đến 20/12/2019");
            final Row group = sheet.createRow(1);
            final Row head = sheet.createRow(2);
            final Row unit = sheet.createRow(3);
            for (int column = 1; column <= HEADS.size(); column++) {
                final String[] words = HEADS.get(column - 1).split(" (?=\\()");
                head.createCell(column).setCellValue(words[0]);
                unit.createCell(column).setCellValue(words[1]);
                if (column % 2 == 1) {
                    group.createCell(column).setCellValue(groups.get(column / 2));
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, column, column + 1));
                }
            }
            int at = 4;
            for (final String label : List.of("Tổng số", "Phân theo địa phương", "Hà Nam", "Nam Định")) {
                final Row row = sheet.createRow(at++);
                row.createCell(0).setCellValue(label);
                for (int column = 1; column <= HEADS.size() && at != 6; column++) {
                    row.createCell(column).setCellValue(10 + column + (column % 2 == 0 ? 0.5 : 0));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
