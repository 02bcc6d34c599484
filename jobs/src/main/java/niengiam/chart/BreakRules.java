package niengiam.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Draws the rule and the note of each break in a series. */
record BreakRules(Ink ink, LabelBoard board) {

    /** Share of the plot kept free of values, so that the notes have a place. */
    static final double HEADROOM = 0.2;

    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 3f}, 0f);
    private static final double NOTE_WIDTH = 150;
    private static final int NOTE_LINES = 3;
    private static final double GAP = 6;

    void draw(List<SeriesBreak> breaks, DoubleUnaryOperator toX, Rectangle2D plot) {
        for (SeriesBreak seriesBreak : breaks) {
            double x = toX.applyAsDouble(seriesBreak.rule());
            if (x > plot.getMinX() && x < plot.getMaxX()) {
                draw(seriesBreak, x, plot);
            }
        }
    }

    private void draw(SeriesBreak seriesBreak, double x, Rectangle2D plot) {
        Graphics2D canvas = ink.canvas();
        Line2D rule = new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY());
        canvas.setStroke(DASHED);
        canvas.setPaint(Palette.AXIS);
        canvas.draw(rule);
        board.take(rule);

        List<String> lines = new TextFlow(ink.face(), TextStyle.NOTE, NOTE_WIDTH, NOTE_LINES).lines(seriesBreak.note());
        double width = lines.stream()
                .mapToDouble(line -> ink.width(TextStyle.NOTE, line))
                .max()
                .orElse(0);
        double height = lines.size() * TextStyle.NOTE.leading();
        Rectangle2D right = new Rectangle2D.Double(x + GAP, plot.getMinY() + 1, width, height);
        Rectangle2D left = new Rectangle2D.Double(x - GAP - width, plot.getMinY() + 1, width, height);
        List<Rectangle2D> places = right.getMaxX() <= plot.getMaxX() ? List.of(right, left) : List.of(left, right);
        Rectangle2D box = board.place(places).orElse(places.get(0));
        ink.write(TextStyle.NOTE, TextStyle.NOTE.colour(), lines, box.getX(), box.getY(), Ink.Align.LEFT);
    }
}
