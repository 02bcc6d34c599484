package niengiam.chart.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Marker outlines around the origin; series differ by them as well as by colour. */
public final class MarkerShape {

    public static final double RADIUS = 3.6;

    private static final int KINDS = 4;

    private MarkerShape() {}

    public static Shape of(final int series) {
        return switch (series % KINDS) {
            case 0 -> new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
            case 1 -> new Rectangle2D.Double(-RADIUS * 0.9, -RADIUS * 0.9, RADIUS * 1.8, RADIUS * 1.8);
            case 2 -> polygon(0, -RADIUS * 1.2, RADIUS * 1.15, RADIUS * 0.8, -RADIUS * 1.15, RADIUS * 0.8);
            default -> polygon(0, -RADIUS * 1.3, RADIUS * 1.3, 0, 0, RADIUS * 1.3, -RADIUS * 1.3, 0);
        };
    }

    private static Shape polygon(final double... corners) {
        final Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
