package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niengiam.model.Observation;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that belong to things named before them in the same order, and words that narrow or join periods. */
final class InOrderTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2024, tại tỉnh Bắc Ninh, Nhật Bản, Hàn Quốc và Trung Quốc có số dự án cấp mới lần lượt là 81, 54 và 39"
                        + " dự án.",
                "In 2024, Japan, the Republic of Korea and China had 81, 54 and 39 new projects in Bac Ninh, respectively.",
            })
    void counts_in_order_belong_to_the_countries_in_that_order(final String text) {
        assertThat(figures(text, figure -> figure.key().dimensions().counterpartArea()))
                .containsExactly("81 JP", "54 KR", "39 CN");
    }

    @Test
    void counts_in_order_belong_to_the_provinces_in_that_order() {
        assertThat(figures(
                        "Hà Nam, Nam Định và Ninh Bình năm 2023 đón lần lượt 3,1; 1,4 và 6,6 triệu lượt khách.",
                        figure -> figure.key().refArea()))
                .containsExactly("3,1 VN35", "1,4 VN36", "6,6 VN37");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2021, năm 2022 và năm 2023, Ninh Bình đón lần lượt 1, 3,7 và 6,6 triệu lượt khách.",
                "Lượng khách đến Ninh Bình các năm 2021, 2022 và 2023 lần lượt là 1, 3,7 và 6,6 triệu lượt khách.",
            })
    void counts_in_order_belong_to_the_years_in_that_order_and_share_unit_and_scale(final String text) {
        assertThat(figures(
                        text,
                        figure -> figure.period() + " "
                                + figure.quantity()
                                        .orElseThrow()
                                        .value()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .containsExactly("1 2021 1000000", "3,7 2022 3700000", "6,6 2023 6600000");
    }

    @Test
    void what_stands_behind_the_last_number_of_a_list_is_said_of_all() {
        assertThat(figures(
                        "Quý I và quý II năm 2024, tỉnh Bắc Ninh cấp mới lần lượt 45 và 52 dự án FDI.",
                        figure -> figure.key().dimensions().funding() + " " + figure.period()))
                .containsExactly("45 FDI 2024-Q1", "52 FDI 2024-Q2");
    }

    @Test
    void visitors_in_order_are_of_the_kinds_that_were_named() {
        assertThat(figures(
                        "Năm 2024, khách quốc tế và khách nội địa đến Ninh Bình lần lượt đạt 1,5 triệu lượt và 7,2 triệu lượt.",
                        figure -> figure.key().dimensions().visitorType()))
                .containsExactly("1,5 INTL", "7,2 DOM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2024, tỉnh Bắc Ninh cấp mới lần lượt 45 và 52 dự án.",
                "Nhật Bản và Hàn Quốc năm 2022 và năm 2023 lần lượt có 12 và 15 dự án cấp mới tại Hà Nam.",
            })
    void numbers_in_order_are_refused_where_not_as_many_things_were_named(final String text) {
        final ProseReading reading = read(text);
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.rejects()).as("rejects").hasSize(2).allSatisfy(reject -> assertThat(reject.detail())
                .isEqualTo("2 numbers in order, and not as many things named before them"));
    }

    @Test
    void a_long_list_of_numbers_is_refused_as_a_whole() {
        final ProseReading reading = read(
                "Năm 2013, số dự án cấp mới của Hà Nam theo từng huyện lần lượt là 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,"
                        + " 12, 13 và 14 dự án.");
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.rejects()).as("rejects").hasSize(14);
    }

    @Test
    void amounts_in_two_currencies_in_order_are_those_of_the_counts_before() {
        assertThat(figures(
                        "Năm 2021, tỉnh Hà Nam cấp mới 26 dự án FDI và 13 dự án trong nước với số vốn lần lượt là 445,3 triệu USD"
                                + " và 1.240 tỷ đồng.",
                        figure -> figure.key().dimensions().funding()))
                .containsExactly("26 FDI", "13 DOM", "445,3 FDI", "1.240 DOM");
    }

    @Test
    void periods_that_follow_each_other_are_one_where_a_word_joins_them() {
        assertThat(figures(
                        "Quý I và quý II năm 2024, tỉnh Bắc Ninh cấp mới 97 dự án FDI. Tháng 1 và tháng 2 năm 2023, tỉnh đón 2,1"
                                + " triệu lượt khách.",
                        figure -> figure.period().toString()))
                .containsExactly("97 2024-S1", "2,1 2023-01-01/P2M");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2022 và năm 2023, Ninh Bình đón 10,2 triệu lượt khách.",
                "Tháng cuối năm 2021, Ninh Bình đón 0,3 triệu lượt khách.",
                "Những tháng cuối năm 2020, Ninh Bình đón 0,4 triệu lượt khách.",
                "Cuối năm 2019, Ninh Bình đón 0,5 triệu lượt khách.",
                "Đầu năm 2018, Ninh Bình đón 0,6 triệu lượt khách.",
                "Giữa năm 2017, Ninh Bình đón 0,7 triệu lượt khách.",
                "Mùa du lịch năm 2016, Ninh Bình đón 0,8 triệu lượt khách.",
                "Tuần Du lịch Ninh Bình năm 2014, tỉnh đón 0,1 triệu lượt khách.",
                "Late in 2003, Ninh Binh welcomed 1.7 million visitors.",
                "In the summer of 2002, Ninh Binh welcomed 1.8 million visitors.",
                "In the last quarter of 2001, Ninh Binh welcomed 1.9 million visitors.",
            })
    void a_year_that_is_only_named_in_part_or_with_another_is_doubtful_as_a_year(final String text) {
        final ProseReading reading = read(text);
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.doubtful()).as("doubtful").singleElement().satisfies(doubtful -> assertThat(
                        doubtful.reason())
                .isEqualTo("DOUBTFUL_PERIOD"));
    }

    @Test
    void what_stands_at_the_end_of_a_year_is_dated_by_it() {
        assertThat(figures("Cuối năm 2005, tỉnh Ninh Bình có 120 cơ sở lưu trú.", figure -> figure.period()
                        .toString()))
                .containsExactly("120 2005-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ năm 2010 đến năm 2012, mỗi năm Ninh Bình đón 1,4 triệu lượt khách.",
                "Bình quân giai đoạn 2006-2009, tỉnh Ninh Bình cấp mới 15 dự án một năm.",
                "Between 2010 and 2012, Ninh Binh welcomed on average 1.4 million visitors.",
            })
    void a_mean_of_several_years_is_no_figure_of_them(final String text) {
        assertThat(read(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có đúng là năm 2024 tỉnh Bắc Ninh đón 5 triệu lượt khách không?",
                "Năm 2024 tỉnh Bắc Ninh đón 5 triệu lượt khách? Con số đó ở đâu ra?",
            })
    void what_is_asked_is_doubtful(final String text) {
        final ProseReading reading = read(text);
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.doubtful()).as("doubtful").singleElement().satisfies(doubtful -> assertThat(
                        doubtful.detail())
                .isEqualTo("it stands in a question: asked, or said"));
    }

    @Test
    void the_year_of_a_value_in_brackets_ends_with_them() {
        assertThat(figures(
                        "QUANG NGAI: 2020 IN FIGURES\n\n- Visitors: 495,000 (2019: 1,150,000), equal to 39.6% of the plan\n"
                                + "- International visitors: 18,400\n- New FDI projects: 5\n",
                        figure -> figure.period().toString()))
                .containsExactly("495,000 2020", "1,150,000 2019", "18,400 2020", "5 2020");
    }

    @Test
    void a_cutoff_in_the_brackets_of_a_heading_ends_its_year() {
        assertThat(figures(
                        "Tỉnh Hà Nam: Kết quả năm 2019 (số liệu tính đến ngày 20/12/2019)\n\nTrong năm, tỉnh thu hút mới 41 dự án"
                                + " FDI.",
                        figure ->
                                figure.period().start() + " " + figure.period().end()))
                .containsExactly("41 2019-01-01 2019-12-20");
    }

    @Test
    void since_a_year_is_no_year() {
        assertThat(read("Ha Giang in 2022\n\nHa Giang has licensed 14 FDI projects since 2010.")
                        .figures())
                .isEmpty();
    }

    @Test
    void what_somebody_wants_in_a_quoted_title_is_no_plan_of_the_text() {
        assertThat(figures(
                        "\"We want them to stay a third night\"\n\nIn 2024 Binh Dinh welcomed 6.8 million visitors.",
                        figure -> figure.period().toString()))
                .containsExactly("6.8 2024");
    }

    private static List<String> figures(final String text, final Function<Observation, String> of) {
        return read(text).figures().stream()
                .map(figure -> figure.observation().obsText() + " " + of.apply(figure.observation()))
                .toList();
    }

    private static ProseReading read(final String text) {
        return new ProseReader(LEXICON)
                .read(
                        Document.of(text.getBytes(StandardCharsets.UTF_8), "passage"),
                        new ProseReader.Declared(Optional.empty(), Optional.<LocalDate>empty(), ""));
    }
}
