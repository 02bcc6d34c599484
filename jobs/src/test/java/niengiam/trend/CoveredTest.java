package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import org.junit.jupiter.api.Test;

/** Revisions and conflicts are between figures that count the same stretch of time. */
class CoveredTest {

    @Test
    void a_table_of_june_is_no_earlier_word_about_the_year_and_one_of_mid_december_is() {
        final Covered june = Covered.of(figure("2020", "2020-06-20"));

        assertThat(june).isNotEqualTo(Covered.of(figure("2020", "2020-12-20")));
        assertThat(june).isNotEqualTo(Covered.of(figure("2020", "UNKNOWN")));
        assertThat(june).isEqualTo(Covered.of(figure("2020", "2020-06-27")));
        assertThat(Covered.of(figure("2020", "2020-12-15"))).isEqualTo(Covered.of(figure("2020", "2020-12-31")));
        assertThat(Covered.of(figure("2020", "UNKNOWN"))).isEqualTo(Covered.of(figure("2020", "2020-12-31")));
        assertThat(Covered.of(figure("2020-Q1", "2020-03-31"))).isNotEqualTo(Covered.of(figure("2020", "2020-12-31")));
    }

    private static Observation figure(final String period, final String cutoff) {
        return new Observation(
                new SeriesKey("INV_PRJ_NEW", "VN35", Dimensions.NONE),
                MeasureKind.FLOW,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.parse(cutoff).orElseThrow(),
                new Unit("PROJECT", 0),
                Optional.of(Quantity.exact(BigDecimal.TEN)),
                ObsStatus.A,
                "10",
                LocalDate.of(2021, 1, 5),
                new Observation.Provenance("x", "gso", Locator.parse("cell=1,1").orElseThrow(), ""),
                "");
    }
}
