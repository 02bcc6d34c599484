package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A picture that JFreeChart has no plot for: it only gets its place, and paints all of it. */
abstract class PaintedPlot extends Plot {

    private final String type;

    PaintedPlot(final String type) {
        this.type = type;
    }

    /** Paints the picture into its place. */
    abstract void paint(Graphics2D canvas, Rectangle2D area);

    @Override
    public final String getPlotType() {
        return type;
    }

    @Override
    public final void draw(
            final Graphics2D canvas,
            final Rectangle2D area,
            final Point2D anchor,
            final PlotState parentState,
            final PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        paint(canvas, area);
    }
}
