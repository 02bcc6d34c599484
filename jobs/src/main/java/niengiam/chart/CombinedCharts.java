package niengiam.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Unit;
import niengiam.observe.CodeLists;
import niengiam.text.NumberStyle;
import niengiam.trend.YearlySeries;

/** Draws what a whole is made of, and quantities of two units that belong together. */
public final class CombinedCharts {

    private static final int LEAST_YEARS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private final CodeLists lists;
    private final Function<Observation, String> evidence;

    /** @param evidence where a figure can be looked up */
    public CombinedCharts(final CodeLists lists, final Function<Observation, String> evidence) {
        this.lists = lists;
        this.evidence = evidence;
    }

    /** The lines of one combination in one territory, all by one producer, one for each member. */
    private record Found(String area, Combination what, List<Map<Integer, Observation>> lines) {
        Set<Integer> common() {
            final Set<Integer> years = new TreeSet<>(lines.get(0).keySet());
            lines.forEach(line -> years.retainAll(line.keySet()));
            return years;
        }

        List<Observation> figures() {
            return lines.stream().flatMap(line -> line.values().stream()).toList();
        }
    }

    /** A chart for each combination and territory with enough years in common. */
    public List<IndicatorChart> of(
            final List<Combination> combinations,
            final List<Observation> observations,
            final List<Language> languages) {
        final Map<String, Map<String, List<Observation>>> byArea = new TreeMap<>();
        observations.forEach(figure -> byArea.computeIfAbsent(figure.key().refArea(), any -> new HashMap<>())
                .computeIfAbsent(figure.key().indicator(), any -> new ArrayList<>())
                .add(figure));
        final List<IndicatorChart> charts = new ArrayList<>();
        for (final Combination combination : combinations) {
            byArea.forEach((area, figures) -> found(combination, area, figures)
                    .ifPresent(found -> languages.forEach(language -> charts.add(chart(found, language)))));
        }
        return List.copyOf(charts);
    }

    private Optional<Found> found(
            final Combination what, final String area, final Map<String, List<Observation>> figures) {
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
                .map(lines -> new Found(area, what, lines))
                .map(found -> what.whole().isEmpty()
                        ? found
                        : withoutDoubt(found, figures.getOrDefault(what.whole(), List.of())))
                .filter(found -> found.common().size() >= LEAST_YEARS)
                .max(Comparator.comparingInt((Found found) -> found.common().size()));
    }

    private static Map<Dimensions, List<YearlySeries>> lines(final List<Observation> figures) {
        final Map<niengiam.model.SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
        figures.forEach(figure ->
                byKey.computeIfAbsent(figure.key(), any -> new ArrayList<>()).add(figure));
        final Map<Dimensions, List<YearlySeries>> lines = new LinkedHashMap<>();
        byKey.forEach((key, own) -> lines.put(key.dimensions(), YearlySeries.of(new niengiam.model.Series(key, own))));
        return lines;
    }

    /** Without years whose parts do not add up to the whole that the same producer publishes. */
    private static Found withoutDoubt(final Found found, final List<Observation> wholes) {
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
        return new Found(found.area(), found.what(), lines);
    }

    private static boolean addsUp(final Found found, final Observation whole) {
        final BigDecimal sum = found.lines().stream()
                .map(line -> line.get(whole.period().year()))
                .map(part -> part.unit()
                        .in(whole.unit(), part.quantity().orElseThrow().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        final BigDecimal value = whole.quantity().orElseThrow().value();
        return sum.subtract(value).abs().compareTo(value.abs().multiply(SLACK)) <= 0;
    }

    private IndicatorChart chart(final Found found, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final boolean parts = !found.what().whole().isEmpty();
        final List<Series> series = new ArrayList<>();
        for (int i = 0; i < found.lines().size(); i++) {
            final Unit unit = unit(found, parts ? 0 : i);
            series.add(new Series(
                    name(found.what().members().get(i), words),
                    found.lines().get(i).values().stream()
                            .map(figure ->
                                    DrawnLine.point(figure, unit, language).from(evidence.apply(figure)))
                            .toList()));
        }
        final String name = (parts
                        ? found.what().whole() + ".parts."
                        : found.what().members().get(0).indicator() + ".panels.")
                + found.area();
        final Set<String> indicators = found.what().members().stream()
                .map(Combination.Member::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
        if (parts) {
            indicators.add(found.what().whole());
        }
        return new IndicatorChart(
                name,
                parts ? ChartForm.PARTS : ChartForm.PANELS,
                indicators,
                Set.of(found.area()),
                new ChartSpec(name, language, caption(found, words), picture(found, series, words)));
    }

    private Picture picture(final Found found, final List<Series> series, final FigureWords words) {
        final boolean parts = !found.what().whole().isEmpty();
        if (parts && series.size() <= Picture.Stacked.MOST_PARTS) {
            return new Picture.Stacked(words.axis(unit(found, 0)), series, List.of());
        }
        final List<Picture.Panels.Panel> panels = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            panels.add(new Picture.Panels.Panel(words.axis(unit(found, parts ? 0 : i)), series.get(i)));
        }
        return new Picture.Panels(panels, parts ? Picture.Panels.Arrangement.GRID : Picture.Panels.Arrangement.BELOW);
    }

    private Unit unit(final Found found, final int member) {
        return lists.indicator(found.what().members().get(member).indicator())
                .orElseThrow()
                .unit();
    }

    private static String name(final Combination.Member member, final FigureWords words) {
        return member.dimension().isEmpty()
                ? words.name(words.indicator(member.indicator()))
                : words.lists().dimensionName(member.dimension(), member.code(), words.language());
    }

    private Caption caption(final Found found, final FigureWords words) {
        final Language language = words.language();
        final boolean parts = !found.what().whole().isEmpty();
        final List<Integer> years = List.copyOf(found.common());
        final int first = years.get(0);
        final int last = years.get(years.size() - 1);
        final String what = parts
                ? words.indicator(found.what().whole()).name(language) + ", " + words.unit(unit(found, 0))
                : found.what().members().stream()
                        .map(member -> words.name(words.indicator(member.indicator())))
                        .collect(Collectors.joining("; "));
        final Dimensions dimensions = found.figures().get(0).key().dimensions();
        final String breakdown = parts ? "" : words.breakdown(dimensions);
        final List<Observation> figures = found.figures();
        return new Caption(
                words.area(found.area()) + ": "
                        + (parts ? shares(found, first, last, words) : values(found, last, words)),
                what + (breakdown.isEmpty() ? "" : ", " + breakdown) + ", " + words.area(found.area()) + ", " + first
                        + "–" + last,
                lists.producerName(figures.get(0).provenance().producer(), language),
                figures.stream().map(Observation::vintage).max(Comparator.naturalOrder()),
                List.of());
    }

    /** What share the last of the parts has, and had at first. */
    private static String shares(final Found found, final int first, final int last, final FigureWords words) {
        final Combination.Member member =
                found.what().members().get(found.what().members().size() - 1);
        final Language language = words.language();
        return name(member, words) + " "
                + percent(found, last, language)
                + language.choose(" tổng số (", " of the total (") + last + "), "
                + percent(found, first, language) + " (" + first + ")";
    }

    private static String percent(final Found found, final int year, final Language language) {
        final List<BigDecimal> values = found.lines().stream()
                .map(line -> line.get(year))
                .map(part -> part.unit().toBase(part.quantity().orElseThrow().value()))
                .toList();
        final BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return "0%";
        }
        final BigDecimal share = values.get(values.size() - 1).multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP);
        return NumberStyle.of(language).printed(share, 1) + "%";
    }

    private String values(final Found found, final int year, final FigureWords words) {
        final List<String> values = new ArrayList<>();
        for (int i = 0; i < found.lines().size(); i++) {
            final Indicator indicator =
                    words.indicator(found.what().members().get(i).indicator());
            values.add(words.name(indicator) + " "
                    + words.figure(found.lines().get(i).get(year), unit(found, i), words.name(indicator)));
        }
        return String.join("; ", values) + " (" + year + ")";
    }
}
