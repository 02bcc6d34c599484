package niengiam.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as readers see them. */
final class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "10, X", "11, XI", "14, XIV", "40, XL", "49, XLIX", "1994, MCMXCIV"})
    void sections_are_counted_beyond_ten(final int count, final String printed) {
        assertThat(Numbers.roman(count)).isEqualTo(printed);
    }
}
