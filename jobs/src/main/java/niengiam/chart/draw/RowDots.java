package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import niengiam.chart.encode.Mark;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Series;

/** Dots on rows: what was said before and what is said now, or where the year before stood. */
record RowDots(Scene scene, RowAxis axis) {

    static final double DOT = 9;
    private static final BasicStroke JOIN = new BasicStroke(2f);

    /** Where the year before stood. */
    void before(final Ink ink, final Point was, final double middle) {
        final double x = axis.x(scene.scale().toAxis(was.value().orElseThrow()));
        Mark.point(1, was, scene.scale()).around(ink.canvas(), () -> dot(ink.canvas(), x, middle, Palette.PAPER));
    }

    /** A hollow dot for what was, a full one for what is. */
    void revision(final Ink ink, final Series first, final Point is, final double middle) {
        final Graphics2D canvas = ink.canvas();
        final double now = axis.x(scene.scale().toAxis(is.value().orElseThrow()));
        first.points().stream()
                .filter(was -> was.slot().equals(is.slot()) && was.value().isPresent())
                .filter(was -> was.value().get().compareTo(is.value().orElseThrow()) != 0)
                .findFirst()
                .ifPresent(was -> {
                    final double before =
                            axis.x(scene.scale().toAxis(was.value().orElseThrow()));
                    canvas.setPaint(Palette.MUTED);
                    canvas.setStroke(JOIN);
                    canvas.draw(new Line2D.Double(before, middle, now, middle));
                    Mark.point(0, was, scene.scale()).around(canvas, () -> dot(canvas, before, middle, Palette.PAPER));
                    final boolean right = before > now;
                    ink.write(
                            TextStyle.AXIS,
                            scene.scale().print(was),
                            before + (right ? DOT : -DOT),
                            middle + TextStyle.AXIS.figureHeight() / 2,
                            right ? Ink.Align.LEFT : Ink.Align.RIGHT);
                });
        Mark.point(1, is, scene.scale()).around(canvas, () -> dot(canvas, now, middle, Palette.mark(0, 1)));
        final boolean left = first.points().stream()
                .filter(was -> was.slot().equals(is.slot()))
                .flatMap(was -> was.value().stream())
                .anyMatch(was -> was.compareTo(is.value().orElseThrow()) > 0);
        ink.write(
                TextStyle.VALUE,
                scene.scale().print(is),
                now + (left ? -DOT : DOT),
                middle + TextStyle.VALUE.figureHeight() / 2,
                left ? Ink.Align.RIGHT : Ink.Align.LEFT);
    }

    private static void dot(final Graphics2D canvas, final double x, final double y, final Color fill) {
        final Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
        canvas.setPaint(fill);
        canvas.fill(dot);
        canvas.setPaint(Palette.mark(0, 1));
        canvas.setStroke(HouseTheme.MARKER_OUTLINE);
        canvas.draw(dot);
    }
}
