package niengiam.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPartsTest {

    @Test
    void nothing_that_one_sees_of_a_page_is_cut_before_its_numbers_are_counted() {
        final String lead = "<div class='sapo'>Năm 2021, tỉnh Hà Nam có 50 dự án mới.</div>";
        final String content = "<div class='content'><p>"
                + "Trong năm, tỉnh đón 9 đoàn khách và làm nhiều việc khác. ".repeat(9) + "</p></div>";
        final String closing = "<p>Lũy kế đến nay có 300 dự án.</p>";

        assertThat(read("<article>" + lead + content + closing + "</article>"))
                .hasSize(3)
                .first()
                .isEqualTo("PARAGRAPH Năm 2021, tỉnh Hà Nam có 50 dự án mới.");
        assertThat(read("<form>" + lead + content + closing + "</form>")).hasSize(3);
    }

    @Test
    void what_is_struck_deleted_or_hidden_is_not_read() {
        assertThat(
                        read(
                                "<style>@media print{.p{display:none}} .gone, b.x{display:none}</style><p>1<del>4</del><ins>6</ins>"
                                        + " <s>17</s><strike>18</strike><span style='text-decoration: line-through'>19</span>"
                                        + "<i class='gone'>20</i><b class='p'>21</b><i hidden>22</i><i style='font-size:0'>23</i>"
                                        + "<i class='sr-only'>24</i><i style='display:none'>25</i><!-- 26 --><u style='font-size:0.9em'>27</u></p>"))
                .containsExactly("PARAGRAPH 16 2127");
    }

    @Test
    void raised_signs_are_set_aside_and_powers_and_fractions_are_not() {
        final String page =
                "<p>329,9<sup>(1)</sup> triệu, 15<sup>*</sup> dự án, 14<sub>1</sub> và 5<span style='vertical-align:super'>a</span>"
                        + " trên 30 km<sup>2</sup>, 10<sup>6</sup> người, 14<sup>1</sup>/<sub>2</sub> ngày, 1<sup>st</sup> CO<sub>2</sub>"
                        + " <ruby>14<rt>9</rt></ruby></p>";

        assertThat(read(page))
                .containsExactly(
                        "PARAGRAPH 329,9 triệu, 15 dự án, 14 và 5 trên 30 km², 10⁶ người, 14¹/₂ ngày, 1st CO₂ 14");
    }

    @Test
    void a_table_is_rows_of_cells_with_their_columns_and_heads() {
        final RunningText text = running("<h2>Bảng 1</h2><table><caption>Dự án</caption>"
                + "<tr><th rowspan=2>Chỉ tiêu</th><th colspan=2>Năm</th></tr><tr><th>2016</th><th>2017</th></tr>"
                + "<tr><td><p>Dự án<br>mới</p></td><td>1<sup>2</sup></td><td>89</td></tr></table>");

        assertThat(parts(text))
                .containsExactly(
                        "HEADING Bảng 1",
                        "CAPTION Dự án",
                        "ROW Chỉ tiêu\tNăm",
                        "ROW 2016\t2017",
                        "ROW Dự án mới\t1\t89");
        final Block years = text.blocks().get(3);
        assertThat(years.level()).isEqualTo(1);
        assertThat(years.cells()).extracting(Block.Cell::column).containsExactly(0, 1, 2);
        assertThat(years.cells()).extracting(Block.Cell::head).containsOnly(true);
        assertThat(new String(text.characters())
                        .substring(
                                years.cells().get(0).start(),
                                years.cells().get(0).end()))
                .isEqualTo("Chỉ tiêu");
    }

    @Test
    void lists_headings_and_broken_lines_are_told() {
        assertThat(
                        read(
                                "<h1>Kết quả</h1><ul><li>Bản tin: 6<ul><li><p>Số 1</p></li></ul></li></ul>"
                                        + "Tỉnh đã thu hút được<br>nhiều dự án.<br><br>Trong đó:<pre>Năm   2016   2017\nDự án   5   6</pre>"))
                .containsExactly(
                        "HEADING Kết quả",
                        "ITEM Bản tin: 6",
                        "ITEM Số 1",
                        "PARAGRAPH Tỉnh đã thu hút được nhiều dự án.",
                        "PARAGRAPH Trong đó:",
                        "ROW Năm\t2016\t2017",
                        "ROW Dự án\t5\t6");
    }

    @Test
    void deep_nesting_takes_time_in_proportion() {
        final int deep = 40_000;

        assertThat(read("<div>".repeat(deep) + "<p>Có 5 dự án.</p>" + "</div>".repeat(deep)))
                .containsExactly("PARAGRAPH Có 5 dự án.");
    }

    private static List<String> read(final String body) {
        return parts(running(body));
    }

    private static List<String> parts(final RunningText text) {
        return text.blocks().stream()
                .map(block ->
                        block.kind() + " " + new String(text.characters(), block.start(), block.end() - block.start()))
                .toList();
    }

    private static RunningText running(final String body) {
        return Document.read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8), "p")
                .running();
    }
}
