package niengiam.job.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.report.words.Wording;
import niengiam.report.workbook.Inbox;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;
import niengiam.source.workbook.WorkbookFile;

/** An inbox as somebody gave it back, from whatever program: its rows by the names of their columns, wherever these stand. */
final class FilledSheet {

    /**
     * A row.
     *
     * @param number its 1-based number, for messages
     * @param typed what was typed, by the name of the column
     */
    record Row(int number, Map<String, TypedCell> typed) {
        Row {
            typed = new TreeMap<>(typed);
        }

        /** The texts by the name of the column; empty text where nothing stands. */
        Map<String, String> cells() {
            final Map<String, String> texts = new TreeMap<>();
            typed.forEach((column, cell) -> texts.put(column, cell.text()));
            return texts;
        }

        /** Why what was typed in a column cannot be taken; empty text where it can. */
        String doubt(final String column) {
            return typed.containsKey(column) ? typed.get(column).doubt() : "";
        }

        String cell(final String column) {
            return typed.containsKey(column) ? typed.get(column).text() : "";
        }

        boolean isBlank() {
            return typed.values().stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    private final String name;
    private final Map<String, String> heads = new HashMap<>();

    private FilledSheet(final String name, final Wording wording) {
        this.name = name;
        for (final String column : Inbox.columns()) {
            for (final Language language : Language.values()) {
                heads.put(Texts.label(wording.of("inbox." + column, language)), column);
            }
        }
    }

    /**
     * Reads the rows.
     *
     * @throws SourceException if it is no inbox, or a column is missing or there twice
     */
    static List<Row> read(final byte[] bytes, final String name, final Wording wording) {
        final FilledSheet sheet = new FilledSheet(name, wording);
        return FileFormat.of(bytes).isTable() ? sheet.workbook(bytes) : sheet.delimited(bytes);
    }

    private List<Row> delimited(final byte[] bytes) {
        final String text = Texts.decode(bytes, name);
        final CsvTable table = CsvTable.parse(text, name, delimiter(text));
        final Map<Integer, String> columns = columns(table.head());
        final List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            final Map<String, TypedCell> cells = new HashMap<>();
            final Map<String, String> row = table.rows().get(i);
            columns.forEach((at, column) -> cells.put(
                    column,
                    TypedCell.ofText(column, row.get(table.head().get(at)).strip())));
            rows.add(new Row(Math.toIntExact(table.lines().get(i)), cells));
        }
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** Where a comma stands before decimals, spreadsheet programs part fields by semicolons. */
    private static char delimiter(final String text) {
        final String head = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> head.chars().filter(at -> at == sign).count()))
                .orElse(',');
    }

    private List<Row> workbook(final byte[] bytes) {
        final List<SheetGrid> grids =
                WorkbookFile.read(bytes, name, this::isInbox).sheets();
        if (grids.size() != 1) {
            throw new SourceException("Invalid inbox " + name + ": expected one sheet with a head \""
                    + String.join("\", \"", Inbox.GIVEN.subList(0, 2)) + "\" … as inbox wrote it, got "
                    + grids.size() + ". Take the workbook that inbox wrote, and keep its first row.");
        }
        final SheetGrid grid = grids.get(0);
        final int head = grid.rowNumbers().get(0);
        final List<String> names = new ArrayList<>();
        for (int i = 0; i <= grid.lastColumn(); i++) {
            names.add(grid.cell(head, i).shown());
        }
        final Map<Integer, String> columns = columns(names);
        final List<Row> rows = new ArrayList<>();
        for (final int number : grid.rowNumbers()) {
            if (number != head) {
                final Map<String, TypedCell> cells = new HashMap<>();
                columns.forEach((at, column) -> cells.put(column, typed(grid, number, at, column)));
                rows.add(new Row(number + 1, cells));
            }
        }
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** One cell over several rows says nothing of one of them. */
    private static TypedCell typed(final SheetGrid grid, final int number, final int at, final String column) {
        final SheetCell over = grid.covering(number, at);
        return grid.range(number, at).isPresent() && !over.isBlank()
                ? new TypedCell(over.shown().strip(), "is merged with others; part them and fill in each")
                : TypedCell.of(column, grid.cell(number, at));
    }

    private boolean isInbox(final SheetGrid grid) {
        return !grid.isEmpty()
                && grid.row(grid.rowNumbers().get(0)).stream()
                                .filter(cell -> heads.containsKey(Texts.label(cell.shown())))
                                .count()
                        >= 2;
    }

    private Map<Integer, String> columns(final List<String> names) {
        final Map<Integer, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            final Optional<String> column = Optional.ofNullable(heads.get(Texts.label(names.get(i))));
            if (column.isPresent() && columns.containsValue(column.get())) {
                throw new SourceException("Invalid inbox " + name + ": expected one column \"" + names.get(i)
                        + "\", got two. Delete the one that was added.");
            }
            if (column.isPresent()) {
                columns.put(i, column.get());
            }
        }
        for (final String column : Inbox.columns()) {
            if (!columns.containsValue(column)) {
                throw new SourceException("Missing column \"" + column + "\" in inbox " + name + ": got " + names
                        + ". Put its head back as inbox wrote it.");
            }
        }
        return columns;
    }
}
