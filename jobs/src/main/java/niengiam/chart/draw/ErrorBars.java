package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.ValueScale;

/** Draws the range an approximate value stands for, where it is wide enough to be seen. */
record ErrorBars(ValueScale scale, AxisRange range) {

    private static final BasicStroke STROKE = new BasicStroke(1.5f);
    private static final double CAP = 4;
    private static final double SMALLEST_SHARE_OF_AXIS = 0.015;

    boolean isVisible(final Point point) {
        return point.bounds().filter(this::isVisible).isPresent();
    }

    private boolean isVisible(final Point.Bounds bounds) {
        final double height = scale.toAxis(bounds.upper()) - scale.toAxis(bounds.lower());
        return height / (range.upper() - range.lower()) >= SMALLEST_SHARE_OF_AXIS;
    }

    /** What the bar covers, if there is one to draw. */
    Optional<Rectangle2D> place(final Point point, final double x, final DoubleUnaryOperator toY) {
        return point.bounds().filter(this::isVisible).map(bounds -> {
            final double top = toY.applyAsDouble(scale.toAxis(bounds.upper()));
            final double bottom = toY.applyAsDouble(scale.toAxis(bounds.lower()));
            return new Rectangle2D.Double(x - CAP, top, 2 * CAP, bottom - top);
        });
    }

    static void draw(final Graphics2D canvas, final Color colour, final Rectangle2D place) {
        final double x = place.getCenterX();
        canvas.setStroke(STROKE);
        canvas.setPaint(colour);
        canvas.draw(new Line2D.Double(x, place.getMinY(), x, place.getMaxY()));
        canvas.draw(new Line2D.Double(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMinY()));
        canvas.draw(new Line2D.Double(place.getMinX(), place.getMaxY(), place.getMaxX(), place.getMaxY()));
    }
}
