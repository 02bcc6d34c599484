package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of a document whose head has a second row: plans, parts and halves are not the years that they stand under. */
final class HeadsOfTwoRowsTest {

    private static final String LABEL = "<td>Số dự án FDI cấp mới (dự án)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td rowspan=2>Chỉ tiêu<td colspan=2>Năm 2018<td colspan=2>2019 / <td>Kế hoạch<td>Thực hiện<td>Kế hoạch<td>Thực hiện",
                "<td rowspan=2>Chỉ tiêu<td colspan=2>2018<td colspan=2>2019 / <td>Trong nước<td>FDI<td>Trong nước<td>FDI",
                "<td rowspan=2>Chỉ tiêu<td colspan=2>2018<td colspan=2>2019 / <td>6 tháng<td>Cả năm<td>6 tháng<td>Cả năm",
                "<td>Chỉ tiêu<td>2018<td><td>2019<td> / <td><td>KH<td>TH<td>KH<td>TH",
                "<td rowspan=2>Chỉ tiêu<td colspan=2>Kế hoạch<td colspan=2>Thực hiện / <td>2018<td>2019<td>2018<td>2019",
                "<td rowspan=2>Chỉ tiêu<td>Kế hoạch<td>Ước<td>Đạt<td>Vượt / <td>2018<td>2019<td>2020<td>2021",
            })
    void numbers_below_words_that_nobody_reads_are_left(final String head) {
        assertThat(read(head, "40", "45", "50", "61")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td rowspan=2>Chỉ tiêu<td colspan=2>Năm / <td>2018<td>2019",
                "<td>Chỉ tiêu<td>2018<td>2019 / <td>I. Đầu tư<td><td>",
                "<td colspan=3>Kết quả thu hút đầu tư / <td>Chỉ tiêu<td>2018<td>2019",
                "<td rowspan=2>Chỉ tiêu<td colspan=2>Đơn vị tính: dự án / <td>2018<td>2019",
            })
    void rows_that_say_nothing_of_the_years_leave_them_as_they_are(final String head) {
        assertThat(read(head, "45", "61")).isEqualTo("45 INV_PRJ_NEW FDI 2018, 61 INV_PRJ_NEW FDI 2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td rowspan=2>Chỉ tiêu<td rowspan=2>Năm 2018<td colspan=2>Năm 2019 / <td>Kế hoạch<td>Thực hiện",
            })
    void a_year_that_goes_over_both_rows_is_whole(final String head) {
        assertThat(read(head, "45", "50", "61")).isEqualTo("45 INV_PRJ_NEW FDI 2018");
    }

    private static String read(final String head, final String... numbers) {
        return FigureLines.ofPage("<p>Tỉnh Hà Nam</p><table><tr>" + head.replace("/", "<tr>") + "<tr>" + LABEL + "<td>"
                + String.join("<td>", numbers) + "</table>");
    }
}
