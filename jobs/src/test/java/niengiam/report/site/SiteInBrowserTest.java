package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.source.Snapshot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The site, opened from the disk in a browser by somebody who reads, searches, clicks and prints. */
@Tag("slow")
final class SiteInBrowserTest {

    private static final String HIGHLIGHT = "rgb(255, 241, 184)";

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static Browser browser;

    @BeforeAll
    static void publish() throws IOException {
        final List<Snapshot> snapshots = new ArrayList<>(SnapshotsToRead.shipped("gso", "press-compilation"));
        snapshots.add(SnapshotsToRead.prose(folder.resolve("prose")));
        release = new StagedRelease(folder.resolve("release"), snapshots)
                .withCharts()
                .withSite()
                .withWorkbook();
        browser = Browser.open(Files.createDirectories(folder.resolve("profile")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of_and_nobody_else_was_asked() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        browser.width(1280);
    }

    private static Path page(final String path) {
        return release.folder.resolve(path);
    }

    @Test
    void one_click_switches_the_language_and_stays_on_the_page() {
        browser.to(page("site/index.html")).one(".switch a").click();
        assertThat(browser.address(release.folder)).isEqualTo("site/en/index.html");
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");

        browser.to(page("site/vi/INV_PRJ_NEW.VN35.html")).one(".switch a").click();
        assertThat(browser.address(release.folder)).isEqualTo("site/en/INV_PRJ_NEW.VN35.html");
    }

    @Test
    void a_search_without_accents_finds_indicators_and_provinces() {
        browser.to(page("site/index.html"));
        final int all = shown();
        browser.one("#search").sendKeys("du an moi ha nam");
        assertThat(shown()).isPositive().isLessThan(all);
        assertThat(browser.all(".card:not([hidden]) .name"))
                .extracting(WebElement::getText)
                .contains("Số dự án đầu tư cấp mới");
        assertThat(browser.one("#search-count").getText()).contains(Integer.toString(shown()));

        browser.one("#search").sendKeys(" qwxz");
        assertThat(shown()).isZero();
        assertThat(browser.one("#search-count").getText()).isNotEmpty();
    }

    @Test
    void a_search_knows_what_people_call_things() {
        browser.to(page("site/index.html"));
        for (final String word : List.of("FDI", "KCN", "khach san", "hotel", "foreign investment", "von ngoai")) {
            browser.one("#search").clear();
            browser.one("#search").sendKeys(word);
            assertThat(shown()).as(word).isPositive();
        }
    }

    @Test
    void a_table_is_sorted_by_a_press_on_its_head() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"));
        browser.all("#t1-table thead .sort").get(1).click();
        assertThat(values()).isSorted();
        browser.all("#t1-table thead .sort").get(1).click();
        assertThat(values()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(browser.all("#t1-table thead th").get(1).getDomAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    private static List<Double> values() {
        return browser.all("#t1-table tbody tr td:nth-of-type(1) data").stream()
                .map(data -> Double.valueOf(data.getDomAttribute("value")))
                .toList();
    }

    @Test
    void a_table_is_filtered_and_its_span_chosen() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"));
        final int all = rows();
        browser.one(".filter").sendKeys("so bo");
        assertThat(rows()).isPositive().isLessThan(all);
        browser.one(".filter").clear();
        browser.one(".filter").sendKeys(" ");
        browser.run(
                "const s = document.querySelector('.span-from'); s.value = '2018'; s.dispatchEvent(new Event('change'))");
        assertThat(browser.all("#t1-table tbody tr:not([hidden])"))
                .isNotEmpty()
                .allMatch(row -> Integer.parseInt(row.getDomAttribute("data-year")) >= 2018);
    }

    private static int rows() {
        return browser.all("#t1-table tbody tr:not([hidden])").size();
    }

    @Test
    void a_figure_is_cited_with_its_source_and_the_address_of_its_row() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"));
        browser.one("#t1-2019 .row-link").click();
        assertThat(browser.one(".cite-line").getText())
                .contains("Hà Nam", "2019", "720,38", "Niên giám", "INV_CAP_NEW_USD.VN35.html#t1-2019")
                .containsPattern("Tổng cục Thống kê|Cục Thống kê");
        browser.one(".copy").click();
        assertThat(browser.one(".cite [role=status]").getText()).isEqualTo("Đã chép");
        assertThat(browser.one(":target").getDomAttribute("id")).isEqualTo("t1-2019");
    }

    @Test
    void two_territories_are_compared_over_a_span() {
        browser.to(page("site/vi/compare.html"));
        assertThat(browser.all("section.compared:not([hidden])")).hasSize(1);
        final String chosen = "const pick = (id, value) => { const s = document.getElementById(id); s.value = value;"
                + "s.dispatchEvent(new Event('change')); };";
        browser.run(chosen + "const i = document.getElementById('compare-indicator');"
                + "pick('compare-indicator', [...i.options].find(o => o.text.startsWith('Vốn đăng ký cấp mới (USD)')).value);"
                + "pick('compare-one', 1); pick('compare-two', 2);");
        assertThat(browser.all("section.compared:not([hidden]) thead th:not([hidden])"))
                .extracting(WebElement::getText)
                .containsExactly("Năm", "Hà Nam", "Nam Định");
        final int points = browser.all("figure.chart circle").size();
        assertThat(points).isGreaterThan(6);
        browser.run("const s = document.querySelector('section.compared:not([hidden]) .span-from'); s.value = '2018';"
                + "s.dispatchEvent(new Event('change'))");
        assertThat(browser.all("figure.chart circle").size()).isPositive().isLessThan(points);
    }

    @Test
    void a_cell_of_a_source_shows_its_head_and_its_row() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"))
                .one("#t1-2019 td.n a")
                .click();
        for (final int width : List.of(1280, 390)) {
            browser.width(width);
            browser.run("document.querySelector(':target').scrollIntoView()");
            browser.drawn();
            final Object seen = browser.run(
                    """
                    const cell = document.querySelector(':target'), table = cell.closest('table');
                    const seen = one => {
                      const box = one.getBoundingClientRect();
                      const at = document.elementFromPoint(box.left + 3, box.top + 3);
                      return one === at || one.contains(at);
                    };
                    return [seen(cell), seen(table.rows[0].cells[0]), cell.parentNode.querySelector('.label').textContent,
                      seen(cell.parentNode.querySelector('.label'))];""");
            assertThat(seen).as("cell, head, label at " + width).isEqualTo(List.of(true, true, "Hà Nam", true));
        }
    }

    private static int shown() {
        return browser.all(".card:not([hidden])").size();
    }

    @Test
    void a_number_of_a_table_leads_to_its_highlighted_cell() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"));
        final WebElement link = browser.all("tbody td.n a").get(0);
        final String printed = link.getText();
        link.click();
        assertThat(browser.address(release.folder)).startsWith("site/source/").contains("#r");
        assertHighlighted(printed.replaceAll("\\D", ""));
    }

    @Test
    void a_mark_of_a_chart_leads_to_its_highlighted_cell() {
        browser.to(page("site/en/INV_PRJ_NEW.VN35.html"));
        // Marks of two lines may lie on each other; the one on top takes the click.
        final List<?> mark = (List<?>)
                browser.run(
                        """
                document.querySelector('.chart svg').scrollIntoView({block: 'center'});
                for (const link of document.querySelectorAll('.chart svg a[href]')) {
                  const box = link.getBoundingClientRect();
                  const x = Math.round(box.left + box.width / 2), y = Math.round(box.top + box.height / 2);
                  if (link.contains(document.elementFromPoint(x, y))) {
                    return [x, y, link.getAttribute('href')];
                  }
                }""");
        final String target = (String) mark.get(2);
        browser.click(((Long) mark.get(0)).intValue(), ((Long) mark.get(1)).intValue());
        assertThat(browser.address(release.folder)).isEqualTo("site" + target.substring(2));
        assertHighlighted("");
    }

    @Test
    void a_number_read_from_a_sentence_leads_to_it_in_its_highlighted_paragraph() {
        browser.to(page("site/vi/TOU_VIS.VN35.html"));
        browser.all("tbody td.n a").stream()
                .filter(link -> link.getDomAttribute("href").contains("test.2020-01-15.review"))
                .filter(link -> link.getText().replaceAll("\\D", "").startsWith("25"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(browser.address(release.folder)).startsWith("site/source/test.2020-01-15.review.html#c");
        assertHighlighted("25");
        final WebElement passage = browser.one(".passage:has(mark:target)");
        assertThat(passage.getText()).contains("Năm 2018, tỉnh Hà Nam đón");
        assertThat(passage.getCssValue("border-left-style")).isEqualTo("solid");
        assertThat(browser.one("mark.context").getText()).isNotEmpty();
    }

    @Test
    void every_number_of_a_document_that_is_no_figure_is_listed_and_leads_to_its_place() {
        browser.to(page("site/en/unread.html")).one("tbody td a").click();
        assertThat(browser.address(release.folder)).startsWith("site/source/test.2020-01-15.review.html#c");
        assertThat(browser.one(":target").getText()).matches(".*\\d.*");
    }

    /** The target is in sight, coloured, and holds the digits that were clicked. */
    private static void assertHighlighted(final String digits) {
        final WebElement target = browser.one(":target");
        assertThat(target.getCssValue("background-color").replace("rgba", "rgb").replace(", 1)", ")"))
                .isEqualTo(HIGHLIGHT);
        assertThat(target.getText().replaceAll("\\D", "")).isNotEmpty().startsWith(digits);
        final Object inSight = browser.run(
                "const box = arguments[0].getBoundingClientRect();"
                        + "return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;",
                target);
        assertThat(inSight).isEqualTo(true);
    }

    @Test
    void the_keyboard_alone_reaches_content_search_and_tables() {
        browser.to(page("site/index.html"));
        browser.one("body").sendKeys(org.openqa.selenium.Keys.TAB);
        final Object first = browser.run("return document.activeElement.className");
        assertThat(first).isEqualTo("skip");
        final Object ring = browser.run("return getComputedStyle(document.activeElement).outlineStyle");
        assertThat(ring).isEqualTo("solid");
        assertThat(browser.all(".scroll:not([tabindex])")).isEmpty();
    }

    @Test
    void a_page_prints_with_its_figures_and_without_its_menu() throws IOException {
        final byte[] pdf = browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html")).print();
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            final String text = new PDFTextStripper().getText(printed);
            assertThat(text).contains("Hà Nam", "720,38");
            assertThat(text.lines().limit(8)).noneMatch(line -> line.contains("English"));
        }
    }

    @Test
    void a_page_and_its_pictures_are_set_in_the_typeface_that_comes_with_them() {
        browser.to(page("site/vi/INV_CAP_NEW_USD.VN35.html"));
        final List<?> answer = (List<?>)
                browser.run(
                        """
                const year = [...document.querySelectorAll('.chart svg text')].find(t => /^20\\d\\d$/.test(t.textContent));
                const drawn = year.getComputedTextLength();
                year.style.fontFamily = 'monospace';
                return [[...document.fonts].filter(face => face.status === 'loaded').length,
                    drawn !== year.getComputedTextLength() && !year.hasAttribute('textLength')];""");
        assertThat(answer.get(0)).as("loaded faces of fonts.css").isEqualTo(2L);
        assertThat(answer.get(1)).as("numbers keep the width of their typeface").isEqualTo(true);
    }

    @Test
    void a_phone_shows_every_kind_of_page_without_scrolling_sideways() {
        browser.width(390);
        for (final String path : kinds()) {
            final Object overflow = browser.to(page(path))
                    .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as(path).isEqualTo(0L);
        }
    }

    @Test
    void axe_finds_no_serious_barrier_on_any_kind_of_page() {
        final List<String> barriers = new ArrayList<>();
        for (final String path : kinds()) {
            browser.to(page(path)).barriers().forEach(barrier -> barriers.add(path + ": " + barrier));
        }
        assertThat(barriers).isEmpty();
    }

    private static List<String> kinds() {
        final List<String> kinds = new ArrayList<>(List.of("site/index.html", "site/en/index.html"));
        for (final String language : List.of("vi", "en")) {
            for (final String name : List.of(
                    "VN35",
                    "investment",
                    "rebuilt.INV_PRJ_NEW.VN37_2025",
                    "audit",
                    "compare",
                    "INV_PRJ_NEW.VN35",
                    "TOU_VIS.VN37",
                    "checks",
                    "missing",
                    "sources",
                    "release",
                    "conflicts",
                    "revisions",
                    "boundaries",
                    "contributions",
                    "plan",
                    "trends",
                    "unread")) {
                kinds.add("site/" + language + "/" + name + ".html");
            }
        }
        kinds.add("site/source/test.2020-01-15.review.html");
        try (Stream<Path> sources = Files.list(page("site/source"))) {
            sources.sorted().limit(2).forEach(source -> kinds.add("site/source/" + source.getFileName()));
        } catch (final IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return kinds;
    }
}
