package niengiam.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.chart.Point.Status;
import niengiam.chart.TimeSlot.Extent;
import niengiam.model.Language;

/** One small line that explains hollow, hatched and missing marks, each only if the picture has one. */
final class Key {

    private static final double SWATCH = 12;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;

    /** A sign and its meaning. */
    private record Entry(Sign sign, String meaning) {}

    private interface Sign {
        void draw(Graphics2D canvas, Rectangle2D box, Color colour);
    }

    private final List<Entry> entries;

    private Key(List<Entry> entries) {
        this.entries = entries;
    }

    static Key of(Scene scene, boolean holes) {
        Language language = scene.language();
        boolean columns = scene.spec().picture() instanceof Picture.Columns;
        List<Point> points = scene.spec()
                .picture()
                .points()
                .filter(p -> p.value().isPresent())
                .toList();
        List<Entry> entries = new ArrayList<>();
        Set<Status> open = points.stream()
                .map(Point::status)
                .filter(status -> status != Status.FINAL)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        boolean part = points.stream().anyMatch(p -> p.slot().extent() == Extent.PART);
        boolean rough = points.stream().anyMatch(Point::isRough);
        if (columns) {
            if (!open.isEmpty()) {
                entries.add(new Entry(Key::hatchedColumn, names(open, language)));
            }
            if (part) {
                entries.add(new Entry(Key::dashedColumn, Word.PART_YEAR.in(language)));
            }
            if (rough) {
                entries.add(new Entry(Key::errorBar, Word.ROUGH.in(language)));
            }
        } else {
            List<String> hollow = new ArrayList<>();
            open.forEach(status -> hollow.add(Word.of(status).in(language)));
            if (part) {
                hollow.add(Word.PART_YEAR.in(language));
            }
            if (rough) {
                hollow.add(Word.ROUGH.in(language));
            }
            if (!hollow.isEmpty()) {
                entries.add(new Entry(Key::hollowMarker, String.join(", ", hollow)));
            }
        }
        if (holes) {
            entries.add(
                    columns
                            ? new Entry(Key::ellipsis, Word.NO_DATA.in(language))
                            : new Entry(Key::openLine, Word.OPEN_LINE.in(language)));
        }
        return new Key(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void draw(Ink ink, double left, double baseline) {
        double x = left;
        Color colour = Palette.mark(0, 1);
        for (Entry entry : entries) {
            Rectangle2D box = new Rectangle2D.Double(x, baseline - SWATCH + 2, SWATCH, SWATCH);
            entry.sign().draw(ink.canvas(), box, colour);
            ink.write(TextStyle.NOTE, entry.meaning(), x + SWATCH + GAP, baseline, Ink.Align.LEFT);
            x += SWATCH + GAP + ink.width(TextStyle.NOTE, entry.meaning()) + BETWEEN;
        }
    }

    private static String names(Set<Status> open, Language language) {
        return open.stream().map(status -> Word.of(status).in(language)).collect(Collectors.joining(", "));
    }

    private static void hatchedColumn(Graphics2D canvas, Rectangle2D box, Color colour) {
        column(canvas, box, colour, new HatchPaint(colour), ColumnPainter.SOLID);
    }

    private static void dashedColumn(Graphics2D canvas, Rectangle2D box, Color colour) {
        column(canvas, box, colour, Palette.PAPER, ColumnPainter.DASHED);
    }

    private static void column(Graphics2D canvas, Rectangle2D box, Color colour, Paint fill, BasicStroke outline) {
        canvas.setPaint(fill);
        canvas.fill(box);
        canvas.setPaint(colour);
        canvas.setStroke(outline);
        canvas.draw(box);
    }

    private static void hollowMarker(Graphics2D canvas, Rectangle2D box, Color colour) {
        var circle = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY())
                .createTransformedShape(MarkerShape.of(0));
        canvas.setPaint(Palette.PAPER);
        canvas.fill(circle);
        canvas.setPaint(colour);
        canvas.setStroke(HouseTheme.MARKER_OUTLINE);
        canvas.draw(circle);
    }

    private static void errorBar(Graphics2D canvas, Rectangle2D box, Color colour) {
        ErrorBars.draw(canvas, Palette.INK, box.getCenterX(), box.getMaxY(), box.getMinY());
    }

    private static void openLine(Graphics2D canvas, Rectangle2D box, Color colour) {
        canvas.setPaint(colour);
        canvas.setStroke(HouseTheme.LINE);
        double y = box.getCenterY();
        canvas.draw(new Line2D.Double(box.getMinX(), y, box.getMinX() + 2, y));
        canvas.draw(new Line2D.Double(box.getMaxX() - 2, y, box.getMaxX(), y));
    }

    private static void ellipsis(Graphics2D canvas, Rectangle2D box, Color colour) {
        canvas.setPaint(Palette.MUTED);
        for (int i = -1; i <= 1; i++) {
            canvas.fill(new Rectangle2D.Double(box.getCenterX() + 3.5 * i - 0.75, box.getMaxY() - 3.5, 1.5, 1.5));
        }
    }
}
