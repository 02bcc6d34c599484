package niengiam.trend.rank;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The correction of Holm (1979) for several tests at once: whoever looks at forty series will see two trends at 5 per
 * cent where there are none.
 */
public final class Holm {

    private Holm() {}

    /** The probabilities, each as large as it must be to hold together with the others; in the same order. */
    public static double[] adjust(final double... probabilities) {
        final List<Integer> order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .toList();
        final double[] adjusted = new double[probabilities.length];
        double largest = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            final int place = order.get(rank);
            largest = Math.max(largest, (order.size() - rank) * probabilities[place]);
            adjusted[place] = Math.min(1, largest);
        }
        return adjusted;
    }
}
