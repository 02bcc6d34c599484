package niengiam.chart.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where there is much: territories as equal tiles that lie to each other as on the map, shaded by classes of equal size.
 *
 * <p>Classes are quintiles: the limit of the k-th is the value at rank ⌈k·n/5⌉ of all values in ascending order, so that equal
 * values share a class and no class is empty; where many are equal there are fewer than five.
 *
 * @param series one series; the labels of its slots are the full names, points without a value are tiles without data
 * @param places where the tile of each point lies and what is written on it, in the order of the points
 * @param ours names of tiles that stand out
 * @param limits the largest value of each class, ascending
 */
public record Tiles(ValueUnit unit, List<Series> series, List<Place> places, Set<String> ours, List<BigDecimal> limits)
        implements Picture {

    /** Readers tell about five shades apart. */
    public static final int MOST_CLASSES = 5;

    /**
     * A place in the grid.
     *
     * @param row from the north, from 1
     * @param column from the west, from 1
     * @param label a short name
     */
    public record Place(int row, int column, String label) {
        public Place {
            label = PlainText.clean(label);
        }
    }

    public Tiles {
        series = List.copyOf(series);
        places = List.copyOf(places);
        ours = Collections.unmodifiableSet(new TreeSet<>(ours));
        limits = List.copyOf(limits);
        if (series.size() != 1 || series.get(0).points().size() != places.size()) {
            throw new IllegalArgumentException("Invalid map of tiles: expected one series with a point for each of "
                    + places.size() + " tiles, got " + series.size() + " series. Map one quantity at a time.");
        }
    }

    /** A map of tiles with quintiles of its values. */
    public static Tiles of(
            final ValueUnit unit, final Series series, final List<Place> places, final Set<String> ours) {
        return new Tiles(unit, List.of(series), places, ours, quintiles(series));
    }

    private static List<BigDecimal> quintiles(final Series series) {
        final List<BigDecimal> values = series.points().stream()
                .flatMap(point -> point.value().stream())
                .sorted()
                .toList();
        final List<BigDecimal> limits = new ArrayList<>();
        for (int k = 1; k <= MOST_CLASSES && !values.isEmpty(); k++) {
            final BigDecimal limit = values.get((k * values.size() + MOST_CLASSES - 1) / MOST_CLASSES - 1);
            if (limits.isEmpty() || limits.get(limits.size() - 1).compareTo(limit) < 0) {
                limits.add(limit);
            }
        }
        return limits;
    }

    /** The class of a value, from 0 for the smallest. */
    public int classOf(final BigDecimal value) {
        int kind = 0;
        while (kind < limits.size() - 1 && value.compareTo(limits.get(kind)) > 0) {
            kind++;
        }
        return kind;
    }

    /** The points of a class, in ascending order. */
    public List<Point> in(final int kind) {
        return series.get(0).points().stream()
                .filter(point ->
                        point.value().filter(value -> classOf(value) == kind).isPresent())
                .sorted(Comparator.comparing(point -> point.value().orElseThrow()))
                .toList();
    }

    @Override
    public List<SeriesBreak> breaks() {
        return List.of();
    }

    @Override
    public <T> T in(final Ways<T> ways) {
        return ways.tiles(this);
    }
}
