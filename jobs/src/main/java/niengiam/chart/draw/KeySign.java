package niengiam.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import niengiam.chart.paint.HatchPaint;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.MarkerShape;
import niengiam.chart.paint.Palette;
import niengiam.chart.paint.TextStyle;

/** The small samples in the key. */
enum KeySign {
    HATCHED_COLUMN(12) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            final Rectangle2D box = box(x, baseline);
            fill(ink, box, new HatchPaint(COLOUR));
            outline(ink, box, ColumnPainter.SOLID);
        }
    },
    DASHED_COLUMN(12) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            outline(ink, box(x, baseline), ColumnPainter.DASHED);
        }
    },
    HOLLOW_MARKER(8) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            final Rectangle2D box = box(x, baseline);
            outline(
                    ink,
                    AffineTransform.getTranslateInstance(box.getCenterX(), baseline - TextStyle.NOTE.figureHeight() / 2)
                            .createTransformedShape(MarkerShape.of(0)),
                    HouseTheme.MARKER_OUTLINE);
        }
    },
    /** Nothing is drawn where a line is left open, so the key shows no mark for it. */
    WORDS_ALONE(0) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            // Its words say what they are about.
        }
    },
    ERROR_BAR(8) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            ErrorBars.draw(ink.canvas(), Palette.INK, box(x, baseline));
        }
    },
    RULE(6) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            final Rectangle2D box = box(x, baseline);
            ink.canvas().setPaint(Palette.INK);
            ink.canvas().setStroke(HouseTheme.LINE);
            ink.canvas().draw(new Line2D.Double(box.getCenterX(), box.getY(), box.getCenterX(), box.getMaxY()));
        }
    },
    TILDE(8) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            ink.write(TextStyle.VALUE, COLOUR, "~", x + width() / 2, baseline, Ink.Align.CENTRE);
        }
    },
    ELLIPSIS(10) {
        @Override
        void draw(final Ink ink, final double x, final double baseline) {
            ink.write(TextStyle.AXIS, "…", x + width() / 2, baseline, Ink.Align.CENTRE);
        }
    };

    private static final Color COLOUR = Palette.mark(0, 1);
    private static final double HEIGHT = 11;

    private final double width;

    KeySign(final double width) {
        this.width = width;
    }

    abstract void draw(Ink ink, double x, double baseline);

    double width() {
        return width;
    }

    Rectangle2D box(final double x, final double baseline) {
        return new Rectangle2D.Double(x, baseline - HEIGHT + 1.5, width, HEIGHT);
    }

    private static void fill(final Ink ink, final Shape shape, final HatchPaint paint) {
        ink.canvas().setPaint(paint);
        ink.canvas().fill(shape);
    }

    private static void outline(final Ink ink, final Shape shape, final Stroke stroke) {
        final Graphics2D canvas = ink.canvas();
        canvas.setPaint(COLOUR);
        canvas.setStroke(stroke);
        canvas.draw(shape);
    }
}
