package niengiam.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.Qualifier;

/**
 * Which of several figures for one series and period is taken: the higher rung of the status ladder, then the unhedged
 * one, then the later vintage, then the smaller place, so that the choice never depends on the order of reading.
 */
final class Precedence {

    private static final Comparator<Observation> ORDER = Comparator.comparingInt(
                    (Observation o) -> o.status().rung())
            .thenComparing(
                    o -> o.quantity().map(q -> q.qualifier() == Qualifier.EXACT).orElse(false))
            .thenComparing(Observation::vintage)
            .thenComparing(o -> o.provenance().sourceId() + " " + o.provenance().locator(), Comparator.reverseOrder());

    private Precedence() {}

    /** Whether a figure is taken rather than another; false where nothing tells them apart. */
    static boolean isBefore(final Observation figure, final Observation other) {
        return ORDER.compare(figure, other) > 0;
    }

    /** The figure to take, of those that have a value. */
    static Optional<Observation> first(final List<Observation> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0).quantity().isPresent() ? Optional.of(candidates.get(0)) : Optional.empty();
        }
        return candidates.stream()
                .filter(observation -> observation.quantity().isPresent())
                .max(ORDER);
    }
}
