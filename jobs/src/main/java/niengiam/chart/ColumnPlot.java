package niengiam.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import niengiam.chart.ColumnPainter.Column;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Columns from zero, one place for each period. */
final class ColumnPlot extends CategoryPlot {

    private static final double HEADROOM = 0.09;
    private static final double WIDEST_COLUMN = 0.08;
    private static final double GAP_BETWEEN_SLOTS = 0.26;
    private static final double GAP_BETWEEN_SERIES = 0.06;

    private final transient Scene scene;
    private final transient ColumnSlots slots;
    private final transient ColumnPainter painter;

    private ColumnPlot(Scene scene, ColumnSlots slots, NumberAxis values, BarRenderer renderer, ColumnPainter painter) {
        super(slots.dataset(scene.scale()), new CategoryAxis(), values, renderer);
        this.scene = scene;
        this.slots = slots;
        this.painter = painter;
    }

    static ColumnPlot of(Scene scene) {
        double headroom = scene.spec().picture().breaks().isEmpty() ? HEADROOM : BreakRules.HEADROOM;
        AxisRange range = scene.range(AxisRange.Base.ZERO, headroom);
        ColumnSlots slots = ColumnSlots.of(scene.series());
        ColumnPainter painter = new ColumnPainter(scene, slots);
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(painter);
        renderer.setIncludeBaseInRange(true);
        renderer.setMaximumBarWidth(WIDEST_COLUMN);
        renderer.setItemMargin(GAP_BETWEEN_SERIES);
        ColumnPlot plot = new ColumnPlot(scene, slots, new ValueTicks(range, scene).axis(), renderer, painter);
        plot.setInsets(new RectangleInsets(Layout.UNIT_TO_PLOT, Layout.MARGIN, TimeLabels.HEIGHT, Layout.MARGIN));
        plot.setRangeZeroBaselineVisible(range.lower() < 0);
        plot.getDomainAxis().setTickLabelsVisible(false);
        plot.getDomainAxis().setCategoryMargin(GAP_BETWEEN_SLOTS);
        plot.getDomainAxis().setLowerMargin(0.01);
        plot.getDomainAxis().setUpperMargin(0.01);
        return plot;
    }

    boolean hasEmptySlots() {
        return slots.hasEmpty();
    }

    @Override
    public void draw(
            Graphics2D canvas, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        super.draw(canvas, area, anchor, parentState, info);
        Rectangle2D plot = info.getDataArea();
        Ink ink = new Ink(canvas, scene.face());
        new TimeLabels(ink, plot.getMaxY()).write(ticks(plot));

        LabelBoard board = new LabelBoard(plot);
        List<Column> columns = painter.takeColumns();
        new BreakRules(ink, board).draw(scene.spec().picture().breaks(), year -> x(year, plot), plot);
        columns.forEach(column -> errorBar(canvas, column, plot));
        ColumnLabels labels = new ColumnLabels(ink, board, scene);
        labels.drawMissing(emptyPlaces(plot), y(0, plot));
        labels.draw(columns, slots.slots().size(), plot);
    }

    private List<TimeLabels.Tick> ticks(Rectangle2D plot) {
        return IntStream.range(0, slots.slots().size())
                .mapToObj(
                        i -> new TimeLabels.Tick(middle(i, plot), slots.slots().get(i)))
                .toList();
    }

    private double[] emptyPlaces(Rectangle2D plot) {
        return IntStream.range(0, slots.slots().size())
                .filter(slots::isEmpty)
                .mapToDouble(i -> middle(i, plot))
                .toArray();
    }

    private void errorBar(Graphics2D canvas, Column column, Rectangle2D plot) {
        column.point()
                .bounds()
                .ifPresent(bounds -> ErrorBars.draw(
                        canvas,
                        Palette.INK,
                        column.bar().getCenterX(),
                        y(scene.scale().toAxis(bounds.lower()), plot),
                        y(scene.scale().toAxis(bounds.upper()), plot)));
    }

    /** Between the last place before the position and the first place after it. */
    private double x(double position, Rectangle2D plot) {
        int after = (int) slots.slots().stream()
                .filter(slot -> slot.position() < position)
                .count();
        if (after == 0 || after == slots.slots().size()) {
            return plot.getMinX();
        }
        return (middle(after - 1, plot) + middle(after, plot)) / 2;
    }

    private double middle(int slot, Rectangle2D plot) {
        return getDomainAxis().getCategoryMiddle(slot, slots.slots().size(), plot, RectangleEdge.BOTTOM);
    }

    private double y(double value, Rectangle2D plot) {
        return getRangeAxis().valueToJava2D(value, plot, RectangleEdge.LEFT);
    }
}
