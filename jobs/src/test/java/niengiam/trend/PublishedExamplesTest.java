package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import niengiam.trend.rank.Holm;
import niengiam.trend.rank.MannKendall;
import niengiam.trend.rank.Normal;
import niengiam.trend.rank.SenSlope;
import org.junit.jupiter.api.Test;

/**
 * The statistics on examples that others published, to six digits or to all that were printed.
 *
 * <ul>
 *   <li>Rainfall of Bogra by month, 1981–2010, and what the tests of pyMannKendall expect of it
 *       (github.com/mmhs013/pyMannKendall, tests/test_pymannkendall.py and tests/data/Monthly Rainfall.csv; Hussain and
 *       Mahmud 2019, Journal of Open Source Software 4(39), 1556, doi 10.21105/joss.01556).
 *   <li>A Mann–Kendall test by hand, J. Little, College of the Holy Cross
 *       (mathcs.holycross.edu/~little/Montserrat/MannKendallByHand.txt).
 *   <li>Probabilities of Kendall's S for up to ten points: Kendall 1975, appendix table 1, reprinted as table A18 in
 *       Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring.
 *   <li>Holm's correction: the example of pingouin.holm and that of padjust in stdlib.io.
 *   <li>Modified z-scores: codingace.net/ds/modified_z_score.html, after Iglewicz and Hoaglin 1993.
 * </ul>
 */
final class PublishedExamplesTest {

    private static final double SIX_DIGITS = 1e-6;

    private static final double[] BY_HAND = {
        12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7
    };

    @Test
    void mann_kendall_with_the_normal_distribution_on_rainfall() {
        MannKendall test = MannKendall.normal(rainfall());

        assertThat(test.s()).isEqualTo(-1959);
        near(test.variance(), 4889800.333333333);
        near(test.z(), -0.8854562842589916);
        near(test.tau(), -0.03153167653875869);
        near(test.p(), 0.37591058740506833);
    }

    @Test
    void hamed_rao_with_all_lags_on_rainfall() {
        MannKendall test = MannKendall.corrected(rainfall(), rainfall().length - 1);

        near(test.variance(), 257403.38678462413);
        near(test.z(), -3.859273515045842);
        near(test.p(), 0.00011372459883540742);
        assertThat(test.method()).isEqualTo(MannKendall.Method.HAMED_RAO);
    }

    @Test
    void hamed_rao_with_three_lags_on_rainfall() {
        MannKendall test = MannKendall.corrected(rainfall(), 3);

        near(test.variance(), 14226812.425138814);
        near(test.z(), -0.5191093899188985);
        near(test.p(), 0.603684460662274);
    }

    @Test
    void sen_slope_on_rainfall() {
        near(SenSlope.median(rainfall()), -0.0064516129032258064);
    }

    @Test
    void mann_kendall_by_hand() {
        MannKendall test = MannKendall.normal(BY_HAND);

        assertThat(test.s()).isEqualTo(54);
        assertThat(test.z()).isCloseTo(2.9058, within(0.00005));
        assertThat(test.p() / 2).isCloseTo(0.0018, within(0.00005));
    }

    @Test
    void exact_probabilities_are_those_of_the_table() {
        // One-sided, as the table prints them: S, then the probability of that or more.
        assertThat(upper(5, 10)).isCloseTo(0.0083, within(0.00005));
        assertThat(upper(5, 8)).isCloseTo(0.042, within(0.0005));
        assertThat(upper(6, 15)).isCloseTo(0.0014, within(0.00005));
        assertThat(upper(6, 11)).isCloseTo(0.028, within(0.0005));
        assertThat(upper(7, 15)).isCloseTo(0.015, within(0.0005));
        assertThat(upper(8, 16)).isCloseTo(0.031, within(0.0005));
        assertThat(upper(9, 18)).isCloseTo(0.038, within(0.0005));
        assertThat(upper(9, 36)).isCloseTo(0.0000028, within(0.00000005));
    }

    @Test
    void four_points_never_reach_five_per_cent_and_five_do() {
        near(MannKendall.exact(new double[] {1, 2, 3, 4}).p(), 2.0 / 24);
        near(MannKendall.exact(new double[] {1, 2, 3, 4, 5}).p(), 2.0 / 120);
    }

    @Test
    void exact_probabilities_count_ties() {
        double[] values = {1, 2, 2, 3, 1};
        int s = MannKendall.exact(values).s();
        int[] orders = {0};
        int[] asFar = {0};
        permute(values.clone(), 0, order -> {
            orders[0]++;
            if (Math.abs(MannKendall.normal(order).s()) >= Math.abs(s)) {
                asFar[0]++;
            }
        });

        near(MannKendall.exact(values).p(), (double) asFar[0] / orders[0]);
    }

    @Test
    void sen_interval_of_five_points_is_all_slopes() {
        SenSlope slope = SenSlope.of(new double[] {0, 1, 2, 3, 4}, new double[] {12, 15, 14, 18, 21});

        near(slope.slope(), 2.125);
        near(slope.lower(), -1);
        near(slope.upper(), 4);
        assertThat(slope.isBounded()).isTrue();
    }

    @Test
    void the_interval_of_many_points_is_rounded_outwards() {
        // theilslopes of SciPy 1.17 gives the same slope, and takes the nearest ranks: 0.325 to 0.866667.
        SenSlope slope =
                SenSlope.of(IntStream.range(0, BY_HAND.length).asDoubleStream().toArray(), BY_HAND);

        near(slope.slope(), 0.566666666666667);
        assertThat(slope.lower()).isBetween(0.31, 0.3250000000000002);
        assertThat(slope.upper()).isBetween(0.8666666666666666, 0.88);
    }

    @Test
    void holm_on_published_probabilities() {
        assertThat(Holm.adjust(.50, .003, .32, .054, .0003))
                .containsExactly(new double[] {0.64, 0.012, 0.64, 0.162, 0.0015}, within(SIX_DIGITS));
        assertThat(Holm.adjust(0.319, 0.201, 0.4, 0.374, 0.113))
                .containsExactly(new double[] {0.957, 0.804, 0.957, 0.957, 0.565}, within(SIX_DIGITS));
    }

    @Test
    void modified_z_scores_of_the_published_table() {
        assertThat(Outliers.scores(10, 12, 12, 13, 12, 11, 14, 300))
                .containsExactly(
                        new double[] {-1.3490, 0, 0, 0.6745, 0, -0.6745, 1.3490, 194.2560}, within(SIX_DIGITS));
    }

    @Test
    void the_normal_distribution_to_fourteen_digits() {
        assertThat(2 * Normal.tail(MannKendall.Z_95)).isCloseTo(0.05, within(1e-14));
        assertThat(Normal.tail(0)).isEqualTo(0.5);
        assertThat(Normal.tail(3)).isCloseTo(0.0013498980316300933, within(1e-16));
        assertThat(Normal.tail(6)).isCloseTo(9.865876450376981e-10, within(1e-22));
    }

    private static void near(double actual, double published) {
        assertThat(actual).isCloseTo(published, within(Math.max(1, Math.abs(published)) * 1e-9));
    }

    /** The probability of a score of {@code s} or more of {@code n} different values. */
    private static double upper(int n, int s) {
        long[] orders = MannKendall.inversions(n);
        int pairs = n * (n - 1) / 2;
        long all = Arrays.stream(orders).sum();
        long above = IntStream.range(0, orders.length)
                .filter(falling -> pairs - 2 * falling >= s)
                .mapToLong(falling -> orders[falling])
                .sum();
        return (double) above / all;
    }

    private interface Visit {
        void see(double... order);
    }

    private static void permute(double[] values, int from, Visit visit) {
        if (from == values.length) {
            visit.see(values.clone());
            return;
        }
        for (int i = from; i < values.length; i++) {
            double swap = values[from];
            values[from] = values[i];
            values[i] = swap;
            permute(values, from + 1, visit);
            values[i] = values[from];
            values[from] = swap;
        }
    }

    private static double[] rainfall() {
        try (InputStream in = PublishedExamplesTest.class.getResourceAsStream("bogra-rainfall.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .flatMap(line -> Arrays.stream(line.split(",", -1)).skip(1))
                    .filter(cell -> !cell.isBlank())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
