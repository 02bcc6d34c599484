package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists by partner that leave status and day to the sentence before, and periods that belong to something else. */
final class ListsByPartnerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Đến hết năm 2018, Hà Nam có 298 dự án FDI còn hiệu lực. Trong đó:\\n1. Trung Quốc: 74 dự án, 1.586,4 triệu USD"
                        + "\\n2. Hàn Quốc: 62 dự án, 918,7 triệu USD | 298 INV_PRJ_VALID FDI 2018-12-31, 74 INV_PRJ_VALID FDI CN"
                        + " 2018-12-31, 1.586,4 INV_CAP_VALID_USD FDI CN 2018-12-31, 62 INV_PRJ_VALID FDI KR 2018-12-31, 918,7"
                        + " INV_CAP_VALID_USD FDI KR 2018-12-31",
                "As of 30 November 2021, Ha Nam province has 411 valid FDI projects.\\n\\nLeading investors:\\n1. Taiwan – 87"
                        + " projects, US$612 million\\n2. Japan – 32 projects, US$583 million | 411 INV_PRJ_VALID FDI 2021-11-30, 87"
                        + " INV_PRJ_VALID FDI TW 2021-11-30, 612 INV_CAP_VALID_USD FDI TW 2021-11-30, 32 INV_PRJ_VALID FDI JP"
                        + " 2021-11-30, 583 INV_CAP_VALID_USD FDI JP 2021-11-30",
                "Foreign investors in Ha Nam (as of 31 December 2021)\\n- 489 valid projects\\n- Japan: 72 projects – US$ 112"
                        + " million | 489 INV_PRJ_VALID FDI 2021-12-31, 72 INV_PRJ_VALID FDI JP 2021-12-31, 112"
                        + " INV_CAP_VALID_USD FDI JP 2021-12-31",
                // Another time, another thing, and words between.
                "As of 30 November 2021, Ha Nam province has 411 valid FDI projects.\\n\\nLeading investors in 2020:\\n1. Taiwan – 8"
                        + " projects | 411 INV_PRJ_VALID FDI 2021-11-30",
                "As of 30 November 2021, Ha Nam province has 411 valid FDI projects.\\n\\nThe province has signed many agreements with"
                        + " partners abroad.\\n\\nJapan: 12 projects | 411 INV_PRJ_VALID FDI 2021-11-30",
                // Two kinds of projects were told: the list is of the last where its sentence leads it in, else of
                // nobody knows which.
                "As of 30 November 2021, Ha Nam province has 411 valid FDI projects. In 2021 it licensed 45 new FDI projects. Of"
                        + " which:\\n- Taiwan: 8 projects\\n- Japan: 3 projects | 411 INV_PRJ_VALID FDI 2021-11-30, 45 INV_PRJ_NEW FDI"
                        + " 2021, 8 INV_PRJ_NEW FDI TW 2021, 3 INV_PRJ_NEW FDI JP 2021",
                "As of 30 November 2021, Ha Nam province has 411 valid FDI projects. In 2021 it licensed 45 new FDI"
                        + " projects.\\n\\nLeading investors:\\n1. Taiwan – 87 projects | 411 INV_PRJ_VALID FDI 2021-11-30, 45"
                        + " INV_PRJ_NEW FDI 2021",
                // Of what brought figures about.
                "In 2023 Ha Nam hosted 1.1 million tourists, thanks in part to the 8th Tich Dien Festival in March. | 1.1 TOU_VIS 2023",
                "Ha Nam hosted 1.1 million tourists thanks in part to the festival in March 2023. | nothing",
                "HA NAM - Work began in December 2020 on a plant that is due to be completed in late 2022.\\n\\nIn the eleven months to"
                        + " the end of November Ha Nam approved 91 new FDI projects. | 91 INV_PRJ_NEW FDI 2020-01-01/P11M",
                "Báo cáo tình hình thực hiện nhiệm vụ năm 2022, nhiệm vụ trọng tâm năm 2023 của tỉnh Hà Nam\\n\\nVề du lịch: Tỉnh đón"
                        + " 1,2 triệu lượt khách. | 1,2 TOU_VIS 2022"
            })
    void what_a_list_leaves_to_the_sentence_before_is_taken_from_there(final String text, final String figures) {
        assertThat(FigureLines.of(text)).as("figures of: %s", text).isEqualTo(figures == null ? "" : figures);
    }
}
