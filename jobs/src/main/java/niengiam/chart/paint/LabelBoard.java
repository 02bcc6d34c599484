package niengiam.chart.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps labels apart: a label is placed only where it covers no other label, no mark and no line. */
public final class LabelBoard {

    private static final double AIR = 2;
    private static final BasicStroke LINE = new BasicStroke(4f);

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    public LabelBoard(final Rectangle2D area) {
        this.area = area;
    }

    public void take(final Rectangle2D box) {
        taken.add(box);
    }

    public void take(final Line2D line) {
        lines.add(line);
    }

    /** Hides the grid behind a label that is to stand here, but nothing that was drawn of the figures. */
    public void clear(final Ink ink, final Rectangle2D box) {
        final Rectangle2D halo = Ink.halo(box);
        final List<Shape> marks = new ArrayList<>();
        taken.stream().filter(halo::intersects).forEach(marks::add);
        lines.stream()
                .filter(halo::intersectsLine)
                .map(LINE::createStrokedShape)
                .forEach(marks::add);
        if (marks.isEmpty()) {
            ink.clear(halo);
            return;
        }
        final Area rest = new Area(halo);
        marks.forEach(mark -> rest.subtract(new Area(mark)));
        ink.clear(rest);
    }

    public boolean isFree(final Rectangle2D box) {
        final Rectangle2D roomy = roomy(box);
        return coversNoLabel(box) && lines.stream().noneMatch(roomy::intersectsLine);
    }

    private boolean coversNoLabel(final Rectangle2D box) {
        final Rectangle2D roomy = roomy(box);
        return area.contains(box) && taken.stream().noneMatch(roomy::intersects);
    }

    private static Rectangle2D roomy(final Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - AIR, box.getY(), box.getWidth() + 2 * AIR, box.getHeight());
    }

    /** The first of the places that is free, or at least covers no other label; it then is taken. */
    public Optional<Rectangle2D> place(final List<Rectangle2D> places) {
        final Optional<Rectangle2D> free = places.stream()
                .filter(this::isFree)
                .findFirst()
                .or(() -> places.stream().filter(this::coversNoLabel).findFirst());
        free.ifPresent(this::take);
        return free;
    }
}
