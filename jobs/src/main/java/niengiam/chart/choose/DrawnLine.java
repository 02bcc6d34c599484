package niengiam.chart.choose;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.TimeSlot;
import niengiam.model.Dimensions;
import niengiam.model.Language;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.Unit;
import niengiam.text.TimeWords;
import niengiam.trend.YearOnYear;
import niengiam.trend.YearlySeries;

/**
 * What is drawn of one series: the figures of a single producer, one a year; for a year without a full figure, that of
 * its longest part from 1 January, or of the latest day for a stock. Of a flow with {@value #LINE} whole years or more, parts
 * stand only for years after the last whole one.
 *
 * @param dimensions the breakdown of the series
 * @param producer whose figures they are
 * @param figures in the order of time
 */
record DrawnLine(Dimensions dimensions, String producer, List<Observation> figures) {

    /** So many whole years make a line of years. */
    private static final int LINE = 5;

    /** The line of a series; empty if no figure of it can stand for a year or a part of one. */
    static Optional<DrawnLine> of(final niengiam.model.Series series) {
        return YearlySeries.longest(series)
                .map(YearlySeries::producer)
                .or(() -> commonest(series))
                .map(producer -> new DrawnLine(series.key().dimensions(), producer, figures(series, producer)))
                .filter(line -> !line.figures.isEmpty());
    }

    private static Optional<String> commonest(final niengiam.model.Series series) {
        final Map<String, Long> counts = series.observations().stream()
                .collect(Collectors.groupingBy(o -> o.provenance().producer(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static List<Observation> figures(final niengiam.model.Series series, final String producer) {
        final Map<Integer, Observation> byYear = new HashMap<>();
        for (final Observation part : series.observations()) {
            if (part.provenance().producer().equals(producer) && isPartOfYear(part)) {
                byYear.merge(part.period().year(), part, DrawnLine::longer);
            }
        }
        final List<Observation> wholes = YearlySeries.of(series).stream()
                .filter(line -> line.producer().equals(producer))
                .flatMap(line -> line.points().stream())
                .toList();
        if (wholes.size() >= LINE) {
            // A line of years is one of years: months stand in it only where the year is not over yet.
            final int last =
                    wholes.stream().mapToInt(full -> full.period().year()).max().orElseThrow();
            byYear.values()
                    .removeIf(part ->
                            part.kind() != MeasureKind.STOCK && part.period().year() <= last);
        }
        wholes.forEach(full -> byYear.put(full.period().year(), full));
        final List<Observation> figures = new ArrayList<>(byYear.values());
        figures.sort(Comparator.comparing(figure -> figure.period().end()));
        return List.copyOf(figures);
    }

    private static boolean isPartOfYear(final Observation figure) {
        return figure.quantity().isPresent()
                && (figure.kind() == MeasureKind.STOCK || figure.period().isYearToDate());
    }

    /** The one that reaches further; of two that reach equally far, the one nearer to final, then the later one. */
    private static Observation longer(final Observation one, final Observation two) {
        final Comparator<Observation> order = Comparator.comparing(
                        (Observation o) -> o.period().end())
                .thenComparing(o -> o.status().rung())
                .thenComparing(Observation::vintage);
        return order.compare(one, two) >= 0 ? one : two;
    }

    /** The points in a unit. */
    List<Point> points(final Unit unit, final Language language, final Function<Observation, String> evidence) {
        return points(figures, unit, language, evidence);
    }

    /** Figures in the order of time as points; one that may not be compared with the year before stands apart. */
    static List<Point> points(
            final List<Observation> figures,
            final Unit unit,
            final Language language,
            final Function<Observation, String> evidence) {
        final List<Point> points = new ArrayList<>();
        Optional<Observation> before = Optional.empty();
        for (final Observation figure : figures) {
            final Point point = point(figure, unit, language).from(evidence.apply(figure));
            points.add(isApart(figure, before) ? point.setApart() : point);
            before = isWhole(figure) ? Optional.of(figure) : before;
        }
        return List.copyOf(points);
    }

    /** Whether no line may join a figure to the whole year before it: the table does not compare them either. */
    static boolean isApart(final Observation figure, final Optional<Observation> before) {
        return before.filter(base -> !YearOnYear.verdict(figure, base).isOneSeries())
                .isPresent();
    }

    /** A figure as a point in a unit. */
    static Point point(final Observation figure, final Unit unit, final Language language) {
        final Quantity quantity = figure.quantity().orElseThrow().in(figure.unit(), unit);
        Point point = Point.of(slot(figure, language), quantity.value()).with(status(figure.status()));
        point = point.with(Point.Precision.valueOf(quantity.qualifier().name()));
        if (point.isRough() && quantity.lower().isPresent() && quantity.upper().isPresent()) {
            point = point.between(quantity.lower().get(), quantity.upper().get());
        }
        return point;
    }

    private static Point.Status status(final ObsStatus status) {
        return switch (status) {
            case P, V -> Point.Status.PROVISIONAL;
            case E, F, G, I -> Point.Status.ESTIMATE;
            default -> Point.Status.FINAL;
        };
    }

    static TimeSlot slot(final Observation figure, final Language language) {
        final int year = figure.period().year();
        if (isWhole(figure)) {
            return TimeSlot.year(year);
        }
        final var end = figure.period().end();
        if (figure.kind() != MeasureKind.STOCK && end.getDayOfMonth() == end.lengthOfMonth()) {
            return TimeSlot.firstMonths(year, end.getMonthValue(), language);
        }
        final String day = language == Language.VI
                ? end.getDayOfMonth() + "/" + end.getMonthValue() + "/" + year
                : TimeWords.day(end, language);
        return new TimeSlot(year, day, figure.kind() == MeasureKind.STOCK ? TimeSlot.Extent.DAY : TimeSlot.Extent.PART);
    }

    /** Whether a figure stands for its whole year. */
    static boolean isWhole(final Observation figure) {
        return figure.period().isCalendarYear()
                || (figure.kind() == MeasureKind.STOCK
                        && figure.period().end().getDayOfYear()
                                == figure.period().end().lengthOfYear());
    }

    /** Whether a figure counts to a day within a month: its label is too long to stand under a column. */
    boolean endsWithinAMonth() {
        return figures.stream()
                .map(figure -> figure.period().end())
                .anyMatch(end -> end.getDayOfMonth() != end.lengthOfMonth());
    }

    Observation last() {
        return figures.get(figures.size() - 1);
    }

    int firstYear() {
        return figures.get(0).period().year();
    }

    int lastYear() {
        return last().period().year();
    }

    /** Years from the first to the last, both included. */
    int span() {
        return (int) ChronoUnit.YEARS.between(
                        figures.get(0).period().end().withDayOfYear(1),
                        last().period().end())
                + 1;
    }
}
