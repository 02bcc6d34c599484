package niengiam.report.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.model.Series;
import niengiam.model.SeriesKey;
import niengiam.trend.YearlySeries;

/** Chooses the one chart that stands for a field: of what is known to this day, for most years, and what moves. */
public final class BestKnown {

    /** A line of fewer says nothing. */
    public static final int LEAST_POINTS = 3;

    private final ShownFigures figures;
    private final List<ChartFile> charts;
    private final Language language;
    private final LocalDate oldest;

    /** @param language that of the words in the chart */
    public BestKnown(final ShownFigures figures, final List<ChartFile> charts, final Language language) {
        this.figures = figures;
        this.charts = List.copyOf(charts);
        this.language = language;
        this.oldest = Recent.oldest(figures);
    }

    /** The subject of which most is known, among those that have a chart. */
    public Optional<ShownFigures.Subject> of(final Stream<ShownFigures.Subject> subjects) {
        return subjects.distinct()
                .filter(subject -> chart(subject).isPresent())
                .filter(this::moves)
                .max(Comparator.comparing(this::isRecent)
                        .thenComparingInt(subject -> yearly(subject)
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

    /** What ended years ago does not stand for a field of which there is news. */
    private boolean isRecent(final ShownFigures.Subject subject) {
        return yearly(subject)
                .map(line -> line.points().get(line.points().size() - 1))
                .filter(last -> !last.period().end().isBefore(oldest))
                .isPresent();
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
