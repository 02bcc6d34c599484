package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import org.jfree.data.xy.AbstractXYDataset;

/**
 * A picture's series as JFreeChart reads them: joined rows first, then for each series a row of its parts of years, which
 * stand alone. Between points that must not be joined stands a hole, whose value is NaN.
 */
final class LineData extends AbstractXYDataset {

    /** Whole years further apart than this have years without data between them. */
    private static final double LONGEST_JOIN = 1 + 1e-6;

    /** A point with a value, or a hole. */
    private record Item(double x, double y, int point) {
        static final int HOLE = -1;

        static Item hole(final double x) {
            return new Item(x, Double.NaN, HOLE);
        }
    }

    private final List<Series> series;
    private final List<List<Item>> rows = new ArrayList<>();
    private final boolean gaps;

    LineData(final Scene scene) {
        series = scene.series();
        series.forEach(one -> rows.add(joined(one, scene)));
        series.forEach(one -> rows.add(alone(one, scene)));
        // Months that a year lacks are no news: each report tells its own.
        gaps = !Way.of(scene).has(Way.Trait.MONTHS) && series.stream().anyMatch(LineData::hasGap);
    }

    private static boolean hasGap(final Series series) {
        final double[] years = series.points().stream()
                .filter(p -> p.value().isPresent() && !p.slot().isPart())
                .mapToDouble(p -> p.slot().position())
                .toArray();
        return IntStream.range(1, years.length).anyMatch(i -> years[i] - years[i - 1] > LONGEST_JOIN);
    }

    private static List<Item> joined(final Series series, final Scene scene) {
        final List<Item> items = new ArrayList<>();
        double last = Double.NaN;
        for (int i = 0; i < series.points().size(); i++) {
            final Point point = series.points().get(i);
            final double x = point.slot().position();
            if (point.slot().isPart() || point.value().isEmpty()) {
                last = point.slot().isPart() ? last : Double.NaN;
                continue;
            }
            if (!items.isEmpty() && (point.apart() || !isJoined(last, x, scene))) {
                items.add(Item.hole(x));
            }
            items.add(new Item(x, scene.scale().toAxis(point.value().get()), i));
            last = x;
        }
        return items;
    }

    private static List<Item> alone(final Series series, final Scene scene) {
        final List<Item> items = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            final Point point = series.points().get(i);
            if (point.slot().isPart() && point.value().isPresent()) {
                items.add(new Item(
                        point.slot().position(),
                        scene.scale().toAxis(point.value().get()),
                        i));
            }
        }
        return items;
    }

    private static boolean isJoined(final double from, final double to, final Scene scene) {
        final double longest = Way.of(scene).has(Way.Trait.MONTHS) ? Months.LONGEST_JOIN : LONGEST_JOIN;
        return to - from <= longest
                && scene.spec().picture().breaks().stream().noneMatch(b -> b.rule() > from && b.rule() < to);
    }

    /** The row of which series this is, joined or alone. */
    int seriesOf(final int row) {
        return row % series.size();
    }

    boolean isJoined(final int row) {
        return row < series.size();
    }

    boolean isHole(final int row, final int item) {
        return rows.get(row).get(item).point() == Item.HOLE;
    }

    Point point(final int row, final int item) {
        return series.get(seriesOf(row)).points().get(rows.get(row).get(item).point());
    }

    /** Whether no line reaches this item. */
    boolean isIsolated(final int row, final int item) {
        return !isJoined(row) || (isEnd(row, item - 1) && isEnd(row, item + 1));
    }

    /** Whether some line is open because values are missing; breaks explain themselves. */
    boolean hasGaps() {
        return gaps;
    }

    private boolean isEnd(final int row, final int item) {
        return item < 0 || item >= rows.get(row).size() || isHole(row, item);
    }

    @Override
    public int getSeriesCount() {
        return rows.size();
    }

    @Override
    public Comparable<?> getSeriesKey(final int row) {
        return row;
    }

    @Override
    public int getItemCount(final int row) {
        return rows.get(row).size();
    }

    @Override
    public Number getX(final int row, final int item) {
        return getXValue(row, item);
    }

    @Override
    public Number getY(final int row, final int item) {
        return getYValue(row, item);
    }

    @Override
    public double getXValue(final int row, final int item) {
        return rows.get(row).get(item).x();
    }

    @Override
    public double getYValue(final int row, final int item) {
        return rows.get(row).get(item).y();
    }
}
