package niengiam.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.model.MeasureKind;
import niengiam.model.Observation;
import niengiam.model.Series;

/**
 * The figures of one series that make a line in time: one a year, all by one producer, each of a full calendar year, or
 * each of a full administrative year, or of the last day of a year for a stock.
 *
 * @param producer who published them
 * @param points one figure a year, in order
 */
public record YearlySeries(String producer, List<Observation> points) {

    /** One line for each producer, by name; where one counts in calendar and in administrative years, one for each. */
    public static List<YearlySeries> of(final Series series) {
        final Map<String, List<Observation>> byProducer = new TreeMap<>();
        for (final Observation observation : series.observations()) {
            byProducer
                    .computeIfAbsent(observation.provenance().producer(), producer -> new ArrayList<>())
                    .add(observation);
        }
        return byProducer.entrySet().stream()
                .flatMap(entry -> Stream.of(true, false)
                        .map(calendar -> new YearlySeries(entry.getKey(), yearly(entry.getValue(), calendar))))
                .filter(yearly -> !yearly.points().isEmpty())
                .toList();
    }

    /** The line with most points; of equals, the one by the producer first in the alphabet. */
    public static Optional<YearlySeries> longest(final Series series) {
        return of(series).stream()
                .max(Comparator.comparingInt(
                                (YearlySeries yearly) -> yearly.points().size())
                        .thenComparing(YearlySeries::producer, Comparator.reverseOrder()));
    }

    private static List<Observation> yearly(final List<Observation> observations, final boolean calendar) {
        final Map<Integer, List<Observation>> byYear = new TreeMap<>();
        for (final Observation observation : observations) {
            if (closesAYear(observation, calendar)) {
                byYear.computeIfAbsent(observation.period().year(), year -> new ArrayList<>())
                        .add(observation);
            }
        }
        return byYear.values().stream()
                .map(Precedence::first)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean closesAYear(final Observation observation, final boolean calendar) {
        return observation.kind() == MeasureKind.STOCK
                ? calendar
                        && observation.period().end().getDayOfYear()
                                == observation.period().end().lengthOfYear()
                : observation.period().isWholeYear() && observation.period().isCalendarYear() == calendar;
    }
}
