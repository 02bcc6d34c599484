package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the press, libraries, museums, aid, accommodation and the parts of a population are told by in sentences. */
final class PressAndCultureTest {

    @Test
    void every_indicator_of_the_dictionary_is_told_in_some_words() {
        final Path data = Path.of("..", "data");
        final Set<String> untold = codes(data, "codelists/indicators.csv", "code");
        untold.removeAll(codes(data, "lexicon/rules.csv", "indicator"));
        assertThat(untold)
                .as("indicators without a line in lexicon/rules.csv: no sentence gives a figure of them")
                .isEmpty();
    }

    @Test
    void no_phrase_says_two_values_of_one_thing() {
        final Map<String, Map<String, String>> said = new HashMap<>();
        final List<String> contradictions = new ArrayList<>();
        for (final String file : ProseLexicon.PHRASE_FILES) {
            for (final Map<String, String> row :
                    CsvTable.read(Path.of("..", "data", "lexicon", file)).rows()) {
                for (final String phrase : row.get("phrases").split("\\|", -1)) {
                    for (final String set : row.get("sets").split(" ", -1)) {
                        final String slot = row.get("role") + " " + set.replaceFirst("=.*", "");
                        final String before = said.computeIfAbsent(phrase, key -> new HashMap<>())
                                .putIfAbsent(slot, set);
                        if (before != null && !before.equals(set)) {
                            contradictions.add(phrase + ": " + before + " and " + set + " (" + row.get("id") + ")");
                        }
                    }
                }
            }
        }
        assertThat(contradictions)
                .as("phrases of data/lexicon that say two values, of which only the last would count")
                .isEmpty();
    }

    private static Set<String> codes(final Path data, final String file, final String column) {
        return CsvTable.read(data.resolve(file)).rows().stream()
                .map(row -> row.get(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến 31/12/2024, tỉnh Hà Nam có 2 cơ quan báo chí, gồm 1 báo in và 1 đài phát thanh và truyền hình."
                        + " | 2 PRS_AGENCY 2024-12-31, 1 PRS_AGENCY_NEWS 2024-12-31, 1 PRS_AGENCY_BRC 2024-12-31",
                "Đến tháng 6/2024, Hội Nhà báo tỉnh Hà Nam có 119 hội viên, sinh hoạt tại 6 chi hội."
                        + " | 119 PRS_MEMBER 2024-06-30, 6 PRS_BRANCH 2024-06-30",
                "Đến tháng 6/2024, tỉnh Hà Nam có 95 người được cấp thẻ nhà báo. | 95 PRS_CARD 2024-06-30",
                "Năm 2024, Giải báo chí tỉnh Hà Nam nhận được 120 tác phẩm dự thi; 35 tác phẩm đoạt giải."
                        + " | 120 PRS_PRIZE 2024, 35 PRS_PRIZE_AWARD 2024",
                "Năm 2024, Cổng thông tin điện tử tỉnh Hà Nam đạt 12,5 triệu lượt truy cập, bình quân mỗi ngày 34.200 lượt truy cập."
                        + " | '12,5 POR_VISIT 2024, 34.200 POR_VISIT_DAY 2024'",
                "Báo Hà Nam, tờ báo Đảng tỉnh, năm 2024 phát hành 6 kỳ/tuần, 10.000 bản/kỳ."
                        + " | 6 NEWS_ISSUE_WEEK 2024, 10.000 NEWS_COPY 2024-12-31",
                "Năm 2022, tỉnh Hà Nam cử 12 đoàn ra, đón 35 đoàn vào; trong đó 8 đoàn phóng viên nước ngoài."
                        + " | 35 FOR_DELEG_IN 2022, 8 PRS_FDELEG 2022",
                "In June 2024 the Journalists’ Association of Ha Nam had 119 members in 6 branches."
                        + " | 119 PRS_MEMBER 2024-06-30, 6 PRS_BRANCH 2024-06-30",
            })
    void the_press(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2022, Thư viện tỉnh Hà Nam bổ sung 5.300 bản sách, cấp 2.100 thẻ bạn đọc, phục vụ 85.000 lượt bạn đọc, luân"
                        + " chuyển 240.000 lượt sách báo. | 5.300 LIB_ADD_PROV 2022, 2.100 LIB_CARD_PROV 2022, 85.000 LIB_READER_PROV"
                        + " 2022, 240.000 LIB_LOAN_PROV 2022",
                "Đến cuối năm 2022, hệ thống thư viện công cộng tỉnh Hà Nam có 512.300 bản sách, trong đó thư viện tỉnh có 210.450 bản"
                        + " sách. | 512.300 LIB_BOOK 2022-12-31, 210.450 LIB_BOOK_PROV 2022-12-31",
                "In 2022, the provincial library of Ha Nam added 5,300 books, issued 2,100 reader cards and received 85,000 readers."
                        + " | '5,300 LIB_ADD_PROV 2022, 2,100 LIB_CARD_PROV 2022, 85,000 LIB_READER_PROV 2022'",
                "Năm 2023, Bảo tàng tỉnh Hà Nam đón 25.600 lượt khách. Bảo tàng tỉnh đang lưu giữ 12.450 tài liệu, hiện vật."
                        + " | 25.600 MUS_VISIT 2023, 12.450 MUS_OBJECT 2023-12-31",
                "Đến cuối năm 2023, tỉnh Hà Nam có 189 di tích được xếp hạng, trong đó có 2 di tích quốc gia đặc biệt."
                        + " | 189 REL_RANKED 2023-12-31",
                "Năm 2019, tỉnh Hà Nam tiếp nhận 24 chương trình, dự án phi chính phủ nước ngoài với tổng giá trị viện trợ 3,2 triệu USD."
                        + " | '24 NGO_PRJ 2019, 3,2 NGO_AID_VALUE_USD 2019'",
                "In 2019, Ha Nam received 24 foreign NGO projects with committed aid of US$5.2 million."
                        + " | 24 NGO_PRJ 2019, 5.2 NGO_AID_COMMIT_USD 2019",
            })
    void libraries_museums_and_aid(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dân số trung bình tỉnh Hà Nam năm 2020 là 861,8 nghìn người, trong đó nam 428,1 nghìn người, nữ 433,7 nghìn người."
                        + " | '861,8 POP_AVG 2020, 428,1 POP_AVG_MALE 2020, 433,7 POP_AVG_FEMALE 2020'",
                "Năm 2020, doanh thu dịch vụ lưu trú của tỉnh Hà Nam đạt 120,5 tỷ đồng; doanh thu dịch vụ ăn uống đạt 2.300 tỷ đồng."
                        + " | '120,5 TOU_ACC_TURNOVER 2020'",
                "Năm 2020, tỉnh Hà Nam có 96.400 lượt khách lưu trú qua đêm, 150.200 ngày khách."
                        + " | 96.400 TOU_GUEST_OVERNIGHT 2020, 150.200 TOU_GUEST_DAY 2020",
                "Năm 2020, các doanh nghiệp lữ hành tỉnh Hà Nam phục vụ 12.300 lượt khách. | 12.300 TOU_TRAVEL_GUEST 2020",
                "Năm 1996, vốn đầu tư xây dựng cơ bản của Nhà nước do địa phương quản lý của tỉnh Hà Nam đạt 105 tỷ đồng."
                        + " | 105 INV_STATE_LOCAL_VND 1996",
                "Đến 31/12/2024, tỉnh Hà Nam có 99 di sản văn hóa cấp quốc gia. | 99 REL_NATIONAL 2024-12-31",
                "Năm 2025, tỉnh Hà Nam có 90% dân số sử dụng Internet. | 90 NET_USER 2025",
            })
    void people_and_guests(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2022, tỉnh Hà Nam mời 25 cơ quan báo chí dự họp báo.",
                "Năm 2022, có 25 cơ quan báo chí đến đưa tin về hội chợ tỉnh Hà Nam.",
                "Năm 2022, Thư viện huyện Kim Bảng, Hà Nam bổ sung 500 bản sách, phục vụ 3.200 lượt bạn đọc.",
                "Năm 2022, Hội Nông dân tỉnh Hà Nam có 12.000 hội viên ở 120 chi hội.",
                "Năm 2022, Hội Nhà báo tỉnh Hà Nam kết nạp 8 hội viên mới.",
                "Năm 2022, tỉnh Hà Nam đề nghị cấp 12 thẻ nhà báo.",
                "Năm 2022, tỉnh Hà Nam có thêm 6 di tích được xếp hạng.",
                "Năm 2022, tỉnh Hà Nam có thêm 2 di sản văn hóa cấp quốc gia.",
                "Năm 2022, tỉnh Hà Nam có 7 di sản văn hóa phi vật thể cấp quốc gia.",
                "Năm 2025, 90% hộ gia đình tỉnh Hà Nam kết nối Internet.",
                "Năm 2022, Bảo tàng tỉnh Hà Nam sưu tầm được 320 hiện vật.",
                "Năm 2022, tỉnh Hà Nam có 5 tác phẩm đoạt giải báo chí quốc gia.",
                "Năm 2022, Báo Nhân Dân phát hành 200.000 bản/kỳ ở Hà Nam.",
                "Năm 2020, doanh thu dịch vụ lưu trú, ăn uống tỉnh Hà Nam đạt 2.420 tỷ đồng.",
                "Năm 2022, vốn ODA của tỉnh Hà Nam giải ngân 12 triệu USD.",
            })
    void what_is_only_like_them_is_none(final String text) {
        assertThat(FigureLines.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2016, các thư viện công cộng tỉnh Hà Nam có 512.300 bản sách, trong đó thư viện tỉnh có 210.450 bản sách. Trong năm đã"
                        + " bổ sung 27.300 bản sách. | 512.300 LIB_BOOK 2016-12-31, 210.450 LIB_BOOK_PROV 2016-12-31, 27.300 LIB_ADD"
                        + " 2016",
                "Năm 2020, các cơ sở lưu trú đang hoạt động ở tỉnh Hà Nam phục vụ 120.000 lượt khách. | 120.000 TOU_ACC_GUEST 2020",
                "Năm 2018, tỉnh Hà Nam tham dự hội nghị và cung cấp thông tin cho 45 cơ quan báo chí. | 45 PRS_OUTLET 2018",
                "At the end of 2022, public libraries in Ha Nam held 512,300 books. | 512,300 LIB_BOOK 2022-12-31",
                "In 2006, Ha Nam took back the licences of 3 projects. | 3 INV_PRJ_TERM 2006",
                "Tỉnh Hà Nam hiện có 318 dự án đầu tư du lịch tính đến ngày 31/12/2019. | ''",
            })
    void what_the_words_before_were_about_does_not_go_too_far(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @Test
    void workers_are_not_the_population() {
        assertThat(FigureLines.of("Dân số trung bình năm 2022 tỉnh Hà Nam 878.000 người; lao động nữ 210.000 người."))
                .isEqualTo("878.000 POP_AVG 2022");
    }
}
