package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Series;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Unit;
import niengiam.text.NumberStyle;
import niengiam.trend.Movement;

/** Draws what a whole is made of, and quantities of two units that belong together. */
public final class CombinedCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CodeLists lists;
    private final Function<Observation, String> evidence;
    private final DecisionNote corrected;
    private final Predicate<Observation> doubted;

    /** @param evidence where a figure can be looked up */
    public CombinedCharts(final CodeLists lists, final Function<Observation, String> evidence) {
        this(lists, evidence, DecisionNote.none(), any -> false);
    }

    /**
     * The same, with a note of figures that were corrected.
     *
     * @param doubted whether a check found a figure unlikely: no title tells what happened up to it
     */
    public CombinedCharts(
            final CodeLists lists,
            final Function<Observation, String> evidence,
            final DecisionNote corrected,
            final Predicate<Observation> doubted) {
        this.lists = lists;
        this.evidence = evidence;
        this.corrected = corrected;
        this.doubted = doubted;
    }

    /** A chart for each combination and territory with enough years in common. */
    public List<IndicatorChart> of(
            final List<Combination> combinations,
            final List<Observation> observations,
            final List<Language> languages) {
        return CombinedLines.of(combinations, observations, lists).stream()
                .flatMap(found -> languages.stream().map(language -> chart(found, language)))
                .toList();
    }

    private IndicatorChart chart(final CombinedLines found, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final boolean parts = !found.what().whole().isEmpty();
        final List<Series> series = new ArrayList<>();
        for (int i = 0; i < found.lines().size(); i++) {
            final Unit unit = unit(found, parts ? 0 : i);
            series.add(new Series(
                    name(found.what().members().get(i), words),
                    DrawnLine.points(List.copyOf(found.lines().get(i).values()), unit, language, evidence)));
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

    private Picture picture(final CombinedLines found, final List<Series> series, final FigureWords words) {
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

    private Unit unit(final CombinedLines found, final int member) {
        return lists.indicator(found.what().members().get(member).indicator())
                .orElseThrow()
                .unit();
    }

    private static String name(final Combination.Member member, final FigureWords words) {
        return member.dimension().isEmpty()
                ? words.title(words.indicator(member.indicator()))
                : words.lists().dimensionName(member.dimension(), member.code(), words.language());
    }

    private Caption caption(final CombinedLines found, final FigureWords words) {
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
                corrected.of(figures, language));
    }

    /** What share the last of the parts has, and how it has moved since the first year where the two years may be compared. */
    private static String shares(final CombinedLines found, final int first, final int last, final FigureWords words) {
        final Combination.Member member =
                found.what().members().get(found.what().members().size() - 1);
        final Language language = words.language();
        final String name = name(member, words);
        final int order = share(found, last).compareTo(share(found, first));
        if (!found.isOneSeries(first, last) || order == 0) {
            return name + " " + percent(found, last, language) + language.choose(" tổng số (", " of the total (") + last
                    + "), " + percent(found, first, language) + " (" + first + ")";
        }
        return name
                + language.choose(" chiếm ", " made up ")
                + percent(found, last, language)
                + language.choose(" tổng số năm ", " of the total in ")
                + last
                + (order > 0
                        ? language.choose(", tăng từ ", ", up from ")
                        : language.choose(", giảm từ ", ", down from "))
                + percent(found, first, language)
                + language.choose(" năm ", " in ")
                + first;
    }

    private static String percent(final CombinedLines found, final int year, final Language language) {
        return NumberStyle.of(language).printed(share(found, year), 1) + "%";
    }

    /** In per cent, as printed. */
    private static BigDecimal share(final CombinedLines found, final int year) {
        final List<BigDecimal> values = found.lines().stream()
                .map(line -> line.get(year))
                .map(part -> part.unit().toBase(part.quantity().orElseThrow().value()))
                .toList();
        final BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0
                ? BigDecimal.ZERO
                : values.get(values.size() - 1).multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP);
    }

    /** How each quantity moved, where that may be said of every one; else what each came to. */
    private String values(final CombinedLines found, final int year, final FigureWords words) {
        return moved(found, year, words).orElseGet(() -> reached(found, year, words));
    }

    private Optional<String> moved(final CombinedLines found, final int year, final FigureWords words) {
        final List<String> moved = new ArrayList<>();
        final Set<String> cares = new LinkedHashSet<>();
        for (int i = 0; i < found.lines().size(); i++) {
            final Map<Integer, Observation> line = found.lines().get(i);
            final Observation figure = line.get(year);
            final Optional<Movement> movement = Movement.of(figure, List.copyOf(line.values()))
                    .filter(any -> !doubted.test(figure))
                    .filter(any -> line.get(year - 1) == null || !doubted.test(line.get(year - 1)));
            if (movement.isEmpty()) {
                return Optional.empty();
            }
            final String name =
                    words.title(words.indicator(found.what().members().get(i).indicator()));
            final MovementWords said = new MovementWords(words, name);
            moved.add(name + " "
                    + said.brief(
                            movement.get(),
                            Headline.qualifier(figure.quantity().orElseThrow().qualifier(), words.language())
                                    + words.figure(figure, unit(found, i), name)));
            cares.add(said.care(movement.get()));
        }
        cares.remove("");
        return Optional.of(String.join("; ", moved) + " (" + year
                + cares.stream().map(care -> ", " + care).collect(Collectors.joining()) + ")");
    }

    private String reached(final CombinedLines found, final int year, final FigureWords words) {
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
