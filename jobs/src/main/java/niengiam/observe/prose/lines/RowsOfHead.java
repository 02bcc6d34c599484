package niengiam.observe.prose.lines;

import java.util.List;
import java.util.Optional;
import niengiam.source.document.Block;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * The rows of a head beside that of its periods. Words above or below a period say of which plan, part or unit the numbers
 * under it are, which no line that is made of a row and a period would say.
 */
final class RowsOfHead {

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final Items items = new Items();

    /** Whether nothing but words came since the periods: the next row may go on with the head. */
    private boolean open;

    private Optional<Block> above = Optional.empty();
    private Optional<Block> last = Optional.empty();

    RowsOfHead(final Lexicon lexicon, final PhraseReader phrases, final PeriodReader periods) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.periods = periods;
    }

    /** Forgets the table before. */
    void end() {
        open = false;
        above = Optional.empty();
        last = Optional.empty();
    }

    /** Takes in a row before it is read. */
    void row(final char[] text, final Block row) {
        if (last.filter(before -> before.level() != row.level()).isPresent()) {
            end();
        }
        if (row.cells().stream().anyMatch(cell -> isFigure(text, cell))) {
            end();
            return;
        }
        above = last;
        last = Optional.of(row);
    }

    /** The row that was taken in holds the periods. */
    void begin() {
        open = true;
    }

    /** Whether the row that was taken in goes on with a head, and may say something of its columns. */
    boolean isOpen() {
        return open;
    }

    /** Whether a row below the periods says something of the column of one. */
    boolean isQualified(final char[] text, final Block row, final int place, final List<Integer> places) {
        return words(text, row).stream().anyMatch(cell -> belongs(cell, place, places));
    }

    /** Whether the row above the periods says nothing of a column but that it is one of years, or what the unit is. */
    boolean isPlain(final char[] text, final int place) {
        final List<Block.Cell> words = above.map(row -> words(text, row)).orElse(List.of());
        final List<Integer> places = words.stream().map(Block.Cell::column).toList();
        return words.stream()
                .filter(cell -> place >= cell.column()
                        && places.stream().noneMatch(next -> next > cell.column() && next <= place))
                .allMatch(cell -> isOfTimes(text, cell));
    }

    /** A cell belongs to the period above it, or to the one left of it where the next has not begun. */
    private static boolean belongs(final Block.Cell cell, final int place, final List<Integer> places) {
        return cell.column() >= place && places.stream().noneMatch(next -> next > place && next <= cell.column());
    }

    /** The cells behind the label that hold letters and are no copy of one that goes over several rows. */
    private static List<Block.Cell> words(final char[] text, final Block row) {
        return row.cells().stream()
                .filter(cell -> cell.column() > 0 && cell.start() >= row.start())
                .filter(cell -> new String(text, cell.start(), cell.end() - cell.start())
                        .codePoints()
                        .anyMatch(c -> Character.isLetter(c) || c == '%'))
                .toList();
    }

    private boolean isFigure(final char[] text, final Block.Cell cell) {
        if (!PastedTable.isNumber(text, cell)) {
            return false;
        }
        phrases.read(text, cell.start(), cell.end(), items);
        periods.begin(items);
        return !(items.size() == 1 && items.isNumber(0) && periods.isYear(0));
    }

    private boolean isOfTimes(final char[] text, final Block.Cell cell) {
        phrases.read(text, cell.start(), cell.end(), items);
        if (items.size() == 0 || !items.isPhrase(0)) {
            return false;
        }
        final boolean unit = lexicon.meaning(items.phrase(0), Role.NEUTRAL)
                .filter(meaning -> meaning.value().equals(PastedTable.UNIT_HEAD))
                .isPresent();
        return unit
                || (items.size() == 1
                        && lexicon.has(items.phrase(0), Role.TIME)
                        && items.end(0) - items.start(0)
                                >= new String(text, cell.start(), cell.end() - cell.start())
                                        .strip()
                                        .length());
    }
}
