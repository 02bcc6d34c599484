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
import java.util.stream.Stream;
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
 * What is drawn of one series: figures of a single producer, one a year. Where three of whole years may be compared with each
 * other, whole years alone, and at the end the longest part of a year that is not over yet; else parts of one length, if three of
 * them may. Days on which a stock was counted stand beside its ends of years.
 *
 * @param dimensions the breakdown of the series
 * @param producer whose figures they are
 * @param figures in the order of time
 * @param series every figure of the series, for what happened to it
 */
record DrawnLine(Dimensions dimensions, String producer, List<Observation> figures, List<Observation> series) {

    /** Fewer figures that may be compared with each other are a table, not a picture. */
    static final int LEAST_COMPARABLE = 3;

    /** The line of a series; empty if fewer than {@value #LEAST_COMPARABLE} figures of it may be compared. */
    static Optional<DrawnLine> of(final niengiam.model.Series series) {
        final List<Observation> all = series.observations();
        return Stream.concat(YearlySeries.longest(series).map(YearlySeries::producer).stream(), producers(all).stream())
                .distinct()
                .map(producer -> new DrawnLine(series.key().dimensions(), producer, figures(series, producer), all))
                .filter(line -> line.comparable() >= LEAST_COMPARABLE)
                .findFirst();
    }

    /** Every figure of the series. */
    niengiam.model.Series whole() {
        return new niengiam.model.Series(series.get(0).key(), series);
    }

    /** Those with most figures first. */
    private static List<String> producers(final List<Observation> figures) {
        final Map<String, Long> counts = figures.stream()
                .collect(Collectors.groupingBy(o -> o.provenance().producer(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Observation> figures(final niengiam.model.Series series, final String producer) {
        final List<Observation> wholes = YearlySeries.of(series).stream()
                .filter(line -> line.producer().equals(producer))
                .map(YearlySeries::points)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        final List<Observation> parts = series.observations().stream()
                .filter(part -> part.provenance().producer().equals(producer) && isPartOfYear(part))
                .toList();
        final boolean stock = parts.stream().anyMatch(part -> part.kind() == MeasureKind.STOCK);
        if (stock || longestOf(wholes) >= LEAST_COMPARABLE) {
            final int last =
                    wholes.stream().mapToInt(full -> full.period().year()).max().orElse(0);
            return oneAYear(
                    wholes,
                    parts.stream()
                            .filter(part -> stock || part.period().year() == last + 1)
                            .toList());
        }
        // Months stand among months of the same length: nine of them are no year.
        return parts.stream()
                .collect(Collectors.groupingBy(part -> part.period().shape(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> oneAYear(List.of(), alike))
                .max(Comparator.comparingInt((List<Observation> line) -> longestOf(line))
                        .thenComparing(
                                line -> line.get(line.size() - 1).period().end()))
                .orElse(wholes);
    }

    private static List<Observation> oneAYear(final List<Observation> wholes, final List<Observation> parts) {
        final Map<Integer, Observation> byYear = new HashMap<>();
        parts.forEach(part -> byYear.merge(part.period().year(), part, DrawnLine::longer));
        wholes.forEach(full -> byYear.put(full.period().year(), full));
        return byYear.values().stream()
                .sorted(Comparator.comparing(figure -> figure.period().end()))
                .toList();
    }

    /** How many figures may be compared, each with the one before. */
    int comparable() {
        return longestOf(figures);
    }

    private static int longestOf(final List<Observation> figures) {
        final int[] reach = new int[figures.size()];
        int most = 0;
        for (int i = 0; i < reach.length; i++) {
            reach[i] = 1;
            for (int j = i - 1; j >= 0 && figures.get(j + 1).status() != ObsStatus.B; j--) {
                if (isAlike(figures.get(i), figures.get(j))) {
                    reach[i] = Math.max(reach[i], reach[j] + 1);
                }
            }
            most = Math.max(most, reach[i]);
        }
        return most;
    }

    private static boolean isAlike(final Observation figure, final Observation base) {
        return (figure.kind() == MeasureKind.STOCK
                        || figure.period().shape().equals(base.period().shape()))
                && YearOnYear.verdict(figure, base).isOneSeries();
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

    /** The whole year before the last figure, where that is of a part of a year. */
    Optional<Observation> yearBeforeLast() {
        final Observation last = last();
        return isWhole(last)
                ? Optional.empty()
                : figures.stream()
                        .filter(figure -> isWhole(figure)
                                && figure.period().year() == last.period().year() - 1)
                        .findFirst();
    }

    /** Whether its publisher expects it to change. */
    static boolean isPreliminary(final Observation figure) {
        return status(figure.status()) != Point.Status.FINAL;
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
