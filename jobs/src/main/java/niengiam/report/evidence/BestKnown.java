package niengiam.report.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.trend.YearlySeries;

/** Chooses the one chart that stands for a field: of what most years are known, and what moves. */
public final class BestKnown {

    /** A line of fewer says nothing. */
    public static final int LEAST_POINTS = 3;

    private final ShownFigures figures;
    private final List<ChartFile> charts;
    private final Language language;

    /** @param language that of the words in the chart */
    public BestKnown(final ShownFigures figures, final List<ChartFile> charts, final Language language) {
        this.figures = figures;
        this.charts = List.copyOf(charts);
        this.language = language;
    }

    /** The subject of which most is known, among those that have a chart. */
    public Optional<ShownFigures.Subject> of(final Stream<ShownFigures.Subject> subjects) {
        return subjects.distinct()
                .filter(subject -> chart(subject).isPresent())
                .filter(this::moves)
                .max(Comparator.comparingInt((ShownFigures.Subject subject) -> yearly(subject)
                                .map(line -> line.points().size())
                                .orElse(0))
                        .thenComparing(ShownFigures.Subject::toString, Comparator.reverseOrder()));
    }

    /** The chart that leads the page of a subject. */
    public Optional<ChartFile> chart(final ShownFigures.Subject subject) {
        return charts.stream()
                .filter(file -> file.leads(subject.indicator(), subject.refArea(), language))
                .findFirst();
    }

    /** What its picture draws as well: the figures of full years by the producer who has most of them. */
    public Optional<YearlySeries> yearly(final ShownFigures.Subject subject) {
        final SeriesKey key = Breakdowns.main(subject, figures).get(0).key();
        return YearlySeries.longest(new Series(
                key,
                figures.observations(subject).stream()
                        .filter(figure -> figure.key().equals(key))
                        .toList()));
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
}
