package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;
import niengiam.model.Language;

/**
 * The value axis below rows, with the upright lines that belong to it.
 *
 * @param plot where the rows lie, without their names
 */
record RowAxis(AxisRange range, Rectangle2D plot) {

    private static final double BELOW = 8;
    private static final BasicStroke LINE = new BasicStroke(1f);
    private static final BasicStroke TARGET = new BasicStroke(2.5f);

    double x(final double value) {
        return plot.getX() + (value - range.lower()) / (range.upper() - range.lower()) * plot.getWidth();
    }

    void grid(final Ink ink, final Language language) {
        final Graphics2D canvas = ink.canvas();
        final double baseline = plot.getMaxY() + BELOW + TextStyle.AXIS.figureHeight() + 2;
        for (double tick = Math.ceil(range.lower() / range.step()) * range.step();
                tick <= range.upper() + range.step() * 1e-9;
                tick += range.step()) {
            final double x = x(tick);
            canvas.setPaint(Palette.GRID);
            canvas.setStroke(LINE);
            canvas.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
            ink.write(TextStyle.AXIS, range.print(tick, language), x, baseline, Ink.Align.CENTRE);
        }
    }

    /** The line that bars begin at, if the axis has one. */
    void zero(final Ink ink) {
        if (range.hasZero()) {
            ink.canvas().setPaint(Palette.AXIS);
            ink.canvas().setStroke(LINE);
            ink.canvas().draw(new Line2D.Double(x(0), plot.getY(), x(0), plot.getMaxY()));
        }
    }

    /** A heavy line at a value to be reached. */
    void target(final Ink ink, final double value) {
        ink.canvas().setPaint(Palette.INK);
        ink.canvas().setStroke(TARGET);
        ink.canvas().draw(new Line2D.Double(x(value), plot.getY() - 2, x(value), plot.getMaxY()));
    }
}
