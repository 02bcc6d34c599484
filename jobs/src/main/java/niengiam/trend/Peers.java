package niengiam.trend;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * Of the same producer and series, the figure whose period is that of the year before but for a few days at its end;
     * of several the nearest, and the best of equals.
     */
    Optional<Observation> nearYearBefore(final Observation current) {
        // Only figures without a like one ask, so the index waits for the first of them.
        if (byYear.isEmpty()) {
            byPeriod.forEach((period, figures) -> byYear.computeIfAbsent(period.year(), any -> new ArrayList<>())
                    .addAll(figures));
        }
        final TimePeriod like = current.period().yearBefore();
        final Map<Long, List<Observation>> near = new TreeMap<>();
        for (int year = like.year() - 1; year <= like.year() + 1; year++) {
            for (final Observation figure : byProducer(byYear.getOrDefault(year, List.of()), current)) {
                final long days =
                        Math.abs(ChronoUnit.DAYS.between(figure.period().end(), like.end()));
                if (figure.key().equals(current.key())
                        && beginsAlike(current, figure.period(), like)
                        && days > 0
                        && CutoffGap.isNear(days, current)) {
                    near.computeIfAbsent(days, any -> new ArrayList<>(1)).add(figure);
                }
            }
        }
        return near.values().stream().findFirst().flatMap(Precedence::first);
    }

    private static boolean beginsAlike(final Observation current, final TimePeriod period, final TimePeriod like) {
        return current.kind().isAtAPoint() || period.start().equals(like.start());
    }

    /** Whether another producer has a figure of this series for the same period one year earlier. */
    boolean isKnownElsewhere(final Observation current) {
        return ofKey(byPeriod.getOrDefault(current.period().yearBefore(), List.of()), current.key())
                .isPresent();
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
