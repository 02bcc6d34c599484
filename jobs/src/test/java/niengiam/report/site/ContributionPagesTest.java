package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.trend.GrowthShares;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parts add to the growth of wholes, on the site and in the workbook. */
final class ContributionPagesTest {

    private static final List<String> SHEETS = List.of("Đóng góp - Contributions", "Đóng góp của tỉnh - By area");

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static Document page;
    private static XSSFWorkbook book;

    @BeforeAll
    static void publish() throws IOException {
        release = new StagedRelease(
                        folder.resolve("release"), SnapshotsToRead.shipped("gso-pxweb", "press-compilation"))
                .withSite()
                .withWorkbook();
        page = Jsoup.parse(release.folder.resolve("site/en/contributions.html").toFile(), "UTF-8");
        try (InputStream in = Files.newInputStream(release.folder.resolve("audit.xlsx"))) {
            book = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    private static Elements rows(final String section) {
        return page.select("section[aria-labelledby=" + section + "] tbody tr");
    }

    @Test
    void the_growth_of_a_province_made_by_a_merger_is_told_by_its_former_provinces() {
        assertThat(rows("area_contributions").eachText())
                .contains(
                        "Average population (thousand persons) Ninh Binh (since 1 July 2025) 1996 +1.04 Ha Nam 771.6 763.7 +0.23",
                        "Average population (thousand persons) Ninh Binh (since 1 July 2025) 1996 +1.04 Nam Dinh 1,838 1,820.5 +0.51");
    }

    @Test
    void the_growth_of_visits_is_told_by_the_kind_of_visitor_and_each_figure_leads_to_its_cell() {
        assertThat(rows("contributions").eachText())
                .anySatisfy(text -> assertThat(text).endsWith("2006 +24.77 International 418.4 362.3 +5.55"));
        assertThat(page.selectFirst("section[aria-labelledby=contributions] a:containsOwn(418.4)")
                        .attr("href"))
                .isEqualTo("../source/press-compilation.2026-11-30.nam-dinh-and-ninh-binh.html#r95c8");
    }

    @Test
    void a_remainder_names_the_parts_it_hides_and_one_of_nothing_is_left_out() {
        assertThat(rows("contributions").eachText()).anySatisfy(text -> assertThat(text)
                .endsWith("Remainder 49 44 +11.36 Holds parts that have no contribution of their own:"
                        + " Domestic investment, Foreign direct investment."));
        assertThat(rows("area_contributions").eachText()).isNotEmpty().noneMatch(text -> text.contains("Remainder"));
    }

    @Test
    void wholes_that_cannot_be_divided_stand_apart_with_the_reason() {
        assertThat(rows("undivided").eachText())
                .isNotEmpty()
                .allMatch(text -> text.endsWith("."))
                .anyMatch(text -> text.endsWith("No source has a figure for the same period of the year before."));
        assertThat(rows("contributions").eachText()).noneMatch(text -> text.contains("WHOLE"));
    }

    @Test
    void only_published_territories_are_listed_and_by_their_names() {
        final Names names = new Names(release.lists, release.wording, Language.EN);
        final Set<String> shown = StagedRelease.AREAS.stream().map(names::area).collect(Collectors.toSet());
        assertThat(page.select("tbody tr td:nth-of-type(2)").eachText())
                .isNotEmpty()
                .allMatch(shown::contains);
        assertThat(page.select("tbody").text()).doesNotContainPattern("\\bVN\\d{2}\\b");
    }

    @Test
    void every_way_to_divide_a_whole_has_words() {
        assertThat(Stream.concat(
                        Dimensions.NAMES.stream(), Stream.of(GrowthShares.BY_AREA, GrowthShares.BY_FORMER_AREA)))
                .allMatch(by -> release.wording.has("by." + by));
    }

    @Test
    void both_languages_list_the_same_rows() throws IOException {
        final Document vietnamese =
                Jsoup.parse(release.folder.resolve("site/vi/contributions.html").toFile(), "UTF-8");
        assertThat(vietnamese.select("tbody tr")).hasSameSizeAs(page.select("tbody tr"));
        assertThat(vietnamese.select("h2").eachText())
                .containsExactly("Theo thành phần của chỉ tiêu", "Theo địa phương", "Không chia được");
    }

    @Test
    void the_sheets_of_the_workbook_hold_parts_that_add_up_to_the_growth_of_their_whole() {
        for (final String name : SHEETS) {
            final Sheet sheet = book.getSheet(name);
            final Map<String, Integer> columns = columns(sheet);
            final Map<List<String>, Double> sums = new LinkedHashMap<>();
            final Map<List<String>, Double> growth = new LinkedHashMap<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                final Row row = sheet.getRow(i);
                assertThat(row.getCell(columns.get("ref_area")).getStringCellValue())
                        .isIn(StagedRelease.AREAS);
                if (!row.getCell(columns.get("part")).getStringCellValue().equals("WHOLE")) {
                    final List<String> whole = new ArrayList<>();
                    for (int c = 0; c <= columns.get("part_by"); c++) {
                        whole.add(row.getCell(c).toString());
                    }
                    growth.put(whole, row.getCell(columns.get("change_pct")).getNumericCellValue());
                    sums.merge(whole, points(row, columns), Double::sum);
                }
            }
            assertThat(sums).isNotEmpty();
            sums.forEach((whole, sum) ->
                    assertThat(sum).as(whole.toString()).isCloseTo(growth.get(whole), Offset.offset(1e-8)));
        }
    }

    private static double points(final Row row, final Map<String, Integer> columns) {
        final Cell cell = row.getCell(columns.get("contribution_pp"));
        return cell == null ? 0 : cell.getNumericCellValue();
    }

    private static Map<String, Integer> columns(final Sheet sheet) {
        final Map<String, Integer> columns = new TreeMap<>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    @Test
    void both_ends_of_a_part_lead_to_evidence_from_the_workbook() {
        final Sheet sheet = book.getSheet(SHEETS.get(1));
        final Map<String, Integer> columns = columns(sheet);
        final Row first = sheet.getRow(1);
        for (final String place : List.of("locator", "base_locator")) {
            assertThat(first.getCell(columns.get(place)).getHyperlink().getAddress())
                    .as(place)
                    .startsWith("site/source/gso-pxweb.2019-08-05.average-population.html");
        }
    }

    @Test
    void a_part_without_pages_leads_to_the_page_of_its_source_where_that_shows_published_figures_only() {
        final Edition here = release.edition();
        final Edition country = new Edition(
                here.titleVi(),
                here.titleEn(),
                here.release(),
                here.asOf(),
                here.codeVersion(),
                Optional.empty(),
                List.of("VN"),
                here.counts());
        final ReleaseFigures read = new ReleaseFigures(release.folder, country, release.lists);
        final EvidenceIndex index =
                new EvidenceIndex(EvidenceIndex.of(release.sources).pages(), Set.of());
        final Names names = new Names(release.lists, release.wording, Language.EN);
        final Frame frame = new Frame(names, country, "site/en/contributions.html", "", Optional.empty(), List.of());
        final ListingPage listing = new ListingPages(read.listed(), read.shown(), index, read.tables(), List.of())
                .of("contributions", frame);
        assertThat(listing.sections().get(1).rows()).isNotEmpty().allSatisfy(row -> assertThat(row.stream()
                        .flatMap(cell -> cell.href().stream())
                        .filter(address -> address.startsWith("../source/")))
                .noneMatch(address -> address.contains("#")));
    }
}
