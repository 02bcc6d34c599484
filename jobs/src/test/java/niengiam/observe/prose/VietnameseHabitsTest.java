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
                "Quý I.2019, Hà Nam cấp mới 12 dự án FDI. Tháng 5.2019 cấp mới 3 dự án. | 12 INV_PRJ_NEW FDI 2019-Q1, 3 INV_PRJ_NEW"
                        + " FDI 2019-05",
                "Tính từ đầu năm 2024 đến hết tháng 7, Hà Nam cấp mới 35 dự án. | 35 INV_PRJ_NEW 2024-01-01/P7M",
                "Ước năm 2021 Hà Nam đón 330.000 lượt khách. | 330.000 TOU_VIS 2021",
                "Hà Nam có 178 dự án FDI còn hiệu lực. Số liệu tính đến 31/8/2021. |",
                "Hà Nam hiện có 178 dự án FDI còn hiệu lực. Số liệu tính đến 31/8/2021. | 178 INV_PRJ_VALID FDI 2021-08-31",
                "Đến hết năm 2022, Hà Nam có 545 di tích được xếp hạng. Trong năm, Bảo tàng tỉnh đón 34.800 lượt khách. | 545 REL_RANKED"
                        + " 2022-12-31, 34.800 MUS_VISIT 2022",
                "Từ 2016 đến 2018, Hà Nam đón lần lượt 5,95; 6,7 và 7,5 triệu lượt khách. | 5,95 TOU_VIS 2016, 6,7 TOU_VIS 2017, 7,5"
                        + " TOU_VIS 2018",
                "Từ 2016 đến 2018, Hà Nam đón lần lượt 5,95 và 7,5 triệu lượt khách. |",
                "Hà Nam, ngày 28 tháng 12 năm 2016\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. | 1,5 TOU_VIS 2016",
                "Hà Nam, ngày 12 tháng 1 năm 2017\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. | 1,5 TOU_VIS 2016",
                "Hà Nam, ngày 12 tháng 6 năm 2017\\nTrong năm qua, tỉnh đón 1,5 triệu lượt khách. |",
                "Kết quả năm 2017 của Hà Nam\\n\\nLượng khách cả năm đạt 1.126 nghìn lượt. Tính đến 15/12/2017, tỉnh có 178 cơ sở lưu trú. | 1.126"
                        + " TOU_VIS 2017, 178 TOU_ACC_EST 2017-12-15",
                "Tháng 12/2024 Hà Nam đón 2,45 triệu lượt khách, hơn cùng tháng năm 2023 (2,19 triệu lượt). | 2,45 TOU_VIS 2024-12, 2,19 TOU_VIS"
                        + " 2023-12",
                "Giao ban báo chí tỉnh Hà Nam tháng 7/2026\\n\\n6 tháng đầu năm 2026, tỉnh đón 868.300 lượt khách.\\n\\nTỉnh đón 3 đoàn báo chí"
                        + " nước ngoài. | 868.300 TOU_VIS 2026-S1",
                "Hà Nam đón 2,09 triệu lượt khách năm 2015. Năm 2010 có 970 nghìn lượt. Tổng thu từ du lịch đạt 560 tỷ đồng. | 2,09 TOU_VIS 2015,"
                        + " 970 TOU_VIS 2010",
                "Báo cáo công tác du lịch Hà Nam năm 2009 và nhiệm vụ năm 2010\\n\\nTổng lượt khách du lịch là 4,6 triệu lượt. | 4,6 TOU_VIS 2009",
                "Phương hướng, nhiệm vụ năm 2010 của Hà Nam\\n\\nTổng lượt khách du lịch là 4,6 triệu lượt. |",
                "Trong năm 2015 Hà Nam đón 1,2 triệu lượt khách, cao nhất kể từ khi tái lập tỉnh năm 1997. Tổng thu từ du lịch đạt 200 tỷ đồng. |"
                        + " 1,2 TOU_VIS 2015, 200 TOU_RECEIPT 2015",
            })
    void time_is_told_in_other_words_than_its_own(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures == null ? "" : figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2019, Hà Nam đón 120 nghìn lượt khách quốc tế. Năm 2018 con số này là 100 nghìn lượt. | 120 TOU_VIS INTL 2019, 100"
                        + " TOU_VIS INTL 2018",
                "Năm 2021, Hà Nam có 24 dự án mới trong nước, vốn đăng ký 5.180 tỷ đồng. Cùng kỳ năm 2020, con số tương ứng là 31 dự án và"
                        + " 4.265 tỷ đồng. | 24 INV_PRJ_NEW DOM 2021, 5.180 INV_CAP_NEW_VND DOM 2021, 31 INV_PRJ_NEW DOM 2020, 4.265"
                        + " INV_CAP_NEW_VND DOM 2020",
                "Năm 2019, Hà Nam đón 6 triệu lượt khách, trong đó khách quốc tế 775.000 lượt. Năm 2018, con số tương ứng là 5,7 triệu lượt và"
                        + " 676.500 lượt. | 6 TOU_VIS 2019, 775.000 TOU_VIS INTL 2019, 5,7 TOU_VIS 2018, 676.500 TOU_VIS INTL 2018",
                "Năm 2021, Hà Nam có 24 dự án mới trong nước. Cùng kỳ năm 2020 là 31 dự án. | 24 INV_PRJ_NEW DOM 2021, 31 INV_PRJ_NEW DOM 2020",
                "Năm 2021, Hà Nam có 10 dự án FDI mới và 24 dự án mới trong nước. Năm 2020 là 31 dự án. | 10 INV_PRJ_NEW FDI 2021, 24"
                        + " INV_PRJ_NEW DOM 2021",
                "Tổng thu từ du lịch Hà Nam tháng 10/2023 ước đạt 498,6 tỷ đồng. Tính chung 10 tháng đạt 3.214,9 tỷ đồng. | 498,6"
                        + " TOU_RECEIPT 2023-10, 3.214,9 TOU_RECEIPT 2023-01-01/P10M",
                "Vốn đầu tư xây dựng cơ bản thuộc ngân sách nhà nước do địa phương quản lý của Hà Nam tháng 10/2023 ước đạt 498,6 tỷ đồng."
                        + " Cộng dồn 10 tháng, nguồn vốn này đạt 3.214,9 tỷ đồng. | 498,6 INV_STATE_LOCAL_VND 2023-10, 3.214,9"
                        + " INV_STATE_LOCAL_VND 2023-01-01/P10M",
                "Năm 2019, doanh thu lưu trú của Hà Nam đạt 300 tỷ đồng, tổng thu du lịch đạt 500 tỷ đồng. Năm 2018 là 400 tỷ đồng. | 300"
                        + " TOU_ACC_TURNOVER 2019, 500 TOU_RECEIPT 2019",
                "Năm 2019, tổng thu du lịch Hà Nam đạt 200 tỷ đồng, thu ngân sách 3.200 tỷ đồng. Năm 2018 đạt 4.000 tỷ đồng. | 200"
                        + " TOU_RECEIPT 2019",
            })
    void the_same_figure_of_another_time_is_of_the_same_part(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khách lưu trú qua đêm của Hà Nam năm 2023 đạt 178 nghìn lượt, riêng khách quốc tế 15 nghìn lượt. | 178"
                        + " TOU_GUEST_OVERNIGHT 2023, 15 TOU_GUEST_OVERNIGHT INTL 2023",
                "Năm 2023, Hà Nam đón 2 triệu lượt khách, trong đó khách lưu trú qua đêm 178 nghìn lượt, khách quốc tế 90 nghìn lượt. | 2"
                        + " TOU_VIS 2023, 178 TOU_GUEST_OVERNIGHT 2023, 90 TOU_VIS INTL 2023",
                "Tháng 10 năm 2023, các cơ sở lưu trú ở Hà Nam phục vụ 96,4 nghìn lượt khách. Tính chung mười tháng, các cơ sở này đón 842,3"
                        + " nghìn lượt khách. | 96,4 TOU_ACC_GUEST 2023-10, 842,3 TOU_ACC_GUEST 2023-01-01/P10M",
                "Năm 2018, Thư viện tỉnh Hà Nam có số lượt bạn đọc là 51.400 lượt, số lượt sách báo luân chuyển 112.000 lượt. | 51.400"
                        + " LIB_READER_PROV 2018, 112.000 LIB_LOAN_PROV 2018",
            })
    void a_plain_noun_behind_a_special_one_counts_its_parts(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến cuối năm 2014, Hà Nam có 145 cơ sở lưu trú, không kể 27 dự án còn đang xây. | 145 TOU_ACC_EST 2014-12-31",
                "Năm 2020, Cổng thông tin điện tử tỉnh Hà Nam có 6,2 triệu lượt truy cập, bình quân mỗi ngày 17.000 lượt; năm 2019 là 4,9"
                        + " triệu lượt. | 6,2 POR_VISIT 2020, 17.000 POR_VISIT_DAY 2020",
                "Kết quả quý I năm 2017\\n- Khách du lịch đến Hà Nam: 156.000 lượt.\\n- Nhiệm vụ quý II: đón 110 nghìn lượt khách. | 156.000"
                        + " TOU_VIS 2017-Q1",
                "Năm 2019, Hà Nam đón 3 triệu lượt khách. Tổng thu từ khách du lịch đạt 6.210 tỷ đồng, trong khi năm 2018 chỉ đạt 5.480 tỷ đồng."
                        + " Doanh thu của các cơ sở lưu trú đạt 512 tỷ đồng. | 3 TOU_VIS 2019, 6.210 TOU_RECEIPT 2019, 5.480 TOU_RECEIPT"
                        + " 2018, 512 TOU_ACC_TURNOVER 2019",
            })
    void what_is_set_apart_compared_or_still_to_be_done_holds_for_nothing_else(
            final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
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
                "Năm 2016 Hà Nam đón 5,5 triệu lượt khách, trong số đó gần 1,7 triệu là khách quốc tế. | 5,5 TOU_VIS 2016, 1,7"
                        + " TOU_VIS INTL 2016",
                "Năm 2019, Hà Nam thu hút 310 triệu USD vốn FDI, gồm 22 dự án mới (112 triệu USD), 9 dự án điều chỉnh vốn (58 triệu"
                        + " USD) và góp vốn, mua cổ phần (140 triệu USD). | 22 INV_PRJ_NEW FDI 2019, 112 INV_CAP_NEW_USD FDI 2019, 9"
                        + " INV_PRJ_ADJ FDI 2019, 58 INV_CAP_ADJ_USD FDI 2019",
                "Năm 2017 Hà Nam có 11 đoàn phóng viên nước ngoài với 58 lượt phóng viên đến hoạt động báo chí. | 11 PRS_FDELEG 2017,"
                        + " 58 PRS_FPERS 2017",
                "Năm 2020, Báo Hà Nam xuất bản 5 kỳ/tuần; Báo Hà Nam điện tử có 1,3 triệu lượt truy cập. | 5 NEWS_ISSUE_WEEK 2020, 1,3"
                        + " NEWS_VISIT 2020",
                "Năm 2022 các thư viện công cộng Hà Nam cấp mới 6.400 thẻ. Tỉnh cấp 9.000 thẻ bảo hiểm y tế. | 6.400 LIB_CARD 2022",
                "Năm 2018, Hà Nam đón 1,62 triệu lượt khách, trong đó 42.000 lượt là khách quốc tế. | 1,62 TOU_VIS 2018, 42.000"
                        + " TOU_VIS INTL 2018",
                "Số dự án FDI còn hiệu lực ở Hà Nam tính đến cuối tháng 6/2022 là 348. | 348 INV_PRJ_VALID FDI 2022-06-30",
                "Năm 2019, Hà Nam có 7 dự án FDI được cấp mới và 5 dự án FDI điều chỉnh vốn; 16 dự án trong nước, vốn 3.050 tỷ đồng. |"
                        + " 7 INV_PRJ_NEW FDI 2019, 5 INV_PRJ_ADJ FDI 2019",
                "Chỉ tiêu năm 2024 của Hà Nam: thu hút 40 dự án FDI; đón 2,5 triệu lượt khách. Thực hiện 6 tháng: 22 dự án. | 22"
                        + " INV_PRJ_NEW FDI 2024-S1",
                "Khách quốc tế đến Hà Nam năm 2018 là 165.400 lượt, nhiều hơn năm 2017 là 22.000 lượt. | 165.400 TOU_VIS INTL"
                        + " 2018",
                "Năm 2019 Hà Nam đón 13,7 triệu lượt khách. So với năm 2018 (12,1 triệu lượt khách; 3,0 triệu lượt khách lưu trú), tăng"
                        + " 13%. | 13,7 TOU_VIS 2019, 12,1 TOU_VIS 2018, 3,0 TOU_ACC_GUEST 2018",
                "Năm 2018, tổng số sách của các thư viện công cộng Hà Nam đạt 612.000 bản, trong đó Thư viện tỉnh 189.500 bản. Trong năm"
                        + " cấp 9.120 thẻ bạn đọc. | 612.000 LIB_BOOK 2018-12-31, 189.500 LIB_BOOK_PROV 2018-12-31, 9.120"
                        + " LIB_CARD 2018",
                "Năm 2024, khách đến hai tỉnh là 9,1 triệu lượt (An Giang) và 9,8 triệu lượt (Kiên Giang). | 9,1 TOU_VIS 2024, 9,8 TOU_VIS"
                        + " 2024",
                "Năm 2022, Hà Nam đón 12.300 lượt khách quốc tế; tập huấn 263 lượt cán bộ; chở 6.700 lượt hành khách; đăng 3.200 lượt tin. |"
                        + " 12.300 TOU_VIS INTL 2022",
                "Tại hội nghị, 12 dự án được cấp mới ở Hà Nam năm 2022. |",
                "Theo báo cáo tại hội nghị, năm 2022 Hà Nam đón 1,2 triệu lượt khách. | 1,2 TOU_VIS 2022",
                "Năm 2022, Hà Nam có nhiều kết quả. Về đối ngoại: Tiếp 76 đoàn khách quốc tế. | 76 FOR_DELEG_IN 2022",
                "Cuối năm 2021, Hà Nam có 12 thư viện công cộng với 365,8 nghìn bản sách. | 12 LIB_UNIT 2021-12-31, 365,8 LIB_BOOK"
                        + " 2021-12-31",
                "Năm 2023 Hà Nam đón 12,1 triệu lượt khách, trong đó khách quốc tế 600 nghìn lượt. Chia theo quý: quý II đón 5,6 triệu lượt. | 12,1"
                        + " TOU_VIS 2023, 600 TOU_VIS INTL 2023, 5,6 TOU_VIS 2023-Q2",
                "Năm 2018, Hà Nam có 697 cơ sở lưu trú. So với năm 2017 tăng thêm 15 cơ sở. | 697 TOU_ACC_EST 2018-12-31",
                "Năm 2020, Hà Nam thu hồi 17 dự án; 2 dự án đang tranh chấp tại tòa. | 17 INV_PRJ_TERM 2020",
                "Kết quả năm 2015 của Hà Nam\\n\\nNăm 2015 Hà Nam đón 1,2 triệu lượt khách.\\n\\nd) Định hướng 2016 - 2020. Năm 2020 đón 2,1 triệu lượt"
                        + " khách. | 1,2 TOU_VIS 2015",
            })
    void parts_and_sums_are_told_without_their_nouns(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures == null ? "" : figures);
    }
}
