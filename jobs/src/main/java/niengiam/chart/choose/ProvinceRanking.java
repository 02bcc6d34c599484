package niengiam.chart.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.trend.YearlySeries;

/**
 * Finds whom a province can be ranked against: figures of one producer, one period, one cut-off and one unit, in the latest
 * year that our province shares with enough others.
 */
public final class ProvinceRanking {

    /** A ranking of fewer is a sentence. */
    static final int LEAST_PROVINCES = 8;

    private ProvinceRanking() {}

    /** What two figures must have in common. */
    private record Ground(int year, String producer, String period, String cutoff, String measure) {
        static Ground of(final Observation figure) {
            return new Ground(
                    figure.period().year(),
                    figure.provenance().producer(),
                    figure.period().toString(),
                    figure.cutoff().toString(),
                    figure.unit().measure());
        }
    }

    /**
     * The figures to rank, one for each province.
     *
     * @param panel every figure of one indicator and breakdown
     * @param ours who must be among them
     * @return none where ours share no year with enough others
     */
    public static List<Observation> of(
            final List<Observation> panel, final Predicate<String> ours, final CodeLists lists) {
        if (panel.stream().noneMatch(figure -> ours.test(figure.key().refArea()))) {
            return List.of();
        }
        final Map<SeriesKey, List<Observation>> series = new LinkedHashMap<>();
        for (final Observation figure : panel) {
            series.computeIfAbsent(figure.key(), any -> new ArrayList<>()).add(figure);
        }
        if (series.size() < LEAST_PROVINCES) {
            return List.of();
        }
        final Map<Ground, Map<String, Observation>> grounds = new LinkedHashMap<>();
        series.forEach((key, figures) -> {
            if (isProvince(key, lists)) {
                for (final YearlySeries line : YearlySeries.of(new niengiam.model.Series(key, figures))) {
                    line.points().forEach(point -> grounds.computeIfAbsent(Ground.of(point), any -> new TreeMap<>())
                            .put(key.refArea(), point));
                }
            }
        });
        return grounds.entrySet().stream()
                .filter(ground -> ground.getValue().size() >= LEAST_PROVINCES
                        && ground.getValue().keySet().stream().anyMatch(ours))
                .max(Comparator.comparingInt((Map.Entry<Ground, Map<String, Observation>> ground) ->
                                ground.getKey().year())
                        .thenComparing(ground -> ground.getValue().size())
                        .thenComparing(ground -> ground.getKey().toString()))
                .map(ground -> List.copyOf(ground.getValue().values()))
                .orElse(List.of());
    }

    private static boolean isProvince(final SeriesKey key, final CodeLists lists) {
        final Optional<Area> area = lists.areas().find(key.refArea());
        return area.filter(found -> found.type() == Area.Type.PROVINCE).isPresent();
    }
}
