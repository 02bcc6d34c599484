package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Vietnamese offices and papers tell time, parts and sums, and what only looks like it: text and figures. */
final class VietnameseHabitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong 11 tháng của năm 2021, tỉnh Hà Nam đón 1,2 triệu lượt khách. | 1,2 TOU_VIS 2021-01-01/P11M",
                "Trong tháng, tỉnh Hà Nam đón 42 nghìn lượt khách; thu từ du lịch đạt 30 tỷ đồng. Tính chung 5 tháng năm 2018, tỉnh đón"
                        + " 190 nghìn lượt khách. | 42 TOU_VIS 2018-05, 30 TOU_RECEIPT 2018-05, 190 TOU_VIS 2018-01-01/P5M",
                "Năm 2018 tỉnh Hà Nam đón 1,9 triệu lượt khách. Trong tháng, khách quốc tế đạt 12 nghìn lượt. | 1,9 TOU_VIS 2018",
                "Từ đầu năm đến nay (tính đến ngày 15/6/2020), Hà Nam cấp mới 15 dự án FDI. | 15 INV_PRJ_NEW FDI"
                        + " 2020-01-01/P5M15D",
                "Tính đến ngày 20/9/2023, từ đầu năm, tỉnh Hà Nam cấp mới 31 dự án FDI. Riêng tháng 9 có 5 dự án, vốn đăng ký 84 triệu"
                        + " USD. | 31 INV_PRJ_NEW FDI 2023-01-01/P8M20D, 5 INV_PRJ_NEW FDI 2023-09, 84 INV_CAP_NEW_USD FDI 2023-09",
                "Nếu năm 2012 Hà Nam mới đón 210 nghìn lượt khách thì đến năm 2016, con số này là 255 nghìn lượt. | 210 TOU_VIS"
                        + " 2012, 255 TOU_VIS 2016",
                "Năm 2019, Hà Nam đón 4,8 triệu lượt khách. Đến năm 2021 còn 691.580 lượt. | 4,8 TOU_VIS 2019, 691.580 TOU_VIS 2021",
                "Năm 2012, Hà Nam cấp mới 5 dự án FDI, đến năm 2016 đã cấp mới 45 dự án. | 5 INV_PRJ_NEW FDI 2012",
                "Hà Nam, ngày 28 tháng 12 năm 2016\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. | 1,5 TOU_VIS 2016",
                "Hà Nam, ngày 12 tháng 1 năm 2017\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. | 1,5 TOU_VIS 2016",
                "Hà Nam, ngày 12 tháng 6 năm 2017\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. |",
            })
    void time_is_told_in_other_words_than_its_own(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures == null ? "" : figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2022, Hà Nam cấp mới 45 dự án FDI. Trong đó, 12 của Nhật Bản, 9 của Hàn Quốc. | 45 INV_PRJ_NEW FDI 2022, 12"
                        + " INV_PRJ_NEW FDI JP 2022, 9 INV_PRJ_NEW FDI KR 2022",
                "Năm 2022, Hà Nam điều chỉnh vốn 41 lượt dự án, gồm 38 lượt FDI tăng 268 triệu USD, 3 lượt DDI tăng 120 tỷ đồng. | 41"
                        + " INV_PRJ_ADJ 2022, 38 INV_PRJ_ADJ FDI 2022, 268 INV_CAP_ADJ_USD FDI 2022, 3 INV_PRJ_ADJ DOM 2022, 120"
                        + " INV_CAP_ADJ_VND DOM 2022",
                "Năm 2022, Hà Nam có 38 lượt dự án FDI điều chỉnh vốn, tăng 20 triệu USD so với năm 2021. | 38 INV_PRJ_ADJ FDI 2022",
                "Quý I/2019, Hà Nam thu hút 12 dự án FDI mới với 145 triệu USD và 9 dự án điều chỉnh tăng vốn với 87 triệu USD, đưa tổng"
                        + " vốn thu hút lên 232 triệu USD. | 12 INV_PRJ_NEW FDI 2019-Q1, 145 INV_CAP_NEW_USD FDI 2019-Q1, 9"
                        + " INV_PRJ_ADJ FDI 2019-Q1, 87 INV_CAP_ADJ_USD FDI 2019-Q1, 232 INV_CAP_FLOW_USD FDI 2019-Q1",
                "Thu hút đầu tư nước ngoài 9 tháng năm 2018 của tỉnh Hà Nam:\\n- Cấp mới: 78 dự án;\\n- Lũy kế: 938 dự án. | 78"
                        + " INV_PRJ_NEW FDI 2018-01-01/P9M, 938 INV_PRJ_VALID FDI 2018-09-30",
                "Năm 2017, Hà Nam đón 7,5 triệu lượt khách, trong đó khách lưu trú 2,2 triệu lượt (khách quốc tế 305.000 lượt). | 7,5"
                        + " TOU_VIS 2017, 2,2 TOU_ACC_GUEST 2017, 305.000 TOU_ACC_GUEST INTL 2017",
                "Năm 2015, Hà Nam đón 470 nghìn lượt khách quốc tế; Nam Định đón 326 nghìn lượt. | 470 TOU_VIS INTL 2015, 326"
                        + " TOU_VIS INTL 2015",
                "Khách quốc tế đến Hà Nam năm 2018 là 165.400 lượt, nhiều hơn năm 2017 là 22.000 lượt. | 165.400 TOU_VIS INTL"
                        + " 2018",
                "Năm 2019 Hà Nam đón 13,7 triệu lượt khách. So với năm 2018 (12,1 triệu lượt khách; 3,0 triệu lượt khách lưu trú), tăng"
                        + " 13%. | 13,7 TOU_VIS 2019, 12,1 TOU_VIS 2018, 3,0 TOU_ACC_GUEST 2018",
                "Năm 2018, tổng số sách của các thư viện công cộng Hà Nam đạt 612.000 bản, trong đó Thư viện tỉnh 189.500 bản. Trong năm"
                        + " cấp 9.120 thẻ bạn đọc. | 612.000 LIB_BOOK 2018-12-31, 189.500 LIB_BOOK_PROV 2018-12-31, 9.120"
                        + " LIB_CARD 2018",
            })
    void parts_and_sums_are_told_without_their_nouns(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }
}
