package niengiam.chart.draw;

import static niengiam.chart.draw.SpecShorthand.caption;
import static niengiam.chart.draw.SpecShorthand.say;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.Tiles;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueUnit;
import niengiam.data.CodeLists;
import niengiam.data.TileGrids;
import niengiam.model.Area;
import niengiam.model.Language;

/** Maps of tiles: all provinces of a day with invented figures, some of them missing. */
final class HardTiles {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));

    private HardTiles() {}

    static ChartSpec before(final Language language) {
        return spec("tiles-63", LocalDate.of(2008, 8, 1), language);
    }

    static ChartSpec today(final Language language) {
        return spec("tiles-34", LocalDate.of(2025, 7, 1), language);
    }

    private static ChartSpec spec(final String id, final LocalDate day, final Language language) {
        final List<Point> points = new ArrayList<>();
        final List<Tiles.Place> places = new ArrayList<>();
        for (final Map.Entry<String, TileGrids.Place> tile :
                new TreeMap<>(LISTS.tiles().from(day)).entrySet()) {
            final Area area = LISTS.areas().all().stream()
                    .filter(one ->
                            one.code().equals(tile.getKey()) && one.type() == Area.Type.PROVINCE && one.stoodOn(day))
                    .findFirst()
                    .orElseThrow();
            final int i = places.size();
            final TimeSlot slot = new TimeSlot(i, area.name(language), TimeSlot.Extent.WHOLE);
            points.add(
                    i % 9 == 4 ? Point.missing(slot) : Point.of(slot, BigDecimal.valueOf((i * 7919L + 31L) % 60_000L)));
            places.add(new Tiles.Place(
                    tile.getValue().row(),
                    tile.getValue().column(),
                    tile.getValue().label(area, language)));
        }
        return new ChartSpec(
                id,
                language,
                caption(
                        language,
                        "Vốn đăng ký còn hiệu lực: Hà Nam, Ninh Bình ở đâu trong các tỉnh",
                        "Registered capital in force: where Ha Nam and Ninh Binh stand",
                        "Vốn đăng ký còn hiệu lực, triệu USD, 2024 (số giả định)",
                        "Registered capital in force, USD million, 2024 (invented figures)"),
                Tiles.of(
                        ValueUnit.money("USD", 6),
                        new Series(say(language, "Vốn đăng ký", "Registered capital"), points),
                        places,
                        Set.of("Hà Nam", "Ninh Bình", "Ha Nam", "Ninh Binh")));
    }
}
