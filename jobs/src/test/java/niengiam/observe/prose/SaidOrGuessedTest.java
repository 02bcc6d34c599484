package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says of the period, place or part of a figure is published; what it leaves to guess is not. */
final class SaidOrGuessedTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();

    @Test
    void a_year_that_is_only_compared_with_dates_no_other_figure() {
        assertThat(periods(
                        "Hai Duong, a quiet year\n\nThe province licensed 31 new FDI projects. Tourism receipts were VND1,900"
                                + " billion in 2018, below the VND2,100 billion of 2017."))
                .as("period of each figure")
                .containsExactly("31 2018", "1,900 2018", "2,100 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "Quý hai năm 2024, 2024-Q2",
        "Quý tư năm 2024, 2024-Q4",
        "Quý một/2024, 2024-Q1",
        "Quý đầu năm 2024, 2024-Q1",
        "Tháng tư năm 2024, 2024-04",
        "Tháng năm năm 2024, 2024-05",
        "Tháng mười một năm 2024, 2024-11",
        "Tháng giêng năm 2024, 2024-01",
        "Mười một tháng năm 2024, 2024-01-01/P11M",
        "Sáu tháng đầu năm 2024, 2024-S1",
    })
    void months_and_quarters_in_words_are_not_the_whole_year(final String said, final String period) {
        assertThat(periods(said + " tỉnh Hà Nam đón 620 nghìn lượt khách.")).containsExactly("620 " + period);
    }

    @Test
    void the_year_of_a_plan_that_lies_ahead_dates_nothing_that_has_happened() {
        assertThat(periods("Thai Binh, March 5, 2024 - The new bridge is fully booked until 2027.\n\n"
                        + "As of February 28, 61 FDI projects were in force."))
                .as("period of each figure")
                .containsExactly("61 2024-02-28");
    }

    @Test
    void a_quotation_that_ends_with_a_full_stop_is_no_heading_and_hides_nothing_below_it() {
        assertThat(periods("Năm 2021, tỉnh Hà Nam thu hút 20 dự án FDI.\n\n“Kế hoạch năm 2022 còn nặng hơn.”\n\n"
                        + "Năm 2021, tỉnh thu hồi 4 dự án."))
                .as("period of each figure")
                .containsExactly("20 2021", "4 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý I năm 2023 tỉnh Hà Nam đón 1 triệu lượt khách; cả năm 2023 đón 4 triệu lượt khách. Tổng thu từ khách du"
                        + " lịch đạt 500 tỷ đồng.",
                "Báo cáo năm 2022 của tỉnh Hà Nam\n\nNăm 2021 tỉnh đón 3 triệu lượt khách. Quý III, tổng thu từ khách du"
                        + " lịch đạt 500 tỷ đồng.",
            })
    void a_period_that_may_be_one_of_two_is_doubtful(final String text) {
        assertThat(read(text).doubtful())
                .as("doubtful figures of: " + text)
                .singleElement()
                .satisfies(doubtful -> assertThat(doubtful.reason()).isEqualTo("DOUBTFUL_PERIOD"));
    }

    @Test
    void an_earlier_year_that_is_told_beside_leaves_no_doubt_of_what_follows() {
        assertThat(periods(
                        "Năm 2022 tỉnh Hà Nam đón 1,1 triệu lượt khách; năm 2021 chỉ có 375 nghìn lượt khách. Tổng thu từ"
                                + " khách du lịch đạt 320 tỷ đồng."))
                .as("period of each figure")
                .containsExactly("1,1 2022", "375 2021", "320 2022");
    }

    @Test
    void months_that_have_passed_since_something_are_no_period() {
        assertThat(periods(
                        "Báo cáo năm 2025 của tỉnh Hà Nam\n\nSáu tháng sau ngày thành lập, trung tâm đã ổn định. Trong năm"
                                + " có 33 dự án được cấp mới."))
                .as("period of each figure")
                .containsExactly("33 2025");
    }

    @Test
    void a_year_beside_the_name_of_the_province_in_the_title_holds_for_what_stands_below() {
        assertThat(periods("HÀ NAM 2013: SỐ LIỆU CHÍNH\n\nTổng thu từ khách du lịch đạt 320 tỷ đồng."))
                .as("period of each figure")
                .containsExactly("320 2013");
    }

    @Test
    void what_figures_of_a_sentence_were_of_is_carried_on_and_not_what_it_mentioned_first() {
        assertThat(periods(
                        "Quảng Ngãi, nơi được nâng cấp sân bay vào tháng 7/2025, đón 2 triệu lượt khách trong 9 tháng đầu năm"
                                + " 2026. Tổng thu từ khách du lịch đạt 800 tỷ đồng."))
                .as("period of each figure")
                .containsExactly("2 2026-01-01/P9M", "800 2026-01-01/P9M");
    }

    // ---- parts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2022, tỉnh Hà Nam có 9 dự án FDI còn hiệu lực (riêng hạ tầng 400 triệu USD).",
                "Năm 2022, tỉnh Hà Nam cấp mới 9 dự án FDI, nổi bật là nhà máy giấy Kim Bảng (300 triệu USD).",
                "Năm 2022, tỉnh Hà Nam cấp mới 9 dự án FDI; riêng Sunjin đã ký 3 biên bản ghi nhớ trị giá 120 triệu USD.",
                "In 2022, Ha Nam licensed 9 FDI projects, among them one logistics project of USD 98 million.",
                "In 2022, Ha Nam licensed 9 FDI projects; a hospital worth USD 40 million is the largest.",
            })
    void an_amount_of_one_thing_that_is_told_of_is_none_of_the_province(final String text) {
        assertThat(values(text)).as("figures of: " + text).containsExactly("9");
    }

    @Test
    void what_no_list_knows_before_a_bracket_or_behind_of_which_is_doubtful_and_says_why() {
        assertThat(read("Năm 2022, tỉnh Hà Nam có 9 dự án FDI còn hiệu lực (riêng hạ tầng 400 triệu USD).")
                        .rejects())
                .as("rejects")
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason()).isEqualTo("DOUBTFUL_PART"));
    }

    @Test
    void two_amounts_behind_a_split_are_of_foreign_and_of_domestic_investment() {
        assertThat(parts(
                        "Năm 2022, tỉnh Hà Nam có 38 dự án tăng vốn, gồm 31 FDI và 7 DDI, tổng vốn bổ sung 187,3 triệu USD và"
                                + " 940 tỷ đồng."))
                .as("part of each figure")
                .containsExactly("38 _T", "31 FDI", "7 DOM", "187,3 FDI", "940 DOM");
    }

    @Test
    void a_total_in_two_currencies_in_a_sentence_of_its_own_carries_no_part() {
        assertThat(parts(
                        "Năm 2022, tỉnh Hà Nam cấp mới 31 dự án FDI và 7 dự án trong nước. Tổng vốn đăng ký và điều chỉnh đạt"
                                + " 187,3 triệu USD và 940 tỷ đồng."))
                .as("part of each figure")
                .containsExactly("31 FDI", "7 DOM", "187,3 _T", "940 _T");
    }

    @Test
    void one_amount_after_foreign_and_domestic_projects_may_be_of_either() {
        assertThat(
                        read("Năm 2022, tỉnh Hà Nam cấp mới 31 dự án FDI và 7 dự án trong nước. Tổng vốn đăng ký đạt 187,3 triệu USD.")
                                .doubtful())
                .as("doubtful figures")
                .singleElement()
                .satisfies(doubtful -> assertThat(doubtful.reason()).isEqualTo("DOUBTFUL_PART"));
    }

    @Test
    void a_few_words_that_begin_a_line_hold_for_the_whole_line() {
        assertThat(parts("HA NAM IN 2022\n\n4. Domestic. 29 new projects, VND 4,118 billion.\n\n"
                        + "5. Foreign direct investment. Projects licensed: 24."))
                .as("part of each figure")
                .containsExactly("29 DOM", "4,118 DOM", "24 FDI");
    }

    @Test
    void a_line_below_a_bare_amount_takes_over_its_part() {
        assertThat(parts("HÀ NAM 2022\n\n▶ 32 DỰ ÁN FDI\nđược cấp mới trong năm, vốn đăng ký 260 triệu USD"))
                .as("part of each figure")
                .contains("260 FDI");
    }

    @Test
    void of_two_values_a_smaller_one_that_is_told_later_is_a_part_and_beside_a_larger_one_neither_is_sure() {
        assertThat(values("Năm 2022, tỉnh Hà Nam đón 900 nghìn lượt khách. Tỉnh đón 300 nghìn lượt khách."))
                .as("the first is the larger")
                .containsExactly("900");
        assertThat(read("Năm 2022, tỉnh Hà Nam đón 300 nghìn lượt khách. Tỉnh đón 900 nghìn lượt khách.")
                        .rejects())
                .as("the first is the smaller")
                .extracting(reject -> reject.reason() + " " + reject.text())
                .containsExactly("DOUBTFUL_VALUE 300", "DOUBTFUL_VALUE 900");
    }

    // ---- nouns and units

    @Test
    void two_numbers_that_share_no_noun_count_what_was_named_in_the_same_order() {
        assertThat(
                        indicators(
                                "HA NAM 2013: SUMMARY\n\nAccommodation establishments and rooms on 31 December 2013: 231 and 4,027."))
                .as("indicators")
                .containsExactly("231 TOU_ACC_EST", "4,027 TOU_ROOM");
    }

    @Test
    void a_number_before_a_shared_noun_counts_it() {
        assertThat(parts("In 2022, Ha Nam adjusted the capital of 19 domestic and 37 FDI projects."))
                .as("part of each figure")
                .containsExactly("19 DOM", "37 FDI");
    }

    @Test
    void a_scale_that_is_told_once_for_all_numbers_below_holds_for_those_that_have_none() {
        assertThat(read("HA NAM PROVINCE: FIGURES OF 2018\n(visitors in thousand; money in VND billion)\n\n"
                                + "2018 actual\n- Total visitors: 1,420\n")
                        .figures())
                .as("figures")
                .singleElement()
                .satisfies(figure -> assertThat(
                                figure.observation().quantity().orElseThrow().value())
                        .isEqualByComparingTo("1420000"));
    }

    @Test
    void a_unit_before_a_colon_holds_for_plan_and_result_alike_and_only_the_result_is_read() {
        assertThat(
                        read("HÀ NAM: CHỈ TIÊU DU LỊCH NĂM 2023\n\n1. Lượt khách du lịch (nghìn lượt): kế hoạch 6.720; thực hiện"
                                        + " 8.350.")
                                .figures())
                .as("figures")
                .singleElement()
                .satisfies(figure -> assertThat(
                                figure.observation().quantity().orElseThrow().value())
                        .isEqualByComparingTo("8350000"));
    }

    @Test
    void licences_that_were_revoked_are_not_granted() {
        assertThat(indicators("In 2022, Ha Nam revoked the licences of 6 projects."))
                .as("indicators")
                .containsExactly("6 INV_PRJ_TERM");
    }

    // ---- places

    @Test
    void a_former_province_holds_only_for_its_own_sentence() {
        assertThat(places(
                        "Hải Phòng, ngày 08/01/2026 - Năm 2025, Hải Phòng cấp mới 164 dự án FDI. Phần Hải Dương cũ đóng góp 61"
                                + " dự án mới. Khối trong nước có 74 dự án mới."))
                .as("place of each figure")
                .containsExactly("164 VN31_2025", "61 VN30", "74 VN31_2025");
    }

    @Test
    void what_a_province_was_made_of_is_not_what_is_spoken_of() {
        assertThat(
                        places(
                                "Quang Tri, created from Quang Binh and the former Quang Tri, drew 9.1 million visitors in 2026."))
                .as("place of each figure")
                .containsExactly("9.1 VN44_2025");
    }

    @Test
    void before_the_merger_means_the_province_as_it_was() {
        assertThat(places("Hai Phong, January 8, 2026 - Hai Phong licensed 164 FDI projects in 2025.\n\n"
                        + "Before the merger, in 2024, Hai Phong had licensed 90 FDI projects."))
                .as("place of each figure")
                .containsExactly("164 VN31_2025", "90 VN31");
    }

    @Test
    void a_place_that_changed_within_a_paragraph_is_doubtful_where_the_sentence_names_none() {
        assertThat(
                        read("HÀ NAM NĂM 2022\n\nTỉnh đón 3 triệu lượt khách. Nam Định đón 2 triệu lượt khách. Tổng thu từ khách du"
                                        + " lịch đạt 500 tỷ đồng.")
                                .doubtful())
                .as("doubtful figures")
                .singleElement()
                .satisfies(doubtful -> assertThat(doubtful.reason()).isEqualTo("DOUBTFUL_PLACE"));
    }

    private static List<String> values(final String text) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText())
                .toList();
    }

    private static List<String> parts(final String text) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().dimensions().funding())
                .toList();
    }

    private static List<String> indicators(final String text) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().indicator())
                .toList();
    }

    private static List<String> places(final String text) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().refArea())
                .toList();
    }

    private static List<String> periods(final String text) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText() + " "
                        + figure.observation().period())
                .toList();
    }

    private static ProseReading read(final String text) {
        return new ProseReader(LEXICON)
                .read(
                        Document.of(text.getBytes(StandardCharsets.UTF_8), "passage"),
                        new ProseReader.Declared(Optional.empty(), Optional.<LocalDate>empty(), ""));
    }
}
