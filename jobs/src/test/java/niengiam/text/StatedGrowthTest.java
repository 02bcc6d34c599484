package niengiam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The growth that a source states itself, in the notes beside figures. */
final class StatedGrowthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "up 205%|205|",
                "'+9.53% on 2016|9.53|2016",
                "+10.6%|10.6|",
                "'+30%; 16% over plan|30|",
                "27.7%; +13.0%|13.0|",
                "share 19.4%; -0.3% vs 2017; English overview|-0.3|2017"
            })
    void growth_is_read(final String note, final BigDecimal percent, final Integer year) {
        assertThat(StatedGrowth.in(note)).contains(new StatedGrowth(percent, Optional.ofNullable(year)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "share 32.6%",
                "74.7% of year plan",
                "220% of same period 2023",
                "10.2%",
                "outlier: yearbook has 3750.0 thousand",
                "VNA text carried on a mirror domain",
                "1.3 billion USD; 25.9% of total capital",
                "+nearly 120% on 2021"
            })
    void shares_levels_and_plans_are_no_growth(final String note) {
        assertThat(StatedGrowth.in(note)).isEmpty();
    }

    @Test
    void a_gap_is_what_lies_between_it_and_what_growth_can_be() {
        final StatedGrowth stated = StatedGrowth.in("+15%").orElseThrow();
        final Optional<BigDecimal> lower = Optional.of(new BigDecimal("11.6"));
        final Optional<BigDecimal> upper = Optional.of(new BigDecimal("12.1"));

        assertThat(stated.gap(lower, upper)).isEqualByComparingTo("2.9");
        assertThat(stated.gap(Optional.of(new BigDecimal("16")), Optional.empty()))
                .isEqualByComparingTo("1");
        assertThat(stated.gap(lower, Optional.empty())).as("over").isEqualByComparingTo("0");
        assertThat(stated.gap(Optional.empty(), Optional.empty())).isEqualByComparingTo("0");
        assertThat(StatedGrowth.in("+15% on 2016").orElseThrow().mayBeOn(2017)).isFalse();
        assertThat(stated.mayBeOn(2017)).isTrue();
    }

    @Test
    void a_very_long_note_is_looked_through_once() {
        assertThat(StatedGrowth.in("+1".repeat(100_000))).isEmpty();
    }
}
