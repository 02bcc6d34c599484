package niengiam.chart.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.chart.paint.Ink;
import niengiam.chart.paint.TextStyle;
import niengiam.chart.spec.Point;
import niengiam.chart.spec.Point.Precision;
import niengiam.chart.spec.Word;
import niengiam.model.Language;

/** One small line that explains hollow, hatched and missing marks, each only if the picture has one. */
final class Key {

    /** What only the painter of a picture can tell. */
    enum Seen {
        GAP,
        ERROR_BAR
    }

    /** A sign and its meaning. */
    private record Entry(KeySign sign, String meaning) {}

    private static final double GAP = 6;
    private static final double BETWEEN = 18;

    private final Language language;
    private final List<Entry> entries = new ArrayList<>();

    private Key(final Language language) {
        this.language = language;
    }

    static Key ofLines(final Scene scene, final Set<Seen> seen) {
        final Key key = new Key(scene.language());
        final List<Point> points = scene.drawnPoints();
        final Set<Word> hollow = statuses(points, scene);
        if (points.stream().anyMatch(p -> p.slot().isPartOfYear())) {
            hollow.add(Word.PART_YEAR);
        }
        if (points.stream().anyMatch(Point::isRough)) {
            hollow.add(Word.ROUGH);
        }
        key.add(KeySign.HOLLOW_MARKER, hollow);
        key.addRanges(seen);
        if (seen.contains(Seen.GAP)) {
            key.add(KeySign.WORDS_ALONE, Set.of(Word.BROKEN_LINE));
        }
        return key;
    }

    static Key ofColumns(final Scene scene, final Set<Seen> seen) {
        final Key key = new Key(scene.language());
        final List<Point> points = scene.drawnPoints();
        key.add(KeySign.HATCHED_COLUMN, statuses(points, scene));
        if (points.stream().anyMatch(p -> p.slot().isPartOfYear())) {
            key.add(KeySign.DASHED_COLUMN, Set.of(Word.PART_YEAR));
        }
        if (points.stream().anyMatch(p -> p.precision() == Precision.ABOUT)) {
            key.add(KeySign.TILDE, Set.of(Word.ROUGH));
        }
        key.addRanges(seen);
        if (seen.contains(Seen.GAP)) {
            key.add(KeySign.ELLIPSIS, Set.of(Word.NO_DATA));
        }
        return key;
    }

    static Key ofRows(final Scene scene) {
        final Key key = ofColumns(scene, EnumSet.noneOf(Seen.class));
        final Way way = Way.of(scene);
        if (way.has(Way.Trait.TARGET)) {
            key.add(KeySign.RULE, Set.of(Word.TARGET));
        }
        if (way.before().filter(was -> !was.points().isEmpty()).isPresent()) {
            key.add(KeySign.HOLLOW_MARKER, Set.of(Word.YEAR_BEFORE));
        }
        return key;
    }

    /** Shades say how much; that figures are provisional or about is said once for all. */
    static Key ofTiles(final Scene scene) {
        final Key key = new Key(scene.language());
        if (scene.drawnPoints().stream().anyMatch(point -> point.precision() == Precision.ABOUT)) {
            key.add(KeySign.TILDE, Set.of(Word.ROUGH));
        }
        return key;
    }

    static Key ofRevision(final Scene scene) {
        final Key key = new Key(scene.language());
        key.add(KeySign.HOLLOW_MARKER, Set.of(Word.WAS));
        return key;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many lines it takes on the sheet of a scene. */
    int rows(final Scene scene) {
        int rows = entries.isEmpty() ? 0 : 1;
        double x = 0;
        for (final Entry entry : entries) {
            final double width = width(entry, scene);
            if (x > 0 && x + width > scene.layout().textWidth()) {
                rows++;
                x = 0;
            }
            x += width + BETWEEN;
        }
        return rows;
    }

    void draw(final Ink ink, final Scene scene, final double left, final double first, final double leading) {
        double x = left;
        double baseline = first;
        for (final Entry entry : entries) {
            final double width = width(entry, scene);
            if (x > left && x - left + width > scene.layout().textWidth()) {
                x = left;
                baseline += leading;
            }
            entry.sign().draw(ink, x, baseline);
            ink.write(TextStyle.NOTE, entry.meaning(), x + before(entry), baseline, Ink.Align.LEFT);
            x += width + BETWEEN;
        }
    }

    private static double width(final Entry entry, final Scene scene) {
        return before(entry) + scene.face().width(TextStyle.NOTE, entry.meaning());
    }

    private static double before(final Entry entry) {
        return entry.sign().width() == 0 ? 0 : entry.sign().width() + GAP;
    }

    private void addRanges(final Set<Seen> seen) {
        if (seen.contains(Seen.ERROR_BAR)) {
            add(KeySign.ERROR_BAR, Set.of(Word.RANGE));
        }
    }

    private void add(final KeySign sign, final Collection<Word> meanings) {
        if (!meanings.isEmpty()) {
            final String meaning =
                    meanings.stream().map(word -> word.in(language)).collect(Collectors.joining(", "));
            entries.add(new Entry(sign, meaning));
        }
    }

    private static Set<Word> statuses(final List<Point> points, final Scene scene) {
        return points.stream()
                .filter(scene::isHollow)
                .map(Point::status)
                .map(Word::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Word.class)));
    }
}
