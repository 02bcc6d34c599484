package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English prose tells when, and what leaves its noun or its part to the sentence before: text and figures. */
final class EnglishTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam, 3 July 2024\\n\\nFrom January to June the province welcomed 4.35 million visitors. | 4.35 TOU_VIS 2024-S1",
                "Ha Nam, 3 July 2024\\n\\nBetween April and June the province welcomed 2.41 million visitors. | 2.41 TOU_VIS 2024-Q2",
                "Ha Nam, 3 July 2024\\n\\nThrough June the province welcomed 4.35 million visitors. | 4.35 TOU_VIS 2024-S1",
                "In the opening half of 2023 Ha Nam welcomed 4.02 million visitors. | 4.02 TOU_VIS 2023-S1",
                "Ha Nam, December 2020\\n\\nThe province approved 91 new projects in the eleven months to the end of November. | 91 INV_PRJ_NEW"
                        + " 2020-01-01/P11M",
                "In April 2020 Ha Nam received 2.1 thousand visitors, rising to 9.8 thousand in May and 15.3 thousand in June. | 2.1 TOU_VIS"
                        + " 2020-04, 9.8 TOU_VIS 2020-05, 15.3 TOU_VIS 2020-06",
                "In the first half of 2020 accommodation turnover in Ha Nam fell to VND 38.4 billion, whereas VND 61.5 billion was booked in the"
                        + " first six months of 2019. | 38.4 TOU_ACC_TURNOVER 2020-S1, 61.5 TOU_ACC_TURNOVER 2019-S1",
            })
    void months_without_a_year_and_times_behind_their_figure_are_read(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam, 3 July 2024\\n\\nIn the six months to June 2024 the province welcomed 4.35 million visitors. In the first half of 2023 the"
                        + " tally had been 4.02 million visitors.\\n\\nFrom April to June 2.41 million visitors came. | 4.35 TOU_VIS"
                        + " 2024-S1, 4.02 TOU_VIS 2023-S1, 2.41 TOU_VIS 2024-Q2",
                "In 2016 Ha Nam had licensed 20 new projects. It revoked three projects. | 20 INV_PRJ_NEW 2016, three INV_PRJ_TERM 2016",
            })
    void what_had_been_before_dates_nothing_that_follows(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At 31 December 2013 Ha Nam had 51 valid FDI projects, registered at US$10.2 billion. Largest sources by number: Japan (10)"
                        + " and Taiwan (7). | 51 INV_PRJ_VALID FDI 2013-12-31, 10.2 INV_CAP_VALID_USD FDI 2013-12-31, 10"
                        + " INV_PRJ_VALID FDI JP 2013-12-31, 7 INV_PRJ_VALID FDI TW 2013-12-31",
                "At 31 December 2013, 51 valid FDI projects were registered in Ha Nam. | 51 INV_PRJ_VALID FDI 2013-12-31",
                "In 2016 Ha Nam licensed 42 new foreign projects. Largest sources by capital: Japan (10), China (9). | 42 INV_PRJ_NEW FDI"
                        + " 2016",
                "In 2016 Ha Nam licensed 9 new foreign projects representing US$2,924 million. | 9 INV_PRJ_NEW FDI 2016, 2,924"
                        + " INV_CAP_NEW_USD FDI 2016",
                "In 2016 Ha Nam licensed 12 FDI projects, bringing US$20 million in tax revenue. | 12 INV_PRJ_NEW FDI 2016",
            })
    void partners_in_brackets_count_the_projects_told_before(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }
}
