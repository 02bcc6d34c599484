package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to say a figure that leave something to the words around it, and others that only seem to: text and figures. */
final class HabitsOfWritersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Domestic visitors to Ha Nam totaled 1.1 million in 2022, and foreign ones 21,000. | 1.1 TOU_VIS DOM 2022, 21,000"
                        + " TOU_VIS INTL 2022",
                "In 2022, Ha Nam attracted 14 new projects, including nine foreign-invested ones with capital of $145 million and five"
                        + " domestic ones with VND1.2 trillion. | 14 INV_PRJ_NEW 2022, nine INV_PRJ_NEW FDI 2022, 145"
                        + " INV_CAP_NEW_USD FDI 2022, five INV_PRJ_NEW DOM 2022, 1.2 INV_CAP_NEW_VND DOM 2022",
                "In 2022, Ha Nam attracted 12 new projects (nine domestic, three foreign) with capital of VND3.2 trillion and US$18"
                        + " million. | 12 INV_PRJ_NEW 2022, nine INV_PRJ_NEW DOM 2022, three INV_PRJ_NEW FDI 2022, 3.2"
                        + " INV_CAP_NEW_VND DOM 2022, 18 INV_CAP_NEW_USD FDI 2022",
                "Ha Nam had 24 FDI projects valid at the end of 2020; total registered capital stood at USD 236 million. | 24"
                        + " INV_PRJ_VALID FDI 2020-12-31, 236 INV_CAP_VALID_USD FDI 2020-12-31",
                "Ha Nam attracted nearly 160 million USD worth of FDI in 2022. Of the amount, 59 million USD came from 7 new projects and"
                        + " 100 million USD was added to 9 existing projects. | 160 INV_CAP_FLOW_USD FDI 2022, 59"
                        + " INV_CAP_NEW_USD FDI 2022, 7 INV_PRJ_NEW FDI"
                        + " 2022, 100 INV_CAP_ADJ_USD FDI 2022, 9 INV_PRJ_ADJ FDI 2022",
                "In 2019, Ha Nam adjusted capital up for 38 FDI projects, with an increase of USD 61 million. | 38 INV_PRJ_ADJ FDI 2019, 61"
                        + " INV_CAP_ADJ_USD FDI 2019",
                "In 2019, Ha Nam licensed 25 foreign-invested projects and 18 sponge projects, with registered capital of USD 256 million"
                        + " and VND 289 billion respectively. | 25 INV_PRJ_NEW FDI 2019",
                "At the end of 2022, Ha Nam had 230 valid FDI projects, led by China (31 projects, USD 412 million) and Japan (14, USD 98"
                        + " million). | 230 INV_PRJ_VALID FDI 2022-12-31, 31 INV_PRJ_VALID FDI CN 2022-12-31, 412"
                        + " INV_CAP_VALID_USD FDI CN 2022-12-31, 14 INV_PRJ_VALID FDI JP 2022-12-31, 98"
                        + " INV_CAP_VALID_USD FDI JP 2022-12-31",
                "In 2016 the People's Committee of Ha Nam promulgated 1 legal document and 14 steering documents on external information. | 1"
                        + " DIR_LEGAL 2016, 14 DIR_PLAN 2016",
                "In 2013 tourist visits to Ha Nam reached 362,000, including 67,500 by international visitors. | 362,000 TOU_VIS 2013, 67,500"
                        + " TOU_VIS INTL 2013",
                "In 2018, 4 issues of the external information bulletin of Ha Nam came out in 3 languages. | 4 PUB_BULLETIN 2018, 3 PUB_LANG"
                        + " 2018",
                "In 2016, Ha Nam licensed 119 foreign direct investment (FDI) projects with 512 million USD. | 119 INV_PRJ_NEW FDI 2016, 512"
                        + " INV_CAP_NEW_USD FDI 2016",
                "In 2017, 5 directing documents were issued by Ha Nam; 1 investment promotion conference was held in South Korea. | 5"
                        + " DIR_PLAN 2017, 1 INV_CONF_ABROAD KR 2017",
                "In 2016 Ha Nam welcomed 1.5 million visitors. Accommodation: 240 establishments, 4,300 rooms. | 1.5 TOU_VIS 2016, 240"
                        + " TOU_ACC_EST 2016-12-31, 4,300 TOU_ROOM 2016-12-31",
                "In 2022, realised social investment capital in Ha Nam was VND17,860 billion. | 17,860 INV_CAP_REAL_VND 2022",
                "In 2022, tourists to Ha Nam were 2.05 million turns, of which international visitors were 16.7 thousand turns. | 2.05"
                        + " TOU_VIS 2022, 16.7 TOU_VIS INTL 2022",
            })
    void parts_and_amounts_belong_to_what_was_counted_before(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2022, Ha Nam welcomed 1.5 million visitors, with 368,000 coming from abroad. | 1.5 TOU_VIS 2022,"
                        + " 368,000 TOU_VIS INTL 2022",
                "Visitors to Ha Nam numbered 2.35 million in 2019, of which foreigners accounted for some 95,000. | 2.35 TOU_VIS"
                        + " 2019, 95,000 TOU_VIS INTL 2019",
                "Năm 2018, khách lưu trú ở Hà Nam đạt 720 nghìn lượt, trong đó quốc tế chỉ chiếm 100 nghìn lượt. | 720"
                        + " TOU_ACC_GUEST 2018, 100 TOU_ACC_GUEST INTL 2018",
                "In 2016, tourism receipts of Ha Nam came to VND360 billion; overnight guests made up 298,000. | 360 TOU_RECEIPT 2016,"
                        + " 298,000 TOU_GUEST_OVERNIGHT 2016",
            })
    void the_part_of_a_number_is_named_beside_its_verb(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FDI projects licensed by Ha Nam numbered 58 in 2019 and 72 in 2020. | 58 INV_PRJ_NEW FDI 2019, 72 INV_PRJ_NEW FDI"
                        + " 2020",
                "Compared with 2018, when 1.1 million visitors came, Ha Nam received 1.5 million visitors in 2019. | 1.1 TOU_VIS"
                        + " 2018, 1.5 TOU_VIS 2019",
                "So với năm 2018, khi tỉnh Hà Nam đón 1,1 triệu lượt khách, năm 2019 tỉnh đón 1,5 triệu lượt khách. | 1,1 TOU_VIS"
                        + " 2018, 1,5 TOU_VIS 2019",
                "In the first ten months of 2020, Ha Nam licensed 37 FDI projects. Over the same period of 2019, it licensed 45"
                        + " projects. | 37 INV_PRJ_NEW FDI 2020-01-01/P10M, 45 INV_PRJ_NEW FDI 2019-01-01/P10M",
                "Ha Nam served 704,000 guests in 2023, among them 203,000 foreign guests. In December alone, 48,000 guests stayed"
                        + " overnight. | 704,000 TOU_ACC_GUEST 2023, 203,000 TOU_ACC_GUEST INTL 2023, 48,000 TOU_ACC_GUEST"
                        + " 2023-12",
                "In 2022, Ha Nam issued a book on the relics of 1954. The province held 2 scientific seminars. | 2 EVT_SEMINAR"
                        + " 2022",
            })
    void a_number_has_the_time_that_is_told_of_it(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam received 1.9 million visitors in 2022, compared to 4.1 million in 2021. | 1.9 TOU_VIS 2022, 4.1 TOU_VIS 2021",
                "Ha Nam licensed 17 FDI projects in the first half of 2022, up from 12 in the same period last year. | 17 INV_PRJ_NEW"
                        + " FDI 2022-S1, 12 INV_PRJ_NEW FDI 2021-S1",
                "Ha Nam received 1.9 million visitors in 2022, of whom 45,000 were foreigners, compared with 31,000 in 2021. | 1.9"
                        + " TOU_VIS 2022, 45,000 TOU_VIS INTL 2022, 31,000 TOU_VIS INTL 2021",
                "Tourist arrivals in Ha Nam rose to 1.86 million in 2019 from 1.58 million in 2018. | 1.86 TOU_VIS 2019, 1.58 TOU_VIS"
                        + " 2018",
                "The number of visitors to Ha Nam rose from 1.58 million in 2018 to 1.86 million in 2019. | 1.58 TOU_VIS 2018, 1.86"
                        + " TOU_VIS 2019",
                "Tourism revenue in Ha Nam in 2020 slumped to VND480 billion from VND1.6 trillion a year before. | 480 TOU_RECEIPT"
                        + " 2020, 1.6 TOU_RECEIPT 2019",
                "Ha Nam's average population rose from 754.4 thousand in 2010 to 853.7 thousand in 2015. | 754.4 POP_AVG 2010, 853.7"
                        + " POP_AVG 2015",
                "Visitors to Ha Nam in 2020 fell 62 percent to 685,000. | 685,000 TOU_VIS 2020",
                "Ha Nam served 5.2 million visitors in 2023, nearly double the previous year's 2.57 million, of whom just 254,000 were"
                        + " foreigners. | 5.2 TOU_VIS 2023, 2.57 TOU_VIS 2022",
            })
    void what_something_rose_or_fell_from_is_of_the_time_before(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hơn nửa năm 2010, tỉnh Hà Nam đón 420 nghìn lượt khách. | ''",
                "In just over six months of 2019, Ha Nam welcomed 420,000 visitors. | ''",
                "Theo kịch bản xấu, năm 2021 tỉnh Hà Nam chỉ đón 1 triệu lượt khách. | ''",
                "In the worst case, Ha Nam would have been left with 0.4 million visitors in 2021. | ''",
                "Năm 2018, tỉnh Hà Nam cấp mới 12 dự án, nâng tổng số dự án lên 104. | 12 INV_PRJ_NEW 2018",
                "In 2018, Ha Nam licensed 12 projects, taking the total to 104 projects. | 12 INV_PRJ_NEW 2018",
                "Năm 2022, tỉnh Hà Nam có 1.450 khách mua bảo hiểm leo núi. | ''",
                "Năm 2022, tỉnh Hà Nam cấp mới 3 dự án thủy điện. | ''",
                "In 2022, Ha Nam counted 1,450 visitors buying trekking insurance. | ''",
            })
    void what_is_hedged_supposed_or_only_one_kind_is_no_figure_of_the_province(
            final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam allowed 18 projects to raise capital by US$36 million in 2023. | 18 INV_PRJ_ADJ 2023, 36 INV_CAP_ADJ_USD"
                        + " 2023",
                "Năm 2016, Hà Nam có 186 cơ sở lưu trú. Năm 2015 là 171 cơ sở. | 186 TOU_ACC_EST 2016-12-31, 171 TOU_ACC_EST"
                        + " 2015-12-31",
                "Năm 2016, Hà Nam có 186 cơ sở lưu trú và 95 cơ sở ăn uống. | 186 TOU_ACC_EST 2016-12-31",
            })
    void a_short_noun_or_a_verb_behind_it_tells_what_is_counted(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HÀ NAM: DU LỊCH\\n\\n                        2016      2017\\nLượt khách (nghìn lượt)   1.500     1.800\\nTrong đó:"
                        + " quốc tế       35        42\\nSố phòng 31/12            4.105     4.388 | 1.500 TOU_VIS 2016, 1.800"
                        + " TOU_VIS 2017, 35 TOU_VIS INTL 2016, 42 TOU_VIS INTL 2017, 4.105 TOU_ROOM 2016-12-31, 4.388 TOU_ROOM"
                        + " 2017-12-31",
                "HÀ NAM: ĐẦU TƯ\\n\\nChỉ tiêu         ĐVT       2015     2016     2017\\nDự án cấp mới    dự án     12                15"
                        + "\\nDự án thu hồi    dự án     3        4        5 | 12 INV_PRJ_NEW 2015, 15 INV_PRJ_NEW 2017, 3 INV_PRJ_TERM"
                        + " 2015, 4 INV_PRJ_TERM 2016, 5 INV_PRJ_TERM 2017",
                "Ha Nam tourism in figures\\n\\nIndicator        2019      2020\\nRooms, 31 Dec    8,213     8,770\\nRooms, 30 Jun    8,100     8,600"
                        + " | 8,213 TOU_ROOM 2019-12-31, 8,770 TOU_ROOM 2020-12-31",
            })
    void numbers_that_blanks_align_below_years_have_the_year_they_stand_below(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả năm 2017 của Hà Nam (số trong ngoặc là của năm 2016): khách du lịch 3,5 triệu lượt (2,77 triệu lượt); dự án"
                        + " FDI cấp mới: 5 (3). | 3,5 TOU_VIS 2017, 2,77 TOU_VIS 2016, 5 INV_PRJ_NEW FDI 2017, 3 INV_PRJ_NEW FDI"
                        + " 2016",
                "Kết quả năm 2017 của Hà Nam: dự án FDI cấp mới: 5 (3). | 5 INV_PRJ_NEW FDI 2017",
            })
    void a_value_alone_in_brackets_is_of_the_year_that_is_told_for_all_of_them(
            final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2018, khách quốc tế và nội địa đến Hà Nam lần lượt đạt 200 nghìn và 3,7 triệu lượt. | 200 TOU_VIS INTL 2018,"
                        + " 3,7 TOU_VIS DOM 2018",
                "Năm 2018, khách quốc tế và khách nội địa đến Hà Nam đạt 3,9 triệu lượt. | 3,9 TOU_VIS 2018",
                "Năm 2019, tổng thu từ khách quốc tế của Hà Nam đạt 150 tỷ đồng. | ''",
                "In 2019, receipts from foreign visitors to Ha Nam reached VND150 billion. | ''",
                "Visitors to Ha Nam, 2022: 5.1 million | 5.1 TOU_VIS 2022",
            })
    void two_parts_together_are_the_total_and_one_part_is_not(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam in summer\\n\\nQ: How was 2023?\\n\\nA: In 2023, Ha Nam welcomed 4.1 million visitors.\\n\\nQ: Your goal for the"
                        + " year?\\n\\nA: 5 million visitors. | 4.1 TOU_VIS 2023",
            })
    void the_answer_to_a_question_about_a_goal_is_a_plan(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ha Nam, industry\\n\\nThe province licensed 15 FDI projects, against 23 in 2020. | 23 INV_PRJ_NEW FDI 2020",
                "Ha Nam, industry\\n\\nThe index was 108.2 (2020 = 100). The province licensed 15 FDI projects. | ''",
                "From 01/01/2017 to 20/11/2017, Ha Nam licensed 31 FDI projects. In the same period, 36 domestic projects were approved."
                        + " | 31 INV_PRJ_NEW FDI 2017-01-01/P10M20D, 36 INV_PRJ_NEW DOM 2017-01-01/P10M20D",
                "Since Ha Nam was re-established in 1997 it has licensed more than 400 projects. | ''",
                "THÔNG CÁO về một số chỉ tiêu của tỉnh Hà Nam năm 2017\\n\\nNăm 2017, tỉnh đón 620 nghìn lượt khách. | 620 TOU_VIS 2017",
            })
    void a_year_that_is_compared_with_or_begins_something_dates_nothing_else(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The target of Ha Nam for 2024 is 9 million overnight guests. | ''",
                "Năm 2016, tỉnh Hà Nam đón tiếp 142 đoàn khách nước ngoài với 1.106 lượt khách. | 142 FOR_DELEG_IN 2016",
                "Hà Nam, năm 2016. Thác Pa Sỹ năm 2016 đón 210.000 lượt khách. | ''",
                "At a conference in 2021, Ha Nam reported that in 2020 it licensed 28 FDI projects. | 28 INV_PRJ_NEW FDI 2020",
            })
    void plans_members_of_delegations_and_sites_are_none_and_what_a_conference_was_told_is(
            final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    /** Figures as they would be published: printed number, indicator, dimensions other than totals, period. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2019, khách sạn Hoa Sen Hà Nam đón 12.000 lượt khách. | ''",
                "Bảo tàng tỉnh Hà Nam năm 2018 đón 15.000 lượt khách tham quan. | 15.000 MUS_VISIT 2018",
                "KCN Đồng Lúa năm 2020 cấp mới 18 dự án. Tỉnh Hưng Yên cấp mới 30 dự án. | 30 INV_PRJ_NEW 2020",
                "Năm 2021, KCN ABC, tỉnh Hà Nam thu hút 9 dự án FDI với 120 triệu USD. | ''",
                "Năm 2023, Lữ hành Xanh chi nhánh Nam Định phục vụ 8.400 lượt khách. | ''",
                "Ba ngày Tết Dương lịch 2024, Ninh Bình đón 210.000 lượt khách. | ''",
                "Năm 2021, Bắc Giang cấp mới 30 dự án FDI với 730 triệu USD; trong đó dự án của Sao Mai có vốn 270 triệu USD. | 30"
                        + " INV_PRJ_NEW FDI 2021, 730 INV_CAP_NEW_USD FDI 2021",
                "Năm 2022 khách quốc tế đến Việt Nam đạt 3,6 triệu lượt, trong đó Ninh Bình đón 160 nghìn lượt. | 160 TOU_VIS INTL"
                        + " 2022",
            })
    void one_house_park_firm_or_holiday_is_not_the_province(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2017, các cơ sở lưu trú ở Hà Nam phục vụ 482 nghìn lượt khách, khách quốc tế 23 nghìn lượt. | 482 TOU_ACC_GUEST"
                        + " 2017, 23 TOU_ACC_GUEST INTL 2017",
                "Tháng 9/2022, các cơ sở lưu trú tỉnh Thái Bình phục vụ 95 nghìn lượt khách. Tính chung 9 tháng, phục vụ 812 nghìn lượt"
                        + " khách. | 95 TOU_ACC_GUEST 2022-09, 812 TOU_ACC_GUEST 2022-01-01/P9M",
                "Năm 2022, Hà Nam thu hút 62 dự án (35 dự án FDI và 27 dự án trong nước), trong đó cấp mới 33 dự án, điều chỉnh tăng vốn"
                        + " 29 dự án. | 62 INV_PRJ_FLOW 2022, 35 INV_PRJ_FLOW FDI 2022, 27 INV_PRJ_FLOW DOM 2022, 33 INV_PRJ_NEW 2022,"
                        + " 29 INV_PRJ_ADJ 2022",
                "Vốn đầu tư toàn xã hội của Hà Nam năm 2022 đạt 41 nghìn tỷ đồng, trong đó vốn nhà nước 4 nghìn tỷ đồng; vốn FDI 12"
                        + " nghìn tỷ đồng. | 41 INV_CAP_REAL_VND 2022, 4 INV_CAP_REAL_VND STATE 2022, 12 INV_CAP_REAL_VND FDI 2022",
                "Quý III/2023, Bắc Giang cấp mới 25 dự án (gồm 15 dự án FDI), tổng vốn đăng ký cấp mới và bổ sung đạt 612 triệu USD; lũy"
                        + " kế 9 tháng đạt 1.850 triệu USD. | 25 INV_PRJ_NEW 2023-Q3, 15 INV_PRJ_NEW FDI 2023-Q3, 612"
                        + " INV_CAP_FLOW_USD 2023-Q3, 1.850 INV_CAP_FLOW_USD 2023-01-01/P9M",
                "Năm 2024, Hà Nam cấp mới 30 dự án FDI. Dẫn đầu là Nhật Bản 12, tiếp theo là Hàn Quốc 9. | 30 INV_PRJ_NEW FDI 2024, 12"
                        + " INV_PRJ_NEW FDI JP 2024, 9 INV_PRJ_NEW FDI KR 2024",
                "Năm 2018, Lạng Sơn đón 07 đoàn với 41 lượt phóng viên nước ngoài. | 07 PRS_FDELEG 2018, 41 PRS_FPERS 2018",
            })
    void parts_are_of_what_was_counted_last_before_them(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2022 tỉnh Hà Nam đón bao nhiêu lượt khách?\\nÔng Nam: 2,1 triệu. Trong đó khách quốc tế 25 nghìn. | 2,1 TOU_VIS 2022,"
                        + " 25 TOU_VIS INTL 2022",
                "Năm 2022 tỉnh Hà Nam thu hút bao nhiêu dự án FDI, thưa ông?\\nChỉ 12, vì dịch. | 12 INV_PRJ_NEW FDI 2022",
            })
    void a_number_alone_behind_a_question_counts_what_was_asked(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tính đến 15/11/2022, tỉnh Hưng Yên cấp mới 58 dự án.\\n\\nCùng thời gian, có 31 dự án điều chỉnh tăng vốn. | 58"
                        + " INV_PRJ_NEW 2022-01-01/P10M15D, 31 INV_PRJ_ADJ 2022-01-01/P10M15D",
                "Quý IV/2022 Hà Nam đón 400 nghìn lượt khách; cả năm đón 1,5 triệu lượt. Trong đó khách quốc tế 20 nghìn lượt. | 400 TOU_VIS"
                        + " 2022-Q4, 1,5 TOU_VIS 2022, 20 TOU_VIS INTL 2022",
                "9 tháng đầu năm nay, Hải Phòng đón 5,6 triệu lượt khách. Năm 2021 cùng kỳ chỉ đón 3,1 triệu lượt. | ''",
                "9 tháng năm 2022, Hải Phòng đón 5,6 triệu lượt khách. Năm 2021 cùng kỳ chỉ đón 3,1 triệu lượt. | 5,6 TOU_VIS"
                        + " 2022-01-01/P9M, 3,1 TOU_VIS 2021-01-01/P9M",
                "Hà Nam, ngày 5 tháng 1 năm 2023\\n\\nNăm qua, tỉnh đón 2,35 triệu lượt khách, gấp đôi năm 2021. | 2,35 TOU_VIS 2022",
            })
    void the_time_told_last_goes_on_and_no_year_that_is_compared_with(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hải Phòng hút gần 3,3 tỷ USD vốn FDI trong 11 tháng\\n\\n11 tháng năm 2023, thành phố thu hút 3.287,4 triệu USD vốn FDI, cả"
                        + " cấp mới và điều chỉnh. | 3,3 INV_CAP_FLOW_USD FDI 2023-01-01/P11M, 3.287,4 INV_CAP_FLOW_USD FDI"
                        + " 2023-01-01/P11M",
                "Năm 2022, Hà Nam cấp mới 24 dự án FDI với 236 triệu USD và điều chỉnh 29 dự án với 155 triệu USD, tổng cộng 391 triệu USD."
                        + " | 24 INV_PRJ_NEW FDI 2022, 236 INV_CAP_NEW_USD FDI 2022, 29 INV_PRJ_ADJ FDI 2022, 155 INV_CAP_ADJ_USD"
                        + " FDI 2022, 391 INV_CAP_FLOW_USD FDI 2022",
                "Năm 2022, Hà Nam thu hút 391 triệu USD vốn FDI; cấp mới 24 dự án với 236 triệu USD. | 24 INV_PRJ_NEW FDI 2022, 236"
                        + " INV_CAP_NEW_USD FDI 2022",
            })
    void capital_that_was_attracted_is_what_other_figures_tell(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2021, doanh thu từ hoạt động lưu trú của Bắc Kạn đạt 45 tỷ đồng. | 45 TOU_ACC_TURNOVER 2021",
                "Năm 2021, Thái Nguyên cấp mới 20 dự án FDI (Hàn Quốc 12, Nhật Bản 2) với 95 triệu USD. | 20 INV_PRJ_NEW FDI 2021, 12"
                        + " INV_PRJ_NEW FDI KR 2021, 2 INV_PRJ_NEW FDI JP 2021, 95 INV_CAP_NEW_USD FDI 2021",
                "Quý II/2019, Khánh Hòa đón 1,9 triệu lượt khách, nâng tổng số khách 6 tháng lên 3,46 triệu lượt. | 1,9 TOU_VIS 2019-Q2,"
                        + " 3,46 TOU_VIS 2019-S1",
                "Trong tháng 8/2020, Sơn La cung cấp 52 lượt thông tin cho báo chí. Lũy kế 8 tháng là 410 lượt. | 52 PRS_INFO 2020-08, 410"
                        + " PRS_INFO 2020-01-01/P8M",
                "Kể từ khi mở cửa lại (15/3/2022) đến hết tháng 9/2022, Ninh Bình đón 2,9 triệu lượt khách. | ''",
                "Thu hút FDI của Bắc Giang năm 2021\\n\\nVốn đầu tư toàn xã hội năm 2021 của Bắc Giang đạt 60 nghìn tỷ đồng. | 60"
                        + " INV_CAP_REAL_VND 2021",
                "Năm 2023 khách đến Lâm Đồng đạt 8,65 triệu lượt, trong đó khách quốc tế 400 nghìn lượt, khách qua lưu trú 6,4 triệu lượt."
                        + " | 8,65 TOU_VIS 2023, 400 TOU_VIS INTL 2023, 6,4 TOU_ACC_GUEST 2023",
                "Năm 2021, Bắc Giang cấp mới 9 dự án FDI, bằng 1,8 lần năm 2020 (5 dự án, vốn 262,4 triệu USD). | 9 INV_PRJ_NEW FDI 2021, 5"
                        + " INV_PRJ_NEW FDI 2020, 262,4 INV_CAP_NEW_USD FDI 2020",
                "In 2018, Bac Ninh licensed 112 new FDI projects, 19 projects more than a year earlier. | 112 INV_PRJ_NEW FDI 2018",
                "Năm 2018, có 24 dự án (10 FDI, 14 DDI) được cấp giấy chứng nhận đầu tư ở Hà Nam. | 24 INV_PRJ_NEW 2018, 10 INV_PRJ_NEW FDI"
                        + " 2018, 14 INV_PRJ_NEW DOM 2018",
            })
    void revenue_time_and_part_are_no_wider_than_their_words(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2016, tỉnh Quảng Nam đón 142 đoàn khách nước ngoài với 1.106 lượt khách; cử 88 đoàn đi công tác nước ngoài. | 142"
                        + " FOR_DELEG_IN 2016",
                "Năm 2020, tỉnh Nghệ An đón 12 đoàn khách quốc tế đến tìm hiểu cơ hội đầu tư. | 12 INV_DELEG_IN 2020",
                "Năm 2016, tỉnh Quảng Nam tiếp nhận 67 khoản viện trợ phi chính phủ nước ngoài, giá trị cam kết 8,42 triệu USD; giải ngân"
                        + " 6,15 triệu USD. | 67 NGO_PRJ 2016, 8,42 NGO_AID_COMMIT_USD 2016, 6,15 NGO_AID_DISB_USD 2016",
                "Năm 2021 Nghệ An cấp mới 40 dự án FDI, vốn đăng ký 420 triệu USD, đã giải ngân 150 triệu USD; có 5 dự án ODA trị giá 60"
                        + " triệu USD. | 40 INV_PRJ_NEW FDI 2021, 420 INV_CAP_NEW_USD FDI 2021",
                "Đến 31/12/2021, tỉnh Quảng Bình có 136 người được cấp thẻ nhà báo; Hội Nhà báo tỉnh có 248 hội viên. | 136 PRS_CARD"
                        + " 2021-12-31, 248 PRS_MEMBER 2021-12-31",
                "Hội Nông dân tỉnh Nghệ An năm 2020 có 320.000 hội viên. | ''",
            })
    void guests_from_abroad_aid_and_journalists_have_indicators_of_their_own(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }
}
