package niengiam.chart.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.chart.spec.Picture;
import niengiam.data.CodeLists;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import niengiam.trend.Target;
import org.junit.jupiter.api.Test;

/** Which charts a release draws beside those of each indicator, and what their titles say. */
final class ChosenChartsTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));
    private static final Dimensions FDI = new Dimensions("FDI", "_T", "_T", "_T", "_T");
    private static final Dimensions TOTAL = new Dimensions("_T", "_T", "_T", "_T", "_T");
    private static final List<Language> BOTH = List.of(Language.values());

    private static Observation figure(
            final String indicator,
            final Dimensions dimensions,
            final String area,
            final String year,
            final String value,
            final int vintage) {
        final var listed = LISTS.indicator(indicator).orElseThrow();
        return new Observation(
                new SeriesKey(indicator, area, dimensions),
                listed.kind(),
                TimePeriods.parse(year).orElseThrow(),
                Cutoff.UNKNOWN,
                listed.unit(),
                Optional.of(Quantity.exact(new BigDecimal(value))),
                ObsStatus.A,
                value,
                LocalDate.of(vintage, 12, 29),
                new Observation.Provenance("gso/" + vintage + "/table", "gso", new Locator.Csv(2, 3), ""),
                "");
    }

    private static List<Observation> provinces(final int count) {
        final List<Observation> panel = new ArrayList<>();
        LISTS.areas().all().stream()
                .filter(area -> area.type() == niengiam.model.Area.Type.PROVINCE)
                .filter(area -> area.stoodOn(LocalDate.of(2016, 12, 31)))
                .limit(count)
                .forEach(area -> panel.add(
                        figure("INV_PRJ_NEW", FDI, area.refArea(), "2016", String.valueOf(100 + panel.size()), 2016)));
        return panel;
    }

    @Test
    void provinces_are_ranked_where_eight_share_a_year_with_ours() {
        final List<Observation> seven = provinces(6);
        seven.add(figure("INV_PRJ_NEW", FDI, "VN35", "2016", "31", 2016));
        assertThat(ProvinceRanking.of(seven, "VN35"::equals, LISTS)).isEmpty();

        final List<Observation> eight = provinces(7);
        eight.add(figure("INV_PRJ_NEW", FDI, "VN35", "2016", "31", 2016));
        eight.add(figure("INV_PRJ_NEW", FDI, "VN35", "2017", "35", 2017));
        eight.add(figure("INV_PRJ_NEW", FDI, "VN", "2016", "2600", 2016));
        assertThat(ProvinceRanking.of(eight, "VN35"::equals, LISTS))
                .hasSize(8)
                .allMatch(figure -> figure.period().year() == 2016)
                .noneMatch(figure -> figure.key().refArea().equals("VN"));
        assertThat(ProvinceRanking.of(eight, "VN36"::equals, LISTS)).isEmpty();
    }

    @Test
    void the_title_of_a_ranking_tells_a_list_of_some_from_all() {
        final List<Observation> some = provinces(7);
        some.add(figure("INV_PRJ_NEW", FDI, "VN35", "2016", "31", 2016));
        final List<IndicatorChart> charts =
                new RankingCharts(LISTS, "VN35"::equals, figure -> "../x").of(RankingCharts.panels(some), BOTH);
        assertThat(charts)
                .extracting(chart -> chart.spec().caption().title())
                .containsExactly(
                        "Hà Nam đứng thứ 8 trong số 8 tỉnh, thành\u00a0phố mà nguồn nêu: Số dự án đầu tư cấp mới (2016)",
                        "Ha Nam ranks 8 of the 8 provinces that the source lists: Newly licensed investment projects"
                                + " (2016)");
        assertThat(charts.get(0).fileName()).isEqualTo("INV_PRJ_NEW.ranking.vi");
        assertThat(charts.get(0).areas()).contains("VN35").hasSize(8);
    }

    @Test
    void revisions_of_several_provinces_are_drawn_as_changes_only_where_ours_was_revised() {
        final RevisionCharts.Restated ours = restated("VN35", "31", "32");
        final RevisionCharts.Restated other = restated("VN22", "10", "11");
        final RevisionCharts.Restated unmoved = restated("VN36", "14", "14");
        final RevisionCharts charts = new RevisionCharts(LISTS, "VN35"::equals, figure -> "../x");
        assertThat(charts.of(List.of(other, unmoved), BOTH)).isEmpty();

        final List<IndicatorChart> drawn = charts.of(List.of(ours, other, unmoved), BOTH);
        assertThat(drawn)
                .extracting(chart -> chart.spec().caption().title())
                .containsExactly(
                        "Hà Nam: Số dự án đầu tư cấp mới 2016 sửa từ 31 thành 32 (+3,2%)",
                        "Ha Nam: Newly licensed investment projects 2016 revised from 31 to 32 (+3.2%)");
        final Picture.Ranking changes = (Picture.Ranking) drawn.get(1).spec().picture();
        assertThat(changes.series().get(0).points())
                .extracting(point -> point.slot().label())
                .containsExactly("Quang Ninh 2016: 10 to 11", "Ha Nam 2016: 31 to 32");
    }

    private static RevisionCharts.Restated restated(final String area, final String was, final String is) {
        return new RevisionCharts.Restated(
                figure("INV_PRJ_NEW", FDI, area, "2016", was, 2016),
                figure("INV_PRJ_NEW", FDI, area, "2016", is, 2019));
    }

    @Test
    void a_target_is_drawn_with_what_was_reached_of_it_and_with_the_year_before() {
        final Target target = new Target(
                new SeriesKey("TOU_RECEIPT", "VN35", TOTAL),
                2020,
                Quantity.of(new BigDecimal("2000"), Qualifier.OVER, BigDecimal.ONE),
                new Unit("VND", 9),
                "Plan",
                "",
                Optional.empty(),
                "");
        final List<Observation> figures = List.of(
                figure("TOU_RECEIPT", TOTAL, "VN35", "2019", "1500", 2019),
                figure("TOU_RECEIPT", TOTAL, "VN35", "2020", "1006", 2020));
        final List<IndicatorChart> charts = new PlanCharts(LISTS, figure -> "../x").of(List.of(target), figures, BOTH);
        assertThat(charts.get(1).spec().caption().title())
                .isEqualTo("Ha Nam reached 50.3% of its target: Total tourism receipts (2020)");
        final Picture.Plan plan = (Picture.Plan) charts.get(1).spec().picture();
        assertThat(plan.reached().points().get(0).slot().label())
                .isEqualTo("Total tourism receipts 2020: 1,006 against over VND\u00a02,000\u00a0billion");
        assertThat(plan.before().points().get(0).value()).contains(new BigDecimal("75.0"));
    }

    @Test
    void parts_are_stacked_only_for_years_in_which_they_make_the_whole() {
        final List<Observation> figures = new ArrayList<>();
        for (int year = 2013; year <= 2016; year++) {
            figures.add(figure("POP_AVG_RURAL", TOTAL, "VN35", "" + year, "700", 2017));
            figures.add(figure("POP_AVG_URBAN", TOTAL, "VN35", "" + year, "100", 2017));
            figures.add(figure("POP_AVG", TOTAL, "VN35", "" + year, year == 2014 ? "900" : "800.2", 2017));
        }
        final Combination what =
                Combination.parse("POP_AVG = POP_AVG_RURAL + POP_AVG_URBAN", "publication.yaml", LISTS);
        final List<IndicatorChart> charts =
                new CombinedCharts(LISTS, figure -> "../x").of(List.of(what), figures, BOTH);
        assertThat(charts)
                .extracting(IndicatorChart::fileName)
                .containsExactly("POP_AVG.parts.VN35.vi", "POP_AVG.parts.VN35.en");
        assertThat(charts.get(0).indicators()).isEqualTo(Set.of("POP_AVG", "POP_AVG_RURAL", "POP_AVG_URBAN"));
        assertThat(charts.get(0).spec().caption().title())
                .isEqualTo("Hà Nam: Dân số trung bình thành thị 12,5% tổng số (2016), 12,5% (2013)");
        assertThat(charts.get(0).spec().picture().series().get(0).points()).hasSize(3);
    }

    @Test
    void a_picture_of_unknown_quantities_is_refused_with_its_place() {
        assertThatThrownBy(() -> Combination.parse("POP_AVG = POP_AVG_RURAL + POP_TOWN", "publication.yaml", LISTS))
                .hasMessage(
                        "Invalid picture \"POP_AVG = POP_AVG_RURAL + POP_TOWN\" in publication.yaml: expected two or"
                                + " more codes of indicators.csv, or INDICATOR.dimension.CODE, got \"POP_TOWN\". Correct it.");
        assertThatThrownBy(() -> Combination.parse("POP_AVG", "publication.yaml", LISTS))
                .hasMessageContaining("got \"one name\"");
    }
}
