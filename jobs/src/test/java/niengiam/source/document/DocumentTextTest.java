package niengiam.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import niengiam.source.SourceException;
import niengiam.source.workbook.WorkbookFileTest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private static final String ARTICLE =
            """
            <article>
              <h1>Kết quả du lịch tháng 9</h1>
              <p>Trong 9 tháng, tỉnh đón khoảng <b>831 nghìn</b> lượt khách, trong đó
                 có 13.240 lượt khách quốc tế và tổng thu đạt mức cao so với cùng kỳ.</p>
              <p>Lũy kế đến nay có 722 dự án còn hiệu lực,<br>vốn đăng ký 2.314,8 triệu USD.</p>
              <table><tr><th>Năm</th><th>Dự án</th></tr><tr><td>2017</td><td>89</td></tr></table>
            </article>
            """;

    @Test
    void the_main_text_of_a_page_is_read_and_the_numbers_of_its_furniture_stand_behind_it() {
        final DocumentText read = html("<html><head><title>Cổng</title><script>var n = 1;</script></head><body>"
                + "<header><a href='/'>Trang chủ</a> Hotline 1900</header><nav><ul><li><a href='/a'>Tin 24h</a></ul></nav>"
                + "<div id='wrap'><div class='breadcrumb'>Trang chủ / 2017</div>" + ARTICLE
                + "<div class='tin-khac'><ul><li><a href='/1'>Đón 500 khách năm 2013</a></li>"
                + "<li><a href='/2'>10 vạn túi lương</a></li><li><a href='/3'>6 tháng đầu năm</a></li></ul></div>"
                + "</div><aside>Thời tiết 30 độ</aside><footer>Giấy phép số 12/2015</footer></body></html>");

        assertThat(read.text())
                .isEqualTo("Kết quả du lịch tháng 9\n"
                        + "Trong 9 tháng, tỉnh đón khoảng 831 nghìn lượt khách, trong đó có 13.240 lượt khách quốc tế và"
                        + " tổng thu đạt mức cao so với cùng kỳ.\n"
                        + "Lũy kế đến nay có 722 dự án còn hiệu lực,\n"
                        + "vốn đăng ký 2.314,8 triệu USD.\n"
                        + "Năm\tDự án\n2017\t89\n"
                        + "Trang chủ Hotline 1900\nTin 24h\nTrang chủ / 2017\nĐón 500 khách năm 2013\n10 vạn túi lương\n"
                        + "6 tháng đầu năm\nThời tiết 30 độ\nGiấy phép số 12/2015");
        assertThat(kinds(read))
                .startsWith("HEADING", "PARAGRAPH", "PARAGRAPH", "ROW", "ROW", "NAVIGATION")
                .endsWith("NAVIGATION")
                .hasSize(13);
        final int at = read.text().indexOf("2.314,8");
        assertThat(read.locator(at, at + 7)).hasToString("char=" + at + "," + (at + 7));
    }

    @Test
    void a_page_without_landmarks_is_read_by_where_its_prose_stands() {
        final String links =
                "<div class='x1'><a href='a'>Giới thiệu chung về tỉnh nhà</a> <a href='b'>Văn bản chỉ đạo</a>"
                        + " <a href='c'>Thủ tục hành chính công</a> <a href='d'>Liên hệ và góp ý 2024</a></div>";
        final String prose = ARTICLE.replace("<article>", "<div>").replace("</article>", "</div>");

        final String text = html("<html><body><table><tr><td>" + links + "</td><td>" + prose + "</td><td>" + links
                        + "</td></tr></table></body></html>")
                .text();

        assertThat(text)
                .startsWith("Kết quả du lịch tháng 9\n")
                .contains("2017\t89\nGiới thiệu chung về tỉnh nhà Văn bản chỉ đạo Thủ tục");
    }

    @Test
    void furniture_is_known_by_the_words_in_its_class() {
        final String text = html("<html><body><div class='topMenu'>Trang chủ 1</div><div id='pageFooter'>Số 12/GP</div>"
                        + ARTICLE + "</body></html>")
                .text();

        assertThat(text).startsWith("Kết quả").endsWith("2017\t89\nTrang chủ 1\nSố 12/GP");
    }

    @Test
    void text_in_the_legacy_font_of_an_old_page_becomes_unicode() {
        assertThat(html("<html><body><p><font face='.VnTime'>Tæng sè dù ¸n n¨m 2001: 89</font></p></body></html>")
                        .text())
                .isEqualTo("Tổng số dự án năm 2001: 89");
    }

    @Test
    void odd_characters_and_right_to_left_words_survive() {
        assertThat(html("<html><body><p>שלום 12 𝟛 \u200f١٢٣ e\u0302\u0301 &nbsp;x</p></body></html>")
                        .text())
                .isEqualTo("שלום 12 𝟛 \u200f١٢٣ ế \u00a0x");
    }

    @Test
    void a_page_in_another_encoding_than_it_says_is_refused() {
        final byte[] western =
                "<html><meta charset=utf-8><body><p>Số liệu của t\u1ec9nh</p>".getBytes(Charset.forName("UTF-16LE"));
        final byte[] wrong =
                "<html><meta charset=utf-8><body><p>caf\u00e9 89</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DocumentText.read(wrong, "p.html"))
                .hasMessage("Invalid encoding of p.html: it says UTF-8, but character 3 of the main text is not in it."
                        + " Save the page as UTF-8.");
        assertThatThrownBy(() -> DocumentText.read(western, "p.html"))
                .hasMessageStartingWith("Unsupported format of p.html");
        assertThatThrownBy(() -> html("<html><body><nav>Menu 1</nav></body></html>"))
                .hasMessageStartingWith("Invalid web page p: expected a main text, got only navigation");
    }

    @Test
    void paragraphs_and_tables_of_a_word_document_are_read_in_order() throws IOException {
        final byte[] docx;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Báo cáo 2017");
            final XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Dự án");
            table.getRow(0).getCell(1).setText("89");
            final var paragraph = document.createParagraph();
            final XWPFRun hidden = paragraph.createRun();
            hidden.setText("ẩn 7 ");
            hidden.setVanish(true);
            final XWPFRun legacy = paragraph.createRun();
            legacy.setFontFamily(".VnTime");
            legacy.setText("Hµ Nam n¨m 2018");
            final var deleted = paragraph.getCTP().addNewDel();
            deleted.addNewR().addNewDelText().setStringValue(" 999 ");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(".");
            document.write(out);
            docx = out.toByteArray();
        }

        assertThat(DocumentText.read(docx, "d").text()).isEqualTo("Báo cáo 2017\nDự án\t89\nHà Nam năm 2018.");
        assertThatThrownBy(() -> DocumentText.read(Arrays.copyOf(docx, docx.length - 300), "d"))
                .hasMessageStartingWith("Invalid Office file d: expected a whole archive, got one that is cut off");
        assertThatThrownBy(() -> DocumentText.read(
                        WorkbookFileTest.with(
                                docx,
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e 'x'>]><x/>".getBytes(StandardCharsets.UTF_8)),
                        "d"))
                .hasMessageStartingWith("Invalid Office file d: part word/document.xml declares a document type");
    }

    @Test
    void a_pdf_gives_pages_and_places_on_them() throws IOException {
        final DocumentText read = DocumentText.read(pdf(false, "First page 12", "", "Third page 206,1 million"), "f");

        assertThat(read.text()).isEqualTo("First page 12\f\fThird page 206,1 million");
        assertThat(read.pagesWithoutText()).containsExactly(2);
        final int at = read.text().indexOf("206,1");
        assertThat(read.locator(at, at + 5)).hasToString("page=3;char=11,16");
    }

    @Test
    void a_scanned_an_encrypted_and_a_damaged_pdf_are_refused() throws IOException {
        final byte[] whole = pdf(false, "89 projects");

        assertThatThrownBy(() -> DocumentText.read(pdf(false, "", ""), "f"))
                .hasMessage("Cannot read f: none of its 2 pages has a text layer, so it must be a scan. Read it by OCR"
                        + " first, or ask for the original.");
        assertThatThrownBy(() -> DocumentText.read(pdf(true, "89 projects"), "f"))
                .hasMessage("Cannot read f: it is encrypted. Save it without a password.");
        assertThatThrownBy(() -> DocumentText.read(Arrays.copyOf(whole, 200), "f"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(" f");
    }

    @Test
    void plain_text_is_composed_and_a_workbook_is_no_document() {
        assertThat(DocumentText.read("Ha\u0300 Nam".getBytes(StandardCharsets.UTF_8), "t")
                        .text())
                .isEqualTo("Hà Nam");
        assertThatThrownBy(() -> DocumentText.read("MATRIX=\"A\";\nDATA=1;".getBytes(StandardCharsets.UTF_8), "t"))
                .hasMessage("Invalid document t: it is a PC-Axis file, expected text. Read it by a mapping instead.");
    }

    private static List<String> kinds(final DocumentText read) {
        return read.layout().orElseThrow().blocks().stream()
                .map(block -> block.kind().name())
                .toList();
    }

    private static DocumentText html(final String page) {
        return DocumentText.read(page.getBytes(StandardCharsets.UTF_8), "p");
    }

    private static byte[] pdf(final boolean locked, final String... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (final String text : pages) {
                final PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
