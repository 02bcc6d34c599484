package niengiam.chart.draw;

import java.awt.BasicStroke;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.paint.Typeface;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.AbstractRenderer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of every chart: white paper, a light horizontal grid, no frames, one font. Making one loads the bundled font and
 * fails with an {@link niengiam.chart.paint.RenderingException} if that cannot show Vietnamese.
 */
public final class HouseTheme implements ChartTheme {

    static final BasicStroke LINE = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke MARKER_OUTLINE = new BasicStroke(1.8f);

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);

    private final Typeface face;

    public HouseTheme() {
        face = Typeface.bundled();
    }

    Typeface face() {
        return face;
    }

    @Override
    public void apply(final JFreeChart chart) {
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        dress(chart.getPlot());
    }

    private void dress(final Plot any) {
        any.setBackgroundPaint(null);
        any.setOutlineVisible(false);
        if (any instanceof XYPlot plot) {
            apply(plot);
        } else if (any instanceof CategoryPlot plot) {
            apply(plot);
        } else if (any instanceof PanelPlot plot) {
            plot.plots().forEach(this::dress);
        }
    }

    private void apply(final XYPlot plot) {
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselinePaint(Palette.AXIS);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        line(plot.getDomainAxis());
        plain(plot.getRangeAxis());
        strokes((AbstractRenderer) plot.getRenderer());
    }

    private void apply(final CategoryPlot plot) {
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselinePaint(Palette.AXIS);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        line(plot.getDomainAxis());
        plain(plot.getRangeAxis());
        strokes((AbstractRenderer) plot.getRenderer());
    }

    private static void strokes(final AbstractRenderer renderer) {
        renderer.setDefaultStroke(LINE, false);
        renderer.setDefaultOutlineStroke(MARKER_OUTLINE, false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setAutoPopulateSeriesOutlineStroke(false);
    }

    private static void line(final Axis axis) {
        axis.setAxisLinePaint(Palette.AXIS);
        axis.setAxisLineStroke(HAIRLINE);
        axis.setTickMarksVisible(false);
    }

    private void plain(final ValueAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(face.font(TextStyle.AXIS));
        axis.setTickLabelPaint(TextStyle.AXIS.colour());
        axis.setTickLabelInsets(new RectangleInsets(2, 0, 2, 8));
    }
}
