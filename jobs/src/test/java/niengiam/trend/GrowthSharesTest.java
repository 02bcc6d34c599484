package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niengiam.model.Cutoff;
import niengiam.model.Indicator;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriods;
import niengiam.model.Unit;
import org.junit.jupiter.api.Test;

/** What parts add to the growth of a whole. */
final class GrowthSharesTest {

    private static final GrowthShares SHARES =
            new GrowthShares(new Nesting(ShippedFigures.CODE_LISTS.areas().all()));
    private static final Indicator CAPITAL = ShippedFigures.indicator("INV_CAP_REAL_VND");

    /**
     * Population in thousands as the statistics office prints it. Country: 91,709.8 in 2015, 92,695.1 in 2016. Red River
     * Delta: 20,912.2 and 21,133.8, so (21,133.8 − 20,912.2) / 91,709.8 × 100 points.
     */
    @Test
    void regions_share_the_growth_of_the_population() {
        List<Contribution> shares = wholes("POP_AVG", "VN", "2016");

        assertThat(shares)
                .extracting(Contribution::part)
                .containsExactly("VN_R1", "VN_R2", "VN_R3", "VN_R4", "VN_R5", "VN_R6", Contribution.RESIDUAL);
        assertThat(shares.get(0).points().orElseThrow()).isEqualByComparingTo("0.2416317558");
        assertThat(shares.get(0).whole().growth().orElseThrow()).isEqualByComparingTo("1.0743671887");
        assertThat(sum(shares)).isEqualByComparingTo("1.0743671887");
    }

    @Test
    void all_points_of_every_shipped_whole_add_up_to_its_growth() {
        for (String indicator : List.of("POP_AVG", "PRS_OFFICE", "TOU_TRAVEL_TURNOVER")) {
            assertThat(byWhole(shipped(indicator))).isNotEmpty().allSatisfy(GrowthSharesTest::addUp);
        }
    }

    @Test
    void former_provinces_share_the_growth_of_the_one_they_became() {
        List<Observation> projects = ShippedFigures.of("INV_PRJ_NEW", "gso");
        List<Rebuilt> rebuilt = new Boundaries(ShippedFigures.SUCCESSION)
                .of(
                        ShippedFigures.indicator("INV_PRJ_NEW"),
                        projects.stream()
                                .filter(figure ->
                                        figure.key().dimensions().funding().equals("FDI"))
                                .toList());

        List<Contribution> shares = GrowthShares.alongFormerAreas(rebuilt).stream()
                .filter(share -> share.whole().key().refArea().equals("VN37_2025"))
                .filter(share -> share.whole().period().toString().equals("2008"))
                .toList();

        // 20 projects in 2007 (10, 4, 6) and 9 in 2008 (2, 3, 4): -40, -5 and -10 points of -55 per cent.
        assertThat(shares)
                .extracting(Contribution::part, share -> share.points()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString())
                .containsExactly(
                        tuple("VN35", "-40"),
                        tuple("VN36", "-5"),
                        tuple("VN37", "-10"),
                        tuple(Contribution.RESIDUAL, "0"));
    }

    @Test
    void a_part_that_is_not_listed_is_refused_and_hides_in_the_residual() {
        List<Observation> figures = List.of(
                figure("_T", "2018", "100"),
                figure("STATE", "2018", "20"),
                figure("FDI", "2018", "50"),
                figure("_T", "2019", "110"),
                figure("FDI", "2019", "52"),
                figure("NON_STATE", "2019", "35"));

        List<Contribution> shares = of("2019", GrowthShares.alongDimensions(CAPITAL, figures));

        assertThat(shares)
                .extracting(Contribution::part, share -> share.points()
                        .map(points -> points.stripTrailingZeros().toPlainString())
                        .or(share::reason)
                        .orElseThrow())
                .containsExactly(
                        tuple("FDI", "2"),
                        tuple("NON_STATE", "PART_MISSING"),
                        tuple("STATE", "PART_MISSING"),
                        tuple(Contribution.RESIDUAL, "8"));
        assertThat(shares.get(3).missing()).containsExactly("NON_STATE", "STATE");
    }

    @Test
    void a_part_that_begins_at_nothing_contributes() {
        List<Observation> figures = List.of(
                figure("_T", "2018", "100"),
                figure("DOM", "2018", "0"),
                figure("FDI", "2018", "100"),
                figure("_T", "2019", "120"),
                figure("DOM", "2019", "15"),
                figure("FDI", "2019", "105"));

        assertThat(of("2019", GrowthShares.alongDimensions(CAPITAL, figures))
                        .get(0)
                        .points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("15"));
    }

    @Test
    void a_whole_without_growth_says_why() {
        List<Observation> figures =
                List.of(figure("_T", "2019", "110"), figure("FDI", "2019", "52"), figure("DOM", "2019", "58"));

        assertThat(GrowthShares.alongDimensions(CAPITAL, figures))
                .extracting(Contribution::part, share -> share.reason().orElseThrow())
                .containsExactly(tuple(Contribution.WHOLE, "BASE_MISSING"));
    }

    @Test
    void averages_that_may_not_be_added_up_are_refused() {
        Indicator average = ShippedFigures.indicator("POR_NEWS_AVG");
        List<Observation> figures =
                List.of(figure("_T", "2018", "100"), figure("FDI", "2018", "50"), figure("DOM", "2018", "50"));

        assertThat(GrowthShares.alongDimensions(average, figures))
                .extracting(share -> share.reason().orElseThrow())
                .containsExactly("NON_ADDITIVE");
    }

    @Property
    void points_and_residual_add_up_to_growth_whatever_is_listed(
            @ForAll("amounts") List<Integer> before,
            @ForAll("amounts") List<Integer> after,
            @ForAll("total") int rest) {
        List<Observation> figures = new ArrayList<>();
        figures.add(figure("_T", "2018", String.valueOf(total(before) + rest)));
        figures.add(figure("_T", "2019", String.valueOf(total(after) + 1)));
        List<String> codes = List.of("FDI", "DOM", "STATE", "NON_STATE");
        for (int i = 0; i < before.size(); i++) {
            figures.add(figure(codes.get(i), "2018", before.get(i).toString()));
        }
        for (int i = 0; i < after.size(); i++) {
            figures.add(figure(codes.get(i), "2019", after.get(i).toString()));
        }

        List<Contribution> shares = of("2019", GrowthShares.alongDimensions(CAPITAL, figures));

        assertThat(sum(shares))
                .isEqualByComparingTo(shares.get(0).whole().growth().orElseThrow());
    }

    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> total() {
        return Arbitraries.integers().between(1, 1_000);
    }

    private static int total(List<Integer> amounts) {
        return amounts.stream().mapToInt(Integer::intValue).sum();
    }

    private static void addUp(List<Contribution> shares) {
        Optional<BigDecimal> growth = shares.get(0).whole().growth();
        if (growth.isEmpty()) {
            assertThat(shares).hasSize(1);
        } else {
            assertThat(sum(shares)).isEqualByComparingTo(growth.get());
        }
    }

    private static List<List<Contribution>> byWhole(List<Contribution> shares) {
        return List.copyOf(shares.stream()
                .collect(Collectors.groupingBy(Contribution::whole))
                .values());
    }

    private static List<Contribution> wholes(String indicator, String area, String period) {
        return of(period, shipped(indicator)).stream()
                .filter(share -> share.whole().key().refArea().equals(area))
                .toList();
    }

    private static List<Contribution> shipped(String indicator) {
        return SHARES.alongAreas(ShippedFigures.indicator(indicator), ShippedFigures.of(indicator, "gso-pxweb"));
    }

    private static List<Contribution> of(String period, List<Contribution> shares) {
        return shares.stream()
                .filter(share -> share.whole().period().toString().equals(period))
                .toList();
    }

    private static BigDecimal sum(List<Contribution> shares) {
        return shares.stream()
                .map(Contribution::points)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Observation figure(String funding, String period, String value) {
        return new Observation(
                SeriesKey.parse("INV_CAP_REAL_VND.VN35." + funding + "._T._T._T._T"),
                MeasureKind.FLOW,
                TimePeriods.parse(period).orElseThrow(),
                Cutoff.UNKNOWN,
                new Unit("VND", 9),
                Optional.of(Quantity.exact(new BigDecimal(value))),
                ObsStatus.A,
                value,
                LocalDate.of(2021, 1, 5),
                new Observation.Provenance(
                        "test", "test", Locator.parse("cell=1,1").orElseThrow(), ""),
                "");
    }
}
