package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.Test;

/** The reason of a revision is the one that an office gave: for the figure, for the series, or for all of an indicator on a day. */
final class RevisionReasonTest {

    private static final SeriesKey KEY = new SeriesKey("INV_CAP_NEW_USD", "VN35", Dimensions.NONE);
    private static final Arbitration ARBITRATION =
            new Arbitration(Map.of("gso", "OFFICIAL", "gso-yearbook", "OFFICIAL"), Map.of("gso-yearbook", "gso"));

    private static Observation figure(final String value, final String producer, final String published) {
        return new Observation(
                KEY,
                MeasureKind.FLOW,
                TimePeriods.parse("2018").orElseThrow(),
                Cutoff.UNKNOWN,
                new Unit("USD", 6),
                Optional.of(Quantity.exact(new BigDecimal(value))),
                ObsStatus.A,
                value,
                LocalDate.parse(published),
                new Observation.Provenance(
                        producer + "/" + published,
                        producer,
                        Locator.parse("cell=2,9").orElseThrow(),
                        ""),
                "");
    }

    private static String reason(final String... rows) {
        final CsvTable stated = CsvTable.parse(
                "series,time_period,vintage,reason,document,why,office,day\n" + String.join("\n", rows), "notes.csv");
        return new Revisions(ARBITRATION, Optional.of(stated))
                .of(new Series(
                        KEY, List.of(figure("10", "gso", "2019-01-05"), figure("11", "gso-yearbook", "2020-01-05"))))
                .get(0)
                .reason();
    }

    @Test
    void without_a_decision_it_is_said_that_the_publication_is_another() {
        assertThat(reason()).isEqualTo("SOURCE_SWITCH");
        assertThat(reason(KEY + ",2018,2021-01-05,LATE_DATA,,,,")).isEqualTo("SOURCE_SWITCH");
    }

    @Test
    void the_narrowest_decision_holds() {
        final String all = "INV_CAP_NEW_USD,,2020-01-05,BENCHMARK,,sau tổng điều tra,Cục Thống kê,2026-11-30";
        final String series = KEY + ",,2020-01-05,METHOD,,,,";
        final String figure = KEY + ",2018,2020-01-05,LATE_DATA,,,,";

        assertThat(reason(all)).isEqualTo("BENCHMARK");
        assertThat(reason(all, series)).isEqualTo("METHOD");
        assertThat(reason(figure, series, all)).isEqualTo("LATE_DATA");
    }
}
