package niengiam.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niengiam.data.Expression;
import niengiam.data.SheetMapping;
import niengiam.source.Texts;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;

/**
 * One table on a sheet, or its continuation after a page break, which repeats the head: the columns that the head names,
 * the texts above it, and the rows below it.
 *
 * @param columns 0-based column to the texts of its head, from top to bottom
 * @param levels 0-based column to the same texts, cell by cell
 * @param under 0-based column to the same texts below what stands further left above a blank: words that go over several
 *     columns need not be merged
 * @param hidden 0-based columns over which the producer hid a part of the head
 * @param text the texts above and in the head, as one line
 * @param body 0-based rows below the head
 * @param lastFigureRow the last row of the body in which anything but text stands below the head; what follows is a
 *     footnote, or the title of the next page
 * @param foreign whether a title of another table stands above its head, which only looks like the one before
 */
record SheetTable(
        Map<Integer, String> columns,
        Map<Integer, List<String>> levels,
        Map<Integer, String> under,
        Set<Integer> hidden,
        String text,
        List<Integer> body,
        int lastFigureRow,
        boolean foreign) {

    /** The longest text above a head that is searched. */
    private static final int MAX_TEXT = 20_000;
    /** How many rows a head may have beyond those that the mapping knows of. */
    private static final int MORE_ROWS = 2;
    /** The most rows that a head has before its body. */
    private static final int MOST_ROWS = 10;

    private static final Pattern UNIT =
            Pattern.compile("\\(?(unit|đơn vị( tính)?|đvt) ?:.+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    /** The tables of a sheet; none if it has no head. */
    static List<SheetTable> of(final SheetGrid grid, final SheetMapping mapping) {
        final List<Integer> rows = grid.rowNumbers();
        final List<SheetTable> tables = new ArrayList<>();
        final List<int[]> heads = heads(grid, rows, mapping);
        int above = 0;
        for (int i = 0; i < heads.size(); i++) {
            final int first = heads.get(i)[0];
            final int below = heads.get(i)[1];
            final int end = i + 1 < heads.size() ? heads.get(i + 1)[0] : Integer.MAX_VALUE;
            final Map<Integer, List<String>> levels = levels(grid, first, below, false);
            final Map<Integer, String> columns = joined(levels);
            final List<Integer> body =
                    rows.stream().filter(row -> row >= below && row < end).toList();
            final int last = lastFigureRow(grid, body, columns).orElse(below - 1);
            tables.add(new SheetTable(
                    columns,
                    levels,
                    joined(levels(grid, first, below, true)),
                    hidden(grid, first, below, mapping),
                    text(grid, rows, above, below, mapping) + units(grid, body),
                    body,
                    last,
                    i > 0
                            && (tables.get(i - 1).foreign
                                    || hasOtherTitle(grid, above, first, mapping, tables.get(0).text))));
            above = last + 1;
        }
        return tables;
    }

    /**
     * Whether the lines between the last figures and the head that is repeated below them are the title of another table.
     * Headings, footnotes, units and what stood above the first head continue the table.
     */
    private static boolean hasOtherTitle(
            final SheetGrid grid, final int from, final int to, final SheetMapping mapping, final String first) {
        final String known = Texts.label(first);
        return grid.rowNumbers().stream()
                .filter(row -> row >= from && row < to)
                .map(row -> text(grid, List.of(row), row, row + 1, mapping))
                .filter(line -> !line.isEmpty()
                        && !known.contains(Texts.label(line))
                        && !UNIT.matcher(line).matches()
                        && !mapping.footnote().pattern().matcher(line).lookingAt()
                        && mapping.pass().whole(line).isEmpty()
                        && mapping.rows().stream().noneMatch(rows -> rows.under()
                                .filter(under -> under.isIn(line))
                                .isPresent()))
                .anyMatch(line -> mapping.titleWords()
                        .flatMap(words -> words.unknown(line))
                        .isPresent());
    }

    /** Units that are said below the table, for they count for all of it. */
    private static String units(final SheetGrid grid, final List<Integer> body) {
        return body.stream()
                .flatMap(row -> grid.row(row).stream())
                .map(cell -> oneLine(cell.shown()))
                .filter(text -> UNIT.matcher(text).matches())
                .map(text -> " " + text)
                .collect(Collectors.joining());
    }

    /** First row of each head, and the first row below it. */
    private static List<int[]> heads(final SheetGrid grid, final List<Integer> rows, final SheetMapping mapping) {
        final List<int[]> heads = new ArrayList<>();
        int below = 0;
        for (final int row : rows) {
            final Optional<SheetCell> cell = row < below ? Optional.empty() : head(grid, row, mapping);
            if (cell.isPresent()) {
                final boolean grouped = row > below && isGroup(grid, row - 1, mapping);
                below = below(grid, row, cell.get(), mapping);
                heads.add(new int[] {grouped ? row - 1 : row, below});
            }
        }
        return heads;
    }

    private static Optional<SheetCell> head(final SheetGrid grid, final int row, final SheetMapping mapping) {
        return grid.row(row).stream()
                .filter(cell -> isWhole(mapping.head(), cell))
                .findFirst();
    }

    private static boolean isGroup(final SheetGrid grid, final int row, final SheetMapping mapping) {
        return mapping.group()
                .filter(group -> grid.row(row).stream().anyMatch(cell -> isWhole(group, cell)))
                .isPresent();
    }

    private static boolean isWhole(final Expression expected, final SheetCell cell) {
        return expected.whole(oneLine(cell.shown())).isPresent()
                || (cell.kind() == SheetCell.Kind.TEXT
                        && BilingualHead.whole(expected, List.of(cell.shown())).isPresent());
    }

    /** The head goes on as long as nothing but words stands in its columns, such as a unit below each. */
    private static int below(final SheetGrid grid, final int first, final SheetCell head, final SheetMapping mapping) {
        if (mapping.headEnd() == SheetMapping.HeadEnd.LABEL) {
            return body(
                    grid,
                    first + mapping.headRows(),
                    SheetLabels.column(mapping.labels().get(0)));
        }
        int below = IntStream.range(first + 1, first + mapping.headRows())
                .filter(row -> grid.row(row).stream().anyMatch(SheetTable::isFigure))
                .findFirst()
                .orElse(first + mapping.headRows());
        if (below < first + mapping.headRows()) {
            return below;
        }
        final boolean besideLabels =
                mapping.labels().stream().map(SheetLabels::column).allMatch(column -> column >= head.column());
        for (int more = 0; more < MORE_ROWS && !besideLabels; more++) {
            final List<SheetCell> cells = grid.row(below);
            final boolean words = cells.stream()
                    .allMatch(cell -> cell.column() >= head.column()
                            && cell.kind() == SheetCell.Kind.TEXT
                            && cell.shown().codePoints().anyMatch(Character::isLetter)
                            && mapping.conventions().mark(cell.shown()).isEmpty());
            if (cells.isEmpty() || !words) {
                break;
            }
            below++;
        }
        return below;
    }

    /** The first row that is blank, has a label or a number that is no year. */
    private static int body(final SheetGrid grid, final int from, final int labels) {
        return IntStream.range(from, from + MOST_ROWS)
                .filter(row -> grid.row(row).stream().allMatch(cell -> cell.isBlank() || cell.column() == labels)
                        || grid.row(row).stream()
                                .anyMatch(cell -> isFigure(cell) || (cell.column() == labels && !cell.isBlank())))
                .findFirst()
                .orElse(from);
    }

    private static boolean isFigure(final SheetCell cell) {
        return !cell.isBlank()
                && cell.kind() != SheetCell.Kind.TEXT
                && !YEAR.matcher(cell.shown().strip()).matches();
    }

    private static Optional<Integer> lastFigureRow(
            final SheetGrid grid, final List<Integer> body, final Map<Integer, String> columns) {
        return body.stream()
                .filter(row -> grid.row(row).stream()
                        .anyMatch(cell -> cell.kind() != SheetCell.Kind.TEXT && columns.containsKey(cell.column())))
                .max(Integer::compare);
    }

    /** Whether the text above the first head says what the mapping expects of its table. */
    static boolean isAbove(final Expression expected, final SheetGrid grid, final SheetMapping mapping) {
        final List<Integer> rows = grid.rowNumbers();
        return rows.stream()
                .filter(row -> head(grid, row, mapping).isPresent())
                .findFirst()
                .filter(head -> expected.isIn(text(grid, rows, 0, head, mapping)))
                .isPresent();
    }

    /** What stands above the first head, in the rows before those that say what its columns are about. */
    static String title(final SheetGrid grid, final SheetMapping mapping) {
        final List<Integer> rows = grid.rowNumbers();
        final List<int[]> heads = heads(grid, rows, mapping);
        return heads.isEmpty() ? "" : text(grid, rows, 0, heads.get(0)[0], mapping);
    }

    /** What readers see there: a title, a unit or a word of the head in a hidden row says nothing to them. */
    private static String text(
            final SheetGrid grid, final List<Integer> rows, final int from, final int to, final SheetMapping mapping) {
        final StringBuilder text = new StringBuilder();
        for (final int row : rows) {
            if (row >= from && row < to) {
                for (final SheetCell cell : grid.row(row)) {
                    if (text.length() < MAX_TEXT && !isUnseen(grid, cell, mapping)) {
                        text.append(text.isEmpty() ? "" : " ").append(oneLine(cell.shown()));
                    }
                }
            }
        }
        return text.toString();
    }

    /** Whether the producer hid a cell of a sheet that readers see. */
    static boolean isUnseen(final SheetGrid grid, final SheetCell cell, final SheetMapping mapping) {
        return cell.has(SheetCell.Flag.HIDDEN)
                && mapping.hidden() == SheetMapping.Hidden.REJECT
                && !grid.isHidden()
                && grid.range(cell.row(), cell.column()).isEmpty();
    }

    private static Set<Integer> hidden(
            final SheetGrid grid, final int first, final int below, final SheetMapping mapping) {
        return IntStream.range(first, below)
                .boxed()
                .flatMap(row -> grid.row(row).stream())
                .filter(cell -> isUnseen(grid, cell, mapping))
                .map(SheetCell::column)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The texts of heads as one line each. */
    private static Map<Integer, String> joined(final Map<Integer, List<String>> levels) {
        final Map<Integer, String> columns = new LinkedHashMap<>();
        levels.forEach((column, texts) -> columns.put(column, oneLine(String.join(" ", texts))));
        return columns;
    }

    /** @param spread whether a blank above the first words of a column is taken for what stands left of it */
    private static Map<Integer, List<String>> levels(
            final SheetGrid grid, final int first, final int below, final boolean spread) {
        final Map<Integer, List<String>> columns = new LinkedHashMap<>();
        for (int column = 0; column <= grid.lastColumn(); column++) {
            final List<String> head = new ArrayList<>();
            boolean continues = false;
            boolean begun = false;
            SheetCell last = SheetCell.blank(-1, -1);
            for (int row = first; row < below; row++) {
                final SheetCell own = grid.covering(row, column);
                begun |= !own.isBlank();
                final SheetCell cell = spread && !begun ? left(grid, row, column) : own;
                if (!cell.isBlank()) {
                    continues = grid.isContinuation(row, column);
                    if (!cell.equals(last)) {
                        head.add(cell.shown().strip());
                    }
                    last = cell;
                }
            }
            if (begun && !continues) {
                columns.put(column, head);
            }
        }
        return columns;
    }

    /** What stands left of a blank and may go over it; a merged cell ends where its range does. */
    private static SheetCell left(final SheetGrid grid, final int row, final int column) {
        for (int at = column - 1; at >= 0; at--) {
            final SheetCell cell = grid.covering(row, at);
            if (!cell.isBlank()) {
                return grid.range(row, at).isPresent() ? SheetCell.blank(row, column) : cell;
            }
        }
        return SheetCell.blank(row, column);
    }

    /** The text with every run of blanks and line breaks as one blank. */
    static String oneLine(final String text) {
        final StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }
}
