package niengiam.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Draws the range an approximate value stands for, where it is wide enough to be seen. */
final class ErrorBars {

    private static final BasicStroke STROKE = new BasicStroke(1.5f);
    private static final double CAP = 4;
    private static final double SMALLEST = 3;

    private ErrorBars() {}

    static void draw(Graphics2D canvas, Color colour, double x, double lowerY, double upperY) {
        if (Math.abs(lowerY - upperY) < SMALLEST) {
            return;
        }
        canvas.setStroke(STROKE);
        canvas.setPaint(colour);
        canvas.draw(new Line2D.Double(x, lowerY, x, upperY));
        canvas.draw(new Line2D.Double(x - CAP, lowerY, x + CAP, lowerY));
        canvas.draw(new Line2D.Double(x - CAP, upperY, x + CAP, upperY));
    }
}
