package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import niengiam.model.Observation;

/** Contributions add up whatever a source lists. */
final class GrowthSharePropertiesTest {

    @Property
    void points_and_residual_add_up_to_growth_whatever_is_listed(
            @ForAll("amounts") List<Integer> before,
            @ForAll("amounts") List<Integer> after,
            @ForAll("total") int rest) {
        List<Observation> figures = new ArrayList<>();
        figures.add(GrowthSharesTest.figure("_T", "2018", String.valueOf(total(before) + rest)));
        figures.add(GrowthSharesTest.figure("_T", "2019", String.valueOf(total(after) + 1)));
        List<String> codes = List.of("FDI", "DOM", "STATE", "NON_STATE");
        for (int i = 0; i < before.size(); i++) {
            figures.add(
                    GrowthSharesTest.figure(codes.get(i), "2018", before.get(i).toString()));
        }
        for (int i = 0; i < after.size(); i++) {
            figures.add(
                    GrowthSharesTest.figure(codes.get(i), "2019", after.get(i).toString()));
        }

        List<Contribution> shares =
                GrowthSharesTest.of("2019", GrowthShares.alongDimensions(GrowthSharesTest.CAPITAL, figures));

        assertThat(GrowthSharesTest.sum(shares))
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
}
