package niengiam.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Lines over years, labelled at their ends. */
final class LinePlot extends XYPlot {

    private static final double HEADROOM = 0.07;

    private final transient Scene scene;
    private final transient LineData data;
    private final transient EndLabels endLabels;

    private final transient AxisRange range;

    private LinePlot(Scene scene, LineData data, AxisRange range) {
        super(data, yearAxis(scene), new ValueTicks(range, scene).axis(), new LineRenderer(scene, data));
        this.range = range;
        this.scene = scene;
        this.data = data;
        this.endLabels = EndLabels.of(scene);
    }

    static LinePlot of(Scene scene) {
        double headroom = scene.spec().picture().breaks().isEmpty() ? HEADROOM : BreakRules.HEADROOM;
        AxisRange range = scene.range(AxisRange.Base.FREE, headroom);
        LinePlot plot = new LinePlot(scene, new LineData(scene), range);
        plot.setInsets(new RectangleInsets(
                Layout.UNIT_TO_PLOT, Layout.MARGIN, TimeLabels.HEIGHT, Layout.MARGIN + plot.endLabels.width()));
        plot.setRangeZeroBaselineVisible(range.lower() < 0 && range.upper() > 0);
        return plot;
    }

    private static NumberAxis yearAxis(Scene scene) {
        double[] positions = drawn(scene).stream()
                .mapToDouble(point -> point.slot().position())
                .sorted()
                .toArray();
        double first = positions[0];
        double last = positions[positions.length - 1];
        double air = first == last ? 1 : Math.max(0.25, (last - first) * 0.02);
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(first - air, last + air);
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private static List<Point> drawn(Scene scene) {
        return scene.spec()
                .picture()
                .points()
                .filter(point -> point.value().isPresent())
                .toList();
    }

    boolean startsAtZero() {
        return range.startsAtZero();
    }

    boolean hasHoles() {
        return data.hasHoles();
    }

    @Override
    public void draw(
            Graphics2D canvas, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        super.draw(canvas, area, anchor, parentState, info);
        Rectangle2D plot = info.getDataArea();
        Ink ink = new Ink(canvas, scene.face());
        new TimeLabels(ink, plot.getMaxY()).write(ticks(plot));

        LabelBoard board = new LabelBoard(plot);
        new BreakRules(ink, board).draw(scene.spec().picture().breaks(), year -> x(year, plot), plot);
        List<Spot> spots = spots(plot);
        spots.forEach(spot -> errorBar(canvas, spot, plot));
        endLabels.draw(ink, spots, plot);
        new PointLabels(ink, board, scene).draw(spots, lines(plot));
    }

    private List<TimeLabels.Tick> ticks(Rectangle2D plot) {
        int first = (int) Math.ceil(getDomainAxis().getLowerBound());
        int last = (int) Math.floor(getDomainAxis().getUpperBound());
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new TimeLabels.Tick(x(year, plot), TimeSlot.year(year)))
                .toList();
    }

    private List<Spot> spots(Rectangle2D plot) {
        return IntStream.range(0, scene.series().size())
                .boxed()
                .flatMap(series -> scene.series().get(series).points().stream()
                        .filter(point -> point.value().isPresent())
                        .map(point -> spot(series, point, plot)))
                .toList();
    }

    private Spot spot(int series, Point point, Rectangle2D plot) {
        double value = scene.scale().toAxis(point.value().orElseThrow());
        return new Spot(series, point, x(point.slot().position(), plot), y(value, plot));
    }

    private void errorBar(Graphics2D canvas, Spot spot, Rectangle2D plot) {
        spot.point()
                .bounds()
                .ifPresent(bounds -> ErrorBars.draw(
                        canvas,
                        Palette.mark(spot.series(), scene.series().size()),
                        spot.x(),
                        y(scene.scale().toAxis(bounds.lower()), plot),
                        y(scene.scale().toAxis(bounds.upper()), plot)));
    }

    private List<Line2D> lines(Rectangle2D plot) {
        return IntStream.range(0, scene.series().size())
                .boxed()
                .flatMap(row -> IntStream.range(1, data.getItemCount(row))
                        .filter(item -> !data.isHole(row, item) && !data.isHole(row, item - 1))
                        .mapToObj(item -> segment(row, item, plot)))
                .toList();
    }

    private Line2D segment(int row, int item, Rectangle2D plot) {
        return new Line2D.Double(
                x(data.getXValue(row, item - 1), plot),
                y(data.getYValue(row, item - 1), plot),
                x(data.getXValue(row, item), plot),
                y(data.getYValue(row, item), plot));
    }

    private double x(double year, Rectangle2D plot) {
        return getDomainAxis().valueToJava2D(year, plot, RectangleEdge.BOTTOM);
    }

    private double y(double value, Rectangle2D plot) {
        return getRangeAxis().valueToJava2D(value, plot, RectangleEdge.LEFT);
    }
}
