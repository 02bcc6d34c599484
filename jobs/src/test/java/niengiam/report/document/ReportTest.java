package niengiam.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.report.SnapshotsToRead;
import niengiam.report.StagedRelease;
import niengiam.report.evidence.StagedTables;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Edition;
import niengiam.report.words.Numbers;
import niengiam.table.YearOnYearTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;

/** The administrative report. */
final class ReportTest {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d|\\d");

    @TempDir
    private static Path folder;

    private static StagedRelease release;
    private static ReportContent vietnamese;
    private static ReportContent english;

    @BeforeAll
    static void publish() {
        release = new StagedRelease(folder.resolve("release"), SnapshotsToRead.shipped("gso", "press-compilation"))
                .withCharts()
                .withReport();
        vietnamese = release.report().content(release.folder, release.charts, Language.VI);
        english = release.report().content(release.folder, release.charts, Language.EN);
    }

    @Test
    void no_figure_is_printed_that_the_tables_do_not_hold() {
        for (final ReportContent content : List.of(vietnamese, english)) {
            final Set<String> known = known(content.language());
            final List<String> unknown = new ArrayList<>();
            compared(content)
                    .flatMap(row -> Stream.of(row.get(3), row.get(5), row.get(6)))
                    .forEach(cell -> figures(cell).stream()
                            .filter(figure -> !known.contains(figure))
                            .forEach(figure -> unknown.add(cell)));
            assertThat(unknown).isEmpty();
        }
    }

    @Test
    void every_figure_of_a_sentence_leads_to_the_place_where_it_is_read_again_and_stands_in_a_table() {
        final Set<String> tabled = tables(vietnamese)
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> figures(cell).stream())
                .collect(Collectors.toSet());
        int linked = 0;
        for (final ReportContent.Paragraph paragraph : paragraphs(vietnamese)) {
            for (final ReportContent.Span span : paragraph.spans()) {
                if (span.href().isPresent()) {
                    linked++;
                    assertThat(span.href().get()).matches("site/(source/.+[.]html#.+|vi/rebuilt[.].+[.]html)");
                    assertThat(tabled)
                            .as(span.text())
                            .contains(figures(span.text()).get(0));
                } else if (!paragraph.text().startsWith("Trong ")) {
                    assertThat(span.text())
                            .as("a figure with its unit that leads nowhere")
                            .doesNotContainPattern("[0-9]\u00A0(?:triệu|tỷ|nghìn|dự án|lượt|tòa soạn)");
                }
            }
        }
        assertThat(linked).isGreaterThan(20);
    }

    @Test
    void a_comparison_is_told_as_the_table_has_it_or_not_at_all() {
        final String text = paragraphs(vietnamese).stream()
                .map(ReportContent.Paragraph::text)
                .collect(Collectors.joining(" "));
        int told = 0;
        for (final List<String> row : compared(vietnamese).toList()) {
            final String percent = row.get(6);
            final boolean unknown = percent.endsWith("*") && !text.contains(row.get(5) + "\u00A0");
            if (percent.matches("[+\u2212][0-9]{1,2},[0-9]%\\**") && !unknown) {
                final String size = percent.replaceAll("[+*]|\u2212", "");
                if (text.contains((percent.startsWith("+") ? "tăng " : "giảm ") + size)) {
                    told++;
                }
                assertThat(text).doesNotContain((percent.startsWith("+") ? "giảm " : "tăng ") + size);
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(3);
        assertThat(text).doesNotContain("ông so sánh được");
    }

    @Test
    void a_field_is_one_paragraph_and_of_other_territories_it_says_what_may_be_compared() {
        String heading = "";
        int paragraphs = 0;
        for (final ReportContent.Block block : vietnamese.body()) {
            if (block instanceof ReportContent.Heading next) {
                heading = next.text();
                paragraphs = 0;
            } else if (block instanceof ReportContent.Paragraph && heading.matches("I{2,3}V?[.] .*|IV[.] .*")) {
                paragraphs++;
                assertThat(paragraphs).as(heading).isEqualTo(1);
            }
        }
        assertThat(paragraphs(vietnamese).stream().map(ReportContent.Paragraph::text))
                .filteredOn(text -> text.startsWith("Tại "))
                .hasSizeBetween(2, 4)
                .allSatisfy(text -> {
                    final String[] others = text.split(" Tại ");
                    for (int i = 1; i < others.length; i++) {
                        assertThat(others[i]).containsPattern("so với|gấp|không đổi");
                    }
                });
    }

    @Test
    void what_earlier_reports_said_wrongly_stands_in_an_annex_with_its_day() {
        assertThat(vietnamese.annexes().get(5).title()).isEqualTo("ĐÍNH CHÍNH CÁC BẢN TRƯỚC");
        assertThat(vietnamese.annexes().get(5).blocks())
                .filteredOn(ReportContent.Table.class::isInstance)
                .extracting(block -> ((ReportContent.Table) block).rows())
                .containsExactly(List.of(
                        List.of("30/11/2026", "Báo cáo, mục E-1", "không đổi", "giảm 0,03%", "Nhóm biên soạn")));
    }

    @Test
    void a_doubtful_change_is_explained_below_its_table() {
        final List<ReportContent.Table> doubting = tables(vietnamese)
                .filter(table -> table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.matches("[+\\u2212].*\\(\\?\\).*")))
                .toList();
        assertThat(doubting).isNotEmpty().allSatisfy(table -> assertThat(table.note())
                .contains("(?) Mức tăng giảm bất thường theo quy tắc kiểm tra, chưa được xác nhận."));
    }

    @Test
    void the_assessment_counts_what_the_annexes_list() {
        final String tally = paragraphs(vietnamese).get(1).text();
        final List<Integer> counts =
                figures(tally).stream().map(ReportTest::count).toList();
        final int all = counts.get(0);
        final int compared = counts.get(2);
        final int left = counts.get(6);
        assertThat(counts.get(3) + counts.get(4) + counts.get(5)).isEqualTo(compared);
        assertThat(compared + left).isEqualTo(all);
        final List<ReportContent.Block> refused = vietnamese.annexes().get(4).blocks();
        assertThat(((ReportContent.Table) refused.get(0))
                        .rows().stream().mapToInt(row -> count(row.get(1))).sum())
                .isEqualTo(left);
        final long rows = tables(vietnamese)
                .filter(table -> table.caption().matches("Bảng [0-9].*")
                        && !table.caption().contains("trước năm"))
                .mapToLong(table -> table.rows().size())
                .sum();
        assertThat(rows).isEqualTo(all);
    }

    private static int count(final String digits) {
        return Integer.parseInt(digits.replace(".", ""));
    }

    @Test
    void every_number_in_square_brackets_is_that_of_a_source() {
        final ReportContent.Table sources = tables(vietnamese)
                .filter(table -> table.caption().equals("Nguồn số liệu"))
                .findFirst()
                .orElseThrow();
        final Set<String> listed =
                sources.rows().stream().map(row -> row.get(0)).collect(Collectors.toSet());
        final Set<String> cited = new TreeSet<>();
        Stream.concat(
                        paragraphs(vietnamese).stream().map(ReportContent.Paragraph::text),
                        compared(vietnamese).map(row -> row.get(7)))
                .forEach(text -> Pattern.compile("\\[[0-9]+]")
                        .matcher(text)
                        .results()
                        .forEach(found -> cited.add(found.group())));
        assertThat(listed).containsAll(cited);
        assertThat(sources.rows())
                .allSatisfy(row -> assertThat(row.get(2)).doesNotContainPattern("(?i)foreign|published|turnover"));
    }

    @Test
    void both_languages_print_the_same_figures() {
        final List<List<String>> first = compared(vietnamese).toList();
        final List<List<String>> second = compared(english).toList();
        assertThat(first).hasSameSizeAs(second).hasSizeGreaterThan(5);
        for (int i = 0; i < first.size(); i++) {
            for (final int column : new int[] {3, 5, 6}) {
                assertThat(digits(first.get(i).get(column)))
                        .isEqualTo(digits(second.get(i).get(column))
                                .replace(",", ";")
                                .replace(".", ",")
                                .replace(";", "."));
            }
        }
        assertThat(vietnamese.annexes()).hasSameSizeAs(english.annexes());
    }

    private static String digits(final String cell) {
        return cell.replaceAll("[^0-9.,+\u2212%x…]", "");
    }

    /** The rows that have a base. */
    private static Stream<List<String>> compared(final ReportContent content) {
        return tables(content)
                .filter(table ->
                        table.columns().size() == 8 && table.columns().get(5).number())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.size() == 8);
    }

    private static Stream<ReportContent.Table> tables(final ReportContent content) {
        return content.annexes().stream()
                .flatMap(annex -> annex.blocks().stream())
                .filter(ReportContent.Table.class::isInstance)
                .map(ReportContent.Table.class::cast);
    }

    private static List<ReportContent.Paragraph> paragraphs(final ReportContent content) {
        return content.body().stream()
                .filter(ReportContent.Paragraph.class::isInstance)
                .map(ReportContent.Paragraph.class::cast)
                .toList();
    }

    /** Every figure of the year-over-year table as a reader may see it. */
    private static Set<String> known(final Language language) {
        final Set<String> known = new TreeSet<>();
        new StagedTables(release.folder).forEach(YearOnYearTable.SCHEMA, cells -> {
            final YearOnYearRow row = YearOnYearRow.of(cells);
            final int shift = row.unit().mult()
                    - release.lists
                            .indicator(row.key().indicator())
                            .orElseThrow()
                            .unit()
                            .mult();
            known.addAll(figures(Numbers.value(row.value().scaleByPowerOfTen(shift), language)));
            row.base()
                    .ifPresent(value -> known.addAll(figures(Numbers.value(value.scaleByPowerOfTen(shift), language))));
            row.percent().ifPresent(value -> known.addAll(figures(Numbers.signedPercent(value, language))));
        });
        return known;
    }

    private static List<String> figures(final String text) {
        final List<String> figures = new ArrayList<>();
        final Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group());
        }
        return figures;
    }

    @Test
    void the_word_document_has_styles_repeated_heads_editable_charts_and_words_for_pictures()
            throws IOException, org.apache.poi.openxml4j.exceptions.InvalidFormatException {
        try (InputStream in = Files.newInputStream(release.folder.resolve(Report.DOCX));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Heading1", "Caption", "Annex");
            assertThat(document.getTables().stream()
                            .filter(table -> table.getNumberOfRows() > 1)
                            .map(table -> table.getRow(0).isRepeatHeader()))
                    .isNotEmpty()
                    .containsOnly(true);
            assertThat(document.getCharts()).isNotEmpty();
            final XWPFChart chart = document.getCharts().get(0);
            assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isGreaterThan(3);
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> Stream.of(run.getCTR().getDrawingArray()))
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .hasSizeGreaterThan(2)
                    .allMatch(words -> words.length() > 40);
            final XWPFTable head = document.getTables().get(0);
            assertThat(head.getText()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            final var page = document.getDocument().getBody().getSectPr();
            assertThat(page.isSetTitlePg())
                    .as("an annex shows the number of its first page")
                    .isFalse();
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                    && paragraph.getCTP().getPPr().isSetSectPr())
                            .map(paragraph ->
                                    paragraph.getCTP().getPPr().getSectPr().isSetTitlePg()))
                    .as("only the letter hides it")
                    .startsWith(true)
                    .containsOnlyOnce(true);
            assertThat(page.getPgMar().getLeft()).hasToString("1701");
            assertThat(page.getPgNumType().getStart()).isEqualTo(java.math.BigInteger.ONE);
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                    && paragraph.getCTP().getPPr().isSetSectPr()))
                    .hasSameSizeAs(vietnamese.annexes());
        }
    }

    @Test
    void charts_to_edit_leave_gaps_where_nothing_was_published_and_draw_straight_lines() throws IOException {
        try (InputStream in = Files.newInputStream(release.folder.resolve(Report.DOCX));
                XWPFDocument document = new XWPFDocument(in)) {
            int lines = 0;
            for (final XWPFChart chart : document.getCharts()) {
                final CTChart drawn = chart.getCTChart();
                assertThat(drawn.getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
                assertThat(drawn.getPlotArea().getValAxArray(0).getNumFmt().getFormatCode())
                        .startsWith("[$-42A]#,##0");
                for (final CTLineChart line : drawn.getPlotArea().getLineChartList()) {
                    lines++;
                    assertThat(line.getGrouping().getVal()).isEqualTo(STGrouping.STANDARD);
                    assertThat(line.getSerArray(0).getSmooth().getVal()).isFalse();
                }
            }
            assertThat(lines).isPositive();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.endsWith("./."))
                    .anyMatch(text -> text.contains("(bản sửa được)") && text.contains("Nguồn: "));
        }
    }

    /** A digit of 10 points is 5 points wide, a point or comma 2.5; the text is 160 mm wide. */
    @Test
    void columns_are_wide_enough_for_the_numbers_and_dates_in_them() {
        tables(vietnamese).limit(12).forEach(table -> table.rows().forEach(row -> {
            for (int i = 1; i < row.size(); i++) {
                final double width = 160 / 25.4 * 72 * table.columns().get(i).share() / 100 - 6;
                for (final String word : row.get(i).split("[ \u2013]")) {
                    final double needed = word.chars()
                            .mapToDouble(c -> ".,/()[]".indexOf(c) >= 0 ? 2.8 : c == '%' ? 8.3 : 5)
                            .sum();
                    if (word.matches(".*[0-9].*")) {
                        assertThat(needed).as(word).isLessThanOrEqualTo(width);
                    }
                }
            }
        }));
    }

    @Test
    void the_pdf_carries_its_fonts_and_numbers_its_pages_from_the_second_on() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(release.folder.resolve(Report.PDF).toFile())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            final PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(pdf).lines().findFirst().orElseThrow()).isNotEqualTo("1");
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(pdf).lines().findFirst().orElseThrow().strip())
                    .isEqualTo("2");
            for (final var page : pdf.getPages()) {
                for (final var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void equal_content_gives_equal_bytes() throws IOException, InterruptedException {
        final Edition edition = release.edition();
        final byte[] docx = new ReportDocx(release.folder, edition).bytes(vietnamese);
        final byte[] pdf = new ReportPdf(release.folder, edition).bytes(vietnamese);
        // Times in archives and documents are told in seconds.
        Thread.sleep(2100);
        assertThat(new ReportDocx(release.folder, edition).bytes(vietnamese)).isEqualTo(docx);
        assertThat(new ReportPdf(release.folder, edition).bytes(vietnamese)).isEqualTo(pdf);
        assertThat(Files.readAllBytes(release.folder.resolve(Report.DOCX))).isEqualTo(docx);
    }

    /** Under spark-submit the program is known to a class loader that threads of the common pool do not ask. */
    @Test
    void a_thread_whose_class_loader_does_not_know_this_program_prints_the_report_too() throws Exception {
        final FutureTask<List<byte[]>> printing = new FutureTask<>(() -> List.of(
                new ReportPdf(release.folder, release.edition()).bytes(vietnamese),
                new ReportDocx(release.folder, release.edition()).bytes(vietnamese)));
        final Thread stranger = new Thread(printing);
        stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        stranger.start();
        assertThat(release.folder.resolve(Report.PDF))
                .hasBinaryContent(printing.get().get(0));
        assertThat(release.folder.resolve(Report.DOCX))
                .hasBinaryContent(printing.get().get(1));
    }
}
