package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
import niengiam.trend.Rebuilt.View;

/** Whatever is listed, nothing is lost or counted twice on other boundaries. */
final class BoundaryPropertiesTest {

    private static final Boundaries BOUNDARIES = new Boundaries(ShippedFigures.SUCCESSION);

    @Property(tries = 300)
    void totals_are_conserved(
            @ForAll @IntRange(min = 2001, max = 2024) int year,
            @ForAll @IntRange(min = 1, max = 10) int tenths,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> listed = new ArrayList<>();
        for (String area : ShippedFigures.SUCCESSION.provincesOn(LocalDate.of(year, 12, 31))) {
            if (random.nextInt(10) < tenths) {
                listed.add(figure(area, year, random.nextInt(1000)));
            }
        }
        BigDecimal total = listed.stream()
                .map(figure -> figure.quantity().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Rebuilt> rows = BOUNDARIES.of(ShippedFigures.indicator("INV_PRJ_NEW"), listed);

        for (View view : View.values()) {
            assertThat(rows.stream()
                            .filter(row -> row.view() == view)
                            .map(Rebuilt::listed)
                            .flatMap(Optional::stream)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("%s of %s", view, year)
                    .isEqualByComparingTo(total);
        }
    }

    private static Observation figure(String area, int year, int value) {
        return new Observation(
                new SeriesKey("INV_PRJ_NEW", area, Dimensions.NONE),
                MeasureKind.FLOW,
                new TimePeriod.Year(year),
                Cutoff.UNKNOWN,
                new Unit("PROJECT", 0),
                Optional.of(Quantity.exact(BigDecimal.valueOf(value))),
                ObsStatus.A,
                String.valueOf(value),
                LocalDate.of(year + 1, 1, 5),
                new Observation.Provenance(
                        "test", "test", Locator.parse("cell=1,1").orElseThrow(), ""),
                "");
    }
}
