package niengiam.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # values                 | unit exponent | vi title      | en title         | first in vi | first in en
                    831000                   | 0             | nghìn USD     | USD thousand     | 831         | 831
                    2655000 48200            | 0             | nghìn USD     | USD thousand     | 2.655       | 2,655
                    13240                    | 0             | USD           | USD              | 13.240      | 13,240
                    13257.3 1                | 9             | tỷ USD        | USD billion      | 13.257      | 13,257
                    2314.8                   | 6             | triệu USD     | USD million      | 2.315       | 2,315
                    720.376496 126.2         | 6             | triệu USD     | USD million      | 720,4       | 720.4
                    7.5 15.1                 | 9             | tỷ USD        | USD billion      | 7,5         | 7.5
                    -337.055 390.5           | 6             | triệu USD     | USD million      | −337,1      | −337.1
                    1000000000000000         | 0             | nghìn tỷ USD  | USD trillion     | 1.000       | 1,000
                    1000000000000000         | 9             | triệu tỷ tỷ USD | 10^21           | 1.000       | 1,000
                    0.0005                   | 9             | nghìn USD     | USD thousand     | 500         | 500
                    0                        | 6             | triệu USD     | USD million      | 0           | 0
                    0.04 720.4               | 6             | triệu USD     | USD million      | 0,04        | 0.04
                    0.0004 720.4             | 6             | triệu USD     | USD million      | <0,001      | <0.001
                    -0.0004 720.4            | 6             | triệu USD     | USD million      | >−0,001     | >−0.001
                    """)
    void prints_short_numbers_and_names_the_scale(
            final String values,
            final int exponent,
            final String viTitle,
            final String enTitle,
            final String vi,
            final String en) {
        final ValueScale vietnamese = scale(values, exponent, Language.VI);
        final ValueScale english = scale(values, exponent, Language.EN);
        final BigDecimal first = new BigDecimal(values.split(" ")[0]);
        assertThat(vietnamese.print(first)).isEqualTo(vi);
        assertThat(english.print(first)).isEqualTo(en);
        if (exponent + vietnamese.shift() <= 18) {
            assertThat(vietnamese.title()).isEqualTo(viTitle);
            assertThat(english.title()).isEqualTo(enTitle);
        } else {
            assertThat(english.title()).isEqualTo("USD " + enTitle);
        }
    }

    @Test
    void english_puts_the_scale_before_things_and_behind_money() {
        assertThat(ValueUnit.count("visits").title(3, Language.EN)).isEqualTo("thousand visits");
        assertThat(ValueUnit.money("VND", 9).title(0, Language.EN)).isEqualTo("VND billion");
        assertThat(ValueUnit.money("đồng", 9).title(3, Language.VI)).isEqualTo("nghìn tỷ đồng");
        assertThat(ValueUnit.share("%").title(0, Language.VI)).isEqualTo("%");
    }

    @Test
    void values_keep_the_decimals_they_were_given_with() {
        final ValueScale scale = scale("7.65 7.3 8", 6, Language.VI);
        assertThat(List.of(
                        scale.print(new BigDecimal("7.65")),
                        scale.print(new BigDecimal("7.3")),
                        scale.print(new BigDecimal("8"))))
                .containsExactly("7,65", "7,3", "8");
    }

    private static ValueScale scale(final String values, final int exponent, final Language language) {
        final List<Point> points = Arrays.stream(values.split(" "))
                .map(value -> Point.of(TimeSlot.year(2017), new BigDecimal(value)))
                .toList();
        return ValueScale.of(ValueUnit.money("USD", exponent), language, points);
    }
}
