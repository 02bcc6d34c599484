package niengiam.chart.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.ValueScale;
import org.jfree.data.category.DefaultCategoryDataset;

/** The places for columns: every period of every series, and the years between them for which there is none. */
record ColumnSlots(List<TimeSlot> slots, List<Series> series) {

    /** Beyond this, years without data take no place of their own. */
    private static final int MOST_YEARS = 60;

    static ColumnSlots of(final List<Series> series) {
        final TreeSet<TimeSlot> slots = new TreeSet<>(Comparator.comparingDouble(TimeSlot::position)
                .thenComparing(TimeSlot::extent, Comparator.reverseOrder())
                .thenComparing(TimeSlot::label));
        series.stream().flatMap(one -> one.points().stream()).map(Point::slot).forEach(slots::add);
        emptyYears(List.copyOf(slots)).forEach(slots::add);
        return new ColumnSlots(List.copyOf(slots), series);
    }

    private static Stream<TimeSlot> emptyYears(final List<TimeSlot> slots) {
        final int first = (int) Math.ceil(slots.get(0).position());
        final int last = (int) Math.floor(slots.get(slots.size() - 1).position());
        if (last - first >= MOST_YEARS) {
            return Stream.empty();
        }
        return IntStream.range(first, last)
                .filter(year -> slots.stream().noneMatch(slot -> Math.floor(slot.position()) == year))
                .mapToObj(TimeSlot::year);
    }

    Optional<Point> point(final int row, final int column) {
        final TimeSlot slot = slots.get(column);
        return series.get(row).points().stream()
                .filter(point -> point.slot().equals(slot))
                .findFirst();
    }

    /** Whether no series has a value here. */
    boolean isEmpty(final int column) {
        return IntStream.range(0, series.size())
                .noneMatch(row -> point(row, column).flatMap(Point::value).isPresent());
    }

    boolean hasEmpty() {
        return IntStream.range(0, slots.size()).anyMatch(this::isEmpty);
    }

    /** As JFreeChart reads them: series and slots by number, null where there is no value. */
    DefaultCategoryDataset dataset(final ValueScale scale) {
        final DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < series.size(); row++) {
            for (int column = 0; column < slots.size(); column++) {
                final Double value = point(row, column)
                        .flatMap(Point::value)
                        .map(scale::toAxis)
                        .orElse(null);
                dataset.addValue(value, Integer.valueOf(row), Integer.valueOf(column));
            }
        }
        return dataset;
    }
}
