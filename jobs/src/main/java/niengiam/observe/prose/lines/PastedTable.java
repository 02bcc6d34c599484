package niengiam.observe.prose.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.source.document.Block;
import niengiam.text.Items;
import niengiam.text.Lexicon;
import niengiam.text.PeriodPhrase;
import niengiam.text.PeriodReader;
import niengiam.text.PhraseReader;
import niengiam.text.Role;

/**
 * A table that stands in a text: a head of periods, a first column of names, perhaps one of units. Each cell below a period
 * is put into a line "name: number unit" that prose would have, and is read as that. Without such a head nothing is read.
 */
public final class PastedTable {

    /** No cell of a table is longer, and few clauses are shorter. */
    private static final int LONGEST_CELL = 30;

    /** What the head of a column of units is. */
    static final String UNIT_HEAD = "UNIT_HEAD";

    /** The 31st of December, as month and day. */
    private static final int YEAR_END = 1231;

    /** A cell with a number, as a line of prose. */
    // Lines are read once and never compared; the reader of prose takes characters.
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(
            char[] text, int numberStart, int cellStart, int cellEnd, PeriodPhrase period, boolean estimated) {}

    /** A period of the head: the place of its cell, and where that stands in its line. */
    private record Column(int place, int from, int to, PeriodPhrase period, boolean estimated) {}

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final PeriodReader periods;
    private final Items items = new Items();
    private List<Column> columns = List.of();
    private int unitColumn = -1;
    private int headCells;
    private final RowsOfHead rowsOfHead;
    private final TurnedHead turned;

    /** What the row above counts, whose parts may leave it out. */
    private String unitAbove = "";

    public PastedTable(final Lexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new PhraseReader(lexicon);
        this.periods = new PeriodReader(lexicon);
        this.rowsOfHead = new RowsOfHead(lexicon, phrases, periods);
        this.turned = new TurnedHead(lexicon, phrases);
    }

    /** Whether a part of a text is a row with two short cells with digits: behind a label, or a head that has none. */
    public static boolean isRow(final char[] text, final Block block) {
        int numbers = 0;
        for (int i = !block.cells().isEmpty() && isNumber(text, block.cells().get(0)) ? 0 : 1;
                i < block.cells().size();
                i++) {
            final Block.Cell cell = block.cells().get(i);
            numbers += cell.end() - cell.start() <= LONGEST_CELL && holdsDigit(text, cell) ? 1 : 0;
        }
        return numbers > 1;
    }

    private static boolean holdsDigit(final char[] text, final Block.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Begins a document. */
    public void begin(final boolean vietnamese) {
        phrases.begin(vietnamese);
        end();
    }

    /** Forgets the table before. */
    public void end() {
        columns = List.of();
        unitColumn = -1;
        rowsOfHead.end();
        turned.end();
    }

    /** Takes in any row before it is read: one below a head may say what its columns are, and they are left unread. */
    public void row(final char[] text, final Block row) {
        rowsOfHead.row(text, row);
        turned.row(text, row, isByBlanks(text, row) && row.cells().size() > 1);
        if (rowsOfHead.isOpen() && !columns.isEmpty()) {
            final List<Integer> places = columns.stream().map(Column::place).toList();
            final boolean byPlace = isByBlanks(text, row) && row.cells().size() != headCells;
            columns = columns.stream()
                    .filter(column -> !rowsOfHead.isQualified(
                            text, row, byPlace ? 0 : column.place(), byPlace ? List.of() : places))
                    .toList();
        }
    }

    /** Whether the row that was taken in last is the head of a table that is turned round: it names what is counted. */
    public boolean isHeadOfNames() {
        return turned.isHead();
    }

    /** Takes in a row if it is a head of periods. */
    public boolean isHead(final char[] text, final Block row) {
        if (turned.isAbove(row)) {
            columns = List.of();
            return false;
        }
        final List<Column> found = new ArrayList<>();
        final int line = lineStart(text, row);
        int unit = -1;
        for (final Block.Cell cell : row.cells()) {
            phrases.read(text, cell.start(), cell.end(), items);
            periods.begin(items);
            final Column column = column(cell, line);
            if (column != null) {
                found.add(column);
            } else if (isUnitWord()) {
                unit = cell.column();
            } else if (isNumber(text, cell)) {
                return false;
            }
        }
        if (found.isEmpty()) {
            return false;
        }
        columns = isByBlanks(text, row)
                ? found
                : found.stream()
                        .filter(column -> rowsOfHead.isPlain(text, column.place()))
                        .toList();
        rowsOfHead.begin();
        unitColumn = unit;
        headCells = row.cells().size() + (found.get(0).place() == 0 ? 1 : 0);
        unitAbove = "";
        return true;
    }

    private Column column(final Block.Cell cell, final int line) {
        boolean estimated = false;
        for (int i = 0; i < items.size(); i++) {
            final PeriodPhrase period = items.isNumber(i) && periods.isYear(i) && items.size() == 1
                    ? periods.year(i)
                    : periods.read(i, true);
            if (period.kind() == PeriodPhrase.Kind.SPAN && period.end() / 10_000 > 1) {
                final boolean whole = period.next() == items.size() || items.isMark(period.next(), '(');
                return whole
                        ? new Column(cell.column(), cell.start() - line, cell.end() - line, period.in(items), estimated)
                        : null;
            }
            if (!items.isPhrase(i)) {
                return null;
            }
            estimated |= lexicon.has(items.phrase(i), Role.CUE) || lexicon.has(items.phrase(i), Role.QUALIFIER);
        }
        return null;
    }

    private boolean isUnitWord() {
        return items.size() > 0
                && items.isPhrase(0)
                && lexicon.meaning(items.phrase(0), Role.NEUTRAL)
                        .filter(meaning -> meaning.value().equals(UNIT_HEAD))
                        .isPresent();
    }

    /** The cells of a row that stand below a period, as lines. */
    public List<Line> lines(final char[] text, final Block row) {
        if (turned.isAbove(row)) {
            return turnedLines(text, row);
        }
        final List<Line> lines = new ArrayList<>();
        if (columns.isEmpty()) {
            return lines;
        }
        final Block.Cell label = label(text, row);
        if (label == null) {
            return lines;
        }
        final String name = new String(text, label.start(), label.end() - label.start());
        final boolean deeper = isDeeper(text, row, label);
        final List<Optional<Column>> above = above(text, row);
        String unit = unitOf(text, row);
        final Named named = named(name);
        String bare = named.bare;
        unit = unit.isEmpty() ? named.unit : unit;
        unit = unit.isEmpty() && deeper && !holds(bare, Role.UNIT.bit()) ? unitAbove : unit;
        unitAbove = deeper ? unitAbove : unit;
        bare = withoutYearEnd(bare.strip()).replaceFirst("^[-–+•*]\\s*", "").replaceFirst("[:;]$", "");
        for (int i = 0; i < above.size(); i++) {
            final Block.Cell cell = row.cells().get(i);
            if (above.get(i).isPresent() && isNumber(text, cell)) {
                lines.add(line(
                        bare,
                        deeper,
                        unit,
                        new String(text, cell.start(), cell.end() - cell.start()),
                        cell,
                        above.get(i).get()));
            }
        }
        return lines;
    }

    /** The cells of a row whose first is a period, below a head that names what they count. */
    private List<Line> turnedLines(final char[] text, final Block row) {
        final List<Line> lines = new ArrayList<>();
        final Block.Cell first = row.cells().get(0);
        phrases.read(text, first.start(), first.end(), items);
        periods.begin(items);
        final Column period = first.column() == 0 ? column(first, lineStart(text, row)) : null;
        for (final Block.Cell cell : period == null ? List.<Block.Cell>of() : row.cells()) {
            final Named named = named(turned.name(cell).orElse(""));
            if (!named.bare.isBlank() && isNumber(text, cell)) {
                final String number = new String(text, cell.start(), cell.end() - cell.start());
                lines.add(line(withoutYearEnd(named.bare.strip()), false, named.unit, number, cell, period));
            }
        }
        return lines;
    }

    /** A label without its brackets, and the unit in them. */
    private record Named(String bare, String unit) {}

    private Named named(final String name) {
        final int bracket = name.indexOf('(');
        if (bracket <= 0) {
            return new Named(name, "");
        }
        final int close = name.indexOf(')', bracket);
        final String inside = name.substring(bracket + 1, close < 0 ? name.length() : close);
        return new Named(name.substring(0, bracket), isUnit(inside) ? inside : "");
    }

    private Line line(
            final String name,
            final boolean deeper,
            final String unit,
            final String number,
            final Block.Cell cell,
            final Column column) {
        final String head = (deeper ? "- " : "* ") + name + ": ";
        final int blank = unit.indexOf(' ');
        final boolean currencyFirst = blank > 0 && isCurrency(unit.substring(0, blank));
        final String before = currencyFirst ? unit.substring(0, blank + 1) : "";
        final String after = currencyFirst ? unit.substring(blank + 1) : unit;
        final String line = head + before + number + " " + after.toLowerCase(Locale.ROOT);
        return new Line(
                line.stripTrailing().toCharArray(),
                head.length() + before.length(),
                cell.start(),
                cell.end(),
                column.period(),
                column.estimated());
    }

    /** "Rooms, 31 Dec" below a year: what there is at its end, as one takes a stock of a year to be anyway. */
    private String withoutYearEnd(final String printed) {
        final String label = printed.replaceFirst("[\\s,;(]+31[/.-]12$", "");
        final char[] text = label.toCharArray();
        phrases.read(text, 0, text.length, items);
        periods.begin(items);
        for (int i = 1; i < items.size(); i++) {
            final PeriodPhrase said = periods.read(i, false);
            if (said.isPresent() && said.next() == items.size()) {
                return said.end() % 10_000 == YEAR_END
                        ? label.substring(0, items.start(i)).replaceFirst("[\\s,;(]+$", "")
                        : label;
            }
        }
        return label;
    }

    /** Whether nothing but blanks parts the cells of a row, so that an empty one cannot be told from none. */
    private static boolean isByBlanks(final char[] text, final Block row) {
        for (int i = row.start(); i < row.end(); i++) {
            if (text[i] == '\t' || text[i] == '|') {
                return false;
            }
        }
        return true;
    }

    /** The period above each cell; of a row with fewer cells than the head its place in the line must tell. */
    private List<Optional<Column>> above(final char[] text, final Block row) {
        final boolean byBlanks = isByBlanks(text, row);
        final boolean byPlace = byBlanks && row.cells().size() != headCells;
        final int shift = byBlanks && columns.get(0).place() == 0 ? 1 : 0;
        final Map<Integer, Column> byNumber = columns.stream()
                .collect(Collectors.toMap(column -> column.place() + shift, column -> column, (first, other) -> first));
        final int line = lineStart(text, row);
        return row.cells().stream()
                .map(cell -> byPlace
                        ? onlyAbove(cell.start() - line, cell.end() - line)
                        : Optional.ofNullable(byNumber.get(cell.column())))
                .toList();
    }

    /** The one period that stands above a stretch of the line; none if two do. */
    private Optional<Column> onlyAbove(final int from, final int to) {
        final List<Column> found = columns.stream()
                .filter(column -> from < column.to() && to > column.from())
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static int lineStart(final char[] text, final Block row) {
        int start = row.start();
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private String unitOf(final char[] text, final Block row) {
        for (final Block.Cell cell : row.cells()) {
            if (cell.column() == unitColumn) {
                final String unit = new String(text, cell.start(), cell.end() - cell.start()).strip();
                return isUnit(unit) ? unit : "";
            }
        }
        return "";
    }

    private boolean isCurrency(final String word) {
        return holds(word, Role.CURRENCY.bit());
    }

    private boolean isUnit(final String words) {
        return words.contains("%")
                || holds(words, Role.UNIT.bit() | Role.SCALE.bit() | Role.CURRENCY.bit() | Role.CLAIM.bit());
    }

    private boolean holds(final String words, final int roles) {
        final char[] text = words.toCharArray();
        phrases.read(text, 0, text.length, items);
        for (int i = 0; i < items.size(); i++) {
            if (items.isPhrase(i) && (lexicon.roles(items.phrase(i)) & roles) != 0) {
                return true;
            }
        }
        return false;
    }

    private Block.Cell label(final char[] text, final Block row) {
        for (final Block.Cell cell : row.cells()) {
            for (int i = cell.start(); i < cell.end(); i++) {
                if (Character.isLetter(text[i])) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** Whether a row is part of the one above: indented, with a dash, "of which", or numbered 1.1. */
    private boolean isDeeper(final char[] text, final Block row, final Block.Cell label) {
        final Block.Cell first = row.cells().get(0);
        if (!first.equals(label)) {
            final String number = new String(text, first.start(), first.end() - first.start()).strip();
            if (number.matches("\\d+\\.\\d+.*|[-–+a-z][.)]?")) {
                return true;
            }
        }
        if ("-–+•*".indexOf(text[label.start()]) >= 0) {
            return true;
        }
        phrases.read(text, label.start(), label.end(), items);
        return items.size() > 0 && items.isPhrase(0) && items.gap(0) == 0 && lexicon.has(items.phrase(0), Role.PART);
    }

    static boolean isNumber(final char[] text, final Block.Cell cell) {
        boolean digit = false;
        for (int i = cell.start(); i < cell.end(); i++) {
            final char c = text[i];
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9') && c != '.' && c != ',' && !Character.isWhitespace(c) && c != '\u00a0') {
                return false;
            }
        }
        return digit;
    }
}
