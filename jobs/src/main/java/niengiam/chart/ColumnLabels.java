package niengiam.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niengiam.chart.ColumnPainter.Column;

/** Writes values at the ends of columns: all where all fit, else the last, the highest and the lowest. */
record ColumnLabels(Ink ink, LabelBoard board, Scene scene) {

    private static final double RISE = 5;
    private static final double AIR = 4;
    private static final String MISSING = "…";

    void draw(List<Column> columns, int slots, Rectangle2D plot) {
        columns.forEach(column -> board.take(column.bar()));
        double pitch = scene.hasSeveralSeries()
                ? columns.stream().mapToDouble(c -> c.bar().getWidth()).min().orElse(0) + AIR
                : plot.getWidth() / slots;
        boolean allFit = columns.stream().allMatch(column -> width(column) + AIR <= pitch);
        for (Column column : allFit ? columns : worthSaying(columns)) {
            write(column);
        }
    }

    /** An ellipsis where a column is missing, as yearbooks print it; a zero has a label instead. */
    void drawMissing(double[] places, double zeroY) {
        for (double x : places) {
            double baseline = zeroY - RISE;
            board.take(ink.box(TextStyle.AXIS, MISSING, x, baseline, Ink.Align.CENTRE));
            ink.write(TextStyle.AXIS, MISSING, x, baseline, Ink.Align.CENTRE);
        }
    }

    private double width(Column column) {
        return ink.width(TextStyle.VALUE, scene.scale().print(column.point()));
    }

    private Set<Column> worthSaying(List<Column> columns) {
        Comparator<Column> byValue =
                Comparator.comparing(column -> column.point().value().orElseThrow());
        Set<Column> chosen = new LinkedHashSet<>();
        for (int series = 0; series < scene.series().size(); series++) {
            int current = series;
            List<Column> own =
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

    private void write(Column column) {
        String text = scene.scale().print(column.point());
        double height = TextStyle.VALUE.figureHeight();
        boolean down = column.point().value().orElseThrow().signum() < 0;
        double end = down ? column.bar().getMaxY() : column.bar().getMinY();
        double baseline = down ? end + RISE + height : end - RISE;
        double width = width(column);
        Rectangle2D box =
                new Rectangle2D.Double(column.bar().getCenterX() - width / 2, baseline - height, width, height + 2);
        board.place(List.of(box))
                .ifPresent(place -> ink.write(
                        TextStyle.VALUE,
                        Palette.ink(column.series(), scene.series().size()),
                        text,
                        place.getX(),
                        baseline,
                        Ink.Align.LEFT));
    }
}
