package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.lake.figures.ObservationTable;
import niengiam.lake.figures.Tables;
import niengiam.model.Locator;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Names;
import niengiam.table.Column;
import niengiam.table.TableSchema;

/** Tables of the release as they are, as sheets of a workbook, with links from places to evidence. */
public final class PlainSheets {

    private static final int WIDE = 60;

    /** The trends have a sheet of formulas. */
    private static final Map<String, String> TITLES = Map.of(
            "conflicts", "Mâu thuẫn - Conflicts",
            "revisions", "Công bố lại - Revisions",
            "accounts", "Cân đối - Accounts",
            "plan", "Kế hoạch - Plan",
            "boundaries", "Địa giới - Boundaries",
            "contributions", "Đóng góp - Contributions",
            "area_contributions", "Đóng góp của tỉnh - By area");

    private final WorkbookWriter book;
    private final StagedTables tables;
    private final EvidenceIndex evidence;
    private final int rowsPerSheet;

    PlainSheets(
            final WorkbookWriter book,
            final StagedTables tables,
            final EvidenceIndex evidence,
            final int rowsPerSheet) {
        this.book = book;
        this.tables = tables;
        this.evidence = evidence;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** The sheets of some tables, as a reader finds them. */
    public static String titles(final String... tables) {
        return Arrays.stream(tables)
                .map(table -> table.equals("trends") ? TrendSheet.TITLE : TITLES.get(table))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("”, “"));
    }

    /** Rows of the tables that say something about the figures. */
    void listed(final ListedTables listed) throws IOException {
        for (final TableSchema schema : ListedTables.OF_TERRITORIES) {
            if (!TITLES.containsKey(schema.name())) {
                continue;
            }
            final List<ListedTables.Row> rows = listed.of(schema);
            try (SheetWriter sheet = begin(TITLES.get(schema.name()), schema)) {
                for (final ListedTables.Row row : rows) {
                    if (sheet.rowNumber() >= rowsPerSheet - 1) {
                        sheet.row()
                                .text("… + " + (rows.size() - sheet.rowNumber() + 2) + " (tables/" + schema.name()
                                        + ".csv)");
                        break;
                    }
                    row(sheet, schema, row.cells(), false);
                }
            }
        }
    }

    /** The figures of some territories, as they were read; returns how many did not fit. */
    long observations(final List<String> refAreas) throws IOException {
        final Set<String> areas = new HashSet<>(refAreas);
        final long[] left = {0};
        try (SheetWriter sheet = begin("Số liệu - Observations", ObservationTable.SCHEMA)) {
            final int area = ObservationTable.SCHEMA.position("ref_area");
            tables.forEach(ObservationTable.SCHEMA, cells -> {
                if (!areas.contains((String) cells[area])) {
                    return;
                }
                if (sheet.rowNumber() >= rowsPerSheet) {
                    left[0]++;
                    return;
                }
                row(sheet, ObservationTable.SCHEMA, cells, true);
            });
        }
        return left[0];
    }

    /** A whole table. What does not fit is counted in a last line. */
    void table(final String title, final TableSchema schema) throws IOException {
        final long[] left = {0};
        try (SheetWriter sheet = begin(title, schema)) {
            tables.forEach(schema, cells -> {
                if (sheet.rowNumber() < rowsPerSheet - 1) {
                    row(sheet, schema, cells, false);
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
        final int reason = Tables.REJECTS.position("reason");
        final int source = Tables.REJECTS.position("source_id");
        tables.forEach(Tables.REJECTS, cells -> counts.computeIfAbsent((String) cells[reason], any -> new TreeMap<>())
                .merge((String) cells[source], 1L, Long::sum));
        try (SheetWriter sheet =
                book.sheet("Không dùng - Rejects", WorkbookWriter.LAST, List.of(26, 40, 10, WIDE, WIDE), 1)) {
            sheet.row().heads(List.of("reason", "source_id", "count", "Lý do", "Reason"));
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

    private SheetWriter begin(final String title, final TableSchema schema) throws IOException {
        final SheetWriter sheet = book.sheet(
                title,
                WorkbookWriter.LAST,
                schema.columns().stream().map(PlainSheets::width).toList(),
                1);
        sheet.row().heads(schema.head());
        return sheet;
    }

    private static int width(final Column column) {
        return switch (column.name()) {
            case "source_id", "series", "comment_obs", "reference", "sentence", "part_list", "document", "others" -> 40;
            default -> 15;
        };
    }

    private void row(final SheetWriter sheet, final TableSchema schema, final Object[] cells, final boolean shown) {
        try {
            sheet.row();
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        String source = "";
        for (int i = 0; i < cells.length; i++) {
            final String name = schema.columns().get(i).name();
            final Object cell = cells[i];
            if (name.endsWith("source_id") || name.equals("source_id_before")) {
                source = (String) cell;
            }
            if (cell == null) {
                sheet.empty();
            } else if (cell instanceof BigDecimal number) {
                sheet.number(number);
            } else if (cell instanceof Long number) {
                sheet.number(number);
            } else if ((name.endsWith("locator") || name.equals("locator_before"))) {
                final String text = (String) cell;
                evidence.link(source, Locator.parse(text).orElseThrow(), shown)
                        .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
            } else {
                sheet.text(cell.toString());
            }
        }
    }
}
