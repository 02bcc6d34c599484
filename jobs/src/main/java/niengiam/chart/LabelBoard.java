package niengiam.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps labels apart: a label is placed only where it covers no other label, no mark and no line. */
final class LabelBoard {

    private static final double AIR = 2;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    LabelBoard(Rectangle2D area) {
        this.area = area;
    }

    void take(Rectangle2D box) {
        taken.add(box);
    }

    void take(Line2D line) {
        lines.add(line);
    }

    boolean isFree(Rectangle2D box) {
        Rectangle2D roomy =
                new Rectangle2D.Double(box.getX() - AIR, box.getY(), box.getWidth() + 2 * AIR, box.getHeight());
        return area.contains(box)
                && taken.stream().noneMatch(roomy::intersects)
                && lines.stream().noneMatch(roomy::intersectsLine);
    }

    /** The first of the places that is free, which then no longer is. */
    Optional<Rectangle2D> place(List<Rectangle2D> places) {
        Optional<Rectangle2D> free = places.stream().filter(this::isFree).findFirst();
        free.ifPresent(this::take);
        return free;
    }
}
