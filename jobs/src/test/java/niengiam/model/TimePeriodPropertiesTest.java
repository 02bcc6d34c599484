package niengiam.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every period. */
final class TimePeriodPropertiesTest {

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
}
