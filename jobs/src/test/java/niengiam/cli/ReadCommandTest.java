package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_workbook_is_read_by_the_mapping_that_fits_whatever_its_name() throws IOException {
        final Path file = folder.resolve("table.dat");
        Files.write(file, workbook());

        assertThat(read("--format", "csv", file.toString())).isZero();
        assertThat(out.toString().lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith(
                        "table.dat,INV_CAP_NEW_USD,VN35,Hà Nam,FDI,_T,_T,_T,_T,2022,2022-01-01,2022-12-31,FLOW,"
                                + "720.5,720.5,720.5,USD,6,EXACT,P,25.FDI!D7,,,720.5,\"gso-december-fdi-workbook: "));
    }

    @Test
    void a_draft_saved_without_its_label_table_is_told_of_only_where_it_is_used() throws IOException {
        final Path data = folder.resolve("data");
        try (Stream<Path> shipped = Files.walk(Path.of("..", "data"))) {
            for (final Path file : shipped.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(Path.of("..", "data", "snapshots")))
                    .toList()) {
                final Path copy = data.resolve(Path.of("..", "data").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        final Path outcome = folder.resolve("outcome.csv");
        Files.writeString(
                outcome,
                "Outcome of all tours\n\nItems,2014,2015\nTurnover of travel agencies (Bill. dongs),1.5,2.5\nNights,10,20\n");
        assertThat(run("propose", "--data", data.toString(), outcome.toString()))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "# (It reads nothing before the label table that follows it is saved too, as "
                                + data.resolve("mappings/labels/outcome-items.csv") + ".)",
                        "# It needs a label table. Save these lines");
        Files.writeString(data.resolve("mappings/outcome.yaml"), out.toString());
        final Path file = folder.resolve("table.xlsx");
        Files.write(file, workbook());

        final Path offices = folder.resolve("offices.csv");
        Files.writeString(offices, "Number of editorial offices by province\n\nCities, provincies,2015\nHa Nam,2\n");

        assertThat(run("read", "--data", data.toString(), file.toString())).isZero();
        assertThat(run("read", "--data", data.toString(), offices.toString())).isZero();
        assertThat(err.toString()).doesNotContain("outcome-items");
        assertThat(run("read", "--data", data.toString(), outcome.toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "Missing label table outcome-items.csv of mapping outcome in outcome.yaml, line ",
                        ": expected it in mappings/labels. Add it, or take the mapping away until it is there.");
    }

    @Test
    void every_number_of_a_workbook_is_used_context_or_unread() throws IOException {
        final Path file = folder.resolve("table.xlsx");
        Files.write(file, workbook());

        assertThat(read("--unread", file.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "table.xlsx:25.FDI!A1  25  context (head)",
                        "table.xlsx:25.FDI!A1  01  context (head)",
                        "table.xlsx:25.FDI!A1  01  context (head)",
                        "table.xlsx:25.FDI!A1  20  context (head)",
                        "table.xlsx:25.FDI!A1  12  context (head)",
                        "table.xlsx:25.FDI!A1  2022  context (period)",
                        "table.xlsx:25.FDI!C5  61  used (gso-december-fdi-workbook)",
                        "table.xlsx:25.FDI!D5  720.5  used (gso-december-fdi-workbook)",
                        "table.xlsx:25.FDI!C7  61  used (gso-december-fdi-workbook)",
                        "table.xlsx:25.FDI!D7  720.5  used (gso-december-fdi-workbook)",
                        "table.xlsx:CPI!A1  3.5  unread (other_sheet)");
    }

    @Test
    void a_web_page_is_read_without_its_navigation() throws IOException {
        final Path file = folder.resolve("page.html");
        Files.writeString(
                file,
                "<html><body><nav><ul><li><a href='/'>Năm 2013 có 500 dự án</a></li></ul></nav><article><p>Năm 2017, tỉnh"
                        + " Hà Nam thu hút 89 dự án đầu tư.</p></article></body></html>",
                StandardCharsets.UTF_8);

        assertThat(read("--format", "csv", file.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString()).contains("INV_PRJ_NEW,VN35").contains(",89,").doesNotContain("500");
    }

    @Test
    void what_cannot_be_read_ends_with_3_and_says_why() throws IOException {
        final Path file = folder.resolve("picture.xlsx");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});

        assertThat(read(file.toString())).isEqualTo(3);
        assertThat(err.toString()).startsWith("niengiam: Unsupported format of picture.xlsx: it is an image, expected");
        assertThat(read(folder.resolve("none.txt").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("niengiam: Missing file ", "none.txt. Check the path.");
    }

    private int read(final String... arguments) {
        final String[] all = new String[arguments.length + 3];
        all[0] = "read";
        all[1] = "--data";
        all[2] = Path.of("..", "data").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    private int run(final String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            final Sheet sheet = book.createSheet("25.FDI");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue("25. Đầu tư nước ngoài vào Việt Nam được cấp phép từ 01/01- 20/12/2022");
            sheet.createRow(1).createCell(4).setCellValue("Triệu USD");
            final Row first = sheet.createRow(2);
            first.createCell(2).setCellValue("Số dự án");
            first.createCell(3).setCellValue("Vốn đăng ký");
            final Row second = sheet.createRow(3);
            second.createCell(2).setCellValue("(Dự án)");
            second.createCell(3).setCellValue("cấp mới");
            figures(sheet.createRow(4), 0, "TỔNG SỐ", 61, 720.5);
            sheet.createRow(5).createCell(0).setCellValue("Phân theo một số địa phương");
            figures(sheet.createRow(6), 1, "Hà Nam", 61, 720.5);
            book.createSheet("CPI").createRow(0).createCell(0).setCellValue(3.5);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void figures(
            final Row row, final int labelColumn, final String label, final double projects, final double capital) {
        row.createCell(labelColumn).setCellValue(label);
        row.createCell(2).setCellValue(projects);
        row.createCell(3).setCellValue(capital);
    }
}
