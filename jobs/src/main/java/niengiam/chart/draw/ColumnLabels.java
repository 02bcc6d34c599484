package niengiam.chart.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niengiam.chart.draw.ColumnPainter.Column;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.LabelBoard;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;

/** Writes values at the ends of columns: all where all fit, else the last, the highest and the lowest. */
record ColumnLabels(Ink ink, LabelBoard board, Scene scene) {

    private static final double RISE = 5;
    private static final double AIR = 4;
    private static final String MISSING = "…";

    void draw(final List<Column> columns, final int slots, final Rectangle2D plot) {
        columns.forEach(column -> board.take(column.reach()));
        for (final Column column : allFit(columns, slots, plot) ? columns : worthSaying(columns)) {
            write(column);
        }
    }

    /** Whether every column has room for its value. */
    boolean allFit(final List<Column> columns, final int slots, final Rectangle2D plot) {
        final boolean sideBySide = scene.hasSeveralSeries() && !Way.of(scene).has(Way.Trait.STACKED);
        final double pitch = sideBySide
                ? columns.stream().mapToDouble(c -> c.bar().getWidth()).min().orElse(0) + AIR
                : plot.getWidth() / slots;
        return columns.stream().allMatch(column -> width(column) + AIR <= pitch);
    }

    /** An ellipsis where a column is missing, as yearbooks print it; a zero has a label instead. */
    void drawMissing(final double[] places, final double zeroY) {
        for (final double x : places) {
            final double baseline = zeroY - RISE;
            board.take(ink.box(TextStyle.AXIS, MISSING, x, baseline, Ink.Align.CENTRE));
            ink.write(TextStyle.AXIS, MISSING, x, baseline, Ink.Align.CENTRE);
        }
    }

    private double width(final Column column) {
        return ink.width(TextStyle.VALUE, scene.scale().print(column.point()));
    }

    private Set<Column> worthSaying(final List<Column> columns) {
        final Comparator<Column> byValue =
                Comparator.comparing(column -> column.point().value().orElseThrow());
        final Set<Column> chosen = new LinkedHashSet<>();
        for (int series = 0; series < scene.series().size(); series++) {
            final int current = series;
            final List<Column> own =
                    columns.stream().filter(c -> c.series() == current).toList();
            if (!own.isEmpty()) {
                chosen.add(own.get(own.size() - 1));
                own.stream().max(byValue).ifPresent(chosen::add);
                own.stream().min(byValue).ifPresent(chosen::add);
            }
        }
        columns.stream()
                .filter(c -> c.point().isRough() || c.point().slot().isPart())
                .forEach(chosen::add);
        return chosen;
    }

    private void write(final Column column) {
        final String text = scene.scale().print(column.point());
        final double height = TextStyle.VALUE.figureHeight();
        final boolean down = column.point().value().orElseThrow().signum() < 0;
        final double end = down ? column.reach().getMaxY() : column.reach().getMinY();
        final double baseline = down ? end + RISE + height : end - RISE;
        final double middle = column.bar().getCenterX();
        final Rectangle2D box = ink.box(TextStyle.VALUE, text, middle, baseline, Ink.Align.CENTRE);
        if (board.isFree(box)) {
            board.clear(ink, box);
            board.take(box);
            final Color colour = Palette.ink(column.series(), scene.series().size());
            ink.write(TextStyle.VALUE, colour, text, middle, baseline, Ink.Align.CENTRE);
        }
    }
}
