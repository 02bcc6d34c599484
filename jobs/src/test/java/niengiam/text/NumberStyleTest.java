package niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI | 13.257,3        | 13257.3          | 0.1",
                "VI | 1.000           | 1000             | 100",
                "VI | 2.700           | 2700             | 100",
                "VI | 831             | 831              | 1",
                "VI | 02              | 2                | 1",
                "VI | 459,128         | 459.128          | 0.001",
                "VI | 2.606.800       | 2606800          | 100",
                "VI | -84,8           | -84.8            | 0.1",
                "VI | −131,80         | -131.80          | 0.01",
                "VI | 0               | 0                | 1",
                "VI | 0,05            | 0.05             | 0.01",
                "VI | 1234567         | 1234567          | 1",
                "EN | 13,257.3        | 13257.3          | 0.1",
                "EN | 1.000           | 1.000            | 0.001",
                "EN | 2,606,800       | 2606800          | 100",
                "VI | 1234567890123456789012345678 | 1234567890123456789012345678 | 1",
            })
    void a_plain_number_is_read_in_the_style_declared(
            final NumberStyle style, final String printed, final String value, final String lastDigit) {
        assertThat(style.parse(printed))
                .isEqualTo(new Parsed.Value(new BigDecimal(value), new BigDecimal(lastDigit), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.655, 6",
                "93.655 ,6",
                "93. 655,6",
                "93 655,6",
                "93\u00a0655,6",
                "93\u202f655,6",
                "93.6\u200b55,6"
            })
    void a_blank_inside_is_accepted_where_one_reading_is_left_and_reported(final String printed) {
        assertThat(NumberStyle.VI.parse(printed))
                .isEqualTo(new Parsed.Value(new BigDecimal("93655.6"), new BigDecimal("0.1"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 722 ", "\u00a0722", "722\u202f", "\t722\n", "\ufeff722"})
    void blanks_around_a_number_do_not_matter(final String printed) {
        assertThat(NumberStyle.VI.parse(printed))
                .isEqualTo(new Parsed.Value(new BigDecimal("722"), BigDecimal.ONE, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | EMPTY",
                "'   '         | EMPTY",
                "-             | NOT_A_NUMBER",
                "…             | NOT_A_NUMBER",
                "12a           | NOT_A_NUMBER",
                "722 dự án     | NOT_A_NUMBER",
                "--5           | NOT_A_NUMBER",
                "1.00          | GROUPING",
                "1.0000        | GROUPING",
                "1234.567      | GROUPING",
                "1.234.56      | GROUPING",
                "0.123         | GROUPING",
                "1..000        | SEPARATOR",
                "1,5,6         | SEPARATOR",
                "1,5.000       | SEPARATOR",
                ",5            | SEPARATOR",
                "5,            | SEPARATOR",
                ".500          | SEPARATOR",
                "12 34         | BLANK",
                "1 2           | BLANK",
                "1234 567      | BLANK",
                "12345678901234567890123456789 | OVERFLOW",
                "1,12345678901234567890123456789012345678 | OVERFLOW",
            })
    void anything_else_is_refused_with_the_reason(final String printed, final Parsed.Invalid reason) {
        assertThat(NumberStyle.VI.parse(printed)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.000 | 1000 | 1.000", "1,500 | 1.500 | 1500", "-2.500 | -2500 | -2.500"})
    void a_number_without_a_declared_style_keeps_both_readings(
            final String printed, final String vietnamese, final String english) {
        assertThat(NumberStyle.parseUndeclared(printed))
                .isEqualTo(new Parsed.Ambiguous(new BigDecimal(vietnamese), new BigDecimal(english)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.257,3 | 13257.3",
                "13,257.3 | 13257.3",
                "206,1 | 206.1",
                "206.1 | 206.1",
                "1.234.567 | 1234567",
                "722 | 722"
            })
    void a_number_that_only_one_style_can_read_needs_no_declaration(final String printed, final String value) {
        assertThat(NumberStyle.parseUndeclared(printed))
                .isInstanceOfSatisfying(
                        Parsed.Value.class, read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5 6", "12,50 60"})
    void a_blank_among_the_decimals_leaves_two_readings(final String printed) {
        assertThat(NumberStyle.VI.parse(printed)).isInstanceOf(Parsed.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI | 13257.25 | 1 | 13.257,3",
                "VI | -0.04 | 1 | 0,0",
                "EN | 1234567 | 0 | 1,234,567",
                "VI | 999.95 | 1 | 1.000,0"
            })
    void printing_rounds_half_up_once(
            final NumberStyle style, final BigDecimal value, final int decimals, final String printed) {
        assertThat(style.print(value, decimals)).isEqualTo(printed);
    }

    @Property
    void what_is_printed_reads_back(@ForAll("decimals") final BigDecimal value, @ForAll final NumberStyle style) {
        assertThat(style.parse(style.print(value)))
                .as("%s printed as %s", value, style.print(value))
                .isInstanceOfSatisfying(Parsed.Value.class, read -> {
                    assertThat(read.value()).isEqualTo(value);
                    assertThat(read.strayBlank()).isFalse();
                });
    }

    @Property
    void no_text_makes_the_parser_fail(@ForAll("hostile") final String text, @ForAll final NumberStyle style) {
        assertThat(style.parse(text)).isNotNull();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        final Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(26).negate(), BigInteger.TEN.pow(26));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 10))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars('0', '1', '9', '.', ',', ' ', '-', '+', '\u00a0', '\u200b', '\u2212', 'x')
                .ofMaxLength(60);
    }
}
