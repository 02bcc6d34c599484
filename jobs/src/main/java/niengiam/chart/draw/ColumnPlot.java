package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import niengiam.chart.draw.ColumnPainter.Column;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.LabelBoard;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Columns from zero, one place for each period. */
final class ColumnPlot extends CategoryPlot {

    private static final double HEADROOM = 0.09;
    private static final double AXIS_AIR = 12;
    private static final double WIDEST_COLUMN = 0.08;
    private static final double GAP_BETWEEN_SLOTS = 0.26;
    private static final double GAP_BETWEEN_SERIES = 0.06;

    private final transient Scene scene;
    private final transient ColumnSlots slots;
    private final transient ColumnPainter painter;
    private final transient ErrorBars errorBars;
    private final transient AxisRange range;

    private ColumnPlot(
            final Scene scene,
            final ColumnSlots slots,
            final AxisRange range,
            final BarRenderer renderer,
            final ColumnPainter painter) {
        super(slots.dataset(scene.scale()), new CategoryAxis(), new ValueTicks(range, scene).axis(), renderer);
        this.scene = scene;
        this.slots = slots;
        this.painter = painter;
        this.range = range;
        this.errorBars = new ErrorBars(scene.scale(), range);
    }

    static Drawing of(final Scene scene) {
        final ColumnPlot plot = plot(scene);
        return new Drawing(plot, Key.ofColumns(scene, plot.seen()), List.of());
    }

    private static ColumnPlot plot(final Scene scene) {
        return plot(scene, HEADROOM);
    }

    /** @param least share of the axis kept free for labels; low plots need more of it */
    static ColumnPlot plot(final Scene unstacked, final double least) {
        final boolean stacked = Way.of(unstacked).has(Way.Trait.STACKED);
        final Scene scene =
                stacked ? unstacked.part(unstacked.spec().picture(), new StackLabels(unstacked).sums()) : unstacked;
        final double headroom = scene.spec().picture().breaks().isEmpty() ? least : BreakRules.HEADROOM;
        final AxisRange range = scene.range(AxisRange.Base.ZERO, headroom);
        final ColumnSlots slots = ColumnSlots.of(scene.series());
        final ColumnPainter painter = new ColumnPainter(scene, slots);
        final BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBarPainter(painter);
        renderer.setIncludeBaseInRange(true);
        renderer.setMaximumBarWidth(WIDEST_COLUMN);
        renderer.setItemMargin(GAP_BETWEEN_SERIES);
        final ColumnPlot plot = new ColumnPlot(scene, slots, range, renderer, painter);
        final double names = stacked ? new StackLabels(scene).width() : 0;
        plot.setInsets(new RectangleInsets(
                Layout.UNIT_TO_PLOT, Layout.MARGIN, TimeLabels.height(slots.slots()), Layout.MARGIN + names));
        plot.setRangeZeroBaselineVisible(range.crossesZero());
        plot.getDomainAxis().setAxisLineVisible(!range.crossesZero());
        plot.getDomainAxis().setTickLabelsVisible(false);
        plot.getDomainAxis().setCategoryMargin(GAP_BETWEEN_SLOTS);
        plot.getDomainAxis().setLowerMargin(0.01);
        plot.getDomainAxis().setUpperMargin(0.01);
        return plot;
    }

    /** The room that the numbers of the value axis take. */
    double axisWidth() {
        double widest = 0;
        for (double tick = Math.ceil(range.lower() / range.step()) * range.step();
                tick <= range.upper();
                tick += range.step()) {
            widest = Math.max(widest, scene.face().width(TextStyle.AXIS, range.print(tick, scene.language())));
        }
        return widest + AXIS_AIR;
    }

    /** Keeps so much room for the axis, that plots below each other begin at the same place. */
    void keepForAxis(final double width) {
        final AxisSpace space = new AxisSpace();
        space.setLeft(width);
        setFixedRangeAxisSpace(space);
    }

    Set<Key.Seen> seen() {
        final Set<Key.Seen> seen = EnumSet.noneOf(Key.Seen.class);
        if (slots.hasEmpty()) {
            seen.add(Key.Seen.GAP);
        }
        if (scene.spec().picture().points().anyMatch(errorBars::isVisible)) {
            seen.add(Key.Seen.ERROR_BAR);
        }
        return seen;
    }

    @Override
    public void draw(
            final Graphics2D canvas,
            final Rectangle2D area,
            final Point2D anchor,
            final PlotState parentState,
            final PlotRenderingInfo info) {
        super.draw(canvas, area, anchor, parentState, info);
        final Rectangle2D plot = info.getDataArea();
        final Ink ink = new Ink(canvas, scene.face());
        new TimeLabels(ink, plot, scene.layout().width()).write(ticks(plot));

        final LabelBoard board = new LabelBoard(plot);
        final ColumnLabels labels = new ColumnLabels(ink, board, scene);
        labels.drawMissing(emptyPlaces(plot), y(0, plot));
        new BreakRules(ink, board).draw(scene.spec().picture().breaks(), year -> x(year, plot), plot);
        final List<Column> columns = painter.takeColumns().stream()
                .map(column -> withErrorBar(canvas, column, plot))
                .toList();
        if (Way.of(scene).has(Way.Trait.STACKED)) {
            final StackLabels names = new StackLabels(scene);
            final List<Column> totals = names.totals(columns);
            final boolean allFit = labels.allFit(totals, slots.slots().size(), plot);
            names.draw(ink, columns, !allFit, plot);
            if (allFit) {
                labels.draw(totals, slots.slots().size(), plot);
            }
        } else {
            labels.draw(columns, slots.slots().size(), plot);
        }
    }

    private List<TimeLabels.Tick> ticks(final Rectangle2D plot) {
        return IntStream.range(0, slots.slots().size())
                .mapToObj(
                        i -> new TimeLabels.Tick(middle(i, plot), slots.slots().get(i)))
                .toList();
    }

    private double[] emptyPlaces(final Rectangle2D plot) {
        return IntStream.range(0, slots.slots().size())
                .filter(slots::isEmpty)
                .mapToDouble(i -> middle(i, plot))
                .toArray();
    }

    private Column withErrorBar(final Graphics2D canvas, final Column column, final Rectangle2D plot) {
        final Optional<Rectangle2D> place =
                errorBars.place(column.point(), column.bar().getCenterX(), value -> y(value, plot));
        place.ifPresent(bar -> ErrorBars.draw(canvas, Palette.INK, bar));
        return place.map(column::reaching).orElse(column);
    }

    /** Between the last place before the position and the first place after it. */
    private double x(final double position, final Rectangle2D plot) {
        final int after = (int) slots.slots().stream()
                .filter(slot -> slot.position() < position)
                .count();
        if (after == 0 || after == slots.slots().size()) {
            return plot.getMinX();
        }
        return (middle(after - 1, plot) + middle(after, plot)) / 2;
    }

    private double middle(final int slot, final Rectangle2D plot) {
        return getDomainAxis().getCategoryMiddle(slot, slots.slots().size(), plot, RectangleEdge.BOTTOM);
    }

    private double y(final double value, final Rectangle2D plot) {
        return getRangeAxis().valueToJava2D(value, plot, RectangleEdge.LEFT);
    }
}
