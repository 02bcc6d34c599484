package niengiam.chart.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.LabelBoard;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextFlow;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.SeriesBreak;

/** Draws the rule and the note of each break in a series. */
record BreakRules(Ink ink, LabelBoard board) {

    /** Share of the plot kept free of values, so that the notes have a place. */
    static final double HEADROOM = 0.2;

    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 3f}, 0f);
    private static final double NOTE_WIDTH = 150;
    private static final int NOTE_LINES = 3;
    private static final double GAP = 6;
    /** A note that finds its place taken moves down, a line at a time. */
    private static final int ROWS = 12;

    void draw(final List<SeriesBreak> breaks, final DoubleUnaryOperator toX, final Rectangle2D plot) {
        final List<Rule> rules = breaks.stream()
                .map(one -> new Rule(one, toX.applyAsDouble(one.rule())))
                .filter(rule -> rule.x() > plot.getMinX() && rule.x() < plot.getMaxX())
                .toList();
        rules.forEach(rule -> drawRule(rule.x(), plot));
        rules.forEach(rule -> writeNote(rule, plot));
    }

    private record Rule(SeriesBreak seriesBreak, double x) {}

    private void drawRule(final double x, final Rectangle2D plot) {
        final Graphics2D canvas = ink.canvas();
        final Line2D line = new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY());
        canvas.setStroke(DASHED);
        canvas.setPaint(Palette.AXIS);
        canvas.draw(line);
        board.take(line);
    }

    private void writeNote(final Rule rule, final Rectangle2D plot) {
        final List<String> lines = new TextFlow(ink.face(), TextStyle.NOTE, NOTE_WIDTH, NOTE_LINES)
                .lines(rule.seriesBreak().note());
        final double width = lines.stream()
                .mapToDouble(line -> ink.width(TextStyle.NOTE, line))
                .max()
                .orElse(0);
        final double height = lines.size() * TextStyle.NOTE.leading();
        final List<Rectangle2D> places = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            final double top = plot.getMinY() + 1 + row * TextStyle.NOTE.leading();
            places.add(new Rectangle2D.Double(rule.x() + GAP, top, width, height));
            places.add(new Rectangle2D.Double(rule.x() - GAP - width, top, width, height));
        }
        board.place(places).ifPresent(box -> {
            ink.clear(Ink.halo(box));
            ink.write(TextStyle.NOTE, TextStyle.NOTE.colour(), lines, box.getX(), box.getY(), Ink.Align.LEFT);
        });
    }
}
