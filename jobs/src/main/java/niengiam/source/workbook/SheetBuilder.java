package niengiam.source.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niengiam.source.SourceException;

/** Collects the cells of one sheet while it is read, up to a number; of further ones it knows only how many there are. */
final class SheetBuilder {

    static final int MAX_COLUMNS = 2000;
    private static final int MAX_MERGED = 20_000;

    private final String workbook;
    private final String name;
    private final boolean hidden;
    private final int room;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<SheetGrid.Range> merged = new ArrayList<>();
    private final boolean textsOnly;
    private int held;
    private int numbers;

    /**
     * @param room how many cells are kept at most
     * @param textsOnly whether numbers are only counted, as is enough to know what a sheet is about
     */
    SheetBuilder(
            final String workbook, final String name, final boolean hidden, final int room, final boolean textsOnly) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.room = room;
        this.textsOnly = textsOnly;
    }

    boolean isTextsOnly() {
        return textsOnly;
    }

    /** Counts a number that is not kept. */
    void count() {
        held++;
        numbers++;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Takes a cell, or the fact that the cell shows nothing. A place that is taken already becomes doubtful. */
    void add(final Optional<SheetCell> read) {
        if (read.isEmpty()) {
            return;
        }
        final SheetCell cell = read.get();
        if (cell.column() >= MAX_COLUMNS) {
            throw new SourceException("Invalid workbook " + workbook + ", cell " + name + "!" + cell.address()
                    + ": expected at most " + MAX_COLUMNS + " columns. Split the sheet.");
        }
        held++;
        numbers += cell.kind() == SheetCell.Kind.NUMBER || cell.has(SheetCell.Flag.FORMULA) ? 1 : 0;
        if (held <= room) {
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).merge(cell.column(), cell, SheetBuilder::twice);
        }
    }

    private static SheetCell twice(final SheetCell first, final SheetCell second) {
        if (first.raw().equals(second.raw()) && first.kind() == second.kind()) {
            return first;
        }
        return first.with(SheetCell.Flag.TWICE, first.shown() + " | " + second.shown());
    }

    void merge(final SheetGrid.Range range) {
        if (merged.size() >= MAX_MERGED) {
            throw new SourceException("Invalid workbook " + workbook + ", sheet \"" + name + "\": expected at most "
                    + MAX_MERGED + " merged ranges, got more. Unmerge the cells of the table.");
        }
        merged.add(range);
    }

    /** Whether there was no room for all cells. */
    boolean isCutShort() {
        return held > room;
    }

    int held() {
        return held;
    }

    int numbers() {
        return numbers;
    }

    /** The sheet. What lies under a merged range and is not its first cell is hidden. */
    SheetGrid grid() {
        for (final SheetGrid.Range range : merged) {
            for (final NavigableMap<Integer, SheetCell> row :
                    rows.subMap(range.firstRow(), true, range.lastRow(), true).values()) {
                row.subMap(range.firstColumn(), true, range.lastColumn(), true)
                        .replaceAll((column, cell) -> range.begins(cell) ? cell : hidden(cell));
            }
        }
        return new SheetGrid(name, hidden, rows, merged);
    }

    private static SheetCell hidden(final SheetCell cell) {
        final Set<SheetCell.Flag> flags = new HashSet<>(cell.flags());
        flags.add(SheetCell.Flag.HIDDEN);
        flags.add(SheetCell.Flag.COVERED);
        return new SheetCell(
                cell.row(), cell.column(), cell.kind(), cell.shown(), cell.raw(), cell.number(), Set.copyOf(flags));
    }
}
