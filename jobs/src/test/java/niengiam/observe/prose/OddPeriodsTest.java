package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that begin or end elsewhere than at the ends of their year: text and figures. */
final class OddPeriodsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the last five months of 2020, Ha Nam welcomed 1.2 million visitors. | ''",
                "Over the last two months of 2020, Ha Nam attracted 12 projects. | ''",
                "In the remaining three months of 2020, Ha Nam attracted 12 projects. | ''",
                "In any two months of 2020, Ha Nam welcomed 1.2 million visitors. | ''",
                "In each month of 2020, Ha Nam welcomed 120,000 visitors. | ''",
                "In the second and third quarters of 2020, Ha Nam welcomed 1.2 million visitors. | ''",
                "As of mid-December 2020, Ha Nam had 230 valid FDI projects. | ''",
                "By mid-year 2020, Ha Nam had attracted 12 projects. | ''",
                "Over a five-month period in 2020, Ha Nam welcomed 1.2 million visitors. | ''",
                "Over a 14-month period in 2020, Ha Nam welcomed 1.2 million visitors. | ''",
                "Suốt 3 tháng giãn cách của năm 2020, tỉnh Hà Nam chỉ đón 12.000 lượt khách. | ''",
            })
    void months_that_may_lie_anywhere_in_a_year_are_no_months_from_its_beginning(
            final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the nine-month period of 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "During the five-month period in 2020, Ha Nam welcomed 1.2 million visitors. | 1.2 TOU_VIS 2020-01-01/P5M",
                "Five months into 2020, Ha Nam had attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P5M",
                "Ha Nam 2019. In November 2019 it had 13 new projects. In 11 months, it welcomed 5.1 million visitors. | 13 INV_PRJ_NEW"
                        + " 2019-11, 5.1 TOU_VIS 2019-01-01/P11M",
                "Despite a two-month lockdown, Ha Nam licensed 17 FDI projects in the first six months of 2021. | 17 INV_PRJ_NEW FDI"
                        + " 2021-S1",
                "In the January-September period of 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "Between January and September 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "From January through September 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "In the three months from June to August 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW"
                        + " 2020-06-01/P3M",
                "In the nine months to end-September 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "In the three months to August 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-06-01/P3M",
                "In the first three quarters of 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "In 1H 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-S1",
                "In 9M 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P9M",
                "In the first-half of 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-S1",
                "In the year to end-November 2020, Ha Nam attracted 12 projects. | 12 INV_PRJ_NEW 2020-01-01/P11M",
                "Ha Nam attracted 12 projects in 2020 (as of December 15). | 12 INV_PRJ_NEW 2020-01-01/P11M15D",
                "By December 15, 2020, Ha Nam had attracted 12 projects this year. | 12 INV_PRJ_NEW 2020-01-01/P11M15D",
                "HA NAM BUREAU – KEY FIGURES 2020\\n\\nNewly licensed projects: 12, against 9 in 2019. | 12 INV_PRJ_NEW"
                        + " 2020, 9 INV_PRJ_NEW 2019",
                "After a 15-month closure, Ha Nam welcomed 17,000 visitors in 2021. | 17,000 TOU_VIS 2021",
                "5 tháng cuối năm 2020, tỉnh Hà Nam thu hút 12 dự án. | 12 INV_PRJ_NEW 2020-08-01/P5M",
            })
    void months_of_a_year_are_told_in_several_ways(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lũy kế từ năm 2015 đến năm 2019, tỉnh Hà Nam thu hút 220 dự án FDI. | 220 INV_PRJ_NEW FDI 2015-01-01/P5Y",
                "Cumulatively from 2015 to 2019, Ha Nam welcomed 5.6 million visitors. | 5.6 TOU_VIS 2015-01-01/P5Y",
                "Lũy kế 2015 - 2019, tỉnh Hà Nam thu hút 220 dự án FDI. | ''",
                "Over 2015-2019, Ha Nam licensed 220 FDI projects. | ''",
                "Lũy kế đến năm 2019, tỉnh Hà Nam đón 5,6 triệu lượt khách. | ''",
                "Lũy kế đến hết tháng 9/2019, tỉnh Hà Nam cấp mới 31 dự án FDI. | 31 INV_PRJ_NEW FDI 2019-01-01/P9M",
            })
    void several_years_are_not_their_last(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo ngày 20/12/2019: tỉnh Hà Nam đã cấp mới 40 dự án FDI. | ''",
                "On 20 December 2019, Ha Nam licensed 4 FDI projects. | ''",
                "Ngày 20/12/2019, tỉnh Hà Nam có 300 dự án FDI còn hiệu lực. | 300 INV_PRJ_VALID FDI 2019-12-20",
            })
    void a_day_is_no_time_in_which_much_happens(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Tam Chuc complex in Ha Nam welcomed 1.2 million visitors in 2019. | ''",
                "Năm 2018, tỉnh Hà Nam có điểm đến thu hút khách nhất với trên 900.000 lượt khách. | ''",
            })
    void the_busiest_site_is_not_the_province(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    /** Reading a row that lacks a cell takes a look at every period of the head for each number, and no more. */
    @Test
    void a_table_of_thousands_of_years_is_read_by_place() {
        final int years = 4_000;
        final StringBuilder text = new StringBuilder("Năm 2019, tỉnh Hà Nam báo cáo như sau.\n\n");
        row(text, "Chỉ tiêu", years, i -> 1950 + i % 100);
        row(text, "Lượt khách (lượt)", years - 1, i -> 100_000 + i);

        assertThat(FigureLines.of(text.toString())).startsWith("100000 TOU_VIS 1950");
    }

    private static void row(
            final StringBuilder text, final String label, final int numbers, final IntUnaryOperator number) {
        text.append(String.format(Locale.ROOT, "%-30s", label));
        for (int i = 0; i < numbers; i++) {
            text.append(String.format(Locale.ROOT, "  %8d", number.applyAsInt(i)));
        }
        text.append('\n');
    }
}
