package niengiam.chart.choose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;
import niengiam.trend.YearOnYear;
import niengiam.trend.YearlySeries;

/**
 * The lines of one combination in one territory, all by one producer, one for each member; of parts only the years in
 * which they add up to their whole.
 */
record CombinedLines(String area, Combination what, List<Map<Integer, Observation>> lines) {

    private static final int LEAST_YEARS = 3;
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    /** The years that every line has. */
    Set<Integer> common() {
        final Set<Integer> years = new TreeSet<>(lines.get(0).keySet());
        lines.forEach(line -> years.retainAll(line.keySet()));
        return years;
    }

    /** Whether figures of two years may be compared in every line, with no break between them. */
    boolean isOneSeries(final int first, final int last) {
        return lines.stream()
                .allMatch(line ->
                        YearOnYear.verdict(line.get(last), line.get(first)).isOneSeries()
                                && line.values().stream()
                                        .filter(figure -> figure.period().year() > first
                                                && figure.period().year() <= last)
                                        .noneMatch(figure -> figure.status() == ObsStatus.B));
    }

    List<Observation> figures() {
        return lines.stream().flatMap(line -> line.values().stream()).toList();
    }

    /** Those of each combination and territory with enough years in common. */
    static List<CombinedLines> of(
            final List<Combination> combinations, final List<Observation> observations, final CodeLists lists) {
        final Map<String, Map<String, List<Observation>>> byArea = new TreeMap<>();
        observations.forEach(figure -> byArea.computeIfAbsent(figure.key().refArea(), any -> new HashMap<>())
                .computeIfAbsent(figure.key().indicator(), any -> new ArrayList<>())
                .add(figure));
        final List<CombinedLines> all = new ArrayList<>();
        for (final Combination combination : combinations) {
            byArea.forEach((area, figures) ->
                    longest(combination, area, figures, lists).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<CombinedLines> longest(
            final Combination what,
            final String area,
            final Map<String, List<Observation>> figures,
            final CodeLists lists) {
        final Map<String, List<Map<Integer, Observation>>> byGround = new TreeMap<>();
        for (int i = 0; i < what.members().size(); i++) {
            final Combination.Member member = what.members().get(i);
            final Unit unit = lists.indicator(member.indicator()).orElseThrow().unit();
            final int position = i;
            lines(figures.getOrDefault(member.indicator(), List.of()))
                    .forEach((dimensions, series) -> series.forEach(line -> {
                        final boolean same =
                                line.points().get(0).unit().measure().equals(unit.measure());
                        if (same && (what.whole().isEmpty() || member.covers(dimensions))) {
                            // Quantities of two units share their breakdown; parts of a whole differ in theirs.
                            final String ground =
                                    line.producer() + (what.whole().isEmpty() ? " " + dimensions : "");
                            final List<Map<Integer, Observation>> lines = byGround.computeIfAbsent(ground, any -> {
                                final List<Map<Integer, Observation>> empty = new ArrayList<>();
                                what.members().forEach(one -> empty.add(new TreeMap<>()));
                                return empty;
                            });
                            line.points().forEach(point -> lines.get(position)
                                    .put(point.period().year(), point));
                        }
                    }));
        }
        return byGround.values().stream()
                .map(lines -> new CombinedLines(area, what, lines))
                .map(found -> what.whole().isEmpty()
                        ? found
                        : withoutDoubt(found, figures.getOrDefault(what.whole(), List.of())))
                .filter(found -> found.common().size() >= LEAST_YEARS)
                .max(Comparator.comparingInt(
                        (CombinedLines found) -> found.common().size()));
    }

    private static Map<Dimensions, List<YearlySeries>> lines(final List<Observation> figures) {
        final Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
        figures.forEach(figure ->
                byKey.computeIfAbsent(figure.key(), any -> new ArrayList<>()).add(figure));
        final Map<Dimensions, List<YearlySeries>> lines = new LinkedHashMap<>();
        byKey.forEach((key, own) -> lines.put(key.dimensions(), YearlySeries.of(new niengiam.model.Series(key, own))));
        return lines;
    }

    /** Without years whose parts do not add up to the whole that the same producer publishes. */
    private static CombinedLines withoutDoubt(final CombinedLines found, final List<Observation> wholes) {
        final Set<Integer> kept = new TreeSet<>(found.common());
        lines(wholes).forEach((dimensions, series) -> {
            if (dimensions.isTotal()) {
                series.stream()
                        .filter(line -> found.figures().stream()
                                .allMatch(part -> part.provenance().producer().equals(line.producer())))
                        .flatMap(line -> line.points().stream())
                        .filter(whole -> kept.contains(whole.period().year()) && !addsUp(found, whole))
                        .forEach(whole -> kept.remove(whole.period().year()));
            }
        });
        final List<Map<Integer, Observation>> lines = found.lines().stream()
                .map(line -> {
                    final Map<Integer, Observation> sure = new TreeMap<>(line);
                    sure.keySet().retainAll(kept);
                    return sure;
                })
                .toList();
        return new CombinedLines(found.area(), found.what(), lines);
    }

    private static boolean addsUp(final CombinedLines found, final Observation whole) {
        final BigDecimal sum = found.lines().stream()
                .map(line -> line.get(whole.period().year()))
                .map(part -> part.unit()
                        .in(whole.unit(), part.quantity().orElseThrow().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        final BigDecimal value = whole.quantity().orElseThrow().value();
        return sum.subtract(value).abs().compareTo(value.abs().multiply(SLACK)) <= 0;
    }
}
