package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The layout of a text without any markup, as a reader sees it: lines that a program broke at a width are one paragraph,
 * lines with cells are rows, lines behind a bullet or number are items. Nothing but the text is asked, which is looked at
 * once; only what one cannot do without is taken for granted, so that a line that could be either is a paragraph.
 */
final class PlainLayout {

    private static final int LONGEST_HEADING = 200;
    /** In a line that is known to have cells; without a tab or bar it takes one blank more to know. */
    private static final int BLANKS_BETWEEN_CELLS = 2;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private PlainLayout(final String text) {
        this.text = text;
    }

    /**
     * A line that is not blank.
     *
     * @param start its first character that is not blank
     * @param end behind its last
     * @param indent how many blanks it begins with
     * @param apart whether a blank line, or nothing, stands before it
     * @param row whether it has several cells
     */
    public record Line(int start, int end, int indent, boolean apart, boolean row) {

        /** How far it reaches, in characters. */
        int width() {
            return indent + end - start;
        }
    }

    static Layout of(final String text) {
        return new Layout(new PlainLayout(text).blocks(), NoteMarks.in(text));
    }

    private List<Block> blocks() {
        readLines();
        final Wrapping wrapping = Wrapping.of(text, lines);
        int first = 0;
        while (first < lines.size()) {
            int last = first;
            while (wrapping.joins(last, first)) {
                last++;
            }
            add(first, last);
            first = last + 1;
        }
        return blocks;
    }

    private void readLines() {
        int start = 0;
        boolean apart = true;
        int tab = text.indexOf('\t');
        int bar = text.indexOf('|');
        int blanks = text.indexOf("   ");
        final int length = text.length();
        final int feed = text.indexOf('\f');
        while (start < length) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? length : end;
            if (feed >= 0 && feed < end) {
                final int page = text.indexOf('\f', start);
                end = page >= 0 && page < end ? page : end;
            }
            int from = start;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                tab = tab >= 0 && tab < from ? text.indexOf('\t', from) : tab;
                bar = bar >= 0 && bar < from ? text.indexOf('|', from) : bar;
                blanks = blanks >= 0 && blanks < from ? text.indexOf("   ", from) : blanks;
                final boolean row = isWithin(tab, from, to) || isWithin(bar, from, to) || isWithin(blanks, from, to);
                lines.add(new Line(from, to, from - start, apart, row));
            }
            apart = from == to || (end < length && text.charAt(end) == '\f');
            start = end + 1;
        }
    }

    private static boolean isWithin(final int at, final int from, final int to) {
        return at >= from && at < to;
    }

    private void add(final int first, final int last) {
        final Line line = lines.get(first);
        final int end = lines.get(last).end();
        if (line.row()) {
            final List<Block.Cell> cells = cells(line);
            if (cells.size() > 1) {
                tables += first > 0 && lines.get(first - 1).row() && !line.apart() && !blocks.isEmpty() && tables > 0
                        ? 0
                        : 1;
                blocks.add(new Block(Block.Kind.ROW, tables, line.start(), end, cells));
                return;
            }
        }
        if (ListSign.length(text, line.start(), line.end()) > 0) {
            blocks.add(new Block(Block.Kind.ITEM, 0, line.start(), end));
            return;
        }
        blocks.add(new Block(
                isHeading(line.start(), end) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, 0, line.start(), end));
    }

    /** Whether all its letters are capitals: the one sign of a heading that needs no words. */
    private boolean isHeading(final int start, final int end) {
        if (end - start > LONGEST_HEADING || Character.isLowerCase(text.charAt(start))) {
            return false;
        }
        boolean letters = false;
        for (int i = start; i < end; i++) {
            final char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    private List<Block.Cell> cells(final Line line) {
        final List<Block.Cell> cells = new ArrayList<>();
        int start = line.start();
        int column = 0;
        int i = line.start();
        while (i <= line.end()) {
            final int gap = i == line.end() ? 1 : gap(i, line.end());
            if (gap == 0) {
                i++;
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            final boolean edge = from == to && (start == line.start() || i == line.end()) && !isTab(i, line.end());
            if (!edge) {
                cells.add(new Block.Cell(from, to, column, 1, false));
                column++;
            }
            i += gap;
            start = i;
        }
        return cells;
    }

    private boolean isTab(final int at, final int end) {
        return at < end && text.charAt(at) == '\t';
    }

    /** How many characters part two cells here; 0 if none do. */
    private int gap(final int at, final int end) {
        final char c = text.charAt(at);
        if (c == '\t' || c == '|') {
            return 1;
        }
        int after = at;
        while (after < end && (text.charAt(after) == ' ' || text.charAt(after) == '\u00a0')) {
            after++;
        }
        return after - at >= BLANKS_BETWEEN_CELLS ? after - at : 0;
    }

    static boolean isBlank(final char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f')
                : c >= '\u00a0'
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    /** A stretch of a text in small letters. */
    static String small(final String text, final int from, final int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
