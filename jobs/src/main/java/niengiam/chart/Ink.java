package niengiam.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Sets text on a canvas; every text of a chart that JFreeChart does not draw itself goes through here. */
record Ink(Graphics2D canvas, Typeface face) {

    /** How a text lies to the point it is set at. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    double width(TextStyle style, String text) {
        return face.width(style, text);
    }

    void write(TextStyle style, String text, double x, double baseline, Align align) {
        write(style, style.colour(), text, x, baseline, align);
    }

    void write(TextStyle style, Color colour, String text, double x, double baseline, Align align) {
        double left = x - align.share * width(style, text);
        canvas.setFont(face.font(style, text));
        canvas.setPaint(colour);
        canvas.drawString(text, (float) left, (float) baseline);
    }

    /** Lines below each other; the first stands with its accents touching {@code top}. */
    void write(TextStyle style, Color colour, List<String> lines, double x, double top, Align align) {
        double baseline = top + style.ascent();
        for (String line : lines) {
            write(style, colour, line, x, baseline, align);
            baseline += style.leading();
        }
    }

    /** What a text covers, accents and descenders included. */
    Rectangle2D box(TextStyle style, String text, double x, double baseline, Align align) {
        double width = width(style, text);
        return new Rectangle2D.Double(
                x - align.share * width, baseline - style.ascent(), width, style.ascent() + style.descent());
    }
}
