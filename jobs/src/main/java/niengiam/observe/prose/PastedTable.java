package niengiam.observe.prose;

import niengiam.source.Block;

/**
 * Tells the rows of a table that was pasted into a text from sentences. What a column means stands in another line, so
 * that a row with several columns of numbers is not read as prose.
 */
final class PastedTable {

    /** No cell of a table is longer, and few clauses are shorter. */
    private static final int LONGEST_CELL = 30;

    private PastedTable() {}

    /** Whether a part of a text is a row with at least two short cells with digits behind its first cell. */
    static boolean isRow(final char[] text, final Block block) {
        int numbers = 0;
        for (int i = 1; i < block.cells().size(); i++) {
            final Block.Cell cell = block.cells().get(i);
            numbers += cell.end() - cell.start() <= LONGEST_CELL && holdsDigit(text, cell) ? 1 : 0;
        }
        return numbers > 1;
    }

    private static boolean holdsDigit(final char[] text, final Block.Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }
}
