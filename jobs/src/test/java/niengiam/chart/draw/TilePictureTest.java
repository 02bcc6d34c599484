package niengiam.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.model.Language;
import org.junit.jupiter.api.Test;

/** Maps of tiles: classes, names that fit, and what is missing. */
final class TilePictureTest {

    private static Tiles tiles(final String... values) {
        final List<Point> points = new ArrayList<>();
        final List<Tiles.Place> places = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            final TimeSlot slot = new TimeSlot(i, "Tỉnh " + i, TimeSlot.Extent.WHOLE);
            points.add(values[i].isEmpty() ? Point.missing(slot) : Point.of(slot, new BigDecimal(values[i])));
            places.add(new Tiles.Place(1, i + 1, "T" + i));
        }
        return Tiles.of(ValueUnit.count("dự án"), new Series("Dự án", points), places, Set.of("Tỉnh 0"));
    }

    @Test
    void classes_are_quintiles_and_equal_values_share_one() {
        assertThat(tiles("1", "2", "3", "4", "5", "6", "7", "8", "9", "10").limits())
                .extracting(BigDecimal::intValue)
                .containsExactly(2, 4, 6, 8, 10);
        final Tiles many = tiles("0", "0", "0", "0", "0", "0", "7", "", "100");
        assertThat(many.limits()).extracting(BigDecimal::intValue).containsExactly(0, 7, 100);
        assertThat(many.in(0)).hasSize(6);
        assertThat(many.classOf(new BigDecimal("7"))).isEqualTo(1);
        assertThat(tiles("", "").limits()).isEmpty();
    }

    @Test
    void every_name_of_both_grids_is_written_whole_and_every_mark_has_its_own_id() {
        for (final Language language : Language.values()) {
            for (final ChartSpec spec : List.of(HardTiles.before(language), HardTiles.today(language))) {
                final String svg = new String(Drawings.drawn(spec).svg(), StandardCharsets.UTF_8);
                assertThat(svg).as(spec.id()).doesNotContain("…");
                assertThat(SvgReading.of(spec).faults()).as(spec.id()).isEmpty();
            }
        }
    }

    @Test
    void the_words_name_ours_every_class_and_who_has_no_data() {
        final ChartSpec spec = new ChartSpec(
                "tiles",
                Language.EN,
                SpecShorthand.caption(Language.EN, "x", "Title", "y", "Sub"),
                tiles("5", "1", "", "2"));
        assertThat(Drawings.drawn(spec).alternativeText())
                .isEqualTo("Tile map of the provinces, unit dự án. Tỉnh 0 5, group 3 of 3. Group 3 of 3 (5): Tỉnh 0."
                        + " Group 2 of 3 (2): Tỉnh 3. Group 1 of 3 (1): Tỉnh 1. No data: Tỉnh 2.");
    }

    @Test
    void a_tile_without_a_point_is_refused() {
        assertThatThrownBy(() -> Tiles.of(
                        ValueUnit.count("dự án"),
                        new Series("Dự án", List.of()),
                        List.of(new Tiles.Place(1, 1, "T")),
                        Set.of()))
                .hasMessageContaining("Invalid map of tiles");
    }
}
