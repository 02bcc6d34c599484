package niengiam.chart.spec;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A named sequence of points, kept in the order of time, a part of a year before the whole. Two points of one series never share a slot. */
public record Series(String name, List<Point> points) {

    private static final Comparator<Point> BY_TIME = Comparator.comparingDouble(
                    (Point point) -> point.slot().position())
            .thenComparing(point -> point.slot().extent(), Comparator.reverseOrder())
            .thenComparing(point -> point.slot().label());

    public Series {
        name = PlainText.clean(name);
        points = points.stream().sorted(BY_TIME).toList();
        final Set<TimeSlot> seen = new HashSet<>();
        for (final Point point : points) {
            if (!seen.add(point.slot())) {
                throw new IllegalArgumentException(
                        "Invalid series \"" + name + "\": expected one point per period, got two for "
                                + point.slot().label() + "; choose one vintage before drawing");
            }
        }
    }

    /** The point of a slot, if there is a value. */
    public Optional<Point> at(final TimeSlot slot) {
        return points.stream()
                .filter(point -> point.slot().equals(slot) && point.value().isPresent())
                .findFirst();
    }
}
