package niengiam.observe.prose.lines;

import java.util.ArrayList;
import java.util.List;
import niengiam.observe.prose.said.Sayings;

/**
 * The lines that lead in the lists being read: the one that ended with a colon, and the items that have items of their own.
 * Their words hold for what stands below them.
 */
public final class ListLeads {

    private static final int DEEPEST = 8;

    /** An item of a list and what it said, or the line before the list, whose mark is a colon. */
    private record Level(char mark, int indent, Sayings said, String unit) {}

    private final List<Level> levels = new ArrayList<>();

    public void forget() {
        levels.clear();
    }

    /**
     * Begins a line.
     *
     * @return whether it is a further item, below or beside the one before
     */
    public boolean begin(final LineShape shape, final boolean continued) {
        if (!shape.isBullet() && !shape.isNumbered()) {
            if (!continued) {
                levels.clear();
            }
            return false;
        }
        for (int i = 0; i < levels.size(); i++) {
            final Level level = levels.get(i);
            if (level.mark() == shape.mark()
                    && (Math.abs(level.indent() - shape.indent()) <= 1 || shape.isNumbered())) {
                levels.subList(i, levels.size()).clear();
                return true;
            }
        }
        while (!levels.isEmpty() && levels.get(levels.size() - 1).indent() > shape.indent()) {
            levels.remove(levels.size() - 1);
        }
        return !levels.isEmpty();
    }

    /** What holds for the line. */
    public Sayings lead() {
        return levels.isEmpty()
                ? Sayings.NOTHING
                : levels.get(levels.size() - 1).said();
    }

    /** What the line above counts; empty text if it counts nothing. */
    public String unit() {
        return levels.isEmpty() ? "" : levels.get(levels.size() - 1).unit();
    }

    /** Ends a line. */
    public void end(final Sayings said, final String unit, final boolean colon, final LineShape shape) {
        final boolean item = shape.isBullet() || shape.isNumbered();
        if (colon && !item) {
            levels.clear();
        }
        if ((item || colon) && levels.size() < DEEPEST) {
            levels.add(new Level(item ? shape.mark() : ':', item ? shape.indent() : -1, said, unit));
        }
    }
}
