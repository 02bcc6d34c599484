package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads and units in two languages: read where both halves say the same, rejected or refused where they do not. */
class BilingualHeadTest {

    private static final String PERIOD = "từ 01/01 - 20/5/2018";

    @ParameterizedTest
    @CsvSource({
        "Số dự án/Number of projects, Vốn đăng ký/Registered capital, Triệu USD/Million USD",
        "Số dự án - Number of projects, Vốn đăng ký (Triệu USD/Mill. USD), ''",
        "Số dự án | Number of projects, Vốn đăng ký/Registered capital (Triệu USD/Million USD), ''",
        "Số dự án, Vốn đăng ký (Triệu USD)/Registered capital (Million USD), ''",
        "'Số dự án\nNumber of projects', 'Vốn đăng ký (Triệu USD)\nRegistered capital (Mill. USD)', ''",
        "Số dự án cấp phép mới (Dự án), Vốn đăng ký cấp phép mới, Triệu USD",
        "Số dự án, Vốn đăng ký, Triệu USD",
    })
    void both_languages_agree(final String projects, final String capital, final String unit) throws IOException {
        assertThat(values(read(PERIOD, unit, List.of(List.of(projects, capital)))))
                .containsExactly(
                        "INV_PRJ_NEW VN35 2018-01-01/P4M20D 14 PROJECT",
                        "INV_CAP_NEW_USD VN35 2018-01-01/P4M20D 206.1 USD/6");
    }

    @Test
    void the_second_language_may_stand_in_a_row_of_its_own() throws IOException {
        final Shipped.Collected read = read(
                PERIOD,
                "Triệu USD - Mill. USD",
                List.of(List.of("Số dự án", "Vốn đăng ký"), List.of("Number of projects", "Registered capital")));

        assertThat(values(read)).hasSize(2);
    }

    @Test
    void halves_that_say_different_things_reject_their_column() throws IOException {
        for (final String capital :
                List.of("Vốn đăng ký/Legal capital", "Vốn điều lệ/Registered capital", "Vốn đăng ký/%")) {
            final Shipped.Collected read =
                    read(PERIOD, "Triệu USD/Million USD", List.of(List.of("Số dự án/Number of projects", capital)));

            assertThat(values(read)).as(capital).containsExactly("INV_PRJ_NEW VN35 2018-01-01/P4M20D 14 PROJECT");
            assertThat(read.reasons()).as(capital).containsExactly("UNKNOWN_COLUMN");
        }
    }

    @Test
    void units_that_say_different_things_refuse_the_table() {
        assertThatThrownBy(() -> read(
                        PERIOD,
                        "Triệu USD/Thousand USD",
                        List.of(List.of("Số dự án/Number of projects", "Vốn đăng ký/Registered capital"))))
                .hasMessageContaining("expected one meaning of");
    }

    private static List<String> values(final Shipped.Collected read) {
        return read.observations().stream()
                .map(seen -> seen.key().indicator() + " " + seen.key().refArea() + " " + seen.period() + " "
                        + seen.quantity().orElseThrow().value().toPlainString() + " " + seen.unit())
                .toList();
    }

    private static Shipped.Collected read(final String period, final String unit, final List<List<String>> heads)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            final Sheet sheet = book.createSheet("FDI");
            sheet.createRow(0).createCell(0).setCellValue("Đầu tư trực tiếp của nước ngoài được cấp phép " + period);
            sheet.createRow(1).createCell(2).setCellValue(unit);
            int at = 2;
            for (final List<String> head : heads) {
                final Row row = sheet.createRow(at++);
                for (int i = 0; i < head.size(); i++) {
                    row.createCell(i + 1).setCellValue(head.get(i));
                }
            }
            sheet.createRow(4).createCell(0).setCellValue("Phân theo một số địa phương");
            final Row row = sheet.createRow(5);
            row.createCell(0).setCellValue("Hà Nam");
            row.createCell(1).setCellValue(14);
            row.createCell(2).setCellValue(206.1);
            book.write(out);
            return Shipped.read(out.toByteArray(), "w.xlsx", "gso-december-fdi-workbook");
        }
    }
}
