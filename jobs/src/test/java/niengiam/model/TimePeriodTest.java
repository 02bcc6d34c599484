package niengiam.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Periods, their spelling and their shapes. */
final class TimePeriodTest {

    @Test
    void an_administrative_year_closes_on_14_december() {
        TimePeriod year = parse("2017-12-15/P1Y");

        assertThat(year).isEqualTo(new TimePeriod.Administrative(YearMonth.of(2018, 12), 12));
        assertThat(year.start()).isEqualTo(LocalDate.of(2017, 12, 15));
        assertThat(year.end()).isEqualTo(LocalDate.of(2018, 12, 14));
        assertThat(year.year()).isEqualTo(2018);
        assertThat(year).hasToString("2017-12-15/P1Y");
        assertThat(year.yearBefore()).hasToString("2016-12-15/P1Y");
        assertThat(year.isWholeYear()).isTrue();
        assertThat(year.isCalendarYear()).isFalse();
        assertThat(year.shape())
                .isEqualTo("12-15..12-14+1y")
                .isNotEqualTo(parse("2018").shape());
    }

    @Test
    void days_that_make_an_administrative_period_become_it() {
        assertThat(parse("2017-12-15/2018-12-14")).isEqualTo(parse("2017-12-15/P1Y"));
        assertThat(parse("2017-12-15/2018-06-14")).hasToString("2017-12-15/P6M");
        assertThat(parse("2018-06-15/2018-12-14")).hasToString("2018-06-15/P6M");
        assertThat(parse("2018-03-15/2018-04-14")).isEqualTo(new TimePeriod.Administrative(YearMonth.of(2018, 4), 1));
    }

    @Test
    void a_month_of_investment_reports_closes_on_the_20th() {
        TimePeriod january = parse("2017-12-21/2018-01-20");

        assertThat(january).isEqualTo(new TimePeriod.InvestmentMonth(YearMonth.of(2018, 1)));
        assertThat(january).hasToString("2017-12-21/P1M");
        assertThat(january.yearBefore().end()).isEqualTo(LocalDate.of(2017, 1, 20));
        assertThat(january.shape()).isNotEqualTo(parse("2018-01").shape());
    }

    @Test
    void other_stretches_with_such_ends_stay_spans() {
        for (String text : List.of("2018-01-15/P9M", "2018-01-01/P11M20D", "2017-11-15/P3M", "2016-12-15/P2Y")) {
            assertThat(parse(text)).isInstanceOf(TimePeriod.Span.class).hasToString(text);
        }
    }

    @Test
    void an_administrative_half_year_that_closes_in_the_middle_of_one_is_refused() {
        assertThatThrownBy(() -> new TimePeriod.Administrative(YearMonth.of(2018, 5), 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid administrative period of 6 months to the 14th of 2018-05: expected a month, or a"
                        + " quarter, half or whole year that closes in the last month of one");
    }

    @Test
    void periods_overlap_when_they_have_a_day_in_common() {
        assertThat(parse("2018-S1").overlaps(parse("2018-Q2"))).isTrue();
        assertThat(parse("2018-S1").overlaps(parse("2018-Q3"))).isFalse();
        assertThat(parse("2018").overlaps(parse("2018-12-15/P1Y"))).isTrue();
    }

    @Property
    void every_period_is_read_from_its_own_text(
            @ForAll @IntRange(min = 1995, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        YearMonth value = YearMonth.of(year, month);
        LocalDate start = value.atDay(1 + days % 28);
        for (TimePeriod period : List.of(
                new TimePeriod.Year(year),
                new TimePeriod.Half(year, 1 + month % 2),
                new TimePeriod.Quarter(year, 1 + month % 4),
                new TimePeriod.Month(value),
                new TimePeriod.Day(start),
                new TimePeriod.InvestmentMonth(value),
                new TimePeriod.Administrative(value, 1),
                new TimePeriod.Administrative(YearMonth.of(year, 12), 12),
                TimePeriods.between(start, start.plusDays(days)))) {
            assertThat(TimePeriods.parse(period.toString())).contains(period);
            // The last day but one of February has no like in a year without a 29th.
            if (!period.toString().contains("-02-2") && !period.shape().contains("02-28")) {
                assertThat(period.yearBefore().shape()).isEqualTo(period.shape());
            }
        }
    }

    private static TimePeriod parse(String text) {
        return TimePeriods.parse(text).orElseThrow();
    }
}
