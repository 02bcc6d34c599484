package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import niengiam.chart.encode.Mark;
import niengiam.chart.paint.HatchPaint;
import niengiam.chart.paint.Palette;
import niengiam.chart.spec.Point;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Fills a column: solid when final, hatched when not, with a dashed outline when it covers only a part of the year. */
final class ColumnPainter implements BarPainter {

    static final BasicStroke SOLID = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    private static final double SEAM = 1.5;

    /** A column, where it stands, and how far it reaches with its error bar. */
    record Column(int series, Point point, Rectangle2D bar, Rectangle2D reach) {
        Column reaching(final Rectangle2D errorBar) {
            return new Column(series, point, bar, bar.createUnion(errorBar));
        }
    }

    private final Scene scene;
    private final ColumnSlots slots;
    private final List<Column> columns = new ArrayList<>();

    ColumnPainter(final Scene scene, final ColumnSlots slots) {
        this.scene = scene;
        this.slots = slots;
    }

    /** What was painted since the last call. */
    List<Column> takeColumns() {
        final List<Column> painted = List.copyOf(columns);
        columns.clear();
        return painted;
    }

    @Override
    public void paintBar(
            final Graphics2D canvas,
            final BarRenderer renderer,
            final int row,
            final int column,
            final RectangularShape bar,
            final RectangleEdge base) {
        final Point point = slots.point(row, column).orElseThrow();
        final Rectangle2D whole = bar.getFrame();
        // Parts of a stack are kept apart by paper, so that they can be told apart without colour.
        final boolean part = Way.of(scene).has(Way.Trait.STACKED) && whole.getHeight() > 2 * SEAM;
        final Rectangle2D frame = part
                ? new Rectangle2D.Double(whole.getX(), whole.getY() + SEAM, whole.getWidth(), whole.getHeight() - SEAM)
                : whole;
        columns.add(new Column(row, point, frame, frame));
        final Color colour = Palette.mark(row, slots.series().size());
        Mark.point(row, point, scene.scale()).around(canvas, () -> fill(canvas, frame, colour, point, scene));
    }

    static void fill(
            final Graphics2D canvas, final Rectangle2D bar, final Color colour, final Point point, final Scene scene) {
        canvas.setPaint(fillOf(colour, point, scene));
        canvas.fill(bar);
        if (scene.isHollow(point) || point.slot().isPartOfYear()) {
            final double inset = SOLID.getLineWidth() / 2;
            canvas.setPaint(colour);
            canvas.setStroke(point.slot().isPartOfYear() ? DASHED : SOLID);
            canvas.draw(new Rectangle2D.Double(
                    bar.getX() + inset,
                    bar.getY() + inset,
                    Math.max(0, bar.getWidth() - 2 * inset),
                    Math.max(0, bar.getHeight() - 2 * inset)));
        }
    }

    private static Paint fillOf(final Color colour, final Point point, final Scene scene) {
        if (scene.isHollow(point)) {
            return new HatchPaint(colour);
        }
        return point.slot().isPartOfYear() ? Palette.PAPER : colour;
    }

    @Override
    public void paintBarShadow(
            final Graphics2D canvas,
            final BarRenderer renderer,
            final int row,
            final int column,
            final RectangularShape bar,
            final RectangleEdge base,
            final boolean pegShadow) {}
}
