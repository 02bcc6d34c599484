package niengiam.observe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.source.document.Document;
import niengiam.text.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way to write an amount, a hedge or a period means, in the smallest sentence that has it. */
final class GrammarTest {

    private static final ProseLexicon LEXICON = Corpus.lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.606.800 lượt khách        | 2606800",
                "2,655 triệu lượt khách      | 2655000",
                "459,128 triệu lượt khách    | 459128000",
                "831 nghìn lượt khách        | 831000",
                "831 ngàn lượt khách         | 831000",
                "12 vạn lượt khách           | 120000",
                "1 triệu 250 nghìn lượt khách | 1250000",
                "1 000 000 lượt khách        | 1000000",
                "454 390 lượt khách          | 454390",
                "hai mươi mốt nghìn lượt khách | 21000",
                "một trăm linh năm nghìn lượt khách | 105000",
                "ba trăm lẻ bốn nghìn lượt khách | 304000",
                "02 triệu lượt khách         | 2000000",
                "4,2 triệu lượt khách        | 4200000",
            })
    void an_amount_of_visits_is_read(final String printed, final String value) {
        assertThat(value(only("Năm 2018, tỉnh Hà Nam đón " + printed + "."))).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gần 1.000 lượt khách        | NEARLY   | 900   | 1000",
                "khoảng 831 nghìn lượt khách | ABOUT    | 830500 | 831500",
                "xấp xỉ 831 nghìn lượt khách | ABOUT    | 830500 | 831500",
                "trên 17 nghìn lượt khách    | OVER     | 17000 |",
                "hơn 4,2 triệu lượt khách    | OVER     | 4200000 |",
                "ít nhất 500 lượt khách      | AT_LEAST | 500   |",
                "không dưới 500 lượt khách   | AT_LEAST | 500   |",
                "không quá 500 lượt khách    | AT_MOST  |       | 500",
                "chưa đến 500 lượt khách     | AT_MOST  |       | 500",
                "500 lượt khách              | EXACT    | 500   | 500",
            })
    void a_hedge_makes_an_interval(
            final String printed, final String qualifier, final String lower, final String upper) {
        final Quantity quantity = only("Năm 2018, tỉnh Hà Nam đón " + printed + ".")
                .observation()
                .quantity()
                .orElseThrow();
        assertThat(quantity.qualifier().name()).isEqualTo(qualifier);
        assertThat(quantity.lower().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(lower).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
        assertThat(quantity.upper().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(upper).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "206,1 triệu USD          | USD | 206.1",
                "206,1 triệu đô la Mỹ     | USD | 206.1",
                "2,3 tỷ USD               | USD | 2300",
                "2,3 tỉ USD               | USD | 2300",
                "40 tỷ 800 triệu USD      | USD | 40800",
                "13.257,3 tỷ đồng         | VND | 13257.3",
                "93.655, 6 tỷ đồng        | VND | 93655.6",
                "5,7 nghìn tỷ đồng        | VND | 5700",
                "85.000 triệu đồng        | VND | 85",
                "$12.8 million            | USD | 12.8",
            })
    void an_amount_of_money_is_read_in_the_unit_of_the_dictionary(
            final String printed, final String currency, final String value) {
        final ProseReading.Figure figure =
                only("Năm 2018, tỉnh Hà Nam cấp mới các dự án với tổng vốn đăng ký " + printed + ".");
        assertThat(figure.observation().unit().measure()).isEqualTo(currency);
        assertThat(value(figure)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2018                        | 2018-01-01 | 2018-12-31",
                "Trong năm 2018                  | 2018-01-01 | 2018-12-31",
                "Quý III/2018                    | 2018-07-01 | 2018-09-30",
                "Quý 3 năm 2018                  | 2018-07-01 | 2018-09-30",
                "Quý I năm 2018                  | 2018-01-01 | 2018-03-31",
                "6 tháng đầu năm 2018            | 2018-01-01 | 2018-06-30",
                "Sáu tháng đầu năm 2018          | 2018-01-01 | 2018-06-30",
                "6 tháng cuối năm 2018           | 2018-07-01 | 2018-12-31",
                "Nửa đầu năm 2018                | 2018-01-01 | 2018-06-30",
                "9 tháng năm 2018                | 2018-01-01 | 2018-09-30",
                "9T/2018                         | 2018-01-01 | 2018-09-30",
                "Tính chung 9 tháng năm 2018     | 2018-01-01 | 2018-09-30",
                "Tháng 7/2018                    | 2018-07-01 | 2018-07-31",
                "Tháng 7 năm 2018                | 2018-07-01 | 2018-07-31",
                "Từ ngày 15/12/2017 đến ngày 14/12/2018 | 2017-12-15 | 2018-12-14",
                "Từ đầu năm đến ngày 15/9/2018   | 2018-01-01 | 2018-09-15",
                "Năm 2018 (tính đến 30/11/2018)  | 2018-01-01 | 2018-11-30",
                "Giai đoạn 2016 - 2018           | 2016-01-01 | 2018-12-31",
            })
    void words_for_a_period_give_its_first_and_last_day(final String words, final String start, final String end) {
        final Observation seen =
                only(words + ", tỉnh Hà Nam đón 500 nghìn lượt khách.").observation();
        assertThat(seen.period().start()).isEqualTo(start);
        assertThat(seen.period().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lũy kế đến hết ngày 30/11/2017 | 2017-11-30",
                "Luỹ kế đến ngày 30/11/2017     | 2017-11-30",
                "Tính đến hết tháng 6 năm 2017  | 2017-06-30",
                "Đến hết năm 2017               | 2017-12-31",
                "Đến 31-12-2017                 | 2017-12-31",
                "Tính đến 31.12.2017            | 2017-12-31",
            })
    void a_stock_stands_at_the_day_it_was_counted_to(final String words, final String day) {
        final ProseReading.Figure figure = only(words + ", toàn tỉnh Hà Nam có 722 dự án còn hiệu lực.");
        assertThat(figure.observation().key().indicator()).isEqualTo("INV_PRJ_VALID");
        assertThat(figure.observation().period().start())
                .isEqualTo(day)
                .isEqualTo(figure.observation().period().end());
    }

    @Test
    void until_now_needs_the_day_of_publication() {
        final String text = "Từ đầu năm đến nay, tỉnh Hà Nam đón 500 nghìn lượt khách.";

        assertThat(read(text, Optional.of(LocalDate.of(2018, 10, 20))).figures())
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.observation().period().end()).isEqualTo("2018-10-20"));
        final ProseReading undated = read(text, Optional.empty());
        assertThat(undated.figures()).isEmpty();
        assertThat(undated.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo("MISSING_PERIOD");
            assertThat(reject.detail()).isEqualTo("no period is said, and neither title nor publication day tell");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2018, Ha Nam welcomed 2,606,800 visitors.          | 2606800",
                "In 2018, Ha Nam welcomed 2.6 million visitors.        | 2600000",
                "In 2018, Ha Nam welcomed nearly 1,000 visitors.       | 1000",
                "Ha Nam province attracted 454,390 tourists in 2018.   | 454390",
            })
    void english_text_has_english_separators(final String text, final String value) {
        assertThat(value(only(text))).isEqualByComparingTo(value);
    }

    @Test
    void decomposed_letters_hard_blanks_and_joiners_change_nothing() {
        final String plain = "Năm 2018, tỉnh Hà Nam đón khoảng 831 nghìn lượt khách.";
        final String strange = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replace("831 ", "831\u00a0")
                .replace("khoảng ", "khoảng\u202f");
        assertThat(value(only(strange))).isEqualByComparingTo("831000");
        assertThat(value(only(plain.replace("831", "8\u200d31")))).isEqualByComparingTo("831000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2018, lượt khách đến tỉnh Hà Nam tăng 12,5% so với cùng kỳ.",
                "Năm 2018, lượng khách đến tỉnh Hà Nam gấp 5 lần năm trước.",
                "Năm 2018, khách đến tỉnh Hà Nam bằng 128% kế hoạch năm.",
                "Năm 2018, tỷ lệ tăng 1,7 điểm phần trăm.",
                "Phấn đấu năm 2019 tỉnh Hà Nam đón 900 nghìn lượt khách.",
            })
    void a_claim_is_kept_as_a_claim_and_is_no_value(final String text) {
        final ProseReading reading = read(text, Optional.empty());
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.claims()).isNotEmpty();
        assertThat(reading.digitGroups()).noneMatch(group -> group.use() == DigitGroup.Use.UNREAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15-20 dự án FDI            | 15 | 20",
                "từ 15 đến 20 dự án FDI     | 15 | 20",
                "15 – 20 dự án FDI          | 15 | 20",
            })
    void a_range_is_read_with_both_its_limits(final String printed, final String lower, final String upper) {
        final Quantity quantity = only("Năm 2018, tỉnh Hà Nam thu hút " + printed + ".")
                .observation()
                .quantity()
                .orElseThrow();
        assertThat(quantity.lower().orElseThrow()).isEqualByComparingTo(lower);
        assertThat(quantity.upper().orElseThrow()).isEqualByComparingTo(upper);
        assertThat(quantity.qualifier().name()).isEqualTo("ABOUT");
    }

    @Test
    void a_range_that_falls_is_refused() {
        assertThat(read("Năm 2018, tỉnh Hà Nam thu hút 20-15 dự án FDI.", Optional.empty()))
                .satisfies(reading -> {
                    assertThat(reading.figures()).isEmpty();
                    assertThat(reading.rejects()).singleElement().satisfies(reject -> {
                        assertThat(reject.reason()).isEqualTo("AMBIGUOUS_NUMBER");
                        assertThat(reject.detail()).isEqualTo("a range of two numbers");
                        assertThat(reject.text()).isEqualTo("20-15");
                    });
                });
    }

    @Test
    void a_count_with_decimals_is_a_finding_with_both_readings() {
        assertThat(read("In 2018, Ha Nam province attracted 1.250 projects.", Optional.empty())
                        .rejects())
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.reason()).isEqualTo("AMBIGUOUS_NUMBER");
                    assertThat(reject.detail()).isEqualTo("1250 or 1.250");
                });
    }

    @Test
    void a_number_that_a_line_break_has_cut_is_rejected_whole() {
        final ProseReading reading = read(
                "Năm 2018, tỉnh Hà Nam cấp mới các dự án với tổng vốn đăng ký 13.\n257,3 tỷ đồng.", Optional.empty());
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo("INVALID_NUMBER");
            assertThat(reject.detail()).isEqualTo("a number cut by a line break: \"13.\" and \"257,3\"");
            assertThat(reject.locator().toString()).isEqualTo("char=61,70");
        });
    }

    @Test
    void a_line_that_ends_with_a_year_cuts_no_number() {
        assertThat(read("Kết quả thu hút đầu tư tỉnh Hà Nam năm 2018\n15 dự án FDI được cấp mới.", Optional.empty())
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(value(figure)).isEqualByComparingTo("15"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2018, tỉnh Hà Nam: Khách du lịch, nghìn lượt: 433.                  | 433000",
                "Năm 2018, tỉnh Hà Nam có doanh thu du lịch triệu đồng 16.325.000.       | 16325",
                "In 2018 Ha Nam province had tourism receipts in billion VND 252.        | 252",
                "In 2018 Ha Nam province had tourism receipts of VND billion 1,632.5.    | 1632.5",
            })
    void a_unit_before_its_number_keeps_its_scale(final String text, final String value) {
        assertThat(value(only(text))).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2018 Ha Nam province granted licences with newly registered capital of USD 23.4.",
                "In 2018 Ha Nam province had tourism receipts of VND 1,632.",
                "In 2018 Ha Nam province had tourism receipts in million VND 252 billion.",
            })
    void money_without_its_scale_or_with_two_is_no_figure(final String text) {
        final ProseReading reading = read(text, Optional.empty());
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.rejects()).extracting(reject -> reject.reason()).containsExactly("DOUBTFUL_UNIT");
    }

    @Test
    void a_year_compared_with_is_not_the_year_of_what_follows() {
        assertThat(read(
                                "Quý I/2018, tỉnh Hà Nam đón 408 nghìn lượt khách. Cùng kỳ 2017 là 389 nghìn lượt.\n\n"
                                        + "Sáu tháng đầu năm, tỉnh cấp mới 27 dự án.",
                                Optional.empty())
                        .figures())
                .extracting(figure -> figure.observation().period().toString())
                .last()
                .isEqualTo("2018-S1");
    }

    @Test
    void a_year_of_a_bracket_ends_with_it() {
        assertThat(read(
                                "HÀ NAM: QUÝ I/2024\n\nBa tháng đầu năm đón 1,62 triệu lượt khách (quý I/2023: 1,48 triệu"
                                        + " lượt), khách quốc tế 41,5 nghìn lượt.",
                                Optional.empty())
                        .figures())
                .extracting(figure -> figure.observation().period().toString())
                .containsExactly("2024-Q1", "2023-Q1", "2024-Q1");
    }

    @Test
    void a_second_value_of_the_same_figure_is_doubtful_unless_it_is_rounded() {
        final ProseReading reading = read(
                "Năm 2018, tỉnh Hà Nam đón gần 4,3 triệu lượt khách, chính xác là 4.276.300 lượt khách. Doanh thu du lịch đạt"
                        + " 280 tỷ đồng (252 tỷ đồng).",
                Optional.empty());
        assertThat(reading.figures())
                .extracting(figure -> figure.observation().obsText())
                .containsExactly("4,3", "4.276.300", "280");
        assertThat(reading.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo("DOUBTFUL_VALUE");
            assertThat(reject.detail()).isEqualTo("the same figure was told before as 280");
        });
    }

    @Test
    void the_same_amount_in_another_currency_is_no_second_figure() {
        final ProseReading reading = read(
                "Năm 2018, tổng thu từ khách du lịch tỉnh Hà Nam đạt 5.100 tỷ đồng (219 triệu USD).", Optional.empty());
        assertThat(reading.figures()).hasSize(1);
        assertThat(reading.digitGroups())
                .filteredOn(group -> group.text().equals("219"))
                .singleElement()
                .satisfies(group -> assertThat(group.kind()).isEqualTo("conversion"));
    }

    @Test
    void every_observation_carries_the_digest_place_and_print_of_its_document() {
        final ProseReading.Figure figure = only("Năm 2018, tỉnh Hà Nam đón khoảng 831 nghìn lượt khách.");
        assertThat(figure.observation().provenance().sourceId()).isEqualTo("passage");
        assertThat(figure.observation().provenance().locator().toString()).isEqualTo("char=33,36");
        assertThat(figure.observation().obsText()).isEqualTo("831");
        assertThat(figure.rule()).isEqualTo("tou.visit");
    }

    @Test
    void a_document_is_read_the_same_whatever_was_read_before_it() {
        final ProseReader reader = new ProseReader(LEXICON);
        final Document document = document("Tháng 7, tỉnh Hà Nam đón 45.000 lượt khách.\nNgày 05/8/2019");
        final ProseReading alone = new ProseReader(LEXICON).read(document, ProseReader.Declared.NOTHING);
        reader.read(document("- Năm 2017, tỉnh Nam Định thu hút 12 dự án FDI:"), ProseReader.Declared.NOTHING);
        assertThat(reader.read(document, ProseReader.Declared.NOTHING)).isEqualTo(alone);
        assertThat(alone.figures()).hasSize(1);
    }

    @Property(tries = 300)
    void a_printed_amount_reads_back_in_both_languages(
            @ForAll("amounts") final BigDecimal amount, @ForAll final boolean vietnamese) {
        final NumberStyle style = vietnamese ? NumberStyle.VI : NumberStyle.EN;
        final String text = vietnamese
                ? "Năm 2018, tỉnh Hà Nam cấp mới các dự án với tổng vốn đăng ký " + style.print(amount) + " triệu USD."
                : "In 2018, Ha Nam province licensed new projects with registered capital of " + style.print(amount)
                        + " million USD.";
        assertThat(value(only(text))).isEqualByComparingTo(amount);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("999999.9"))
                .ofScale(1);
    }

    private static BigDecimal value(final ProseReading.Figure figure) {
        return figure.observation().quantity().orElseThrow().value();
    }

    private static ProseReading.Figure only(final String text) {
        final List<ProseReading.Figure> figures = read(text, Optional.empty()).figures();
        assertThat(figures).as(text).hasSize(1);
        return figures.get(0);
    }

    private static ProseReading read(final String text, final Optional<LocalDate> published) {
        return new ProseReader(LEXICON).read(document(text), new ProseReader.Declared(Optional.empty(), published, ""));
    }

    private static Document document(final String text) {
        return Document.of(text.getBytes(StandardCharsets.UTF_8), "passage");
    }
}
