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

/** Figures that are about something else than the province, and periods whose words leave something out. */
final class ScopeTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();
    private static final Optional<LocalDate> UNKNOWN = Optional.empty();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2022, huyện Kim Bảng của tỉnh Hà Nam đón 620.000 lượt khách.",
                "Năm 2022, cả nước thu hút 2.036 dự án FDI; theo báo Hà Nam.",
                "Năm 2022, Công ty Sao Mai tại tỉnh Hà Nam tăng vốn thêm 120 triệu USD.",
                "Năm 2022, cuộc khảo sát 3.000 khách du lịch tại tỉnh Hà Nam cho kết quả tốt.",
                "Năm 2022, chuyến bay chở 180 khách đến tỉnh Hà Nam.",
                "Năm 2022, tỉnh Hà Nam có thêm 421 doanh nghiệp thành lập mới với vốn 5.600 tỷ đồng.",
                "Năm 2022, tỉnh Hà Nam\nKhách quốc tế\t45.210\t39.870",
                "Năm 2022, tỉnh Hà Nam\nDự án FDI cấp mới | 54 dự án | 31 dự án",
                "Năm 2022, tỉnh Hà Nam\nKhách quốc tế     45.210    39.870",
            })
    void what_is_not_said_of_the_province_is_no_figure_of_it(final String text) {
        assertThat(read(text, UNKNOWN).figures()).isEmpty();
    }

    @Test
    void a_province_among_the_country_is_read() {
        assertThat(read(
                                "Năm 2022, cả nước có 36.000 dự án FDI còn hiệu lực; trong đó tỉnh Hà Nam có 350 dự án.",
                                UNKNOWN)
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.observation().obsText()).isEqualTo("350"));
    }

    @Test
    void the_province_s_rank_in_the_country_hides_nothing() {
        assertThat(read("Năm 2022, tỉnh Hà Nam đứng thứ 5 cả nước, thu hút 46 dự án FDI.", UNKNOWN)
                        .figures())
                .hasSize(1);
    }

    @Test
    void numbers_of_a_pasted_table_stay_unread_and_its_years_are_context() {
        final List<DigitGroup> groups = read("Chỉ tiêu\tNội địa 2019\tQuốc tế 2020\nKhách\t45.210\t39.870\n", UNKNOWN)
                .digitGroups();

        assertThat(groups).extracting(DigitGroup::text).containsExactly("2019", "2020", "45.210", "39.870");
        assertThat(groups)
                .extracting(group -> group.use() + " " + group.kind())
                .containsExactly("CONTEXT period", "CONTEXT period", "UNREAD table", "UNREAD table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong quý I       | 2022-04-03 | 2022-Q1",
                "Quý IV            | 2022-01-03 | 2021-Q4",
                "6 tháng đầu năm   | 2022-06-25 | 2022-S1",
                "Trong tháng 12    | 2022-01-05 | 2021-12",
            })
    void a_period_without_a_year_is_the_last_before_publication(
            final String words, final String published, final String period) {
        assertThat(read(words + ", tỉnh Hà Nam đón 539 nghìn lượt khách.", Optional.of(LocalDate.parse(published)))
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.observation().period()).hasToString(period));
    }

    @Test
    void the_whole_year_after_a_month_is_the_year_of_that_month() {
        assertThat(read("Tháng 12/2023, tỉnh Hà Nam đón 245.000 lượt khách; cả năm đạt 3.010.000 lượt.", UNKNOWN)
                        .figures())
                .extracting(figure -> figure.observation().period().toString())
                .containsExactly("2023-12", "2023");
    }

    @Test
    void the_plan_of_the_whole_year_is_no_period() {
        assertThat(read(
                                "9 tháng năm 2023, tỉnh Hà Nam đón 3 triệu lượt khách, đạt 80% kế hoạch cả năm; tổng thu từ khách"
                                        + " du lịch 3.000 tỷ đồng.",
                                UNKNOWN)
                        .figures())
                .extracting(figure -> figure.observation().period().end())
                .containsOnly(LocalDate.of(2023, 9, 30));
    }

    @Test
    void a_bracket_after_a_comparison_is_of_the_year_compared_with() {
        assertThat(read(
                                "Năm 2021, tỉnh Hà Nam đón 1,4 triệu lượt khách, bằng 57% so với năm 2020 (2,5 triệu lượt).",
                                UNKNOWN)
                        .figures())
                .extracting(figure -> figure.observation().period().toString())
                .containsExactly("2021", "2020");
    }

    private static ProseReading read(final String text, final Optional<LocalDate> published) {
        return new ProseReader(LEXICON)
                .read(
                        Document.of(text.getBytes(StandardCharsets.UTF_8), "passage"),
                        new ProseReader.Declared(Optional.empty(), published, ""));
    }
}
