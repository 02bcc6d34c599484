package niengiam.source.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.model.Locator;

/** The cells of one sheet that hold anything, and the ranges that are merged. */
public final class SheetGrid {

    /** A merged range; all four ends are inclusive and 0-based. */
    public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        boolean begins(final SheetCell cell) {
            return cell.row() == firstRow && cell.column() == firstColumn;
        }

        boolean contains(final int row, final int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows;
    private final NavigableMap<Integer, List<Range>> merged = new TreeMap<>();
    private int tallest;

    SheetGrid(
            final String name,
            final boolean hidden,
            final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows,
            final List<Range> merged) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        for (final Range range : merged) {
            this.merged
                    .computeIfAbsent(range.firstRow, row -> new ArrayList<>())
                    .add(range);
            tallest = Math.max(tallest, range.lastRow - range.firstRow);
        }
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Numbers of the rows that hold anything, ascending. */
    public List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    /** The cells of a row that hold anything, from left to right. */
    public List<SheetCell> row(final int row) {
        return new ArrayList<>(rows.getOrDefault(row, new TreeMap<>()).values());
    }

    /** The cell itself; blank where nothing is stored, also below and beside the first cell of a merged range. */
    public SheetCell cell(final int row, final int column) {
        final SheetCell cell = rows.getOrDefault(row, new TreeMap<>()).get(column);
        return cell == null ? SheetCell.blank(row, column) : cell;
    }

    /** The cell whose text stands over this place: the first of its merged range, or the cell itself. */
    public SheetCell covering(final int row, final int column) {
        return range(row, column)
                .map(range -> cell(range.firstRow, range.firstColumn))
                .orElseGet(() -> cell(row, column));
    }

    /** Whether the place lies in a merged range that begins further left. */
    public boolean isContinuation(final int row, final int column) {
        return range(row, column).filter(range -> range.firstColumn < column).isPresent();
    }

    /** The merged range that a place lies in. */
    public Optional<Range> range(final int row, final int column) {
        for (final List<Range> beginning :
                merged.subMap(row - tallest, true, row, true).values()) {
            for (final Range range : beginning) {
                if (range.contains(row, column)) {
                    return Optional.of(range);
                }
            }
        }
        return Optional.empty();
    }

    /** The last column in which any row holds anything; -1 for an empty sheet. */
    public int lastColumn() {
        return rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(-1);
    }

    /** How many cells hold a number or the result of a formula. */
    public int numbers() {
        return (int) rows.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.kind() == SheetCell.Kind.NUMBER || cell.has(SheetCell.Flag.FORMULA))
                .count();
    }

    public Locator locator(final SheetCell cell) {
        return new Locator.Sheet(name, cell.address());
    }
}
