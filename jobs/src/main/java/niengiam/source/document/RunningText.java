package niengiam.source.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a document as it is read aloud: a line break within a paragraph is a blank, a word cut at the end of a
 * line is whole, marks of notes are gone. Every place of it has its place in the text of the document.
 *
 * <p>Only a line break between two digits or separators stays, since nobody can say whether it cut a number.
 */
public final class RunningText {

    private final String text;
    private final char[] characters;
    private final List<Block> blocks;
    private final List<Mark> marks;
    /** Where in the running text characters were left out, and how many of the document's were by then. */
    private final int[] cutAt;

    private final int[] cutBy;

    private RunningText(
            final String text,
            final char[] characters,
            final List<Block> blocks,
            final List<Mark> marks,
            final int[] cutAt,
            final int[] cutBy) {
        this.text = text;
        this.characters = characters;
        this.blocks = blocks;
        this.marks = marks;
        this.cutAt = cutAt;
        this.cutBy = cutBy;
    }

    static RunningText of(final String text, final Layout layout) {
        final char[] characters = text.toCharArray();
        final LineBreaks breaks = new LineBreaks(text, characters);
        for (final Block block : layout.blocks()) {
            if (block.kind() != Block.Kind.ROW) {
                breaks.smooth(block.start(), block.end());
            }
        }
        final List<int[]> cuts = breaks.cuts(layout.marks());
        return cuts.isEmpty()
                ? new RunningText(text, characters, layout.blocks(), layout.marks(), new int[0], new int[0])
                : cut(text, characters, layout, cuts);
    }

    private static RunningText cut(
            final String text, final char[] characters, final Layout layout, final List<int[]> cuts) {
        final int[] cutAt = new int[cuts.size()];
        final int[] cutBy = new int[cuts.size()];
        int to = 0;
        int from = 0;
        for (int i = 0; i < cutAt.length; i++) {
            final int[] cut = cuts.get(i);
            System.arraycopy(characters, from, characters, to, cut[0] - from);
            to += cut[0] - from;
            from = cut[1];
            cutAt[i] = to;
            cutBy[i] = from - to;
        }
        System.arraycopy(characters, from, characters, to, characters.length - from);
        to += characters.length - from;
        final Moved moved = new Moved(cuts);
        final List<Block> blocks = new ArrayList<>(layout.blocks().size());
        for (final Block block : layout.blocks()) {
            blocks.add(moved.block(block));
        }
        return new RunningText(text, Arrays.copyOf(characters, to), blocks, layout.marks(), cutAt, cutBy);
    }

    /** The characters, not to be changed. */
    public char[] characters() {
        return characters;
    }

    /** The parts of the text in their order, with offsets of {@link #characters()}. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What was left out, with offsets of the document's text in characters. */
    public List<Mark> marks() {
        return marks;
    }

    /** Where a character stands in the document's text. */
    public int origin(final int offset) {
        if (cutAt.length == 0) {
            return offset;
        }
        final int found = Arrays.binarySearch(cutAt, offset);
        int cut = found >= 0 ? found : -found - 2;
        while (cut + 1 < cutAt.length && cutAt[cut + 1] == offset) {
            cut++;
        }
        return cut < 0 ? offset : offset + cutBy[cut];
    }

    /** Where, in the document's text, a stretch ends whose end this is. */
    public int originOfEnd(final int offset) {
        return offset == 0 ? 0 : origin(offset - 1) + 1;
    }

    /** A stretch as the document prints it, line breaks within as blanks. */
    public String printed(final int start, final int end) {
        return Document.onOneLine(text.substring(origin(start), originOfEnd(end)));
    }

    /** Finds new offsets for rising old ones. */
    private static final class Moved {

        private final List<int[]> cuts;
        private int next;
        private int before;

        Moved(final List<int[]> cuts) {
            this.cuts = cuts;
        }

        Block block(final Block block) {
            final int start = at(block.start());
            final List<Block.Cell> cells = new ArrayList<>(block.cells().size());
            for (final Block.Cell cell : block.cells()) {
                cells.add(new Block.Cell(at(cell.start()), at(cell.end()), cell.column(), cell.span(), cell.head()));
            }
            return new Block(block.kind(), block.level(), start, at(block.end()), cells);
        }

        private int at(final int offset) {
            if (next > 0 && offset < cuts.get(next - 1)[1]) {
                // A cell of a row above.
                next = 0;
                before = 0;
            }
            while (next < cuts.size() && cuts.get(next)[1] <= offset) {
                before += cuts.get(next)[1] - cuts.get(next)[0];
                next++;
            }
            final int inside = next < cuts.size() ? Math.max(0, offset - cuts.get(next)[0]) : 0;
            return offset - before - inside;
        }
    }
}
