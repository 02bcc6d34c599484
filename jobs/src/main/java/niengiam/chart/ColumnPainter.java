package niengiam.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Fills a column: solid when final, hatched when not, with a dashed outline when it covers only a part of the year. */
final class ColumnPainter implements BarPainter {

    static final BasicStroke SOLID = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    /** A column and where it stands. */
    record Column(int series, Point point, Rectangle2D bar) {}

    private final Scene scene;
    private final ColumnSlots slots;
    private final List<Column> columns = new ArrayList<>();

    ColumnPainter(Scene scene, ColumnSlots slots) {
        this.scene = scene;
        this.slots = slots;
    }

    /** What was painted since the last call. */
    List<Column> takeColumns() {
        List<Column> painted = List.copyOf(columns);
        columns.clear();
        return painted;
    }

    @Override
    public void paintBar(
            Graphics2D canvas, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        Point point = slots.point(row, column).orElseThrow();
        Rectangle2D frame = bar.getFrame();
        columns.add(new Column(row, point, frame));
        Color colour = Palette.mark(row, slots.series().size());
        Mark.point(row, point, scene.scale()).around(canvas, () -> fill(canvas, frame, colour, point));
    }

    static void fill(Graphics2D canvas, Rectangle2D bar, Color colour, Point point) {
        canvas.setPaint(fillOf(colour, point));
        canvas.fill(bar);
        if (point.isHollow() || point.slot().isPart()) {
            double inset = SOLID.getLineWidth() / 2;
            canvas.setPaint(colour);
            canvas.setStroke(point.slot().isPart() ? DASHED : SOLID);
            canvas.draw(new Rectangle2D.Double(
                    bar.getX() + inset,
                    bar.getY() + inset,
                    Math.max(0, bar.getWidth() - 2 * inset),
                    Math.max(0, bar.getHeight() - 2 * inset)));
        }
    }

    private static Paint fillOf(Color colour, Point point) {
        if (point.isHollow()) {
            return new HatchPaint(colour);
        }
        return point.slot().isPart() ? Palette.PAPER : colour;
    }

    @Override
    public void paintBarShadow(
            Graphics2D canvas,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {}
}
