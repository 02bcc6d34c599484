package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import niengiam.model.Language;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of everything that ships, read as a browser reads them. */
final class SiteTest {

    private static final Map<Path, Document> PAGES = new TreeMap<>();

    @TempDir
    private static Path folder;

    private static StagedRelease release;

    @BeforeAll
    static void publish() throws IOException {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped())
                .withCharts()
                .withSite()
                .withWorkbook()
                .withReport();
        try (Stream<Path> files = Files.walk(release.folder.resolve("site"))) {
            for (final Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                PAGES.put(file, Jsoup.parse(file.toFile(), "UTF-8"));
            }
        }
    }

    @Test
    void every_link_leads_to_a_file_and_an_anchor_that_exist() {
        final Map<Path, Set<String>> anchors = new HashMap<>();
        PAGES.forEach((file, page) ->
                anchors.put(file, new HashSet<>(page.select("[id]").eachAttr("id"))));
        final List<String> broken = new ArrayList<>();
        PAGES.forEach((file, page) -> {
            for (final Element link : page.select("[href], [src], [xlink:href]")) {
                for (final String name : List.of("href", "src", "xlink:href")) {
                    final String address = link.attr(name);
                    if (!address.isEmpty() && !address.startsWith("https://") && !address.startsWith("http://")) {
                        final int hash = address.indexOf('#');
                        final String path = hash < 0 ? address : address.substring(0, hash);
                        final Path target = path.isEmpty()
                                ? file
                                : file.getParent().resolve(path).normalize();
                        final String anchor = hash < 0 ? "" : address.substring(hash + 1);
                        final boolean holds = Files.isRegularFile(target)
                                && (anchor.isEmpty()
                                        || anchors.getOrDefault(target, Set.of())
                                                .contains(URLDecoder.decode(anchor, StandardCharsets.UTF_8)));
                        if (!holds) {
                            broken.add(file.getFileName() + " -> " + address);
                        }
                    }
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void a_mark_of_a_picture_leads_to_a_page_that_exists() throws IOException {
        final Path charts = release.folder.resolve("site/charts");
        final Set<String> broken = new TreeSet<>();
        int links = 0;
        try (Stream<Path> pictures = Files.list(charts)) {
            for (final Path picture :
                    pictures.filter(path -> path.toString().endsWith(".svg")).toList()) {
                final Matcher link = Pattern.compile("href=\"([^#\"]+)[^\"]*\"").matcher(Files.readString(picture));
                while (link.find()) {
                    links++;
                    if (!Files.isRegularFile(charts.resolve(link.group(1)))) {
                        broken.add(picture.getFileName() + " -> " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(1000);
    }

    @Test
    void a_page_whose_links_leave_the_folder_of_the_site_says_so() {
        final Path site = release.folder.resolve("site");
        final List<String> silent = new ArrayList<>();
        PAGES.forEach((file, page) -> {
            final boolean leaves = page.select("a[href]").eachAttr("href").stream()
                    .filter(address -> !address.contains(":") && !address.startsWith("#"))
                    .map(address -> file.getParent().resolve(address.replaceAll("#.*", "")))
                    .anyMatch(target -> !target.normalize().startsWith(site));
            final String text = page.body().text();
            if (leaves && !text.contains("nằm cạnh thư mục site") && !text.contains("lie beside the folder site")) {
                silent.add(file.getFileName().toString());
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void a_listed_figure_keeps_the_word_before_it_and_is_sorted_by_its_amount() {
        final Element row = PAGES.get(release.folder.resolve("site/vi/plan.html")).select("tbody tr").stream()
                .filter(line -> line.text().contains("Lượt khách du lịch (triệu lượt khách) Hà Nam 2025")
                        && line.text().contains("5 tháng đầu năm 2025"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("ít nhất 4 ").contains("gần 6 ");
        assertThat(row.select("td.n[data-sort]").eachAttr("data-sort")).startsWith("4", "6", "150");
    }

    @Test
    void the_way_to_a_target_is_told_of_the_newest_figure_with_its_hedge() {
        assertThat(PAGES.get(release.folder.resolve("site/vi/VN35.html"))
                        .select(".highlights li")
                        .eachText())
                .anySatisfy(said -> assertThat(said)
                        .isEqualTo("Lượt khách du lịch 5 tháng đầu năm 2025 đạt gần 6 triệu lượt khách, bằng"
                                + " gần 117,65% mục tiêu năm 2025 (5,1 triệu lượt khách)."))
                .noneSatisfy(said -> assertThat(said).contains("quý I/2025").contains("mục tiêu"));
    }

    @Test
    void nothing_is_loaded_from_elsewhere() throws IOException {
        for (final Document page : PAGES.values()) {
            assertThat(page.select("script").eachAttr("src")).allMatch(src -> src.endsWith("assets/site.js"));
            assertThat(page.select("link").eachAttr("href"))
                    .allMatch(href -> href.endsWith("assets/site.css") || href.endsWith("assets/fonts.css"));
            assertThat(page.select("img").eachAttr("src")).allMatch(src -> src.contains("charts/"));
            assertThat(page.select("iframe, object, embed, style, base, svg image, svg use, [style]"))
                    .isEmpty();
            assertThat(page.select("a[href^=http]").eachAttr("rel")).allMatch("noreferrer"::equals);
        }
        assertThat(Files.readString(release.folder.resolve("site/assets/site.css")))
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void every_page_states_the_policy_its_language_and_one_heading_of_each_level_in_order() {
        for (final Map.Entry<Path, Document> entry : PAGES.entrySet()) {
            final Document page = entry.getValue();
            final String name = entry.getKey().toString();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(name)
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.selectFirst("html").attr("lang")).as(name).isEqualTo(name.contains("/en/") ? "en" : "vi");
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("h1")).as(name).hasSize(1);
            int level = 0;
            for (final Element heading : page.select("h1, h2, h3")) {
                final int here = heading.tagName().charAt(1) - '0';
                assertThat(here).as(name + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                assertThat(heading.text()).as(name).isNotBlank();
                level = here;
            }
            final List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_table_has_a_caption_and_heads_that_say_their_direction() {
        for (final Document page : PAGES.values()) {
            for (final Element table : page.select("table")) {
                assertThat(table.select("> caption").text()).isNotBlank();
                assertThat(table.select("th").eachAttr("scope")).hasSameSizeAs(table.select("th"));
                assertThat(table.closest("[role=region][tabindex=0][aria-label]"))
                        .as(table.select("> caption").text())
                        .isNotNull();
            }
            assertThat(page.select("img:not([alt]), img[alt=''], svg:not([aria-labelledby])"))
                    .isEmpty();
        }
    }

    @Test
    void every_printed_figure_stands_in_the_table_and_prints_what_it_holds() {
        final Set<String> numbers = new HashSet<>(release.numbersOfYearOnYear());
        numbers.addAll(release.numbersOfSums());
        int seen = 0;
        for (final Document page : PAGES.values()) {
            final Language language = page.selectFirst("html").attr("lang").equals("en") ? Language.EN : Language.VI;
            for (final Element data : page.select("data")) {
                seen++;
                final String exact = data.attr("value");
                assertThat(numbers.contains(exact)).as(exact).isTrue();
                final String plain =
                        data.text().replace("\u2212", "-").replace("+", "").replace("%", "");
                final Parsed parsed = NumberStyle.of(language).parse(plain);
                assertThat(parsed).as(data.text()).isInstanceOf(Parsed.Value.class);
                final BigDecimal printed = ((Parsed.Value) parsed).value();
                final BigDecimal difference =
                        printed.subtract(new BigDecimal(exact)).abs();
                assertThat(difference)
                        .as(data.text() + " for " + exact)
                        .isLessThanOrEqualTo(
                                new BigDecimal(exact).abs().max(BigDecimal.TEN).movePointLeft(2));
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    @Test
    void both_languages_give_the_same_figures_in_the_same_order() {
        PAGES.forEach((file, page) -> {
            final Element other = page.selectFirst(".switch a");
            if (other != null) {
                final Document twin =
                        PAGES.get(file.getParent().resolve(other.attr("href")).normalize());
                assertThat(twin).as(file.toString()).isNotNull();
                assertThat(twin.select("data").eachAttr("value"))
                        .as(file.toString())
                        .isEqualTo(page.select("data").eachAttr("value"));
                assertThat(digits(twin.select(".lead").text()))
                        .as(file.toString())
                        .isEqualTo(digits(page.select(".lead").text()));
            }
        });
    }

    /** The digits of the figures and years; days and months are told in different words. */
    private static String digits(final String text) {
        final String months = "(January|February|March|April|May|June|July|August|September|October|November|December)";
        return text.replaceAll("\\d{1,2}/\\d{1,2}/(?=\\d{4})|\\d+ tháng|tháng \\d+/", "")
                .replaceAll("\\d+ " + months + "|\\d+ months|Q\\d (?=\\d{4})", "")
                .replaceAll("[^0-9]+", "");
    }

    @Test
    void a_figure_leads_to_the_cell_that_holds_it() {
        final Path file = release.folder.resolve("site/vi/INV_CAP_NEW_USD.VN35.html");
        final Element figure = PAGES.get(file).selectFirst("td a:has(data[value=720.376496])");
        final String[] address = figure.attr("href").split("#");
        final Document source = PAGES.get(file.getParent().resolve(address[0]).normalize());
        final Element cell = source.getElementById(address[1]);
        assertThat(cell.text()).isEqualTo("720.376496");
        assertThat(cell.className()).isEqualTo("used");
        assertThat(cell.attr("title")).startsWith("INV_CAP_NEW_USD: Vốn đăng ký cấp mới (USD) / Newly registered");
        assertThat(cell.selectFirst("a").attr("href")).isEqualTo("../vi/INV_CAP_NEW_USD.VN35.html");
    }

    @Test
    void marks_of_a_chart_lead_to_evidence() {
        final Document page = PAGES.get(release.folder.resolve("site/en/INV_CAP_NEW_USD.VN35.html"));
        assertThat(page.select("svg a").eachAttr("href"))
                .isNotEmpty()
                .contains("../source/gso.2019-12-27.fdi-by-province.html#r9c5");
    }

    @Test
    void the_year_2019_of_ha_nam_is_held_against_2018_with_both_cut_offs() {
        final Document page = PAGES.get(release.folder.resolve("site/en/INV_CAP_NEW_USD.VN35.html"));
        final Element row = page.selectFirst("tr:has(td:nth-of-type(1) data[value=720.376496])");
        assertThat(row.text())
                .startsWith("2019 720.38 Provisional value 2018 329.87 +390.51 +118.4% Comparable with care. A source")
                .contains("Counted to: 20 December 2019; base: unknown.");
    }

    @Test
    void what_may_not_be_compared_shows_both_values_and_the_reason_but_no_percentage() {
        int refused = 0;
        for (final Document page : PAGES.values()) {
            for (final Element row : page.select("tr:has(td.verdict[data-code])")) {
                if (row.selectFirst(".verdict").text().matches("(Not comparable|Không so sánh được)\\. .*")) {
                    refused += row.select("td.n").get(1).text().isEmpty() ? 0 : 1;
                    assertThat(row.select("td.n").get(3).text()).as(row.text()).isEmpty();
                }
            }
            assertThat(page.select("td.n").text()).doesNotContain("null").doesNotContain("NaN");
        }
        assertThat(refused).isPositive();
    }

    @Test
    void figures_on_other_boundaries_name_the_provinces_they_are_made_of() {
        final String text = PAGES.get(release.folder.resolve("site/en/boundaries.html"))
                .select("tbody")
                .text();
        assertThat(text).contains("Ha Nam ").doesNotContainPattern("\\bVN\\d{2} [0-9]");
    }

    @Test
    void what_the_compiler_noted_is_not_put_into_the_mouth_of_the_source() {
        int noted = 0;
        for (final Document page : PAGES.values()) {
            for (final Element note : page.select("td.note")) {
                noted += note.text().contains("Ghi chú của người lập: ") ? 1 : 0;
                assertThat(note.text()).doesNotContain("Nguồn ghi").doesNotContain("The source says");
            }
        }
        assertThat(noted).isGreaterThan(50);
    }

    @Test
    void a_base_is_hedged_in_sentences_as_it_is_in_the_table() {
        int hedged = 0;
        for (final Document page : PAGES.values()) {
            final Element row = page.selectFirst("section[aria-labelledby=tables] tbody tr");
            if (row == null || row.select("td.n").size() < 2) {
                continue;
            }
            final String base = row.select("td.n").get(1).text();
            if (base.matches("[^0-9\u2212].*")) {
                hedged++;
                assertThat(page.selectFirst("p.lead").text().replace('\u00A0', ' '))
                        .contains(base);
            }
        }
        assertThat(hedged).isPositive();
    }

    @Test
    void pages_in_vietnamese_say_rules_and_numbers_as_vietnamese_does() {
        for (final String name : List.of("conflicts", "checks", "trends", "boundaries")) {
            final String text = PAGES.get(release.folder.resolve("site/vi/" + name + ".html"))
                    .select("tbody")
                    .text();
            assertThat(text)
                    .as(name)
                    .doesNotContain("INCOMPLETE", "HAMED_RAO", "ratio_to_year_before", "make the", "are those before")
                    .doesNotContainPattern("(?<![\\w.-])\\d+\\.\\d{4,}(?![\\w.])");
        }
    }

    @Test
    void a_figure_of_the_statistics_office_that_the_press_repeats_stands_there_once() {
        final Document page = PAGES.get(release.folder.resolve("site/vi/INV_CAP_NEW_USD.VN36.html"));
        final Element table = page.selectFirst("section[aria-labelledby=tables] table");
        final List<Element> rows = table.select("tbody tr").stream()
                .filter(row -> row.select("td.n").first().text().equals("271,52"))
                .toList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).select("td.n a").attr("href")).contains("gso.2024");
        final List<String> taken = table.select("tbody th").stream()
                .filter(head -> !head.text().contains("số khác"))
                .map(Element::text)
                .toList();
        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void no_sentence_says_up_so_many_times() {
        for (final Document page : PAGES.values()) {
            assertThat(page.select(".lead").text()).doesNotContainPattern("tăng [0-9.,]+ lần|up [0-9.,]+ times");
        }
    }

    @Test
    void the_first_page_opens_with_the_province_of_today_and_how_it_did() {
        for (final String path : List.of("site/index.html", "site/en/index.html", "site/vi/VN35.html")) {
            final Document page = PAGES.get(release.folder.resolve(path));
            final Elements told = page.select(".highlights a");
            assertThat(told.eachText()).as(path).hasSizeBetween(5, 8).doesNotHaveDuplicates();
            assertThat(told.eachText()).as("sentences of " + path).allSatisfy(sentence -> assertThat(sentence)
                    .matches(".*\\d.*\\.")
                    .doesNotContain("  ", " ,"));
            assertThat(told.eachAttr("href"))
                    .as("pages that show what " + path + " says")
                    .allSatisfy(href -> assertThat(PAGES)
                            .containsKey(release.folder
                                    .resolve(path)
                                    .getParent()
                                    .resolve(href)
                                    .normalize()));
        }
        final Document index = PAGES.get(release.folder.resolve("site/index.html"));
        assertThat(index.selectFirst("h1").text()).isEqualTo("Ninh Bình (từ 1/7/2025)");
        assertThat(index.select(".about a").eachAttr("href"))
                .containsExactly("vi/VN35.html", "vi/VN36.html", "vi/VN37.html");
    }

    @Test
    void what_is_called_latest_ended_within_two_years_of_the_newest_figure() {
        final List<Integer> years = new ArrayList<>();
        for (final Document page : PAGES.values()) {
            for (final Element row : page.select("#figures ~ .scroll tbody tr")) {
                final java.util.regex.Matcher year = java.util.regex.Pattern.compile("(?:19|20)\\d{2}(?!\\d)")
                        .matcher(row.selectFirst("td").text());
                int last = 0;
                while (year.find()) {
                    last = Integer.parseInt(year.group());
                }
                years.add(last);
            }
        }
        assertThat(years).hasSizeGreaterThan(50);
        final int newest = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(years).allMatch(year -> year >= newest - 2);
    }

    @Test
    void a_sum_of_former_provinces_is_marked_and_leads_to_each_part() {
        final Document page = PAGES.get(release.folder.resolve("site/vi/rebuilt.TOU_TRAVEL_TURNOVER.VN37_2025.html"));
        final Element row = page.select("tbody tr").stream()
                .filter(found -> found.selectFirst("th").text().equals("2023"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("2023 819,5 Đủ", "588,1 87 144,4");
        assertThat(row.select("a")).hasSize(3);
        int sums = 0;
        for (final Map.Entry<Path, Document> entry : PAGES.entrySet()) {
            if (!entry.getKey().getFileName().toString().startsWith("rebuilt.")) {
                continue;
            }
            for (final Element line : entry.getValue().select("tbody tr")) {
                final Elements numbers = line.select("td.n");
                final boolean whole = !numbers.get(0).text().isEmpty();
                if (whole) {
                    sums++;
                    final BigDecimal sum = exact(numbers.get(0));
                    final BigDecimal parts =
                            exact(numbers.get(2)).add(exact(numbers.get(3))).add(exact(numbers.get(4)));
                    assertThat(parts).as(entry.getKey() + " " + line.text()).isEqualByComparingTo(sum);
                } else {
                    assertThat(line.select("td").get(1).text()).isNotEmpty().doesNotContain("Đủ", "Complete");
                }
            }
        }
        assertThat(sums).isGreaterThan(100);
    }

    private static BigDecimal exact(final Element cell) {
        return new BigDecimal(cell.selectFirst("data").attr("value"));
    }

    @Test
    void every_indicator_of_a_published_territory_has_a_page_and_is_found_on_the_first_one() {
        final Document index = PAGES.get(release.folder.resolve("site/index.html"));
        final List<String> pages = index.select(".card a").eachAttr("href");
        release.observations().stream()
                .filter(o -> o.quantity().isPresent()
                        && StagedRelease.AREAS.contains(o.key().refArea()))
                .forEach(o -> assertThat(pages)
                        .contains("vi/" + o.key().indicator() + "." + o.key().refArea() + ".html"));
        assertThat(index.selectFirst(".card").attr("data-search"))
                .contains("INV_PRJ_NEW")
                .contains("Newly licensed investment projects")
                .contains("Hà Nam");
        for (final String domain : List.of("investment", "tourism", "press", "context")) {
            final Document page = PAGES.get(release.folder.resolve("site/vi/" + domain + ".html"));
            assertThat(page.select(".card th a")).as(domain).isNotEmpty();
        }
    }

    @Test
    void no_page_but_those_of_whole_sources_weighs_more_than_300_kilobytes() throws IOException {
        for (final Path file : PAGES.keySet()) {
            if (!file.toString().contains("/source/")) {
                assertThat(Files.size(file)).as(file.toString()).isLessThan(300_000);
            }
        }
    }

    @Test
    void lists_longer_than_a_screen_or_two_are_folded() {
        int folded = 0;
        for (final String name : AuditPage.names()) {
            for (final Element table : PAGES.get(release.folder.resolve("site/vi/" + name + ".html"))
                    .select("table")) {
                if (table.select("tbody tr").size() > 80) {
                    folded++;
                    assertThat(table.closest("details:not([open])"))
                            .as(name + ": " + table.selectFirst("caption").text())
                            .isNotNull();
                }
            }
        }
        assertThat(folded).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_people_type_is_known_to_the_search() {
        final Document index = PAGES.get(release.folder.resolve("site/index.html"));
        for (final String word : List.of("FDI", "KCN", "khách sạn", "hotel", "foreign investment", "newspaper")) {
            assertThat(index.select(".card").eachAttr("data-search"))
                    .as(word)
                    .anyMatch(search -> search.contains(word));
        }
    }

    @Test
    void what_is_known_of_one_year_only_is_told_of_every_territory() {
        final Path file = release.folder.resolve("site/vi/oneyear.html");
        final Document page = PAGES.get(file);
        assertThat(page.select("#counts ~ div tbody tr")).hasSize(4 * 4);
        int told = 0;
        for (final Element link : page.select("section[aria-labelledby=VN35] tbody th a")) {
            final Document indicator =
                    PAGES.get(file.getParent().resolve(link.attr("href")).normalize());
            assertThat(Set.copyOf(indicator.select("tr[data-year]").eachAttr("data-year")))
                    .as(link.text())
                    .hasSize(1);
            told++;
        }
        assertThat(told).isGreaterThan(10);
        assertThat(PAGES.get(release.folder.resolve("site/vi/VN35.html")).select("a[href=oneyear.html#VN35]"))
                .hasSize(1);
    }

    @Test
    void pictures_of_pages_lie_within_the_site_and_each_field_of_the_first_screen_has_one() {
        PAGES.forEach((file, page) -> {
            for (final Element picture : page.select("img, source")) {
                final Path shown = file.getParent()
                        .resolve(picture.hasAttr("src") ? picture.attr("src") : picture.attr("srcset"))
                        .normalize();
                assertThat(shown).startsWith(release.folder.resolve("site")).isRegularFile();
            }
        });
        final Document first = PAGES.get(release.folder.resolve("site/index.html"));
        for (final String field : List.of("INVESTMENT", "TOURISM", "PRESS")) {
            assertThat(first.select("#d-" + field + " + figure img")).as(field).hasSize(1);
        }
    }

    @Test
    void the_workbook_of_a_page_has_the_numbers_of_its_tables() throws IOException {
        final Document page = PAGES.get(release.folder.resolve("site/vi/INV_CAP_NEW_USD.VN35.html"));
        final List<String> printed = page.select("tr[data-year] data").eachAttr("value");
        final Path book = release.folder.resolve("site/data/INV_CAP_NEW_USD.VN35.vi.xlsx");
        try (ZipFile zip = new ZipFile(book.toFile())) {
            final String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(Pattern.compile("<v>([^<]+)</v>")
                            .matcher(sheet)
                            .results()
                            .map(found -> new BigDecimal(found.group(1)).stripTrailingZeros()))
                    .containsExactlyElementsOf(printed.stream()
                            .map(value -> new BigDecimal(value).stripTrailingZeros())
                            .toList());
        }
    }

    @Test
    void the_lists_of_auditors_stand_in_one_section() {
        final Document audit = PAGES.get(release.folder.resolve("site/vi/audit.html"));
        assertThat(audit.select("dt a").eachAttr("href"))
                .containsAll(
                        ListingPages.NAMES.stream().map(name -> name + ".html").toList());
        assertThat(PAGES.get(release.folder.resolve("site/index.html"))
                        .select("header nav a")
                        .eachAttr("href"))
                .contains("vi/audit.html")
                .doesNotContain("vi/checks.html", "vi/boundaries.html");
    }

    @Test
    void rejects_are_counted_by_reason_and_add_up() {
        final Document page = PAGES.get(release.folder.resolve("site/en/checks.html"));
        final long counted = page.select("#rejects ~ .scroll").first().select("tbody td.n").eachText().stream()
                .mapToLong(text -> Long.parseLong(text.replace(",", "")))
                .sum();
        assertThat(counted).isEqualTo(release.rejectCount());
        assertThat(page.select("#list ~ details").first().select("tbody tr"))
                .hasSize((int) Math.min(ReleaseChecks.MOST_LISTED, release.rejectCount()));
    }
}
