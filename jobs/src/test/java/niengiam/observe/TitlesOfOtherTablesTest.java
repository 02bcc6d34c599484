package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.source.SourceException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word more in a title makes it that of another table, whose head and rows are the same. */
class TitlesOfOtherTablesTest {

    private static final Path DATA = Path.of("..", "data");
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);
    private static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));

    private static final String FDI = "Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01 - 20/3/2020";
    private static final String TURNOVER = "Turnover of travelling at current prices by province";
    private static final String HEAD = "\"Cities, provincies\";\"2014\";\"2015\"\n";
    private static final String ROWS = "Ha Nam;14.5;15.1\nNam Dinh;16.2;17.3\n";
    private static final String DECEMBER =
            "Năm,Đếm đến ngày,Địa phương,Số dự án cấp mới,Vốn đăng ký cấp mới (triệu USD)\n2018,unknown,Hà Nam,5,6.1\n";

    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dự án đầu tư nước ngoài bị thu hồi giấy phép từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài chấm dứt hoạt động từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài được cấp phép vào các khu công nghiệp từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài được cấp phép ngành dệt may từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài từ Nhật Bản được cấp phép từ 01/01 - 20/3/2020",
                "Kế hoạch thu hút đầu tư trực tiếp của nước ngoài từ 01/01 - 20/3/2020",
                "Góp vốn, mua cổ phần của nhà đầu tư nước ngoài từ 01/01 - 20/3/2020",
                "Vốn đầu tư trực tiếp của nước ngoài giải ngân từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài được cấp phép điều chỉnh từ 01/01 - 20/3/2020",
                "Đầu tư trực tiếp của nước ngoài được cấp phép tỉnh Hà Nam từ 01/01 - 20/3/2020",
                "Foreign direct investment licensed in industrial parks, 1 January - 20 March 2020",
            })
    void investment_from_abroad_that_is_not_the_newly_licensed_of_the_country_is_refused(final String title)
            throws IOException {
        investment("FDI", title);

        assertThatThrownBy(this::workbook)
                .isInstanceOf(SourceException.class)
                .hasMessageContainingAll(
                        "Unknown table in t.xlsx, sheet \"FDI\": its title says \"", title.substring(0, 30));
    }

    @Test
    void a_sheet_of_another_table_is_unread_with_its_reason_beside_one_that_is_read() throws IOException {
        investment("FDI", FDI);
        investment("thu hồi", "Dự án đầu tư nước ngoài bị thu hồi giấy phép từ 01/01 - 20/3/2020");

        final TableReading read = workbook();

        assertThat(read.observations()).hasSize(6);
        assertThat(read.unread().get("thu hồi").reason())
                .startsWith("its title says \"bị\", which mapping gso-december-fdi-workbook does not know: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khách quốc tế đến Việt Nam bằng đường biển | Nghìn lượt người | TỔNG SỐ",
                "Khách quốc tế đến Việt Nam từ Nhật Bản | Nghìn lượt người | TỔNG SỐ",
                "Kế hoạch đón khách quốc tế đến Việt Nam | Nghìn lượt người | TỔNG SỐ",
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh Ninh Bình | Tỷ đồng | Du lịch lữ hành",
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng khu vực tư nhân | Tỷ đồng | Du lịch lữ hành",
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ theo giá so sánh 2010 | Tỷ đồng | Du lịch lữ hành",
                "Vốn đầu tư toàn xã hội thực hiện theo giá hiện hành tỉnh Hà Nam | Tỷ đồng | Tổng số",
                "Cơ cấu vốn đầu tư toàn xã hội thực hiện theo giá hiện hành | Tỷ đồng | Tổng số",
            })
    void further_tables_are_those_of_the_whole_country_and_of_everything_alone(
            final String title, final String unit, final String label) throws IOException {
        sheet("S", new Object[][] {
            {title}, {null, null, unit}, {null, null, "Quý I năm 2020"}, {label, null, 367.5},
        });

        assertThatThrownBy(this::workbook)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("its title says \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng quý I năm 2020",
                "TỔNG MỨC HÀNG HÓA BÁN LẺ VÀ DOANH THU DỊCH VỤ TIÊU DÙNG THEO GIÁ HIỆN HÀNH",
            })
    void titles_are_known_in_the_spellings_of_the_office(final String title) throws IOException {
        sheet("S", new Object[][] {
            {title}, {null, null, "Tỷ đồng"}, {null, null, "Quý I năm 2020"}, {"Du lịch lữ hành", null, 367.5},
        });

        assertThat(workbook().observations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TURNOVER + " (Previous year = 100)\n\n" + HEAD + ROWS,
                TURNOVER + " (private enterprises)\n\n" + HEAD + ROWS,
                TURNOVER + " (plan)\n\n" + HEAD + ROWS,
                TURNOVER + " (dongs)\n\n" + HEAD + ROWS,
                TURNOVER + "\nForeign invested sector\n" + HEAD + ROWS,
                TURNOVER + "\nUnit: VND\n" + HEAD + ROWS,
                TURNOVER + "\nĐơn vị tính: lần\n" + HEAD + ROWS,
                TURNOVER + "\n\n" + HEAD + ROWS + "Unit: Mill. dongs\n",
                "Average population by province (Persons)\n\n\"Cities, provincies\";\"Total 2015\"\nHa Nam;802705\n",
                "Outcome of tourism (Ha Noi)\n\nItems,2014\nTurnover of travel agencies (Bill. Dongs),7482.8\n",
                "Đầu tư trong nước được cấp phép theo địa phương\n\n" + DECEMBER,
                "Đầu tư của Việt Nam ra nước ngoài theo địa phương\n\n" + DECEMBER,
                "Dự án FDI bị thu hồi theo địa phương\n\n" + DECEMBER,
                DECEMBER,
                "Các khu công nghiệp tỉnh Nam Định\n\nChỉ tiêu;Nguồn vốn;Kỳ;Giá trị;Đơn vị tính\n"
                        + "Số dự án cấp mới;FDI;2018-01/2018-09;34;dự án\n",
            })
    void delimited_tables_of_another_unit_sector_place_or_kind_are_refused(final String text) throws IOException {
        assertThatThrownBy(() -> text(text))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Unknown table t.csv: expected one mapping that fits, got []. Nearest: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TURNOVER + " (Bill. dongs)\n\n" + HEAD + ROWS,
                TURNOVER + " (E1003)\nUnit: Bill. dongs\nSource: General Statistics Office\n" + HEAD + ROWS,
                TURNOVER + "\n(tỷ đồng)\n\n" + HEAD + ROWS + "Unit: Bill. dongs\n",
            })
    void the_unit_that_is_meant_and_where_a_table_comes_from_may_be_said(final String text) throws IOException {
        assertThat(text(text).observations()).hasSize(4);
    }

    @Test
    void rows_below_a_line_of_their_own_are_those_of_another_table() throws IOException {
        final TableReading read = text(TURNOVER + "\n\n" + HEAD + ROWS + "Structure (%)\nHa Noi;12.1;13.2\n"
                + "Number of hospitals\n" + HEAD + "Hai Phong;12;13\n");

        assertThat(read.observations()).hasSize(4);
        assertThat(read.rejects())
                .filteredOn(reject -> reject.text().startsWith("12"))
                .allMatch(reject -> reject.detail().startsWith("the row stands under \""));
    }

    @Test
    void a_unit_said_below_the_table_that_is_another_refuses_it() throws IOException {
        investment("FDI", FDI);
        book.getSheetAt(0).createRow(9).createCell(0).setCellValue("Đơn vị tính: Nghìn USD");

        assertThatThrownBy(this::workbook)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("expected one meaning");
    }

    private void investment(final String name, final String title) {
        sheet(name, new Object[][] {
            {title},
            {null, null, "Triệu USD"},
            {null, null, "Số dự án", "Vốn đăng ký cấp mới"},
            {null, null, "(Dự án)", null},
            {"TỔNG SỐ", null, 30, 300.5},
            {"Phân theo địa phương"},
            {null, "Hà Nội", 14, 206.1},
            {null, "Cần Thơ", 16, 94.4},
        });
    }

    private void sheet(final String name, final Object[]... rows) {
        final Sheet sheet = book.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            final Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                if (rows[r][c] instanceof String text) {
                    row.createCell(c).setCellValue(text);
                } else if (rows[r][c] instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                }
            }
        }
    }

    private TableReading workbook() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        final Path file = Files.write(folder.resolve("t.xlsx"), bytes.toByteArray());
        return TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.empty())
                .orElseThrow();
    }

    private TableReading text(final String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("t.csv"), text);
        return TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.empty())
                .orElseThrow();
    }
}
