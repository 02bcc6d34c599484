package niengiam.chart.choose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.SeriesBreak;
import niengiam.chart.spec.ValueUnit;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;

/**
 * Chooses what to draw: one chart for every indicator and territory with three figures that may be compared. Its first line
 * is the total, or the breakdown with most figures; up to three others of the same dimension stand beside it, but never a
 * part beside its whole.
 */
public final class IndicatorCharts {

    private static final int MOST_LINES = 4;
    /** A total with less than this share of the figures of a part does not lead. */
    private static final int LEAST_SHARE = 2;

    /** A part with fewer points beside the first line is clutter: the table has it. */
    private static final int LEAST_POINTS_BESIDE = 4;

    /** Columns tell single periods apart; beyond a dozen a line reads better. */
    private static final int MOST_COLUMNS = 12;

    private final CodeLists lists;
    private final Function<Observation, String> evidence;
    private final DecisionNote corrected;
    private final Predicate<Observation> doubted;

    /**
     * Charts with names from the code lists.
     *
     * @param evidence where a figure can be looked up: a link relative to the folder of the charts
     */
    public IndicatorCharts(final CodeLists lists, final Function<Observation, String> evidence) {
        this(lists, evidence, DecisionNote.none(), figure -> false);
    }

    /** The same, with a note of figures that were corrected, and no headline that rests on one in doubt. */
    public IndicatorCharts(
            final CodeLists lists,
            final Function<Observation, String> evidence,
            final DecisionNote corrected,
            final Predicate<Observation> doubted) {
        this.lists = lists;
        this.evidence = evidence;
        this.corrected = corrected;
        this.doubted = doubted;
    }

    /**
     * The charts of some observations, each as of the latest vintage of what it draws.
     */
    public List<IndicatorChart> of(final List<Observation> observations, final List<Language> languages) {
        final Map<String, List<Observation>> groups = observations.stream()
                .collect(Collectors.groupingBy(
                        o -> o.key().indicator() + "." + o.key().refArea(), TreeMap::new, Collectors.toList()));
        final List<IndicatorChart> charts = new ArrayList<>();
        for (final List<Observation> group : groups.values()) {
            final SeriesKey key = group.get(0).key();
            final Indicator indicator = lists.indicator(key.indicator()).orElseThrow();
            final List<DrawnLine> lines = lines(group, indicator.unit());
            if (!lines.isEmpty()) {
                final Area area = lists.areas().find(key.refArea()).orElseThrow();
                for (final Language language : languages) {
                    charts.add(new IndicatorChart(
                            key.indicator() + "." + key.refArea(),
                            ChartForm.SERIES,
                            Set.of(key.indicator()),
                            Set.of(key.refArea()),
                            spec(indicator, area, lines, language)));
                }
            }
        }
        return List.copyOf(charts);
    }

    private static List<DrawnLine> lines(final List<Observation> group, final Unit unit) {
        final Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
        group.stream().filter(o -> o.unit().measure().equals(unit.measure())).forEach(o -> byKey.computeIfAbsent(
                        o.key(), key -> new ArrayList<>())
                .add(o));
        final List<DrawnLine> all = byKey.entrySet().stream()
                .map(entry -> DrawnLine.of(new niengiam.model.Series(entry.getKey(), entry.getValue())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((DrawnLine line) -> brokenDown(line.dimensions()))
                        .thenComparing(line -> -line.figures().size())
                        .thenComparing(line -> line.dimensions().toString()))
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        final int most = all.stream().mapToInt(DrawnLine::comparable).max().orElseThrow();
        final DrawnLine first = all.stream()
                .filter(line -> line.comparable() * LEAST_SHARE >= most)
                .findFirst()
                .orElseThrow();
        // Figures of another producer are another series: they belong in the table, not on the same axis.
        return all.stream()
                .filter(line -> line.producer().equals(first.producer()))
                .filter(line -> differInOne(first.dimensions(), line.dimensions()))
                .filter(line -> brokenDown(line.dimensions()) == brokenDown(first.dimensions()))
                .filter(line -> line.equals(first) || line.figures().size() >= LEAST_POINTS_BESIDE)
                .sorted(Comparator.comparing(line -> !line.equals(first)))
                .limit(MOST_LINES)
                .toList();
    }

    private static long brokenDown(final Dimensions dimensions) {
        return dimensions.codes().stream()
                .filter(code -> !code.equals(Dimensions.TOTAL))
                .count();
    }

    private static boolean differInOne(final Dimensions one, final Dimensions two) {
        long different = 0;
        for (int i = 0; i < Dimensions.NAMES.size(); i++) {
            if (!one.codes().get(i).equals(two.codes().get(i))) {
                different++;
            }
        }
        return different <= 1;
    }

    private ChartSpec spec(
            final Indicator indicator, final Area area, final List<DrawnLine> lines, final Language language) {
        final Unit unit = indicator.unit();
        final List<Series> series = lines.stream()
                .map(line -> new Series(name(line, language), line.points(unit, language, evidence)))
                .toList();
        final ValueUnit axis = new FigureWords(lists, language).axis(unit);
        final boolean columns = indicator.kind() == MeasureKind.FLOW
                && lines.stream().noneMatch(DrawnLine::endsWithinAMonth)
                && lines.size() <= 2
                && lines.stream().mapToInt(DrawnLine::span).max().orElse(0) * lines.size() <= MOST_COLUMNS;
        final List<SeriesBreak> breaks = breaks(lines, language);
        final Picture picture =
                columns ? new Picture.Columns(axis, series, breaks) : new Picture.Lines(axis, series, breaks);
        return new ChartSpec(
                indicator.code() + "." + area.refArea(), language, caption(indicator, area, lines, language), picture);
    }

    /** Where a line stops being comparable with itself; one rule for all lines that break in a year. */
    private List<SeriesBreak> breaks(final List<DrawnLine> lines, final Language language) {
        final Map<Integer, SeriesBreak> byYear = new TreeMap<>();
        for (final DrawnLine line : lines) {
            line.figures().stream()
                    .skip(1)
                    .filter(figure -> figure.status() == ObsStatus.B)
                    .forEach(figure -> byYear.put(
                            figure.period().year(),
                            new SeriesBreak(
                                    figure.period().year(),
                                    lists.breaks()
                                            .reason(figure, language)
                                            .orElseGet(() -> language.choose(
                                                    "không so sánh được với trước đó",
                                                    "not comparable with what was before")))));
        }
        return List.copyOf(byYear.values());
    }

    private Caption caption(
            final Indicator indicator, final Area area, final List<DrawnLine> lines, final Language language) {
        final DrawnLine first = lines.get(0);
        final int from = lines.stream().mapToInt(DrawnLine::firstYear).min().orElseThrow();
        final int to = lines.stream().mapToInt(DrawnLine::lastYear).max().orElseThrow();
        final String breakdown =
                lines.size() == 1 ? new FigureWords(lists, language).breakdown(first.dimensions()) : "";
        final List<String> notes = new ArrayList<>();
        if (first.figures().stream().anyMatch(figure -> !figure.cutoff().isKnown())) {
            notes.add(language.choose(
                    "Nguồn không nêu ngày chốt số liệu của một số năm.",
                    "For some years the source does not say to which day it counts."));
        }
        notes.addAll(corrected.of(
                lines.stream().flatMap(line -> line.figures().stream()).toList(), language));
        PaceCharts.refusal(first.whole(), language).ifPresent(notes::add);
        return new Caption(
                new Headline(lists, language, doubted).of(indicator, area, first, lines.size() > 1),
                indicator.name(language)
                        + (breakdown.isEmpty() ? "" : ", " + breakdown)
                        + ", " + lists.areas().label(area, language)
                        + ", " + lists.unitLabel(indicator.unit(), language)
                        + ", " + from + "–" + to,
                lists.producerName(first.producer(), language),
                Optional.of(published(lines)),
                notes);
    }

    private static LocalDate published(final List<DrawnLine> lines) {
        return lines.stream()
                .flatMap(line -> line.figures().stream())
                .map(Observation::vintage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String name(final DrawnLine line, final Language language) {
        final String breakdown = new FigureWords(lists, language).breakdown(line.dimensions());
        return breakdown.isEmpty() ? language.choose("Tổng số", "Total") : breakdown;
    }
}
