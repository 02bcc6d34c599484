package niengiam.source.document;

import java.util.List;

/**
 * A part of a document as one takes it in: a heading, a paragraph, an item of a list, a row of a table. Offsets are
 * characters: of the document's text in a {@link Layout}, of the running text in a {@link RunningText}.
 *
 * @param kind what it is
 * @param level 1-based: of a heading its rank, of an item its depth, of a row the number of its table; 0 where nothing
 *     tells
 * @param start its first character
 * @param end behind its last
 * @param cells of a row, from left to right; empty otherwise
 */
public record Block(Kind kind, int level, int start, int end, List<Cell> cells) {

    /** What a part of a document is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        CAPTION,
        /** A footnote or endnote: it says something of the place that refers to it, not of what stands around it. */
        NOTE,
        /** Menus, lists of links, heads and feet of pages: not of the document's own text. */
        NAVIGATION
    }

    /**
     * A cell of a row. One that spans rows belongs to each of them and stands, by its offsets, in the first.
     *
     * @param start its first character
     * @param end behind its last
     * @param column 0-based place from the left, spanned columns counted
     * @param span how many columns it spans
     * @param head whether the document says that it is the head of others
     */
    public record Cell(int start, int end, int column, int span, boolean head) {}

    public Block {
        cells = List.copyOf(cells);
    }

    /** A block that is no row. */
    Block(final Kind kind, final int level, final int start, final int end) {
        this(kind, level, start, end, List.of());
    }
}
