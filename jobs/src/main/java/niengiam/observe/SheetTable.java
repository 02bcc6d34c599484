package niengiam.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import niengiam.data.Expression;
import niengiam.data.SheetMapping;
import niengiam.source.SheetCell;
import niengiam.source.SheetGrid;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * One table on a sheet, or its continuation after a page break, which repeats the head: the columns that the head names,
 * what the texts above it say, and the rows below it.
 *
 * @param columns 0-based column to the texts of its head, from top to bottom
 * @param captures what the texts above and in the head say
 * @param body 0-based rows below the head
 */
record SheetTable(Map<Integer, String> columns, Map<String, String> captures, List<Integer> body) {

    /** The longest text above a head that is searched. */
    private static final int MAX_TEXT = 20_000;

    /** The tables of a sheet; none if it has no head. */
    static List<SheetTable> of(final SheetGrid grid, final SheetMapping mapping, final String source) {
        final List<Integer> rows = grid.rowNumbers();
        final List<Integer> heads =
                rows.stream().filter(row -> isHead(grid, row, mapping)).toList();
        final List<SheetTable> tables = new ArrayList<>();
        Map<String, String> before = Map.of();
        int above = 0;
        for (int i = 0; i < heads.size(); i++) {
            final int first = heads.get(i);
            final int below = first + mapping.headRows();
            final int end = i + 1 < heads.size() ? heads.get(i + 1) : Integer.MAX_VALUE;
            final Map<String, String> captures = captures(
                    text(grid, rows, above, below), mapping, before, source + ", sheet \"" + grid.name() + "\"");
            final Map<Integer, String> columns = columns(grid, first, below);
            final List<Integer> body =
                    rows.stream().filter(row -> row >= below && row < end).toList();
            tables.add(new SheetTable(columns, captures, body));
            above = lastFigureRow(grid, body, columns).orElse(below - 1) + 1;
            before = captures;
        }
        return tables;
    }

    private static boolean isHead(final SheetGrid grid, final int row, final SheetMapping mapping) {
        return grid.row(row).stream()
                .anyMatch(cell -> mapping.head().whole(oneLine(cell.shown())).isPresent());
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
                .filter(row -> isHead(grid, row, mapping))
                .findFirst()
                .filter(head -> expected.isIn(text(grid, rows, 0, head)))
                .isPresent();
    }

    private static String text(final SheetGrid grid, final List<Integer> rows, final int from, final int to) {
        final StringBuilder text = new StringBuilder();
        for (final int row : rows) {
            if (row >= from && row < to) {
                for (final SheetCell cell : grid.row(row)) {
                    if (text.length() < MAX_TEXT) {
                        text.append(text.isEmpty() ? "" : " ").append(oneLine(cell.shown()));
                    }
                }
            }
        }
        return text.toString();
    }

    private static Map<String, String> captures(
            final String text, final SheetMapping mapping, final Map<String, String> before, final String where) {
        final Map<String, String> captures = new LinkedHashMap<>(before);
        for (final Expression expression : mapping.texts()) {
            final Set<Map<String, String>> found = new LinkedHashSet<>();
            final Set<String> meanings = new LinkedHashSet<>();
            final Matcher match = expression.pattern().matcher(text);
            while (match.find()) {
                final Map<String, String> groups = expression.captures(match);
                if (meanings.add(Texts.label(groups.toString()))) {
                    found.add(groups);
                }
            }
            if (found.size() > 1) {
                throw new SourceException("Invalid table in " + where + ": expected one meaning of \"" + expression
                        + "\" above its head, got " + found + ". Correct mapping "
                        + mapping.conventions().mapping()
                        + ".");
            }
            if (found.isEmpty() && before.isEmpty()) {
                throw new SourceException("Missing text in " + where + ": expected \"" + expression
                        + "\" above or in the head, got \"" + shortened(text) + "\". Correct mapping "
                        + mapping.conventions().mapping() + ".");
            }
            found.forEach(captures::putAll);
        }
        return captures;
    }

    private static String shortened(final String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static Map<Integer, String> columns(final SheetGrid grid, final int first, final int below) {
        final Map<Integer, String> columns = new LinkedHashMap<>();
        for (int column = 0; column <= grid.lastColumn(); column++) {
            final StringBuilder head = new StringBuilder();
            boolean continues = false;
            SheetCell last = SheetCell.blank(-1, -1);
            for (int row = first; row < below; row++) {
                final SheetCell cell = grid.covering(row, column);
                if (!cell.isBlank()) {
                    continues = grid.isContinuation(row, column);
                    if (!cell.equals(last)) {
                        head.append(head.isEmpty() ? "" : " ").append(oneLine(cell.shown()));
                    }
                    last = cell;
                }
            }
            if (!head.isEmpty() && !continues) {
                columns.put(column, head.toString());
            }
        }
        return columns;
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
