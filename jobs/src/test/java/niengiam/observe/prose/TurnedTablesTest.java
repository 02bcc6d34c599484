package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of a document with years down its rows: read where its head names all that is counted, otherwise left unread. */
final class TurnedTablesTest {

    private static final String ROWS = "<tr><td>2016<td>14<td>206,1<tr><td>2017<td>15<td>294,4";

    @Test
    void years_down_the_rows_date_the_figures_beside_them() {
        assertThat(read("<tr><td>Năm<td>Số dự án FDI cấp mới (dự án)<td>Vốn FDI đăng ký cấp mới (triệu USD)" + ROWS))
                .isEqualTo("14 INV_PRJ_NEW FDI 2016, 206,1 INV_CAP_NEW_USD FDI 2016,"
                        + " 15 INV_PRJ_NEW FDI 2017, 294,4 INV_CAP_NEW_USD FDI 2017");
    }

    @Test
    void a_count_that_looks_like_a_year_is_no_head() {
        assertThat(read("<tr><td>Năm<td>Số dự án FDI cấp mới (dự án)<tr><td>2016<td>2010<tr><td>2017<td>2011"))
                .isEqualTo("2010 INV_PRJ_NEW FDI 2016, 2011 INV_PRJ_NEW FDI 2017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>Năm<td>Số dự án FDI cấp mới (dự án)<td>Số dự án FDI cấp mới (dự án)<tr><td><td>Kế hoạch<td>Thực hiện",
                "<tr><td rowspan=2>Năm<td colspan=2>Kế hoạch<tr><td>Số dự án FDI cấp mới (dự án)<td>Vốn FDI cấp mới (triệu USD)",
                "<tr><td><td colspan=2>Kế hoạch<tr><td>Năm<td>Số dự án FDI cấp mới (dự án)<td>Vốn FDI cấp mới (triệu USD)",
                "<tr><td>STT<td>Số dự án FDI cấp mới (dự án)<td>Vốn FDI cấp mới (triệu USD)",
            })
    void words_that_nobody_reads_leave_all_of_it(final String head) {
        assertThat(read(head + ROWS)).isEmpty();
    }

    @Test
    void a_part_of_the_column_before_is_left() {
        assertThat(read("<tr><td>Năm<td>Số dự án FDI cấp mới (dự án)<td>Trong đó: số dự án FDI cấp mới trong KCN"
                        + ROWS))
                .isEqualTo("14 INV_PRJ_NEW FDI 2016, 15 INV_PRJ_NEW FDI 2017");
    }

    private static String read(final String rows) {
        return FigureLines.ofPage("<p>Tỉnh Hà Nam</p><table>" + rows + "</table>");
    }
}
