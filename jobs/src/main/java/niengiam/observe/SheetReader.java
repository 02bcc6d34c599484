package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.data.Attribute;
import niengiam.data.CodeLists;
import niengiam.data.SheetMapping;
import niengiam.model.Origin;
import niengiam.model.Reject;
import niengiam.source.SheetCell;
import niengiam.source.SheetGrid;
import niengiam.source.SourceException;
import niengiam.source.WorkbookFile;
import niengiam.text.DoubleEncoding;

/**
 * Reads the tables of a workbook by its mapping. Every number below a head goes to the sink once, as an observation or as
 * a reject; blank cells are absent unless the mapping says otherwise.
 */
final class SheetReader {

    private final SheetMapping mapping;
    private final Origin origin;
    private final SheetLabels labels;
    private final SheetFigure figures;

    SheetReader(final SheetMapping mapping, final Labels labels, final CodeLists codeLists, final Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
        this.labels = new SheetLabels(mapping, labels);
        this.figures = new SheetFigure(mapping, new FigureReader(mapping.conventions(), codeLists, origin));
    }

    /** Whether a sheet holds a table of the mapping. */
    static boolean isMeant(final SheetGrid grid, final SheetMapping mapping) {
        return mapping.sheet().isIn(grid.name())
                && mapping.above()
                        .map(above -> SheetTable.isAbove(above, grid, mapping))
                        .orElse(true);
    }

    /**
     * Reads all sheets that the mapping means.
     *
     * @return how many figures stand in them; as many calls reach the sink
     * @throws SourceException if there is none, or one lacks its head
     */
    long read(final WorkbookFile workbook, final ReadingSink sink) {
        final List<SheetGrid> meant = workbook.sheets().stream()
                .filter(grid -> isMeant(grid, mapping))
                .toList();
        if (meant.isEmpty()) {
            throw new SourceException("Missing sheet in " + workbook.name() + ": expected a name with \""
                    + mapping.sheet() + "\""
                    + mapping.above()
                            .map(above -> " and \"" + above + "\" above the head")
                            .orElse("")
                    + " (mapping " + mapping.conventions().mapping() + "), got "
                    + Stream.concat(
                                    workbook.sheets().stream().map(SheetGrid::name),
                                    workbook.unread().keySet().stream())
                            .toList()
                    + ". Correct the mapping or the file.");
        }
        long figures = 0;
        for (final SheetGrid grid : meant) {
            final List<SheetTable> tables = SheetTable.of(grid, mapping, workbook.name());
            if (tables.isEmpty()) {
                throw new SourceException("Missing head in " + workbook.name() + ", sheet \"" + grid.name()
                        + "\": expected a cell \"" + mapping.head() + "\" (mapping "
                        + mapping.conventions().mapping() + "). Correct the mapping or the file.");
            }
            final Sheet sheet = new Sheet(grid, sink);
            for (final SheetTable table : tables) {
                figures += sheet.read(table);
            }
        }
        return figures;
    }

    private record FigureColumn(int column, String head, SheetMapping.Figures figures, Map<String, String> captures) {}

    /** One sheet while it is read; a heading carries over a page break. */
    private final class Sheet {

        private final SheetGrid grid;
        private final ReadingSink sink;
        private String heading = "";

        Sheet(final SheetGrid grid, final ReadingSink sink) {
            this.grid = grid;
            this.sink = sink;
        }

        long read(final SheetTable table) {
            long count = 0;
            final List<Integer> labelColumns =
                    mapping.labels().stream().map(SheetLabels::column).toList();
            final List<FigureColumn> columns = bind(table, labelColumns);
            final Map<String, String> footnotes = labels.footnotes(grid, table, labelColumns);
            for (final int row : table.body()) {
                final SheetCell label = label(row, labelColumns);
                final String printed = SheetTable.oneLine(label.shown());
                final boolean empty = columns.stream()
                        .allMatch(column -> grid.cell(row, column.column).isBlank());
                if (empty) {
                    heading = labels.isHeading(printed) ? printed : heading;
                } else {
                    count += readRow(label, row, table, columns, footnotes);
                }
                count += rejectStray(row, labelColumns, columns);
            }
            return count;
        }

        private List<FigureColumn> bind(final SheetTable table, final List<Integer> labelColumns) {
            final List<FigureColumn> columns = new ArrayList<>();
            table.columns().forEach((column, printed) -> {
                final String head = labels.withoutMark(printed);
                final Optional<FigureColumn> figure = figure(column, head);
                figure.ifPresent(columns::add);
                if (figure.isEmpty()
                        && !labelColumns.contains(column)
                        && mapping.ignore().stream()
                                .noneMatch(ignored -> ignored.whole(head).isPresent())) {
                    throw new SourceException("Unknown column \"" + head + "\" in " + origin.sourceId() + ", sheet \""
                            + grid.name() + "\", column " + SheetCell.letters(column) + ": mapping "
                            + mapping.conventions().mapping()
                            + " neither reads nor ignores it. Add it to the mapping.");
                }
            });
            if (columns.isEmpty()) {
                throw new SourceException("Missing figures in " + origin.sourceId() + ", sheet \"" + grid.name()
                        + "\": no column of " + table.columns().values() + " matches mapping "
                        + mapping.conventions().mapping() + ". Correct the mapping.");
            }
            return columns;
        }

        private Optional<FigureColumn> figure(final int column, final String head) {
            for (final SheetMapping.Figures candidate : mapping.figures()) {
                final Optional<Map<String, String>> captures =
                        candidate.columns().whole(head);
                if (captures.isPresent()) {
                    return Optional.of(new FigureColumn(column, head, candidate, captures.get()));
                }
            }
            return Optional.empty();
        }

        /** The first text of the label columns, so that a running number before it is passed over. */
        private SheetCell label(final int row, final List<Integer> labelColumns) {
            final List<SheetCell> held = labelColumns.stream()
                    .map(column -> grid.covering(row, column))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            return held.stream()
                    .filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                    .findFirst()
                    .orElse(held.isEmpty() ? SheetCell.blank(row, 0) : held.get(0));
        }

        private int readRow(
                final SheetCell label,
                final int row,
                final SheetTable table,
                final List<FigureColumn> columns,
                final Map<String, String> footnotes) {
            final String printed = SheetTable.oneLine(label.shown());
            final Map<String, String> captures = new LinkedHashMap<>(table.captures());
            captures.put("sheet", grid.name());
            captures.put("heading", heading);
            captures.put("label", labels.withoutMark(printed));
            final Map<Attribute, String> shared = new EnumMap<>(Attribute.class);
            Optional<Refusal> refusal = Optional.empty();
            try {
                requireSound(label.shown());
                shared.putAll(labels.attributes(captures, heading));
                labels.note(printed, footnotes).ifPresent(note -> shared.put(Attribute.NOTE, note));
            } catch (final Refusal refused) {
                refusal = Optional.of(refused);
            }
            int count = 0;
            for (final FigureColumn column : columns) {
                final SheetCell cell = grid.cell(row, column.column);
                if (!figures.isAbsent(cell)) {
                    readFigure(cell, column, captures, shared, refusal);
                    count++;
                }
            }
            return count;
        }

        private void readFigure(
                final SheetCell cell,
                final FigureColumn column,
                final Map<String, String> captures,
                final Map<Attribute, String> shared,
                final Optional<Refusal> rowRefusal) {
            try {
                if (rowRefusal.isPresent()) {
                    throw rowRefusal.get();
                }
                final Map<String, String> all = new LinkedHashMap<>(captures);
                all.putAll(column.captures);
                final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
                attributes.putAll(shared);
                attributes.putAll(labels.resolve(column.figures.attributes(), all));
                shared.computeIfPresent(Attribute.REJECT, (key, reason) -> {
                    attributes.put(key, reason);
                    return reason;
                });
                sink.accept(figures.read(cell, attributes, grid.locator(cell)));
            } catch (final Refusal refusal) {
                reject(cell, refusal);
            }
        }

        private int rejectStray(final int row, final List<Integer> labelColumns, final List<FigureColumn> columns) {
            int count = 0;
            for (final SheetCell cell : grid.row(row)) {
                final boolean known = labelColumns.contains(cell.column())
                        || columns.stream().anyMatch(column -> column.column == cell.column());
                if (!known && cell.kind() == SheetCell.Kind.NUMBER) {
                    reject(
                            cell,
                            new Refusal(
                                    "UNKNOWN_COLUMN",
                                    "expected a head over column " + SheetCell.letters(cell.column()) + ", got none"));
                    count++;
                }
            }
            return count;
        }

        private void reject(final SheetCell cell, final Refusal refusal) {
            sink.accept(new Reject(
                    origin.sourceId(), grid.locator(cell), refusal.reason(), refusal.getMessage(), cell.shown()));
        }
    }

    private static void requireSound(final String label) throws Refusal {
        final Optional<String> meant = DoubleEncoding.meant(label);
        if (meant.isPresent()) {
            throw new Refusal(
                    "INVALID_ENCODING",
                    "expected a readable label, got \"" + label + "\", which must have been \"" + meant.get() + "\"");
        }
    }
}
