package niengiam.observe;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.data.Attribute;
import niengiam.data.SheetMapping;
import niengiam.model.Reject;
import niengiam.source.SourceException;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;
import niengiam.text.DoubleEncoding;

/** The rows of one sheet while they are read; a heading carries over a page break. */
final class SheetRows {

    /** How many rows of a merged range are looked at. */
    private static final int FEW = 100;

    private final SheetMapping mapping;
    private final SheetLabels labels;
    private final SheetFigure figures;
    private final SheetGrid grid;
    private final String source;
    private final ReadingSink sink;
    private String heading = "";
    /** Whether the heading is none that the mapping knows; its rows cannot be told from those above. */
    private boolean astray;

    private boolean open;
    private SeparatorEvidence separators = new SeparatorEvidence(false, false, false);

    SheetRows(
            final SheetMapping mapping,
            final SheetLabels labels,
            final SheetFigure figures,
            final SheetGrid grid,
            final String source,
            final ReadingSink sink) {
        this.mapping = mapping;
        this.labels = labels;
        this.figures = figures;
        this.grid = grid;
        this.source = source;
        this.sink = sink;
    }

    /**
     * Reads a table.
     *
     * @param title what the texts above its head say
     * @return how many figures stand in it
     */
    long read(final SheetTable table, final Map<String, String> title) {
        if (table.foreign()) {
            return rejectForeign(table);
        }
        final SheetColumns columns = SheetColumns.of(table, mapping, labels);
        if (columns.figures().isEmpty()) {
            throw new SourceException("Missing figures in " + source + ", sheet \"" + grid.name() + "\": no column of "
                    + table.columns().values() + " matches mapping "
                    + mapping.conventions().mapping() + ". Correct the mapping.");
        }
        final Map<String, String> footnotes = labels.footnotes(grid, table, columns.labels());
        separators = SeparatorEvidence.of(
                table.body().stream()
                        .flatMap(row -> columns.figures().stream().map(column -> grid.cell(row, column.column())))
                        .filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                        .map(SheetCell::shown),
                false);
        long count = 0;
        for (final int row : table.body()) {
            final SheetCell label = label(row, columns.labels());
            final Map<String, String> captures = new LinkedHashMap<>(title);
            captures.put("sheet", grid.name());
            captures.put("label", labels.withoutMark(SheetTable.oneLine(label.shown())));
            if (row <= table.lastFigureRow()) {
                follow(captures, table.text(), hasNumbers(row, columns), words(row, columns));
            } else if (labels.isHeading(captures.get("label"), table.text())) {
                heading = captures.get("label");
                astray = false;
            }
            captures.put("heading", heading);
            count += readRow(label, row, captures, table, columns, footnotes);
            count += rejectStray(row, columns);
        }
        return count;
    }

    /**
     * What the rows from here on stand under. A label without figures begins a part of the table, whether the mapping
     * knows it or not: what stands below an unknown one must not be read under the one before it.
     */
    private void follow(
            final Map<String, String> captures, final String title, final boolean figures, final String words) {
        final String label = captures.get("label");
        final boolean begins =
                figures ? labels.isHeadingWithFigures(label, title) : begins(captures, title, label, words);
        if (begins) {
            final String own = label.isEmpty() ? words : label;
            // A heading that goes over two lines.
            heading = open && !labels.isHeading(own, title) ? heading + " " + own : own;
            astray = !labels.isHeading(heading, title);
        }
        open = begins && astray;
    }

    private boolean begins(
            final Map<String, String> captures, final String title, final String label, final String words) {
        if ((label.isEmpty() && words.isEmpty()) || mapping.pass().whole(label).isPresent()) {
            return false;
        }
        return labels.isHeading(label, title)
                || label.isEmpty()
                || !labels.isKnown(captures, heading)
                || labels.isNameOfPart(label);
    }

    private boolean hasNumbers(final int row, final SheetColumns columns) {
        return columns.figures().stream()
                .map(column -> grid.cell(row, column.column()))
                .anyMatch(cell -> !cell.isBlank() && words(cell).isEmpty());
    }

    /** What stands in the columns of figures and is neither a number nor a mark. */
    private String words(final int row, final SheetColumns columns) {
        return String.join(
                " ",
                columns.figures().stream()
                        .map(column -> words(grid.cell(row, column.column())))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private String words(final SheetCell cell) {
        final boolean digits = cell.shown().codePoints().anyMatch(Character::isDigit);
        return cell.kind() == SheetCell.Kind.TEXT
                        && !digits
                        && mapping.conventions().mark(cell.shown()).isEmpty()
                ? SheetTable.oneLine(cell.shown())
                : "";
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
            final Map<String, String> captures,
            final SheetTable table,
            final SheetColumns columns,
            final Map<String, String> footnotes) {
        if (columns.figures().stream()
                .allMatch(column -> grid.cell(row, column.column()).isBlank())) {
            return 0;
        }
        final Map<Attribute, String> shared = new EnumMap<>(Attribute.class);
        Optional<Refusal> refusal = Optional.empty();
        try {
            requireSound(label.shown());
            requireSeen(label, row, columns);
            if (astray) {
                throw new Refusal(
                        "UNKNOWN_LABEL",
                        "expected a heading that mapping "
                                + mapping.conventions().mapping() + " knows, got \"" + captures.get("label")
                                + "\" under \"" + heading + "\"");
            }
            shared.putAll(labels.attributes(captures, heading));
            labels.note(SheetTable.oneLine(label.shown()), footnotes)
                    .ifPresent(note -> shared.put(Attribute.NOTE, note));
        } catch (final Refusal refused) {
            refusal = Optional.of(refused);
        }
        int count = 0;
        for (final SheetColumns.Figure column : columns.figures()) {
            final SheetCell cell = grid.cell(row, column.column());
            if (!figures.isAbsent(cell)) {
                readFigure(cell, column, columns, table, captures, shared, refusal);
                count++;
            }
        }
        return count;
    }

    private void readFigure(
            final SheetCell cell,
            final SheetColumns.Figure column,
            final SheetColumns columns,
            final SheetTable table,
            final Map<String, String> captures,
            final Map<Attribute, String> shared,
            final Optional<Refusal> rowRefusal) {
        try {
            if (rowRefusal.isPresent()) {
                throw rowRefusal.get();
            }
            if (column.ambiguous()) {
                throw new Refusal(
                        "AMBIGUOUS_COLUMN",
                        "expected one column \"" + column.head() + "\", got several that say the same");
            }
            if (table.hidden().contains(column.column()) && !cell.has(SheetCell.Flag.HIDDEN)) {
                throw new Refusal(
                        "HIDDEN_CELL",
                        "expected a head that readers see, got \"" + column.head()
                                + "\", of which the producer hid a part");
            }
            final Map<String, String> all = new LinkedHashMap<>(captures);
            all.putAll(column.captures());
            final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
            attributes.putAll(shared);
            attributes.putAll(labels.resolve(column.figures().attributes(), all));
            shared.computeIfPresent(Attribute.REJECT, (key, reason) -> {
                attributes.put(key, reason);
                return reason;
            });
            requireOneMeaning(cell, columns);
            sink.accept(
                    figures.read(cell, column.head() + " " + table.text(), separators, attributes, grid.locator(cell)));
        } catch (final Refusal refusal) {
            reject(cell, refusal);
        }
    }

    /** One figure in a merged range stands beside several labels, or below several heads. */
    private void requireOneMeaning(final SheetCell cell, final SheetColumns columns) throws Refusal {
        final Optional<SheetGrid.Range> range = grid.range(cell.row(), cell.column());
        if (range.isEmpty() || cell.has(SheetCell.Flag.COVERED)) {
            return;
        }
        final long heads = columns.figures().stream()
                .filter(figure -> figure.column() >= range.get().firstColumn()
                        && figure.column() <= range.get().lastColumn())
                .count();
        final List<String> beside = IntStream.rangeClosed(
                        range.get().firstRow(),
                        Math.min(range.get().lastRow(), range.get().firstRow() + FEW))
                .mapToObj(row -> SheetTable.oneLine(label(row, columns.labels()).shown()))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        if (heads > 1 || beside.size() > 1) {
            throw new Refusal(
                    "MERGED_CELL",
                    "expected a figure of one row and column, got one that is merged over "
                            + (heads > 1 ? heads + " columns" : String.join(", ", beside)));
        }
    }

    /** Whose figures these are, readers of the sheet cannot tell. */
    private void requireSeen(final SheetCell label, final int row, final SheetColumns columns) throws Refusal {
        if (SheetTable.isUnseen(grid, label, mapping)
                && columns.figures().stream()
                        .map(column -> grid.cell(row, column.column()))
                        .anyMatch(cell -> !cell.isBlank() && !cell.has(SheetCell.Flag.HIDDEN))) {
            throw new Refusal(
                    "HIDDEN_CELL",
                    "expected a label that readers see, got \"" + label.shown() + "\", which the producer hid");
        }
    }

    /** The numbers of a table that has the same head below another title. */
    private long rejectForeign(final SheetTable table) {
        long count = 0;
        for (final int row : table.body()) {
            for (final SheetCell cell : grid.row(row)) {
                if (cell.kind() == SheetCell.Kind.NUMBER) {
                    reject(
                            cell,
                            new Refusal(
                                    "UNKNOWN_LABEL",
                                    "the number stands in another table of the sheet, whose title mapping "
                                            + mapping.conventions().mapping() + " does not know"));
                    count++;
                }
            }
        }
        return count;
    }

    private int rejectStray(final int row, final SheetColumns columns) {
        int count = 0;
        for (final SheetCell cell : grid.row(row)) {
            if (!columns.isKnown(cell.column()) && cell.kind() == SheetCell.Kind.NUMBER) {
                final String head = columns.heads().getOrDefault(cell.column(), "");
                reject(
                        cell,
                        new Refusal(
                                "UNKNOWN_COLUMN",
                                "expected a head "
                                        + (head.isEmpty()
                                                ? ""
                                                : "that mapping "
                                                        + mapping.conventions().mapping() + " reads ")
                                        + "over column " + SheetCell.letters(cell.column()) + ", got "
                                        + (head.isEmpty() ? "none" : "\"" + head + "\"")));
                count++;
            }
        }
        return count;
    }

    private void reject(final SheetCell cell, final Refusal refusal) {
        sink.accept(new Reject(source, grid.locator(cell), refusal.reason(), refusal.getMessage(), cell.shown()));
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
