package niengiam.report.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.report.document.Report;
import niengiam.report.workbook.AuditWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of everything that is published says, in the unit of its head, the figure it leads to. */
final class EveryCellTest {

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static FiguresBehind behind;

    @BeforeAll
    static void publish() {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped())
                .withCharts()
                .withSite()
                .withWorkbook()
                .withReport();
        behind = new FiguresBehind(release.folder);
    }

    @Test
    void every_cell_of_the_site_says_the_figure_it_leads_to() throws IOException {
        final SiteWalk walk = new SiteWalk(release.folder, behind).run();
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.counted.values().stream().mapToInt(Integer::intValue).sum())
                .as(walk.counted.toString())
                .isGreaterThan(2000);
    }

    @Test
    void one_cell_in_another_power_of_ten_is_found() throws IOException {
        final Path file = release.folder.resolve("site/vi/INV_CAP_NEW_USD.VN35.html");
        final Document page = Jsoup.parse(file.toFile(), "UTF-8");
        final Element figure = page.selectFirst("td.n a:has(data[value=720.376496]) data");
        figure.text("720.376,5");
        final SiteWalk walk = new SiteWalk(release.folder, behind);
        walk.page(file, page);
        assertThat(walk.wrong).isNotEmpty().allMatch(wrong -> wrong.contains("prints 720.376,5"));
    }

    @Test
    void one_head_with_another_unit_is_found() throws IOException {
        final Path file = release.folder.resolve("site/vi/INV_CAP_NEW_USD.VN35.html");
        final Document page = Jsoup.parse(file.toFile(), "UTF-8");
        final Element caption = page.selectFirst("caption");
        caption.text(caption.text().replace("(triệu USD)", "(tỷ đồng)"));
        final SiteWalk walk = new SiteWalk(release.folder, behind);
        walk.page(file, page);
        assertThat(walk.wrong).hasSizeGreaterThan(5);
    }

    @Test
    void every_row_of_the_workbook_says_the_figure_it_leads_to() throws Exception {
        final BookWalk walk = new BookWalk(behind).run(release.folder.resolve(AuditWorkbook.FILE));
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.counted).as("sheets with figures").hasSizeGreaterThan(4);
    }

    @Test
    void every_figure_of_the_report_is_one_of_the_release() throws IOException {
        final ReportWalk walk = new ReportWalk(behind, release.lists)
                .docx(release.folder.resolve(Report.DOCX))
                .pdf(release.folder.resolve(Report.PDF));
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.counted.get("docx")).isGreaterThan(60);
        assertThat(walk.counted.get("docx sentences")).isGreaterThan(40);
    }

    /** Walks a release that stands somewhere, for eyes: what was counted, and every cell that is wrong. */
    public static void main(final String[] arguments) throws Exception {
        final Path release = Path.of(arguments[0]);
        final FiguresBehind figures = new FiguresBehind(release);
        final SiteWalk site = new SiteWalk(release, figures).run();
        final BookWalk book = new BookWalk(figures).run(release.resolve(AuditWorkbook.FILE));
        final ReportWalk report = new ReportWalk(
                        figures, niengiam.data.CodeLists.read(StagedRelease.DATA.resolve("codelists")))
                .docx(release.resolve(Report.DOCX))
                .pdf(release.resolve(Report.PDF));
        System.out.println(site.counted + "\n" + book.counted + "\n" + report.counted);
        site.wrong.forEach(System.out::println);
        book.wrong.forEach(System.out::println);
        report.wrong.forEach(System.out::println);
    }
}
