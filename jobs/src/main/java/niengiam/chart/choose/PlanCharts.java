package niengiam.chart.choose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.chart.spec.Caption;
import niengiam.chart.spec.ChartForm;
import niengiam.chart.spec.ChartSpec;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.SeriesKey;
import niengiam.text.NumberStyle;
import niengiam.trend.PlanProgress;
import niengiam.trend.Target;
import niengiam.trend.YearlySeries;

/** Draws how far the figures of a territory are on the way to documented targets. */
public final class PlanCharts {

    private final CodeLists lists;
    private final Function<Observation, String> evidence;

    /** @param evidence where a figure can be looked up */
    public PlanCharts(final CodeLists lists, final Function<Observation, String> evidence) {
        this.lists = lists;
        this.evidence = evidence;
    }

    /** What was reached of a target, and of the same target the year before. */
    private record Row(PlanProgress progress, Optional<Observation> before) {
        Target target() {
            return progress.target();
        }

        BigDecimal percent() {
            return progress.percent().orElseThrow();
        }

        Optional<BigDecimal> percentBefore() {
            return before.map(figure -> figure.unit()
                    .in(target().unit(), figure.quantity().orElseThrow().value())
                    .multiply(Picture.Plan.TARGET)
                    .divide(target().quantity().value(), 4, RoundingMode.HALF_UP));
        }
    }

    /** One chart for each territory with a figure in the year of a target. */
    public List<IndicatorChart> of(
            final List<Target> targets, final List<Observation> observations, final List<Language> languages) {
        final Map<SeriesKey, List<Observation>> series = new LinkedHashMap<>();
        observations.forEach(figure ->
                series.computeIfAbsent(figure.key(), any -> new ArrayList<>()).add(figure));
        final Map<String, List<Row>> byArea = new TreeMap<>();
        for (final Target target : targets) {
            row(target, series.getOrDefault(target.key(), List.of()))
                    .ifPresent(row -> byArea.computeIfAbsent(target.key().refArea(), any -> new ArrayList<>())
                            .add(row));
        }
        final List<IndicatorChart> charts = new ArrayList<>();
        byArea.forEach((area, rows) -> languages.forEach(language -> charts.add(chart(area, rows, language))));
        return List.copyOf(charts);
    }

    /** The figure that reaches furthest into the year of the target; of equals, the one that a yearly series takes. */
    private static Optional<Row> row(final Target target, final List<Observation> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        final List<Observation> yearly = YearlySeries.of(new niengiam.model.Series(target.key(), figures)).stream()
                .flatMap(line -> line.points().stream())
                .toList();
        final Optional<Observation> before = yearly.stream()
                .filter(figure -> figure.period().year() == target.year() - 1)
                .filter(figure -> figure.unit().measure().equals(target.unit().measure()))
                .findFirst();
        return PlanProgress.of(List.of(target), figures).stream()
                .filter(progress -> progress.percent().isPresent())
                .max(Comparator.comparing((PlanProgress progress) ->
                                progress.figure().period().end())
                        .thenComparing(progress -> yearly.contains(progress.figure()))
                        .thenComparing(progress -> progress.figure().vintage())
                        .thenComparing(progress ->
                                progress.figure().provenance().locator().toString()))
                .map(progress -> new Row(progress, before));
    }

    private IndicatorChart chart(final String area, final List<Row> rows, final Language language) {
        final FigureWords words = new FigureWords(lists, language);
        final List<Point> reached = new ArrayList<>();
        final List<Point> before = new ArrayList<>();
        for (final Row row : rows) {
            final Observation figure = row.progress().figure();
            final TimeSlot slot = new TimeSlot(
                    reached.size(),
                    label(row, words),
                    DrawnLine.slot(figure, language).extent());
            final Point printed = DrawnLine.point(figure, row.target().unit(), language);
            reached.add(Point.of(slot, row.percent().setScale(1, RoundingMode.HALF_UP))
                    .with(printed.status())
                    .with(printed.precision())
                    .from(evidence.apply(figure)));
            row.percentBefore()
                    .ifPresent(percent -> before.add(Point.of(slot, percent.setScale(1, RoundingMode.HALF_UP))
                            .from(evidence.apply(row.before().orElseThrow()))));
        }
        final Caption caption = new Caption(
                title(area, rows, words),
                language.choose("Mức đạt so với mục tiêu của năm, ", "Reached, in per cent of the target of the year, ")
                        + words.area(area)
                        + language.choose(", %", ""),
                rows.stream()
                        .map(row -> lists.producerName(
                                row.progress().figure().provenance().producer(), language))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                rows.stream().map(row -> row.progress().figure().vintage()).max(Comparator.naturalOrder()),
                List.of(language.choose(
                        "Tài liệu đặt mục tiêu được nêu trong bảng kế hoạch.",
                        "The documents that set the targets are named in the plan table.")));
        final String name = "plan." + area;
        return new IndicatorChart(
                name,
                ChartForm.PLAN,
                rows.stream().map(row -> row.target().key().indicator()).collect(Collectors.toSet()),
                Set.of(area),
                new ChartSpec(
                        name,
                        language,
                        caption,
                        new Picture.Plan(
                                new Series(language.choose("đạt", "reached"), reached),
                                new Series(language.choose("năm trước", "year before"), before))));
    }

    private static String label(final Row row, final FigureWords words) {
        final Target target = row.target();
        final Language language = words.language();
        final String breakdown = words.breakdown(target.key().dimensions());
        final Observation figure = row.progress().figure();
        return words.name(words.indicator(target.key().indicator()))
                + (breakdown.isEmpty() ? "" : ", " + breakdown) + " "
                + DrawnLine.slot(figure, language).label() + ": "
                + words.number(figure.quantity()
                        .orElseThrow()
                        .in(figure.unit(), target.unit())
                        .value())
                + language.choose(" so với ", " against ")
                + Headline.qualifier(target.quantity().qualifier(), language)
                + words.amount(
                        target.quantity().value(),
                        target.unit(),
                        words.name(words.indicator(target.key().indicator())));
    }

    private static String title(final String area, final List<Row> rows, final FigureWords words) {
        final Language language = words.language();
        final Row best = rows.stream().max(Comparator.comparing(Row::percent)).orElseThrow();
        final String percent =
                NumberStyle.of(language).printed(best.percent().setScale(1, RoundingMode.HALF_UP), 1) + "%";
        final String what = words.name(words.indicator(best.target().key().indicator())) + " ("
                + best.target().year() + ")";
        if (rows.size() == 1) {
            return words.area(area)
                    + language.choose(" đạt ", " reached ")
                    + percent
                    + language.choose(" mục tiêu: ", " of its target: ")
                    + what;
        }
        final long met = rows.stream()
                .filter(row -> row.percent().compareTo(Picture.Plan.TARGET) >= 0)
                .count();
        return words.area(area)
                + language.choose(
                        " đạt " + met + " trong " + rows.size() + " mục tiêu; cao nhất: ",
                        " reached " + met + " of " + rows.size() + " targets; furthest: ")
                + what + ", " + percent;
    }
}
