package niengiam.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Series;
import niengiam.model.TimePeriod;

/**
 * What one producer says of a flow within years: the figures of each year from 1 January, the one that takes precedence for
 * each day, in the order of days, the whole year last.
 *
 * @param producer who published them
 * @param years the figures of each year
 */
public record YearToDate(String producer, NavigableMap<Integer, List<Observation>> years) {

    /** So many figures make the line of an earlier year, the whole year among them. */
    public static final int LEAST_FIGURES = 6;

    /** So many earlier years say how fast a year usually goes. */
    public static final int LEAST_YEARS = 3;

    /** So many figures make the line of a year that is under way. */
    public static final int LEAST_NOW = 3;

    /** Years further back grew under other laws. */
    private static final int LOOK_BACK = 12;

    /** The years that are named where some are missing. */
    private static final int NAMED = 5;

    /** The figures of the producer who has most parts of years; empty if nobody tells of two years. */
    public static Optional<YearToDate> of(final Series series) {
        final TreeMap<String, List<Observation>> byProducer = new TreeMap<>();
        series.observations().stream()
                .filter(figure -> figure.kind() == MeasureKind.FLOW
                        && figure.quantity().isPresent()
                        && (figure.period().isYearToDate() || figure.period().isCalendarYear()))
                .forEach(figure -> byProducer
                        .computeIfAbsent(figure.provenance().producer(), any -> new ArrayList<>())
                        .add(figure));
        return byProducer.entrySet().stream()
                .map(entry -> new YearToDate(entry.getKey(), years(entry.getValue())))
                .max(Comparator.comparingLong(YearToDate::parts))
                .filter(found -> found.years().values().stream()
                                .filter(figures -> figures.stream().anyMatch(YearToDate::isPart))
                                .count()
                        > 1);
    }

    private static NavigableMap<Integer, List<Observation>> years(final List<Observation> figures) {
        final TreeMap<Integer, TreeMap<LocalDate, List<Observation>>> byDay = new TreeMap<>();
        figures.forEach(figure -> {
            final TimePeriod period = figure.period();
            byDay.computeIfAbsent(period.year(), any -> new TreeMap<>())
                    .computeIfAbsent(period.end(), any -> new ArrayList<>())
                    .add(figure);
        });
        final TreeMap<Integer, List<Observation>> years = new TreeMap<>();
        byDay.forEach((year, days) -> years.put(
                year,
                days.values().stream()
                        .map(Precedence::first)
                        .flatMap(Optional::stream)
                        .toList()));
        return years;
    }

    private long parts() {
        return years.values().stream()
                .flatMap(List::stream)
                .filter(YearToDate::isPart)
                .count();
    }

    private static boolean isPart(final Observation figure) {
        return figure.period().isYearToDate();
    }

    /** The latest year with a part. */
    public int year() {
        return years.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(YearToDate::isPart))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The latest part of the latest year. */
    public Observation now() {
        final List<Observation> parts =
                years.get(year()).stream().filter(YearToDate::isPart).toList();
        return parts.get(parts.size() - 1);
    }

    /** The years before with figures enough, not before a declared break. */
    public List<Integer> earlier() {
        final int year = year();
        final int since = years.headMap(year, true).values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.status() == ObsStatus.B)
                .mapToInt(figure -> figure.period().year())
                .max()
                .orElse(year - LOOK_BACK);
        return years.subMap(Math.max(since, year - LOOK_BACK), true, year, false).entrySet().stream()
                .filter(entry -> isWhole(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A line that ends before its year does cannot be a measure for another. */
    private static boolean isWhole(final List<Observation> figures) {
        return figures.size() >= LEAST_FIGURES && !isPart(figures.get(figures.size() - 1));
    }

    /** Whether the latest year can be seen beside others. */
    public boolean isEnough() {
        return earlier().size() >= LEAST_YEARS && hasNow();
    }

    private boolean hasNow() {
        return years.get(year()).stream().filter(YearToDate::isPart).count() >= LEAST_NOW;
    }

    /** Which of the last years lack figures, the latest one among them. */
    public List<Integer> missing() {
        final int year = year();
        final List<Integer> earlier = earlier();
        return IntStream.rangeClosed(year - NAMED, year)
                .filter(one -> one == year ? !hasNow() : !earlier.contains(one))
                .boxed()
                .toList();
    }
}
