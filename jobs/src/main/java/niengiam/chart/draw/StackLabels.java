package niengiam.chart.draw;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.chart.draw.ColumnPainter.Column;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.Word;
import niengiam.text.NumberStyle;

/**
 * Names the parts of a stack at its right, level with the parts of the last column, with their share of it; and finds the
 * totals that stand above the columns.
 */
record StackLabels(Scene scene) {

    private static final double GAP = 10;
    private static final double WIDEST = 170;
    private static final int NAME_LINES = 2;
    private static final int PERCENT = 100;

    private static final int TOTAL = -1;

    private record Placed(int series, List<String> lines, double middle) {
        double height() {
            return lines.size() * TextStyle.VALUE.leading();
        }
    }

    /** The room that the names take at the right. */
    double width() {
        return lastComplete().stream()
                        .flatMap(point -> lines(point).stream())
                        .mapToDouble(line -> scene.face().width(TextStyle.VALUE, line))
                        .max()
                        .orElse(0)
                + GAP;
    }

    /** The parts of the last period of which all are known, by series. */
    private List<Point> lastComplete() {
        final List<Point> last = new ArrayList<>();
        for (final Series series : scene.series()) {
            series.points().stream()
                    .filter(point -> point.value().isPresent())
                    .reduce((first, second) -> second)
                    .ifPresent(last::add);
        }
        return last;
    }

    private List<String> lines(final Point point) {
        final List<Point> parts = lastComplete();
        final int series = parts.indexOf(point);
        final BigDecimal total =
                parts.stream().map(part -> part.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        final List<String> lines = new ArrayList<>(new TextFlow(scene.face(), TextStyle.VALUE, WIDEST, NAME_LINES)
                .lines(scene.series().get(series).name()));
        final String share = total.signum() == 0 ? "" : " (" + share(point, total) + ")";
        lines.add(scene.scale().print(point) + share);
        return lines;
    }

    private String share(final Point point, final BigDecimal total) {
        final BigDecimal percent = point.value()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(total, 0, RoundingMode.HALF_UP);
        return NumberStyle.of(scene.language()).printed(percent, 0) + "%";
    }

    /** Writes the names beside the columns of the last period. */
    void draw(final Ink ink, final List<Column> columns, final boolean withTotal, final Rectangle2D plot) {
        final List<Point> parts = lastComplete();
        final List<Placed> wished = new ArrayList<>();
        for (final Column column : columns) {
            final int series = column.series();
            if (series < parts.size() && column.point().equals(parts.get(series))) {
                final List<String> lines = lines(parts.get(series));
                wished.add(new Placed(series, lines, column.bar().getCenterY()));
            }
        }
        if (withTotal) {
            totals(columns).stream()
                    .filter(total -> parts.stream()
                            .anyMatch(part -> part.slot().equals(total.point().slot())))
                    .findFirst()
                    .ifPresent(total -> wished.add(new Placed(
                            TOTAL,
                            List.of(Word.TOTAL.in(scene.language()) + " "
                                    + scene.scale().print(total.point())),
                            total.bar().getMinY() - TextStyle.VALUE.leading() / 2)));
        }
        wished.sort(
                Comparator.comparingDouble(Placed::middle).thenComparing(Placed::series, Comparator.reverseOrder()));
        final double[] tops = apart(wished, plot);
        for (int i = 0; i < tops.length; i++) {
            ink.write(
                    TextStyle.VALUE,
                    wished.get(i).series() == TOTAL
                            ? Palette.INK
                            : Palette.ink(wished.get(i).series(), scene.series().size()),
                    wished.get(i).lines(),
                    plot.getMaxX() + GAP,
                    tops[i],
                    Ink.Align.LEFT);
        }
    }

    /** Pushes names up until none overlaps, then down again from the upper edge. */
    private static double[] apart(final List<Placed> wished, final Rectangle2D plot) {
        final double[] tops = new double[wished.size()];
        double floor = plot.getMaxY() + TextStyle.VALUE.leading();
        for (int i = tops.length - 1; i >= 0; i--) {
            final Placed placed = wished.get(i);
            tops[i] = Math.min(placed.middle() - placed.height() / 2, floor - placed.height());
            floor = tops[i];
        }
        double ceiling = plot.getMinY() - TextStyle.VALUE.leading();
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(tops[i], ceiling);
            ceiling = tops[i] + wished.get(i).height();
        }
        return tops;
    }

    /** The sum of each column where all parts stand, as a column that reaches over the stack. */
    List<Column> totals(final List<Column> columns) {
        final List<Column> totals = new ArrayList<>();
        columns.stream().map(column -> column.point().slot()).distinct().forEach(slot -> {
            final List<Column> stack = columns.stream()
                    .filter(column -> column.point().slot().equals(slot))
                    .toList();
            final Optional<Rectangle2D> reach = stack.stream().map(Column::bar).reduce(Rectangle2D::createUnion);
            final BigDecimal sum = stack.stream()
                    .map(column -> column.point().value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            reach.ifPresent(bar -> totals.add(new Column(0, Point.of(slot, sum), bar, bar)));
        });
        return totals;
    }

    /** Zero and the sum of every period: what the axis must hold. */
    List<Point> sums() {
        final List<Point> sums = new ArrayList<>();
        for (final Point first : scene.series().get(0).points()) {
            final BigDecimal sum = scene.series().stream()
                    .flatMap(series -> series.at(first.slot()).stream())
                    .map(point -> point.value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.add(Point.of(first.slot(), sum));
        }
        return sums;
    }
}
