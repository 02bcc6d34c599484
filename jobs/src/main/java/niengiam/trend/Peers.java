package niengiam.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;

/**
 * The figures that others of one indicator, national code and breakdown may be held against: of each producer, boundary
 * and period the one with a value that takes precedence, so that a period named a hundred thousand times costs no more
 * than one named once.
 */
final class Peers {

    private final Map<TimePeriod, List<Observation>> byPeriod = new HashMap<>();
    private final Map<Integer, List<Observation>> byYear = new HashMap<>();

    Peers(final List<Observation> observations) {
        for (final Observation observation : observations) {
            if (observation.quantity().isPresent()) {
                put(byPeriod.computeIfAbsent(observation.period(), any -> new ArrayList<>(1)), observation);
            }
        }
    }

    private static void put(final List<Observation> taken, final Observation figure) {
        for (int i = 0; i < taken.size(); i++) {
            if (isOf(producer(figure), taken.get(i)) && taken.get(i).key().equals(figure.key())) {
                if (Precedence.isBefore(figure, taken.get(i))) {
                    taken.set(i, figure);
                }
                return;
            }
        }
        taken.add(figure);
    }

    /** Those of the same producer at the same period one year earlier, one for each boundary. */
    List<Observation> yearBefore(final Observation current) {
        return byProducer(byPeriod.getOrDefault(current.period().yearBefore(), List.of()), current);
    }

    /** Those of the same producer and series that end in the year before, one for each period. */
    List<Observation> endingInYearBefore(final Observation current) {
        // Only figures without a like one ask, so the index waits for the first of them.
        if (byYear.isEmpty()) {
            byPeriod.forEach((period, figures) -> byYear.computeIfAbsent(period.year(), any -> new ArrayList<>())
                    .addAll(figures));
        }
        return byProducer(byYear.getOrDefault(current.period().year() - 1, List.of()), current).stream()
                .filter(figure -> figure.key().equals(current.key()))
                .toList();
    }

    /** The one on this boundary, of one for each. */
    static Optional<Observation> ofKey(final List<Observation> figures, final SeriesKey key) {
        for (final Observation figure : figures) {
            if (figure.key().equals(key)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The list itself where all are wanted, as nearly always. */
    private static List<Observation> byProducer(final List<Observation> figures, final Observation current) {
        final String producer = producer(current);
        for (final Observation figure : figures) {
            if (!isOf(producer, figure)) {
                return figures.stream().filter(other -> isOf(producer, other)).toList();
            }
        }
        return figures;
    }

    private static boolean isOf(final String producer, final Observation figure) {
        return producer(figure).equals(producer);
    }

    private static String producer(final Observation figure) {
        return figure.provenance().producer();
    }
}
