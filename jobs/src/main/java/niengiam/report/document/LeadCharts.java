package niengiam.report.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.model.Unit;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Figure;
import niengiam.report.document.ReportContent.Plot;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.trend.YearlySeries;

/** Chooses the one chart that a section of the report shows, and gives a word processor its values to draw it again. */
final class LeadCharts {

    /** A line reads better than so many columns. */
    private static final int MOST_COLUMNS = 12;

    private static final int LEAST_POINTS = 3;

    private final Names names;
    private final ShownFigures figures;
    private final List<ChartFile> charts;
    private int pictures;

    LeadCharts(final Names names, final ShownFigures figures, final List<ChartFile> charts) {
        this.names = names;
        this.figures = figures;
        this.charts = List.copyOf(charts);
    }

    /** The chart of the subject of which most is known, among those that a section tells of. */
    Optional<Block> of(final Collection<Telling> section) {
        return section.stream()
                .filter(telling -> telling.row().isPresent())
                .map(telling -> new ShownFigures.Subject(telling.indicator(), telling.refArea()))
                .distinct()
                .filter(subject -> chart(subject).isPresent())
                .filter(this::moves)
                .max(Comparator.comparingInt((ShownFigures.Subject subject) -> yearly(subject)
                                .map(line -> line.points().size())
                                .orElse(0))
                        .thenComparing(ShownFigures.Subject::toString, Comparator.reverseOrder()))
                .map(this::figure);
    }

    /** A line that never moves says less than the sentence that names its figure. */
    private boolean moves(final ShownFigures.Subject subject) {
        return yearly(subject).stream()
                        .flatMap(line -> line.points().stream())
                        .map(point -> point.unit()
                                .toBase(point.quantity().orElseThrow().value())
                                .stripTrailingZeros())
                        .distinct()
                        .limit(LEAST_POINTS)
                        .count()
                >= LEAST_POINTS;
    }

    private Optional<ChartFile> chart(final ShownFigures.Subject subject) {
        return charts.stream()
                .filter(file -> file.leads(subject.indicator(), subject.refArea(), names.language()))
                .findFirst();
    }

    private Block figure(final ShownFigures.Subject subject) {
        final ChartFile chart = chart(subject).orElseThrow();
        final String what = Visible.text(names.indicator(subject.indicator()) + ", " + names.area(subject.refArea()));
        final String number = Integer.toString(++pictures);
        return new Figure(
                names.word("report.figure", number, what),
                chart.pngPath(),
                Visible.text(chart.title() + ". " + chart.alternativeText()),
                plot(subject, names.word("report.figure.native", number, what)));
    }

    private Optional<Plot> plot(final ShownFigures.Subject subject, final String caption) {
        final Optional<YearlySeries> line = yearly(subject);
        if (line.isEmpty() || line.get().points().size() < LEAST_POINTS) {
            return Optional.empty();
        }
        final List<Observation> points = line.get().points();
        final Unit unit = points.get(points.size() - 1).unit();
        final Map<Integer, BigDecimal> values = points.stream()
                .filter(point -> point.unit().measure().equals(unit.measure()))
                .collect(Collectors.toMap(point -> point.period().year(), point -> point.unit()
                        .in(unit, point.quantity().orElseThrow().value())));
        final List<Integer> years = IntStream.rangeClosed(
                        points.get(0).period().year(),
                        points.get(points.size() - 1).period().year())
                .boxed()
                .toList();
        return Optional.of(new Plot(
                caption + ". "
                        + names.word(
                                "report.figure.source",
                                names.producer(line.get().producer())),
                names.unit(unit),
                years.stream().map(Object::toString).toList(),
                years.stream()
                        .map(year -> Optional.ofNullable(values.get(year)))
                        .toList(),
                years.size() > MOST_COLUMNS));
    }

    /** What the picture draws as well: the figures of full years by the producer who has most of them. */
    private Optional<YearlySeries> yearly(final ShownFigures.Subject subject) {
        final SeriesKey key = Breakdowns.main(subject, figures).get(0).key();
        return YearlySeries.longest(new Series(
                key,
                figures.observations(subject).stream()
                        .filter(figure -> figure.key().equals(key))
                        .toList()));
    }
}
