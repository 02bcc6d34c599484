package niengiam.job.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.0+)?");

    /**
     * A row.
     *
     * @param number its 1-based number, for messages
     * @param cells its texts by the name of the column; empty text where nothing stands
     */
    record Row(int number, Map<String, String> cells) {
        Row {
            cells = new TreeMap<>(cells);
        }

        String cell(final String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isBlank() {
            return cells.values().stream().allMatch(String::isEmpty);
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
            final Map<String, String> cells = new HashMap<>();
            final Map<String, String> row = table.rows().get(i);
            columns.forEach((at, column) ->
                    cells.put(column, row.get(table.head().get(at)).strip()));
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
                final Map<String, String> cells = new HashMap<>();
                columns.forEach((at, column) -> cells.put(column, text(grid.cell(number, at))));
                rows.add(new Row(number + 1, cells));
            }
        }
        return rows.stream().filter(row -> !row.isBlank()).toList();
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

    /** What a cell says: of a number all its digits, of a day its date, however they are shown. */
    private static String text(final SheetCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number().map(BigDecimal::toPlainString).orElse(cell.shown());
            case DATE ->
                SERIAL.matcher(cell.raw()).matches()
                        ? SERIAL_ZERO
                                .plusDays(new BigDecimal(cell.raw()).longValue())
                                .toString()
                        : cell.raw().replaceAll("T00:00:00.*", "");
            default -> cell.shown().strip();
        };
    }
}
