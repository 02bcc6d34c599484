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
import java.util.stream.Stream;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Unit;

/** Draws where our provinces stand among all: one ranking for each indicator. */
public final class RankingCharts {

    /** More rows than these no reader compares; ours are drawn wherever they stand. */
    private static final int MOST_FIRST = 12;

    private static final int MOST_NAMED = 4;

    private final CodeLists lists;
    private final Predicate<String> ours;
    private final Function<Observation, String> evidence;
    private final DecisionNote corrected;

    /**
     * @param ours whether a territory is one of those the publication is about
     * @param evidence where a figure can be looked up
     */
    public RankingCharts(
            final CodeLists lists, final Predicate<String> ours, final Function<Observation, String> evidence) {
        this(lists, ours, evidence, DecisionNote.none());
    }

    /** The same, with a note of figures that were corrected. */
    public RankingCharts(
            final CodeLists lists,
            final Predicate<String> ours,
            final Function<Observation, String> evidence,
            final DecisionNote corrected) {
        this.lists = lists;
        this.ours = ours;
        this.evidence = evidence;
        this.corrected = corrected;
    }

    /**
     * The rankings.
     *
     * @param panels the figures of each, as {@link #panels} chose them
     */
    public List<IndicatorChart> of(final List<List<Observation>> panels, final List<Language> languages) {
        return panels.stream()
                .flatMap(figures -> languages.stream()
                        .map(language -> chart(figures.get(0).key().indicator(), figures, language)))
                .toList();
    }

    /**
     * The figures that are shown of each indicator: of several breakdowns the broadest.
     *
     * @param ranked the figures of every {@link ProvinceRanking}
     */
    public static List<List<Observation>> panels(final List<Observation> ranked) {
        final Map<String, Map<Dimensions, List<Observation>>> panels = new TreeMap<>();
        for (final Observation figure : ranked) {
            panels.computeIfAbsent(figure.key().indicator(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.key().dimensions(), any -> new ArrayList<>())
                    .add(figure);
        }
        return panels.values().stream()
                .map(byBreakdown -> byBreakdown.entrySet().stream()
                        .min(Comparator.comparing(
                                        (Map.Entry<Dimensions, List<Observation>> entry) -> parts(entry.getKey()))
                                .thenComparing(entry ->
                                        -entry.getValue().get(0).period().year())
                                .thenComparing(entry -> -entry.getValue().size())
                                .thenComparing(entry -> entry.getKey().toString()))
                        .orElseThrow()
                        .getValue())
                .toList();
    }

    private static long parts(final Dimensions dimensions) {
        return dimensions.codes().stream()
                .filter(code -> !code.equals(Dimensions.TOTAL))
                .count();
    }

    private IndicatorChart chart(final String code, final List<Observation> figures, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final Indicator indicator = words.indicator(code);
        final Unit unit = indicator.unit();
        final Map<String, Point> values = new LinkedHashMap<>();
        final Set<String> names = figures.stream()
                .filter(figure -> ours.test(figure.key().refArea()))
                .map(figure -> words.plainArea(figure.key().refArea()))
                .collect(Collectors.toSet());
        for (final Observation figure : figures) {
            values.put(
                    words.plainArea(figure.key().refArea()),
                    DrawnLine.point(figure, unit, language).from(evidence.apply(figure)));
        }
        final Picture.Ranking ranking = Picture.Ranking.of(words.axis(unit), indicator.name(language), values, names);
        final Observation first = figures.get(0);
        final int year = first.period().year();
        final String breakdown = words.breakdown(first.key().dimensions());
        final Caption caption = new Caption(
                title(ranking, isComplete(figures), words.name(indicator), year, language),
                indicator.name(language) + (breakdown.isEmpty() ? "" : ", " + breakdown) + ", "
                        + words.unit(unit) + ", "
                        + DrawnLine.slot(first, language).label(),
                lists.producerName(first.provenance().producer(), language),
                latest(figures),
                Stream.concat(
                                Stream.of(language.choose(
                                        "Chỉ xếp hạng các tỉnh, thành phố có số liệu cùng nguồn, cùng kỳ.",
                                        "Only provinces with a figure of the same source and period are ranked.")),
                                corrected.of(figures, language).stream())
                        .toList());
        return new IndicatorChart(
                code + ".ranking",
                ChartForm.RANKING,
                Set.of(code),
                figures.stream().map(figure -> figure.key().refArea()).collect(Collectors.toSet()),
                new ChartSpec(
                        code + ".ranking",
                        language,
                        caption,
                        ranking.shortened(
                                MOST_FIRST,
                                left -> language.choose("… " + left + " tỉnh, thành khác", "… " + left + " others"))));
    }

    /** Whether every province that stood at the end of the period has a figure. */
    private boolean isComplete(final List<Observation> figures) {
        final LocalDate day = figures.get(0).period().end();
        final long standing = lists.areas().all().stream()
                .filter(area -> area.type() == Area.Type.PROVINCE && area.stoodOn(day))
                .count();
        return figures.size() >= standing;
    }

    private static Optional<LocalDate> latest(final List<Observation> figures) {
        return figures.stream().map(Observation::vintage).max(Comparator.naturalOrder());
    }

    private static String title(
            final Picture.Ranking ranking,
            final boolean complete,
            final String what,
            final int year,
            final Language language) {
        final List<Point> rows = ranking.series().get(0).points();
        final List<String> places = new ArrayList<>();
        for (int i = 0; i < rows.size() && places.size() < MOST_NAMED; i++) {
            final String name = rows.get(i).slot().label();
            if (ranking.ours().contains(name)) {
                final String rank =
                        (places.isEmpty() ? language.choose(" đứng thứ ", " ranks ") : language.choose(" thứ ", " "))
                                + ranking.ranks().get(i);
                places.add(name + rank);
            }
        }
        return String.join(", ", places)
                + (complete
                        ? language.choose(
                                " trên " + ranking.of() + " tỉnh, thành\u00a0phố: ",
                                " of " + ranking.of() + " provinces: ")
                        : language.choose(
                                " trong số " + ranking.of() + " tỉnh, thành\u00a0phố mà nguồn nêu: ",
                                " of the " + ranking.of() + " provinces that the source lists: "))
                + what + " (" + year + ")";
    }
}
