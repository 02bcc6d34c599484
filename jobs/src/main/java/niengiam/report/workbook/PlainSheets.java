package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.model.Locator;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Names;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.ObservationTable;
import niengiam.table.RejectTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/** Tables of the release as they are, as sheets of a workbook, with links from places to evidence. */
public final class PlainSheets {

    private static final int WIDE = 60;

    private final WorkbookWriter book;
    private final StagedTables tables;
    private final Names names;
    private final EvidenceIndex evidence;
    private final int rowsPerSheet;

    PlainSheets(
            final WorkbookWriter book,
            final StagedTables tables,
            final Names names,
            final EvidenceIndex evidence,
            final int rowsPerSheet) {
        this.book = book;
        this.tables = tables;
        this.names = names;
        this.evidence = evidence;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** What the sheet of a table is called. */
    static String title(final TableSchema table, final Names names) {
        return names.both("sheet." + table.name());
    }

    /** The sheets of some tables, as a reader finds them. */
    public static String titles(final List<Table> tables, final Names names) {
        return tables.stream()
                .filter(table -> table.sheet() != Table.Sheet.NONE)
                .map(table -> title(table.schema(), names))
                .collect(Collectors.joining("”, “"));
    }

    /** Rows of the tables that say something about the figures. */
    void listed(final ListedTables listed) throws IOException {
        for (final Table table : TableRegister.release().tables(any -> any.sheet() == Table.Sheet.ROWS)) {
            final TableSchema schema = table.schema();
            final List<TableRow> rows = listed.of(schema);
            try (SheetWriter sheet = begin(schema)) {
                for (final TableRow row : rows) {
                    if (sheet.rowNumber() >= rowsPerSheet - 1) {
                        sheet.row()
                                .text("… + " + (rows.size() - sheet.rowNumber() + 2) + " (tables/" + schema.name()
                                        + ".csv)");
                        break;
                    }
                    row(sheet, row, false);
                }
            }
        }
    }

    /** The figures of some territories, as they were read; returns how many did not fit. */
    long observations(final List<String> refAreas) throws IOException {
        final Set<String> areas = new HashSet<>(refAreas);
        final long[] left = {0};
        try (SheetWriter sheet = begin(ObservationTable.SCHEMA)) {
            tables.forEach(ObservationTable.SCHEMA, row -> {
                if (!areas.contains(row.text(Concepts.REF_AREA))) {
                    return;
                }
                if (sheet.rowNumber() >= rowsPerSheet) {
                    left[0]++;
                    return;
                }
                row(sheet, row, true);
            });
        }
        return left[0];
    }

    /** A whole table. What does not fit is counted in a last line. */
    void table(final TableSchema schema) throws IOException {
        final long[] left = {0};
        try (SheetWriter sheet = begin(schema)) {
            tables.forEach(schema, row -> {
                if (sheet.rowNumber() < rowsPerSheet - 1) {
                    row(sheet, row, false);
                } else {
                    left[0]++;
                }
            });
            if (left[0] > 0) {
                sheet.row().text("… + " + left[0] + " (tables/" + schema.name() + ".csv)");
            }
        }
    }

    /** The rejected figures, counted by reason and source, with their total as a formula. */
    void rejects(final Names vietnamese, final Names english) throws IOException {
        final Map<String, Map<String, Long>> counts = new TreeMap<>();
        tables.forEach(
                RejectTable.SCHEMA, row -> counts.computeIfAbsent(row.text(Concepts.REASON), any -> new TreeMap<>())
                        .merge(row.text(Concepts.SOURCE_ID), 1L, Long::sum));
        try (SheetWriter sheet =
                book.sheet(title(RejectTable.SCHEMA, names), WorkbookWriter.LAST, List.of(26, 40, 10, WIDE, WIDE), 1)) {
            sheet.row().heads(List.of(Concepts.REASON.name(), Concepts.SOURCE_ID.name(), "count", "Lý do", "Reason"));
            long total = 0;
            for (final Map.Entry<String, Map<String, Long>> byReason : counts.entrySet()) {
                for (final Map.Entry<String, Long> count : byReason.getValue().entrySet()) {
                    total += count.getValue();
                    sheet.row()
                            .text(byReason.getKey())
                            .text(count.getKey())
                            .number(count.getValue())
                            .text(vietnamese.code("reject", byReason.getKey()), CellStyle.WRAPPED)
                            .text(english.code("reject", byReason.getKey()), CellStyle.WRAPPED);
                }
            }
            final int last = sheet.rowNumber();
            sheet.row().text("Tổng số / Total").empty();
            if (last > 1) {
                sheet.formula("SUM(C2:C" + last + ")", BigDecimal.valueOf(total), CellStyle.INTEGER);
            } else {
                sheet.number(0);
            }
        }
    }

    private SheetWriter begin(final TableSchema schema) throws IOException {
        final SheetWriter sheet = book.sheet(
                title(schema, names),
                WorkbookWriter.LAST,
                schema.columns().stream().map(PlainSheets::width).toList(),
                1);
        sheet.row().heads(schema.head());
        return sheet;
    }

    private static int width(final Column<?> column) {
        return switch (column.name()) {
            case "source_id", "series", "comment_obs", "reference", "sentence", "part_list", "document", "others" -> 40;
            default -> 15;
        };
    }

    private void row(final SheetWriter sheet, final TableRow row, final boolean shown) {
        try {
            sheet.row();
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        final List<Column<?>> columns = row.schema().columns();
        String source = "";
        for (int i = 0; i < columns.size(); i++) {
            final Object cell = row.stored(i);
            if (columns.get(i).isSource()) {
                source = (String) cell;
            }
            if (cell == null) {
                sheet.empty();
            } else if (cell instanceof BigDecimal number) {
                sheet.number(number);
            } else if (cell instanceof Long number) {
                sheet.number(number);
            } else if (columns.get(i).isPlace()) {
                final String text = (String) cell;
                evidence.link(source, Locator.parse(text).orElseThrow(), shown)
                        .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
            } else {
                sheet.text(cell.toString());
            }
        }
    }
}
