package niengiam.observe.prose;

/**
 * Tells the rows of a table that was pasted into a text from sentences. What a column means stands in another line, so
 * that a row with several columns of numbers is not read as prose.
 */
final class PastedTable {

    /** No cell of a table is longer, and few clauses are shorter. */
    private static final int LONGEST_CELL = 30;

    private static final int BLANKS = 3;

    private PastedTable() {}

    /**
     * Whether a line has at least two short cells with digits behind its first cell. Cells are parted by tabs, bars or
     * three blanks.
     */
    static boolean isRow(final char[] text, final int from, final int to) {
        int cells = 0;
        int numbers = 0;
        int start = from;
        boolean digit = false;
        int i = from;
        while (i <= to) {
            final int gap = i == to ? 1 : separator(text, i, to);
            if (gap == 0) {
                digit |= text[i] >= '0' && text[i] <= '9';
                i++;
                continue;
            }
            final boolean holds = holdsInk(text, start, i);
            numbers += cells > 0 && digit && i - start <= LONGEST_CELL ? 1 : 0;
            cells += holds ? 1 : 0;
            digit = false;
            i += gap;
            start = i;
        }
        return numbers > 1;
    }

    /** How many characters part two cells here; 0 if none do. */
    private static int separator(final char[] text, final int at, final int to) {
        if (text[at] == '\t' || text[at] == '|') {
            return 1;
        }
        int end = at;
        while (end < to && (text[end] == ' ' || text[end] == '\u00a0')) {
            end++;
        }
        return end - at >= BLANKS ? end - at : 0;
    }

    private static boolean holdsInk(final char[] text, final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text[i])) {
                return true;
            }
        }
        return false;
    }
}
