package niengiam.source.document;

import java.util.List;

/**
 * How a document's text is laid out. What stands in no block is not read.
 *
 * @param blocks in the order of the text, none overlapping another
 * @param marks in the order of the text
 */
public record Layout(List<Block> blocks, List<Mark> marks) {

    public Layout {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
    }
}
