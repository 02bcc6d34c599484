package niengiam.job.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

/** What of a table goes to the charts. */
class ChartFiguresTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));

    @Test
    void figures_of_other_territories_are_not_kept() {
        ChartFigures charts = new ChartFigures(Set.of("VN35"), LISTS);

        charts.lineage(List.of(figure("VN35"), figure("VN36"), figure("VN35")), List.of());

        assertThat(charts.shown()).hasSize(2);
    }

    @Test
    void a_release_with_too_many_figures_to_draw_is_refused_with_a_way_out() {
        assertThatCode(() -> ChartFigures.requireFew(ChartFigures.MOST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ChartFigures.requireFew(1_270_000))
                .isInstanceOf(SourceException.class)
                .hasMessage("Cannot draw charts and pages of 1,270,000 figures: expected at most 250,000. Name fewer"
                        + " territories with --areas or in publication.yaml, or publish tables alone with --tables.");
    }

    private static Observation figure(String area) {
        return new Observation(
                new SeriesKey("INV_PRJ_NEW", area, Dimensions.NONE),
                MeasureKind.FLOW,
                new TimePeriod.Year(2017),
                Cutoff.UNKNOWN,
                new Unit("PROJECT", 0),
                Optional.of(Quantity.exact(new BigDecimal("62"))),
                ObsStatus.A,
                "62",
                LocalDate.of(2018, 1, 2),
                new Observation.Provenance("test", "test", new Locator.Csv(2, 3), ""),
                "");
    }
}
