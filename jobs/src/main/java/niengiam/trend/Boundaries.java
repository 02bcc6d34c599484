package niengiam.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niengiam.model.Indicator;
import niengiam.model.Observation;
import niengiam.model.TimePeriod;
import niengiam.trend.Rebuilt.View;

/**
 * Puts the figures of one indicator and breakdown on other boundaries: today's, or those before the last change.
 *
 * <p>What may be added up over territories is added up exactly, within one producer and period, and names its parts. A
 * territory that is not listed makes the whole incomplete, never smaller. A territory that was divided is not shared
 * out: nobody published how much of it lies where.
 */
public final class Boundaries {

    private static final Comparator<TimePeriod> IN_TIME = Comparator.comparing(TimePeriod::end)
            .thenComparing(TimePeriod::start)
            .thenComparing(TimePeriod::toString);

    private final Succession succession;
    private final Map<View, List<String>> units;

    public Boundaries(final Succession succession) {
        this.succession = succession;
        final LocalDate today = succession.lastChange();
        this.units = new TreeMap<>(Map.of(
                View.TODAY, succession.provincesOn(today),
                View.FORMER, succession.provincesOn(today.minusDays(1))));
    }

    /**
     * The figures on the boundaries of every view.
     *
     * @param indicator the indicator of the figures
     * @param panel all figures of one indicator and breakdown, of all territories
     * @return by view, producer, period and territory
     */
    public List<Rebuilt> of(final Indicator indicator, final List<Observation> panel) {
        final Map<String, Map<TimePeriod, Map<String, List<Observation>>>> sorted = new TreeMap<>();
        for (final Observation figure : panel) {
            if (succession.isProvince(figure.key().refArea())) {
                sorted.computeIfAbsent(figure.provenance().producer(), producer -> new TreeMap<>(IN_TIME))
                        .computeIfAbsent(figure.period(), period -> new LinkedHashMap<>())
                        .computeIfAbsent(figure.key().refArea(), area -> new ArrayList<>())
                        .add(figure);
            }
        }
        final List<Rebuilt> rebuilt = new ArrayList<>();
        for (final View view : View.values()) {
            sorted.values().forEach(periods -> periods.values()
                    .forEach(areas -> rebuilt.addAll(
                            new Folding(succession, units.get(view), view, indicator, listed(areas)).fold())));
        }
        return rebuilt;
    }

    private static Map<String, Observation> listed(final Map<String, List<Observation>> areas) {
        final Map<String, Observation> listed = new LinkedHashMap<>();
        areas.forEach((area, figures) -> Precedence.first(figures).ifPresent(figure -> listed.put(area, figure)));
        return listed;
    }
}
