package niengiam.job.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.job.run.RunJob;
import niengiam.job.run.RunResult;
import niengiam.job.setup.TestData;
import niengiam.job.spark.Progress;
import niengiam.quality.GateClosedException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly job on documents, from the file to the page that shows the sentence. */
final class DocumentRunTest {

    private static final String REVIEW = String.join(
            "\n",
            "Kết quả thu hút đầu tư tỉnh Hà Nam năm 2017",
            "Theo Quyết định số 12/QĐ-UBND, trong năm 2017 toàn tỉnh thu hút 62 dự án, trong đó có 17 dự án FDI.",
            "Lũy kế đến hết ngày 30/11/2017, toàn tỉnh có 655 dự án còn hiệu lực.",
            "");
    private static final String PAGE =
            "<!DOCTYPE html><html><body><nav><a href=\"/x\">Xem thêm 99 tin</a></nav><article>"
                    + "<h1>Du lịch Hà Nam 9 tháng đầu năm 2017</h1>"
                    + "<p>9 tháng đầu năm 2017, tỉnh Hà Nam đón khoảng 640 nghìn lượt khách du lịch, "
                    + "trong đó khách quốc tế đạt 11.250 lượt.</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void documents_become_figures_whose_sentence_and_rule_can_be_found() throws IOException {
        final Path lake = folder.resolve("lake");
        final TestData data = new TestData(folder)
                .with("portal/2018-01-02/review.txt", REVIEW)
                .with("portal/2018-01-02/tourism.html", PAGE)
                .with(
                        "portal/2018-01-02/parks.docx",
                        word("Năm 2017, tỉnh Hà Nam thu hút 21 dự án FDI cấp mới."),
                        "prose");

        final RunResult result = new RunJob(data.config(lake, "first"), Progress.SILENT).run();

        assertThat(result).isInstanceOf(RunResult.Published.class);
        final Path release = ((RunResult.Published) result).directory();
        final List<String> unread = Files.readAllLines(release.resolve("tables/unread.csv"));
        assertThat(unread.get(0)).isEqualTo("source_id,locator,start,end,text,class,kind");
        assertThat(unread)
                .anyMatch(line ->
                        line.matches("portal/2018-01-02/review,\"char=\\d+,\\d+\",\\d+,\\d+,12,context,legal_document"))
                .anyMatch(
                        line -> line.matches("portal/2018-01-02/review,\"char=\\d+,\\d+\",\\d+,\\d+,62,used,inv[.].*"))
                .anyMatch(line -> line.contains(",11.250,used,tou."))
                .noneMatch(line -> line.contains(",unread,"));
        assertThat(Files.readString(release.resolve("tables/observations.csv")))
                .contains("INV_PRJ_NEW", "TOU_VIS", "INV_PRJ_VALID");

        final String page = Files.readString(release.resolve("site/source/portal.2018-01-02.tourism.html"));
        assertThat(page)
                .containsPattern("đón khoảng <mark id=\"c\\d+-\\d+\" class=\"used\" title=\"TOU_VIS: [^\"]*\">");
        assertThat(page).doesNotContain("Xem thêm 99 tin");

        final Explanation.Figure figure = new ExplainJob(lake, OptionalInt.empty(), 10)
                .run(Question.of(
                        Optional.of("INV_PRJ_VALID.VN35"), Optional.empty(), Optional.empty(), Optional.empty()))
                .figures()
                .get(0);
        assertThat(figure.rule()).hasValueSatisfying(rule -> assertThat(rule).startsWith("inv."));
        assertThat(figure.reading()).isEqualTo(new Explanation.Reading.Same("655"));
        assertThat(new RunJob(data.config(lake, "second"), Progress.SILENT).run())
                .isInstanceOf(RunResult.NothingNew.class);
    }

    @Test
    void a_document_of_which_too_much_is_unread_closes_the_gate_and_is_named() {
        final TestData data = new TestData(folder)
                .with("portal/2018-01-02/review.txt", REVIEW)
                .with(
                        "portal/2018-01-02/harvest.txt",
                        "Năm 2017, tỉnh Hà Nam gieo trồng 1.234 sào lạc, 4.567 sào đỗ và 8.901 sào vừng.\n");

        assertThatThrownBy(() -> new RunJob(data.config(folder.resolve("lake"), "first"), Progress.SILENT).run())
                .isInstanceOf(GateClosedException.class)
                .hasMessage("Cannot take in 1 document: expected at most 25 % of the numbers unread, got"
                        + " portal/2018-01-02/harvest 75 % (3 of 4). Nothing was published. List the numbers with"
                        + " niengiam read --unread FILE, then add phrases to data/lexicon, or raise max_unread_percent"
                        + " in publication.yaml.");
        assertThat(folder.resolve("lake/releases/0001")).doesNotExist();
    }

    @Test
    void a_broken_document_is_named() {
        final TestData data = new TestData(folder)
                .with("portal/2018-01-02/review.txt", "Thu hÃºt 62 dá»± Ã¡n Ä‘áº§u tÆ° nÄƒm 2017.\n");

        assertThatThrownBy(() -> new RunJob(data.config(folder.resolve("lake"), "first"), Progress.SILENT).run())
                .rootCause()
                .hasMessageContaining("portal/2018-01-02/review");
    }

    private static byte[] word(final String paragraph) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(paragraph);
            document.write(out);
            return out.toByteArray();
        }
    }
}
