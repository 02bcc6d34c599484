package niengiam.report.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.model.Observation;
import niengiam.model.Unit;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Figure;
import niengiam.report.document.ReportContent.Plot;
import niengiam.report.evidence.BestKnown;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.trend.YearlySeries;

/** Chooses the one chart that a section of the report shows, and gives a word processor its values to draw it again. */
final class LeadCharts {

    /** A line reads better than so many columns. */
    private static final int MOST_COLUMNS = 12;

    private final Names names;
    private final BestKnown known;
    private int pictures;

    LeadCharts(final Names names, final ShownFigures figures, final List<ChartFile> charts) {
        this.names = names;
        this.known = new BestKnown(figures, charts, names.language());
    }

    /** The chart of the subject of which most is known, among those that a section tells of. */
    Optional<Block> of(final Collection<Telling> section) {
        return known.of(section.stream()
                        .filter(telling -> telling.row().isPresent())
                        .map(telling -> new ShownFigures.Subject(telling.indicator(), telling.refArea())))
                .map(this::figure);
    }

    private Block figure(final ShownFigures.Subject subject) {
        final ChartFile chart = known.chart(subject).orElseThrow();
        final String what = Visible.text(names.indicator(subject.indicator()) + ", " + names.area(subject.refArea()));
        final String number = Integer.toString(++pictures);
        return new Figure(
                names.word("report.figure", number, what),
                chart.pngPath(),
                Visible.text(chart.title() + ". " + chart.alternativeText()),
                plot(subject, names.word("report.figure.native", number, what)));
    }

    private Optional<Plot> plot(final ShownFigures.Subject subject, final String caption) {
        final Optional<YearlySeries> line = known.yearly(subject);
        if (line.isEmpty() || line.get().points().size() < BestKnown.LEAST_POINTS) {
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
}
