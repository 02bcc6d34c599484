package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import niengiam.chart.encode.Mark;
import niengiam.chart.paint.MarkerShape;
import niengiam.chart.paint.Palette;
import niengiam.chart.spec.Point;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Lines that break at holes; markers that are hollow where a figure is not final. */
final class LineRenderer extends XYLineAndShapeRenderer {

    /** More markers than this on one line hide it; then only the telling ones stay. */
    private static final int MOST_MARKERS = 30;

    private final transient Scene scene;
    private final transient LineData data;
    private final transient LineColours colours;

    LineRenderer(final Scene scene, final LineData data) {
        super(true, true);
        this.scene = scene;
        this.data = data;
        this.colours = new LineColours(scene);
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        for (int row = 0; row < data.getSeriesCount(); row++) {
            final int series = data.seriesOf(row);
            setSeriesPaint(row, colours.mark(series), false);
            setSeriesOutlinePaint(row, colours.mark(series), false);
            setSeriesStroke(row, colours.stroke(series), false);
            setSeriesShape(row, MarkerShape.of(colours.shape(series)), false);
            setSeriesLinesVisible(row, data.isJoined(row));
        }
    }

    @Override
    public boolean getItemShapeVisible(final int row, final int item) {
        if (data.isHole(row, item)) {
            return false;
        }
        final Point point = data.point(row, item);
        return (data.getItemCount(row) <= MOST_MARKERS && colours.hasMarkers(data.seriesOf(row)))
                || data.isIsolated(row, item)
                || scene.isHollow(point)
                || point.isRough()
                || item == data.getItemCount(row) - 1;
    }

    @Override
    public Paint getItemFillPaint(final int row, final int item) {
        final Point point = data.point(row, item);
        return scene.isHollow(point) || point.slot().isPartOfYear() || point.isRough()
                ? Palette.PAPER
                : getItemPaint(row, item);
    }

    @Override
    protected void drawPrimaryLineAsPath(
            final XYItemRendererState state,
            final Graphics2D canvas,
            final XYPlot plot,
            final XYDataset dataset,
            final int pass,
            final int row,
            final int item,
            final ValueAxis domainAxis,
            final ValueAxis rangeAxis,
            final Rectangle2D dataArea) {
        Mark.line(row, scene.series().get(row).name())
                .around(
                        canvas,
                        () -> super.drawPrimaryLineAsPath(
                                state, canvas, plot, dataset, pass, row, item, domainAxis, rangeAxis, dataArea));
    }

    @Override
    protected void drawSecondaryPass(
            final Graphics2D canvas,
            final XYPlot plot,
            final XYDataset dataset,
            final int pass,
            final int row,
            final int item,
            final ValueAxis domainAxis,
            final Rectangle2D dataArea,
            final ValueAxis rangeAxis,
            final CrosshairState crosshairState,
            final EntityCollection entities) {
        if (data.isHole(row, item)) {
            return;
        }
        Mark.point(data.seriesOf(row), data.point(row, item), scene.scale())
                .around(
                        canvas,
                        () -> super.drawSecondaryPass(
                                canvas,
                                plot,
                                dataset,
                                pass,
                                row,
                                item,
                                domainAxis,
                                dataArea,
                                rangeAxis,
                                crosshairState,
                                entities));
    }
}
