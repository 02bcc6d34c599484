package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import niengiam.source.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count the right thing and are still none of the province's year: denied, planned, of others, of a part. */
final class NotOfTheProvinceTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2019, Ha Nam licensed 5 solar power projects and 18 textile projects. | ''",
                "In 2019, Ha Nam licensed 18 high-tech FDI projects. | ''",
                "In 2019, Ha Nam licensed 18 more wholly foreign-owned projects. | 18 INV_PRJ_NEW FDI 2019",
                "In 2019, Ha Nam revoked 11 slow-moving projects. | 11 INV_PRJ_TERM 2019",
                "In 2019, Ha Nam recorded 2.2 million guests. | ''",
                "In 2019, Ha Nam received 2.2 million overnight guests. | 2.2 TOU_GUEST_OVERNIGHT 2019",
                "In 2019, lodging facilities in Ha Nam had 2.2 million guests. | 2.2 TOU_ACC_GUEST 2019",
                "Ha Nam's Dong Van Economic Zone licensed nine projects in 2019. | ''",
                "In 2019, Ha Nam licensed 18 new projects and 16 existing projects that were allowed to raise their capital by USD 12"
                        + " million. | 18 INV_PRJ_NEW 2019, 16 INV_PRJ_ADJ 2019, 12 INV_CAP_ADJ_USD 2019",
            })
    void one_kind_of_projects_guests_or_a_zone_is_not_all_of_the_province(final String text, final String figures) {
        assertThat(FigureLines.of(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2022, nếu không có dịch, tỉnh Hà Nam đã có thể đón 4 triệu lượt khách du lịch.",
                "Năm 2021, tỉnh Hà Nam chưa đón được 1 triệu lượt khách du lịch.",
                "Năm 2017, tỉnh Hà Nam chẳng đón nổi 2,1 triệu lượt khách.",
                "In 2015, Ha Nam has yet to welcome 2 million visitors.",
                "In 2022, Ha Nam did not receive 4 million visitors.",
                "In 2021, Ha Nam could welcome 600,000 visitors.",
                "In 2020, Ha Nam hoped for 700,000 visitors.",
            })
    void what_is_denied_or_only_possible_is_doubtful(final String text) {
        final ProseReading reading = read(text);
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.doubtful()).as("doubtful").singleElement().satisfies(doubtful -> assertThat(
                        doubtful.detail())
                .isEqualTo("what stands before it denies it, or calls it possible"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Several provinces together, or a region.
                "Tỉnh Hà Nam năm 2024\n\nNăm 2024, hai tỉnh Hà Nam và Nam Định đón 7,2 triệu lượt khách du lịch.",
                "Ha Nam in 2017\n\nIn 2017, Ha Nam and Nam Dinh together licensed 44 FDI projects.",
                "Tỉnh Hà Nam năm 2018\n\nNăm 2018, vùng đồng bằng sông Hồng đón 30 triệu lượt khách du lịch.",
                "Tỉnh Hà Nam năm 2024\n\nNăm 2024, Bắc Trung Bộ đón 10 triệu lượt khách du lịch.",
                "Tỉnh Hà Nam năm 2023\n\nNăm 2023, các tỉnh miền Trung đón 11 triệu lượt khách du lịch.",
                "Tỉnh Hà Nam năm 2022\n\nNăm 2022, vùng Việt Bắc đón 3 triệu lượt khách du lịch.",
                "Ha Nam in 2020\n\nIn 2020, northern Vietnam welcomed 13 million visitors.",
                // Travellers who leave.
                "Năm 2010, các doanh nghiệp lữ hành Hà Nam đưa 20 nghìn lượt khách ra nước ngoài.",
                "In 2019, tour operators in Ha Nam sent 20,000 visitors abroad.",
                // Projects that are not licensed, or no investment.
                "Năm 2005, 12 dự án FDI xin cấp phép tại Hà Nam với tổng vốn đăng ký 200 triệu USD.",
                "In 2016, Ha Nam considered 30 FDI projects.",
                "Năm 2021, tỉnh Hà Nam tiếp nhận 12 dự án vốn vay ODA với tổng vốn 3 triệu USD.",
                "Năm 2020, tỉnh Hà Nam thu hút 5 dự án ODA với tổng vốn 120 triệu USD.",
                "Năm 2023, tại Hội nghị xúc tiến đầu tư, tỉnh Hà Nam trao giấy chứng nhận cho 14 dự án với tổng vốn đăng ký"
                        + " 200 triệu USD.",
                // Parts that no dimension tells.
                "Năm 2009, Hà Nam có 6 dự án FDI cấp mới trong lĩnh vực công nghiệp.",
                "In 2018, Ha Nam licensed 6 FDI projects in manufacturing.",
                "Năm 2013, 1,2 triệu lượt khách Trung Quốc đến Hà Nam.",
                "In 2014, Ha Nam welcomed 200,000 visitors from Hanoi.",
                "Năm 2008, Hà Nam đón 200 nghìn lượt khách đến chùa Bà Đanh.",
                // Several years.
                "Tỉnh Hà Nam năm 2023\n\nTrong 3 năm qua, tỉnh Hà Nam thu hút 120 dự án FDI.",
                "Ha Nam in 2023\n\nOver the past three years Ha Nam licensed 120 FDI projects.",
            })
    void what_is_not_of_this_province_this_year_or_this_indicator_is_not_published(final String text) {
        assertThat(read(text).figures()).isEmpty();
    }

    @Test
    void what_stands_behind_a_number_denies_nothing_of_it() {
        assertThat(read("Năm 2021, tỉnh Hà Nam thu hồi 4 dự án thủy điện không triển khai.")
                        .figures())
                .extracting(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().indicator())
                .containsExactly("4 INV_PRJ_TERM");
    }

    @Test
    void who_stands_right_before_the_verb_has_what_is_counted() {
        assertThat(read("In 2018, Ha Nam's neighbour Nam Dinh licensed 14 FDI projects.")
                        .figures())
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.observation().key().refArea()).isEqualTo("VN36"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2014, Hà Nam có 3 dự án FDI bị thu hồi và có 7 dự án FDI được cấp mới.",
                "Năm 2013, Hà Nam có 3 dự án FDI bị thu hồi, 7 dự án FDI được cấp mới.",
            })
    void what_was_said_of_one_number_is_not_said_of_the_next(final String text) {
        assertThat(read(text).figures())
                .extracting(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().indicator())
                .containsExactly("3 INV_PRJ_TERM", "7 INV_PRJ_NEW");
    }

    @Test
    void the_difference_behind_the_year_that_is_compared_with_is_a_change() {
        final ProseReading reading = read("Năm 2016, số dự án cấp mới của Hà Nam nhiều hơn năm 2010 15 dự án.");
        assertThat(reading.figures()).as("figures").isEmpty();
        assertThat(reading.claims()).as("claims").singleElement().satisfies(claim -> assertThat(claim.kind())
                .isEqualTo(Claim.Kind.CHANGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2011, Hà Nam đứng thứ 5 cả nước về số dự án cấp mới, sau Bắc Ninh (40 dự án).",
                "Năm 2010, Hà Nam xếp sau Bắc Ninh gần 40 dự án cấp mới.",
            })
    void a_number_beside_a_province_that_is_only_compared_with_is_its_own(final String text) {
        assertThat(read(text).figures())
                .extracting(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().refArea())
                .containsExactly("40 VN27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2013, số dự án cấp mới của Hà Nam giảm từ 15 xuống 9 dự án.",
                "Năm 2013, số dự án cấp mới của Hà Nam giảm từ 15 dự án còn 9 dự án.",
            })
    void what_it_was_before_is_no_figure_of_the_year(final String text) {
        assertThat(read(text).figures())
                .extracting(figure -> figure.observation().obsText())
                .containsExactly("9");
    }

    @Test
    void by_how_much_a_plan_was_surpassed_is_no_figure() {
        assertThat(read("Năm 2024, tỉnh Hà Nam đón 4,5 triệu lượt khách, vượt 0,5 triệu lượt so với kế hoạch.")
                        .figures())
                .extracting(figure -> figure.observation().obsText())
                .containsExactly("4,5");
    }

    @Test
    void a_heading_of_a_region_leaves_the_lines_of_its_provinces_theirs() {
        assertThat(
                        read("ĐÔNG NAM BỘ: VỐN NGOẠI NĂM 2020\n\nĐồng Nai: cấp mới 84 dự án FDI.\n\nTây Ninh: cấp mới 27 dự án FDI.")
                                .figures())
                .extracting(figure -> figure.observation().obsText() + " "
                        + figure.observation().key().refArea())
                .containsExactly("84 VN75", "27 VN72");
    }

    private static ProseReading read(final String text) {
        return new ProseReader(LEXICON)
                .read(
                        Document.of(text.getBytes(StandardCharsets.UTF_8), "passage"),
                        new ProseReader.Declared(Optional.empty(), Optional.<LocalDate>empty(), ""));
    }
}
