package niengiam.chart.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import org.junit.jupiter.api.Test;

/** Which figures get a map of tiles, on which boundaries, and what its title says. */
final class TileChartsTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));
    private static final Set<String> OURS = Set.of("VN35", "VN36", "VN37", "VN37_2025");

    @Test
    void the_title_ranks_the_provinces_of_the_publication_and_equal_figures_share_a_rank() {
        assertThat(titles(provinces(LocalDate.of(2024, 12, 31)), 2024))
                .containsExactly(
                        "Vốn đăng ký cấp mới (2024): Hà Nam thứ 1, Nam Định thứ 1, Ninh Bình thứ 3 trên 63 tỉnh, thành phố",
                        "Newly registered capital (2024): Ha Nam ranks 1, Nam Dinh ranks 1, Ninh Binh ranks 3 of 63"
                                + " provinces");
    }

    @Test
    void figures_of_today_stand_on_the_grid_of_today() {
        final List<String> today = provinces(LocalDate.of(2025, 12, 31));
        assertThat(today).hasSize(34);
        assertThat(titles(today, 2025)).hasSize(2).allSatisfy(title -> assertThat(title)
                .contains(" 34 "));
    }

    @Test
    void a_map_of_which_half_is_empty_is_not_drawn() {
        assertThat(titles(provinces(LocalDate.of(2024, 12, 31)).subList(0, 31), 2024))
                .isEmpty();
    }

    private static List<String> provinces(final LocalDate day) {
        return LISTS.areas().all().stream()
                .filter(area -> area.type() == Area.Type.PROVINCE && area.stoodOn(day))
                .map(Area::refArea)
                .toList();
    }

    /** Hà Nam and Nam Định have as much as each other and more than all others, Ninh Bình is the next. */
    private static List<String> titles(final List<String> areas, final int year) {
        final List<Observation> ranking = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            final String area = areas.get(i);
            ranking.add(figure(area, year, OURS.contains(area) ? area.startsWith("VN37") ? 500 : 900 : i + 1));
        }
        return new TileCharts(LISTS, OURS::contains, figure -> "../x")
                .of(List.of(ranking), List.of(Language.values())).stream()
                        .map(chart -> chart.spec().caption().title().replace('\u00a0', ' '))
                        .toList();
    }

    private static Observation figure(final String area, final int year, final int value) {
        final var listed = LISTS.indicator("INV_CAP_NEW_USD").orElseThrow();
        return new Observation(
                new SeriesKey("INV_CAP_NEW_USD", area, new Dimensions("FDI", "_T", "_T", "_T", "_T")),
                listed.kind(),
                TimePeriods.parse(Integer.toString(year)).orElseThrow(),
                Cutoff.on(LocalDate.of(year, 12, 31)),
                listed.unit(),
                Optional.of(Quantity.exact(BigDecimal.valueOf(value))),
                ObsStatus.A,
                Integer.toString(value),
                LocalDate.of(year + 1, 1, 9),
                new Observation.Provenance("gso/table", "gso", new Locator.Csv(2, 3), ""),
                "");
    }
}
