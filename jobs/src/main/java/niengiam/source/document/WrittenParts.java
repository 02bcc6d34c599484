package niengiam.source.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a document as their writer meant them: those that its format tells and those that a plain reading of the
 * same text sees come in, the parts to be read go out.
 */
final class WrittenParts {

    private WrittenParts() {}

    /**
     * A program that kept each line of a wrapped text as a paragraph of its own did not make them paragraphs, and an item
     * needs no list of the format.
     *
     * @param blocks the parts that the format tells
     * @param plain those of the text without its format
     */
    static List<Block> of(final List<Block> blocks, final List<Block> plain) {
        final List<Block> written = new ArrayList<>(blocks.size());
        int next = 0;
        int i = 0;
        while (i < blocks.size()) {
            final Block block = blocks.get(i);
            while (next < plain.size() && plain.get(next).end() <= block.start()) {
                next++;
            }
            if (block.kind() != Block.Kind.PARAGRAPH || next == plain.size()) {
                written.add(block);
                i++;
                continue;
            }
            final Block seen = plain.get(next);
            int last = i;
            while (last + 1 < blocks.size()
                    && blocks.get(last + 1).kind() == Block.Kind.PARAGRAPH
                    && blocks.get(last + 1).end() <= seen.end()) {
                last++;
            }
            final boolean whole = seen.start() == block.start()
                    && seen.end() == blocks.get(last).end();
            written.add(new Block(
                    whole && seen.kind() != Block.Kind.ROW ? seen.kind() : block.kind(),
                    block.level(),
                    block.start(),
                    whole ? seen.end() : block.end()));
            i = whole ? last + 1 : i + 1;
        }
        return written;
    }
}
