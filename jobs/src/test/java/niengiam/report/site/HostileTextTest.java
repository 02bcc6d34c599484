package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.model.Origin;
import niengiam.report.StagedRelease;
import niengiam.source.Snapshot;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that says whatever it likes. */
final class HostileTextTest {

    private static final String SCRIPT = "<script>alert(1)</script>\" onload='alert(2)'";

    @TempDir
    private static Path folder;

    private static StagedRelease release;

    @BeforeAll
    static void publish() throws IOException {
        final Path file = folder.resolve("hostile.csv");
        Files.writeString(
                file,
                """
                Năm,Đếm đến ngày,Địa phương,Số dự án cấp mới,Vốn đăng ký cấp mới (triệu USD),Vốn đăng ký điều chỉnh (triệu USD)
                2019,2019-12-20,Hà Nam,61,720.376496,-108.433722
                2018,2018-12-20,Hà Nam,0,0,0
                2017,2017-12-20,Hà Nam,21,1000000000000000,-0.000001
                2019,2019-12-20,"<script>alert(1)</script>"" onload='alert(2)'\u202Egnp.exe",=1+1,"=cmd|' /C calc'!A0",@SUM(1)
                2019,2019-12-20,</table><img src=x onerror=alert(3)>,-1+cmd,+1,"two
                lines\u0007"
                """);
        final Origin origin = new Origin(
                "x/" + SCRIPT,
                SCRIPT,
                "=HYPERLINK(\"http://evil.example\")\u202E",
                "javascript:alert(4)",
                LocalDate.of(2019, 12, 27),
                LocalDate.of(2020, 1, 1),
                SCRIPT,
                "0".repeat(64),
                "gso-december-fdi-million-usd",
                SCRIPT.repeat(50));
        release = new StagedRelease(folder.resolve("release"), List.of(new Snapshot(file, origin)))
                .withCharts()
                .withSite()
                .withWorkbook();
    }

    private static List<Document> pages() throws IOException {
        final List<Document> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(release.folder.resolve("site"))) {
            for (final Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(release.folder.relativize(file).toString()).matches("[A-Za-z0-9._/-]+");
                pages.add(Jsoup.parse(file.toFile(), "UTF-8"));
            }
        }
        return pages;
    }

    @Test
    void no_markup_of_a_source_becomes_markup_of_a_page() throws IOException {
        for (final Document page : pages()) {
            assertThat(page.select("script")).hasSize(1).allMatch(script -> script.html()
                    .isEmpty());
            assertThat(page.select("img[src=x]")).isEmpty();
            for (final Element element : page.getAllElements()) {
                for (final Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).doesNotStartWith("on");
                    assertThat(attribute.getValue()).doesNotStartWith("javascript:");
                }
            }
        }
    }

    @Test
    void characters_that_turn_text_round_are_shown_by_their_code() throws IOException {
        boolean seen = false;
        for (final Document page : pages()) {
            assertThat(page.wholeText()).doesNotContain("\u202E").doesNotContain("\u0007");
            seen |= page.text().contains("⟨U+202E⟩gnp.exe");
        }
        assertThat(seen)
                .as("the label with the hidden character is shown somewhere")
                .isTrue();
    }

    /** A printed number begins like a formula and cannot run. */
    private static boolean isNumber(final String text) {
        return text.matches("-[0-9]+([.,][0-9]+)*");
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() throws IOException {
        try (InputStream in = Files.newInputStream(release.folder.resolve("audit.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            int quoted = 0;
            for (final Sheet sheet : book) {
                for (final Row row : sheet) {
                    for (final Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && !cell.getStringCellValue().isEmpty()
                                && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0
                                && !isNumber(cell.getStringCellValue())) {
                            quoted++;
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(cell.getStringCellValue())
                                    .isTrue();
                        }
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula())
                                    .doesNotContain("cmd")
                                    .doesNotContain("evil");
                        }
                    }
                }
            }
            assertThat(quoted).isPositive();
        }
    }

    @Test
    void zero_negative_and_huge_values_have_a_decent_sentence() throws IOException {
        final String usd = Jsoup.parse(
                        release.folder
                                .resolve("site/en/INV_CAP_NEW_USD.VN35.html")
                                .toFile(),
                        "UTF-8")
                .text();
        assertThat(usd)
                .contains("2018: 0 USD million")
                .contains("1,000,000,000,000,000")
                .contains("The figure of the year before is zero.");
        assertThat(Jsoup.parse(
                                release.folder
                                        .resolve("site/vi/INV_CAP_ADJ_USD.VN35.html")
                                        .toFile(),
                                "UTF-8")
                        .text())
                .contains("−108,43")
                .contains("−0,000001");
    }
}
