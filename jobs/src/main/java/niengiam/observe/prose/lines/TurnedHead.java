package niengiam.observe.prose.lines;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.source.document.Block;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * The head of a table that is turned round: its first cell says that years stand below it, the others name what is counted.
 * Rows of it are read only as long as each has a cell for every one of the head; a second row of words, or one in which
 * blanks alone part the cells, leaves the table unread.
 */
final class TurnedHead {

    /** A part of the column before it: the line that is made of it would not say so. */
    private static final Pattern PART = Pattern.compile(
            "\\s*([-–+•*]|trong đó|of which|including).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final Items items = new Items();
    private Map<Integer, String> names = Map.of();
    private int cells;
    private boolean latest;
    private boolean words;

    TurnedHead(final Lexicon lexicon, final PhraseReader phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** Forgets the table before. */
    void end() {
        names = Map.of();
        latest = false;
        words = false;
    }

    /**
     * Takes in any row: a head of this kind begins a table, another one without figures ends it.
     *
     * @param byBlanks whether blanks alone part its cells, so that an empty one cannot be told from none
     */
    void row(final char[] text, final Block row, final boolean byBlanks) {
        if (byBlanks) {
            end();
            return;
        }
        final Map<Integer, String> found = new TreeMap<>();
        for (final Block.Cell cell : row.cells()) {
            final String said = new String(text, cell.start(), cell.end() - cell.start()).strip();
            if (cell.column() > 0 && said.codePoints().anyMatch(Character::isLetter)) {
                found.put(cell.column(), said);
            }
        }
        latest = false;
        final boolean second = words;
        words = !found.isEmpty();
        if (found.isEmpty()) {
            return;
        }
        final boolean whole = found.size() == row.cells().size() - 1;
        // Words above say of which plan or part they are.
        names = whole && !second && isTime(text, row.cells().get(0)) ? found : Map.of();
        cells = row.cells().size();
        latest = !names.isEmpty();
    }

    /** Whether the row that was taken in last is such a head. */
    boolean isHead() {
        return latest;
    }

    /** Whether a row may be one of such a table. */
    boolean isAbove(final Block row) {
        return !names.isEmpty() && row.cells().size() == cells;
    }

    /** What is counted in a column, where that can be said in a line of its own. */
    Optional<String> name(final Block.Cell cell) {
        return Optional.ofNullable(names.get(cell.column()))
                .filter(name -> !PART.matcher(name).matches());
    }

    private boolean isTime(final char[] text, final Block.Cell cell) {
        phrases.read(text, cell.start(), cell.end(), items);
        return cell.column() == 0
                && items.size() == 1
                && items.isPhrase(0)
                && lexicon.has(items.phrase(0), Role.TIME)
                && items.end(0) - items.start(0)
                        >= new String(text, cell.start(), cell.end() - cell.start())
                                .strip()
                                .length();
    }
}
