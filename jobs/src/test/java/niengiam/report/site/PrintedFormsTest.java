package niengiam.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.Evidence;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.report.words.WebAddress;
import niengiam.report.workbook.SheetWriter;
import niengiam.text.TimeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, periods, addresses and cells, one by one. */
final class PrintedFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "720.376496;720,38;720.38",
                "13257.3;13.257,3;13,257.3",
                "93655.64;93.655,6;93,655.6",
                "61;61;61",
                "-162.862129;−162,86;−162.86",
                "0;0;0",
                "0.000001;0,000001;0.000001",
                "0.0345678;0,035;0.035",
                "1000000000000000;1.000.000.000.000.000;1,000,000,000,000,000",
                "2.50;2,5;2.5"
            })
    void a_value_is_printed_in_both_languages(final BigDecimal value, final String vietnamese, final String english) {
        assertThat(Numbers.value(value, Language.VI)).isEqualTo(vietnamese);
        assertThat(Numbers.value(value, Language.EN)).isEqualTo(english);
    }

    @Test
    void percentages_have_one_decimal_and_a_sign() {
        assertThat(Numbers.signedPercent(new BigDecimal("118.3842"), Language.VI))
                .isEqualTo("+118,4%");
        assertThat(Numbers.signedPercent(new BigDecimal("-12.35"), Language.EN)).isEqualTo("−12.4%");
        assertThat(Numbers.signedPercent(new BigDecimal("0.04"), Language.EN)).isEqualTo("+0.04%");
        assertThat(Numbers.signedPercent(BigDecimal.ZERO, Language.EN)).isEqualTo("0.0%");
        assertThat(Numbers.signed(new BigDecimal("390.51084"), Language.EN)).isEqualTo("+390.51");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019;2019;2019;năm 2019;2019",
                "2018-S1;6 tháng đầu năm 2018;First half of 2018;6 tháng đầu năm 2018;first half of 2018",
                "2018-Q3;Quý III/2018;Q3 2018;quý III/2018;Q3 2018",
                "2018-10;Tháng 10/2018;October 2018;tháng 10/2018;October 2018",
                "2017-11-30;30/11/2017;30 November 2017;ngày 30/11/2017;30 November 2017",
                "2018-01-01/P9M;9 tháng đầu năm 2018;First 9 months of 2018;9 tháng đầu năm 2018;first 9 months of 2018"
            })
    void a_period_is_printed_in_both_languages(
            final String period,
            final String vietnamese,
            final String english,
            final String inVietnamese,
            final String inEnglish) {
        final var parsed = TimePeriods.parse(period).orElseThrow();
        assertThat(TimeWords.period(parsed, Language.VI)).isEqualTo(vietnamese);
        assertThat(TimeWords.period(parsed, Language.EN)).isEqualTo(english);
        assertThat(TimeWords.inSentence(parsed, Language.VI)).isEqualTo(inVietnamese);
        assertThat(TimeWords.inSentence(parsed, Language.EN)).isEqualTo(inEnglish);
    }

    @Test
    void a_day_is_printed_in_both_languages() {
        assertThat(TimeWords.day(LocalDate.of(2017, 3, 7), Language.VI)).isEqualTo("07/03/2017");
        assertThat(TimeWords.day(LocalDate.of(2017, 3, 7), Language.EN)).isEqualTo("7 March 2017");
    }

    @Test
    void ways_between_files_are_relative() {
        assertThat(SitePaths.relative("site/vi/a.html", "site/en/a.html")).isEqualTo("../en/a.html");
        assertThat(SitePaths.relative("site/index.html", "site/vi/a.html")).isEqualTo("vi/a.html");
        assertThat(SitePaths.relative("site/vi/a.html", "audit.xlsx")).isEqualTo("../../audit.xlsx");
        assertThat(SitePaths.relative("site/vi/a.html", "site/vi/b.html")).isEqualTo("b.html");
        assertThat(SitePaths.relative("site/vision.html", "site/vi/b.html")).isEqualTo("vi/b.html");
    }

    @Test
    void evidence_has_an_address_that_is_safe_and_its_own() {
        assertThat(Evidence.path("gso/2019-12-27/fdi-by-province", new Locator.Csv(9, 5)))
                .isEqualTo("site/source/gso.2019-12-27.fdi-by-province.html#r9c5");
        assertThat(Evidence.path("a/b", new Locator.CsvRow(4))).endsWith("a.b.html#r4");
        assertThat(Evidence.path("a", new Locator.Text(10, 15))).endsWith("#c10-15");
        assertThat(Evidence.page("a.b")).isNotEqualTo(Evidence.page("a/b")).matches("[A-Za-z0-9./-]+");
        assertThat(Evidence.page("tỉnh/<x>"))
                .isNotEqualTo(Evidence.page("tỉnh/[x]"))
                .matches("[A-Za-z0-9./-]+");
        assertThat(Evidence.anchor(new Locator.Sheet("Biểu 1", "B4"))).matches("s[0-9a-f]{16}");
    }

    @Test
    void only_addresses_of_the_web_are_followed() {
        assertThat(WebAddress.of("https://example.org/a?b=1")).contains("https://example.org/a?b=1");
        assertThat(WebAddress.of("javascript:alert(1)")).isEmpty();
        assertThat(WebAddress.of("one address per row, in the column url")).isEmpty();
        assertThat(WebAddress.of("data:text/html,x")).isEmpty();
    }

    @Test
    void hidden_characters_are_shown() {
        assertThat(Visible.text("Hà Nam – Ấn\u00A0Độ")).isEqualTo("Hà Nam – Ấn\u00A0Độ");
        assertThat(Visible.text("a\u202Eb\u200Bc\u0007d\ne")).isEqualTo("a⟨U+202E⟩b⟨U+200B⟩c⟨U+0007⟩d e");
        assertThat(Visible.text("\uD83D\uDE00 \uD800")).isEqualTo("\uD83D\uDE00 ⟨U+D800⟩");
    }

    @Test
    void columns_have_letters() {
        assertThat(List.of(1, 26, 27, 52, 703).stream().map(SheetWriter::letters))
                .containsExactly("A", "Z", "AA", "AZ", "AAA");
    }

    @Test
    void a_cell_holds_no_more_than_a_spreadsheet_takes_and_never_half_a_character() throws IOException {
        final StringWriter out = new StringWriter();
        try (SheetWriter sheet = new SheetWriter(out, List.of(10), 0, targets -> {})) {
            sheet.row().text("x".repeat(32_764) + "\uD83D\uDE00".repeat(10));
        }
        final String xml = out.toString();
        final String text = xml.substring(xml.indexOf("preserve\">") + 10, xml.indexOf("</t>"));
        assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("x …");
    }
}
