package niengiam.chart.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.LabelBoard;
import niengiam.chart.spec.Pace;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.Word;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Lines over years, labelled at their ends. */
final class LinePlot extends XYPlot {

    private static final double HEADROOM = 0.07;
    private static final double AIR = 0.03;
    private static final double AXIS_AIR = 8;

    private final transient Scene scene;
    private final transient LineData data;
    private final transient EndLabels endLabels;

    private final transient ErrorBars errorBars;

    private LinePlot(final Scene scene, final LineData data, final AxisRange range) {
        super(data, yearAxis(scene), new ValueTicks(range, scene).axis(), new LineRenderer(scene, data));
        this.scene = scene;
        this.data = data;
        this.errorBars = new ErrorBars(scene.scale(), range);
        this.endLabels = EndLabels.of(scene);
        setInsets(new RectangleInsets(
                Layout.UNIT_TO_PLOT, Layout.MARGIN, TimeLabels.height(List.of()), Layout.MARGIN + endLabels.width()));
        setRangeZeroBaselineVisible(range.crossesZero());
        getDomainAxis().setAxisLineVisible(!range.crossesZero());
    }

    static Drawing of(final Scene scene) {
        final double headroom = scene.spec().picture().breaks().isEmpty() ? HEADROOM : BreakRules.HEADROOM;
        final AxisRange range = scene.range(AxisRange.Base.FREE, headroom);
        final LinePlot plot = new LinePlot(scene, new LineData(scene), range);
        final List<String> notes = range.hasZero() ? List.of() : List.of(Word.NOT_FROM_ZERO.in(scene.language()));
        return new Drawing(plot, Key.ofLines(scene, plot.seen()), notes, plot.leastHeight());
    }

    private double leastHeight() {
        final double labels = Layout.UNIT_TO_PLOT + endLabels.height() + TimeLabels.height(List.of());
        return Math.max(Layout.LEAST_PLOT_HEIGHT, labels);
    }

    private static NumberAxis yearAxis(final Scene scene) {
        if (Way.of(scene).has(Way.Trait.MONTHS)) {
            return axis(0, Pace.MONTHS, 0);
        }
        final double[] positions = scene.drawnPoints().stream()
                .mapToDouble(point -> point.slot().position())
                .sorted()
                .toArray();
        final double first = positions[0];
        final double last = positions[positions.length - 1];
        return axis(first, last, first == last ? 0.5 : (last - first) * AIR);
    }

    private static NumberAxis axis(final double first, final double last, final double air) {
        final NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(first - air, last + air);
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private Set<Key.Seen> seen() {
        final Set<Key.Seen> seen = EnumSet.noneOf(Key.Seen.class);
        if (data.hasGaps()) {
            seen.add(Key.Seen.GAP);
        }
        if (scene.spec().picture().points().anyMatch(errorBars::isVisible)) {
            seen.add(Key.Seen.ERROR_BAR);
        }
        return seen;
    }

    /** Nothing lies outside the axes, so clipping could only cut markers that stand on them. */
    @Override
    public boolean render(
            final Graphics2D canvas,
            final Rectangle2D plot,
            final int index,
            final PlotRenderingInfo info,
            final CrosshairState crosshair) {
        final Shape clip = canvas.getClip();
        canvas.setClip(null);
        final boolean drawn = super.render(canvas, plot, index, info, crosshair);
        canvas.setClip(clip);
        return drawn;
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

        final LabelBoard board = new LabelBoard(offTheAxis(plot));
        new BreakRules(ink, board).draw(scene.spec().picture().breaks(), year -> x(year, plot), plot);
        final List<Spot> spots = spots(plot);
        spots.forEach(spot -> errorBar(canvas, spot, plot));
        endLabels.draw(ink, spots, plot);
        new PointLabels(ink, board, scene).draw(spots, lines(plot));
    }

    /** Labels close to the axis would be read as ticks. */
    private static Rectangle2D offTheAxis(final Rectangle2D plot) {
        return new Rectangle2D.Double(
                plot.getX() + AXIS_AIR, plot.getY(), plot.getWidth() - AXIS_AIR, plot.getHeight() - 1);
    }

    private List<TimeLabels.Tick> ticks(final Rectangle2D plot) {
        if (Way.of(scene).has(Way.Trait.MONTHS)) {
            return Months.ticks(month -> x(month, plot), scene.language());
        }
        final int first = (int) Math.ceil(getDomainAxis().getLowerBound());
        final int last = (int) Math.floor(getDomainAxis().getUpperBound());
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new TimeLabels.Tick(x(year, plot), TimeSlot.year(year)))
                .toList();
    }

    private List<Spot> spots(final Rectangle2D plot) {
        return IntStream.range(0, scene.series().size())
                .boxed()
                .flatMap(series -> scene.series().get(series).points().stream()
                        .filter(point -> point.value().isPresent())
                        .map(point -> spot(series, point, plot)))
                .toList();
    }

    private Spot spot(final int series, final Point point, final Rectangle2D plot) {
        final double value = scene.scale().toAxis(point.value().orElseThrow());
        return new Spot(series, point, x(point.slot().position(), plot), y(value, plot));
    }

    private void errorBar(final Graphics2D canvas, final Spot spot, final Rectangle2D plot) {
        errorBars
                .place(spot.point(), spot.x(), value -> y(value, plot))
                .ifPresent(bar -> ErrorBars.draw(canvas, new LineColours(scene).mark(spot.series()), bar));
    }

    private List<Line2D> lines(final Rectangle2D plot) {
        return IntStream.range(0, scene.series().size())
                .boxed()
                .flatMap(row -> IntStream.range(1, data.getItemCount(row))
                        .filter(item -> !data.isHole(row, item) && !data.isHole(row, item - 1))
                        .mapToObj(item -> segment(row, item, plot)))
                .toList();
    }

    private Line2D segment(final int row, final int item, final Rectangle2D plot) {
        return new Line2D.Double(
                x(data.getXValue(row, item - 1), plot),
                y(data.getYValue(row, item - 1), plot),
                x(data.getXValue(row, item), plot),
                y(data.getYValue(row, item), plot));
    }

    private double x(final double year, final Rectangle2D plot) {
        return getDomainAxis().valueToJava2D(year, plot, RectangleEdge.BOTTOM);
    }

    private double y(final double value, final Rectangle2D plot) {
        return getRangeAxis().valueToJava2D(value, plot, RectangleEdge.LEFT);
    }
}
