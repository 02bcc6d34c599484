package niengiam.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Sets text on a canvas; every text of a chart that JFreeChart does not draw itself goes through here. */
public record Ink(Graphics2D canvas, Typeface face) {

    private static final double HALO = 1.5;
    /** Of a comma. */
    private static final double FIGURE_DESCENT = 2;

    /** How a text lies to the point it is set at. */
    public enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(final double share) {
            this.share = share;
        }
    }

    public double width(final TextStyle style, final String text) {
        return face.width(style, text);
    }

    public void write(
            final TextStyle style, final String text, final double x, final double baseline, final Align align) {
        write(style, style.colour(), text, x, baseline, align);
    }

    public void write(
            final TextStyle style,
            final Color colour,
            final String text,
            final double x,
            final double baseline,
            final Align align) {
        if (text.isEmpty()) {
            return;
        }
        final double left = x - align.share * width(style, text);
        canvas.setFont(face.font(style, text));
        canvas.setPaint(colour);
        canvas.drawString(text, (float) left, (float) baseline);
    }

    /** A label and a little air round it. */
    public static Rectangle2D halo(final Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - HALO, box.getY() - HALO, box.getWidth() + 2 * HALO, box.getHeight() + HALO);
    }

    /** Hides what lies there. */
    public void clear(final Shape place) {
        canvas.setPaint(Palette.PAPER);
        canvas.fill(place);
    }

    /** Lines below each other; the first stands with its accents touching {@code top}. */
    public void write(
            final TextStyle style,
            final Color colour,
            final List<String> lines,
            final double x,
            final double top,
            final Align align) {
        double baseline = top + style.ascent();
        for (final String line : lines) {
            write(style, colour, line, x, baseline, align);
            baseline += style.leading();
        }
    }

    /** What a text covers: figures stay between baseline and cap height, words may carry accents and descend. */
    public Rectangle2D box(
            final TextStyle style, final String text, final double x, final double baseline, final Align align) {
        final boolean figures = text.chars().noneMatch(c -> Character.isLetter(c) || c == '(');
        final double up = figures ? style.figureHeight() : style.ascent();
        final double down = figures ? FIGURE_DESCENT : style.descent();
        final double width = width(style, text);
        return new Rectangle2D.Double(x - align.share * width, baseline - up, width, up + down);
    }
}
