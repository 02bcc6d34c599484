package niengiam.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import niengiam.chart.encode.Mark;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Picture;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;
import niengiam.chart.spec.TimeSlot;
import niengiam.chart.spec.Word;

/** Rows below each other, named on the left, with values along a common axis: bars of a ranking or dots of a revision. */
final class RowPlot extends PaintedPlot {

    private static final int FEW = 24;
    private static final double ROOMY = 22;
    private static final double CLOSE = 16;
    private static final double TALLEST = 52;
    private static final double BAR = 0.68;
    private static final double THICKEST_BAR = 28;
    private static final double AXIS = 26;
    private static final double TALL = 40;
    private static final double RANK = 24;
    private static final double GAP = 8;

    /** Between a bar or a mark and what is written beside it. */
    private static final double APART = 4;

    private static final double WIDEST_NAMES = 0.4;
    private static final Color OTHERS = new Color(0x7B90A4);

    private final transient Scene scene;
    private final transient Way way;
    private final transient AxisRange range;
    private final transient List<Point> rows;
    private final double names;
    private final double values;

    private RowPlot(final Scene scene, final AxisRange range) {
        super("rows");
        this.scene = scene;
        this.way = Way.of(scene);
        this.range = range;
        final List<Series> series = scene.series();
        this.rows = series.get(series.size() - 1).points();
        final double widest = rows.stream()
                .mapToDouble(
                        row -> scene.face().width(TextStyle.VALUE, row.slot().label())
                                + (way.ranks().isEmpty() ? 0 : RANK))
                .max()
                .orElse(0);
        this.names = Math.min(widest, scene.layout().width() * WIDEST_NAMES);
        this.values = scene.drawnPoints().stream()
                .mapToDouble(point ->
                        scene.face().width(TextStyle.VALUE, scene.scale().print(point)))
                .max()
                .orElse(0);
    }

    static Drawing of(final Scene scene) {
        final boolean bars = !Way.of(scene).has(Way.Trait.DOTS);
        final AxisRange range = scaled(scene).range(bars ? AxisRange.Base.ZERO : AxisRange.Base.FREE, 0.02);
        final RowPlot plot = new RowPlot(scene, range);
        final List<String> notes = range.hasZero() ? List.of() : List.of(Word.NOT_FROM_ZERO.in(scene.language()));
        final Key key = bars ? Key.ofRows(scene) : Key.ofRevision(scene);
        return new Drawing(plot, key, notes, plot.rows.size() * plot.rowHeight() + AXIS + GAP);
    }

    /** The rule at the target lies on the axis however little was reached. */
    private static Scene scaled(final Scene scene) {
        if (!Way.of(scene).has(Way.Trait.TARGET)) {
            return scene;
        }
        final List<Point> axis = new ArrayList<>(scene.axis());
        axis.add(Point.of(TimeSlot.year(0), Picture.Plan.TARGET));
        return scene.part(scene.spec().picture(), axis);
    }

    private String name(final int row) {
        final String name = rows.get(row).slot().label();
        final List<Integer> ranks = way.ranks();
        return !ranks.isEmpty() && ranks.get(row) > 0 ? ranks.get(row) + ".\u00a0" + name : name;
    }

    private double rowHeight() {
        if (way.has(Way.Trait.TARGET)) {
            return TALL;
        }
        return rows.size() <= FEW ? ROOMY : CLOSE;
    }

    @Override
    void paint(final Graphics2D canvas, final Rectangle2D area) {
        final Ink ink = new Ink(canvas, scene.face());
        final double left = area.getX() + Layout.MARGIN + names + GAP;
        final double right = area.getMaxX() - Layout.MARGIN - values - GAP;
        final double top = area.getY() + GAP;
        final double height = Math.min(TALLEST, (area.getHeight() - AXIS - GAP) / rows.size());
        final RowAxis axis = new RowAxis(range, new Rectangle2D.Double(left, top, right - left, height * rows.size()));
        final RowDots dots = new RowDots(scene, axis);
        axis.grid(ink, scene.language());
        for (int i = 0; i < rows.size(); i++) {
            final double middle = top + (i + 0.5) * height;
            final Point row = rows.get(i);
            final boolean ours = way.ours().test(row);
            name(ink, i, ours, left, middle);
            if (way.has(Way.Trait.DOTS)) {
                dots.revision(ink, scene.series().get(0), row, middle);
            } else if (row.value().isPresent()) {
                bar(ink, row, ours, middle, height, axis);
            }
            way.before().flatMap(before -> before.at(row.slot())).ifPresent(was -> dots.before(ink, was, middle));
        }
        if (way.has(Way.Trait.TARGET)) {
            axis.target(ink, scene.scale().toAxis(Picture.Plan.TARGET));
        }
        axis.zero(ink);
    }

    private void name(final Ink ink, final int row, final boolean ours, final double left, final double middle) {
        final TextStyle style = ours && !way.has(Way.Trait.TARGET) ? TextStyle.VALUE : TextStyle.AXIS;
        final int lines = rowHeight() >= TALL ? 2 : 1;
        final List<String> name = new TextFlow(scene.face(), style, names + GAP, lines).lines(name(row));
        double baseline = middle + style.figureHeight() / 2 - (name.size() - 1) * style.leading() / 2;
        for (final String line : name) {
            ink.write(style, line, left - GAP, baseline, Ink.Align.RIGHT);
            baseline += style.leading();
        }
    }

    private void bar(
            final Ink ink,
            final Point row,
            final boolean ours,
            final double middle,
            final double height,
            final RowAxis axis) {
        final double zero = axis.x(0);
        final double end = axis.x(scene.scale().toAxis(row.value().orElseThrow()));
        final double thick = Math.min(THICKEST_BAR, height * BAR);
        final Rectangle2D bar =
                new Rectangle2D.Double(Math.min(zero, end), middle - thick / 2, Math.abs(end - zero), thick);
        Mark.point(0, row, scene.scale())
                .around(
                        ink.canvas(),
                        () -> ColumnPainter.fill(ink.canvas(), bar, ours ? Palette.mark(0, 1) : OTHERS, row, scene));
        final double baseline = middle + TextStyle.VALUE.figureHeight() / 2;
        final boolean percent = way.has(Way.Trait.TARGET);
        final String value = percent ? scene.scale().say(row) : scene.scale().print(row);
        final TextStyle style = ours ? TextStyle.VALUE : TextStyle.AXIS;
        final double start = clear(row, bar.getMaxX() + APART, scene.face().width(style, value), axis);
        ink.write(style, value, start, baseline, Ink.Align.LEFT);
    }

    /** Where a value begins so that neither the rule at the target nor the dot of the year before stands in it. */
    private double clear(final Point row, final double from, final double width, final RowAxis axis) {
        final List<Double> marks = new ArrayList<>();
        if (way.has(Way.Trait.TARGET)) {
            marks.add(axis.x(scene.scale().toAxis(Picture.Plan.TARGET)));
        }
        way.before()
                .flatMap(before -> before.at(row.slot()))
                .flatMap(Point::value)
                .ifPresent(was -> marks.add(axis.x(scene.scale().toAxis(was))));
        double start = from;
        for (final double mark : marks.stream().sorted().toList()) {
            if (mark > start - RowDots.DOT && mark < start + width + RowDots.DOT / 2) {
                start = mark + RowDots.DOT / 2 + APART;
            }
        }
        return start;
    }
}
