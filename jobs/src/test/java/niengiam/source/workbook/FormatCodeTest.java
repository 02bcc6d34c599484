package niengiam.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

    @ParameterizedTest(name = "{0} shows {1} as {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General | 21275.9 | 21275.9",
                "General | -3 | -3",
                "0 | 14.4 | 14",
                "0 | 0.5 | 1",
                "#,##0 | 1841 | 1,841",
                "#,##0.0 | 1841.346344 | 1,841.3",
                "#,##0.0 | -162.94 | -162.9",
                "#,##0.0 | 1234567.25 | 1,234,567.3",
                "0.0## | 2.5 | 2.5",
                "0.0## | 2.5678 | 2.568",
                "#.0 | 0.5 | .5",
                ".0 | 12.5 | 12.5",
                "000 | 7 | 007",
                "0.0% | 0.125 | 12.5%",
                "0\\% | 329 | 329%",
                "#,##0_);(#,##0) | -12 | (12)",
                "#,##0 \"dự án\" | 14 | 14 dự án",
                "[Red]#,##0;[Blue]-#,##0 | -5 | -5",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_- | 0 | -",
                "0;-0;\"...\" | 0 | ...",
                "[<5]\"<5\";0 | 3 | <5",
                "[<5]\"<5\";0 | 30 | 30",
                "[$-42A]dd/mm/yyyy | 43089 | 20/12/2017",
                "\"Tính đến ngày \"dd/mm/yyyy | 43089 | Tính đến ngày 20/12/2017",
                "\"ngày \"d\" tháng \"m\" năm \"yyyy | 43089 | ngày 20 tháng 12 năm 2017",
                "hh:mm | 0.5 | 12:00",
                "dd/mm/yyyy | -2018 | ########",
                "dd/mm/yyyy | 2958466 | ########",
                "0\"0\" | 14 | 140",
                "0;;; | 14 | 14",
                "#,##0.00,,\"tr\" | 206100000 | 206.10tr",
                "[>=1000]#,##0,\"k\";0 | 21000 | 21k",
                "[>=1000]#,##0,\"k\";0 | 500 | 500",
                "0% | 2.061 | 206%",
                "General | 1E+15 | 1000000000000000",
                "0.0E+0 | 12345 | 1.2E+4",
                "0.00E+00 | 0.00012345 | 1.23E-04",
                "0.0E-0 | 99960 | 1.0E5",
                "##0.0E+0 | 12345 | 12.3E+3",
                "0E+0\" tr\" | 0 | 0E+0 tr",
                "# ?/? | 0.5 | 1/2",
                "# ?/? | -2.5 | -2 1/2",
                "# ??/?? | 3.3333 | 3 1/3",
                "# ??/16 | 2.5 | 2 8/16",
                "?/100\" ha\" | 0.25 | 25/100 ha",
                "# ?/? | 2.99 | 3",
            })
    void a_number_is_shown_as_its_format_says(final String code, final BigDecimal stored, final String shown) {
        assertThat(FormatCode.of(code).show(stored, false).text()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#,##0, | rescaled",
                "0.0,, | rescaled",
                "0.0,,\" tr\" | rescaled words",
                "0\\.0 | rescaled",
                "0.0\" tỷ\" | words",
                "0.0%\" (p)\" | percents words",
                "0.0\"%\" | ``",
                "0.0\\% | ``",
                ";;; | literal",
                "\"(bảo mật)\" | literal",
                "dd/mm/yyyy | date",
                "#\\ ##0 | ``",
                "0\"0\" | rescaled",
                "0\\0 | rescaled",
                "General\"0\" | rescaled",
                "\"1\"0 | rescaled",
                "0\",5\" | rescaled",
                "0² | rescaled",
                "0^2 | rescaled",
                "0\"‰\" | rescaled",
                "0 \"(2)\" | rescaled",
                "0\" USD 2010\" | rescaled words",
                "-0 | rescaled",
                "\"–\"#,##0 | rescaled",
                "0\"-\" | rescaled",
                "\"(\"0\")\" | rescaled",
                "# ?/? | rescaled",
                "# ??/16 | rescaled",
                "0.0E+0 | ``",
                "0.0E+0\" tỷ\" | words",
                "_-* #,##0_-;-* #,##0_- | ``",
            })
    void what_a_format_does_to_a_number_is_known(final String code, final String facts) {
        final FormatCode.Facts got =
                FormatCode.of(code).show(new BigDecimal("2061.5"), false).facts();

        assertThat(((got.date() ? "date " : "")
                                + (got.percents() > 0 ? "percents " : "")
                                + (got.rescaled() ? "rescaled " : "")
                                + (got.literal() ? "literal " : "")
                                + (got.words() ? "words" : ""))
                        .strip())
                .isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | ``",
                "0;-0 | ``",
                "0_);(0) | ``",
                "#,##0;[Red]-#,##0 | ``",
                "0;\\–0 | ``",
                "0;0\"-\" | ``",
                "0;0 | rescaled",
                "#,##0;[Red]#,##0 | rescaled",
                "0;(-0) | ``",
                "-0 | rescaled",
            })
    void a_negative_number_shows_its_sign_once_or_is_not_what_is_stored(final String code, final String facts) {
        assertThat(FormatCode.of(code).show(new BigDecimal("-5"), false).facts().rescaled())
                .isEqualTo(facts.equals("rescaled"));
    }

    @Test
    void days_are_counted_from_1900_or_1904_and_a_leap_day_that_never_was_is_passed_over() {
        final FormatCode day = FormatCode.of("yyyy-mm-dd");

        assertThat(day.show(BigDecimal.valueOf(1), false).text()).isEqualTo("1900-01-01");
        assertThat(day.show(BigDecimal.valueOf(61), false).text()).isEqualTo("1900-03-01");
        assertThat(day.show(BigDecimal.valueOf(0), true).text()).isEqualTo("1904-01-01");
    }
}
