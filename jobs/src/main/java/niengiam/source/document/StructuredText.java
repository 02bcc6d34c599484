package niengiam.source.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the text of a document of a format that tells its parts: each on a line of its own, cells of a row separated
 * by tabs, in NFC, signs of notes marked. What is struck, deleted or hidden is not given to it.
 */
final class StructuredText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private final StringBuilder part = new StringBuilder();
    private final NoteSigns signs = new NoteSigns(part);

    /** Start within the part, column, span, whether a head. */
    private final List<int[]> cells = new ArrayList<>();

    private final List<Block.Cell> carried = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int tables;

    /** Begins a part; the one before ends. */
    void begin(final Block.Kind newKind, final int newLevel) {
        end();
        kind = newKind;
        level = newLevel;
    }

    /** Begins a table and gives its number. */
    int beginTable() {
        end();
        return ++tables;
    }

    /** Begins a cell of the row that was begun. */
    void cell(final int column, final int span, final boolean head) {
        if (!cells.isEmpty()) {
            part.append('\t');
        }
        cells.add(new int[] {part.length(), column, span, head ? 1 : 0});
    }

    /** A cell of a row above that spans this one. */
    void carry(final Block.Cell cell) {
        carried.add(cell);
    }

    boolean isInRow() {
        return !cells.isEmpty();
    }

    boolean isEmpty() {
        return part.length() == 0;
    }

    void append(final String words) {
        if (words.isEmpty()) {
            return;
        }
        if (NoteSigns.isSlash(words.charAt(0))) {
            signs.fraction();
        }
        part.append(words);
    }

    void append(final char c) {
        if (NoteSigns.isSlash(c)) {
            signs.fraction();
        }
        part.append(c);
    }

    /** Text above or below the line: digits and signs mark a note, unless they are a power or part of a fraction. */
    void shifted(final String words, final boolean up) {
        final String sign = words.strip();
        if (NoteSigns.isSign(sign)) {
            signs.shifted(sign, up);
        } else {
            append(words);
        }
    }

    /** The reference to a note of the document, whose text stands elsewhere. */
    void reference(final String sign) {
        if (!sign.isBlank()) {
            signs.reference(sign.strip());
        }
    }

    /** A line break that its writer set: within a sentence it is a blank, elsewhere a new part begins. */
    void lineBreak() {
        if (isInRow()) {
            part.append(' ');
        } else if (part.length() > 0) {
            part.append('\n');
        }
    }

    /** Ends the part. */
    void end() {
        if (part.length() == 0 || part.toString().isBlank()) {
            clear();
            return;
        }
        if (isInRow()) {
            endRow();
        } else {
            endLines();
        }
        clear();
    }

    /** The lines of the part, those together that a program broke at a width or that break a sentence. */
    private void endLines() {
        if (part.indexOf("\n") < 0 && part.indexOf("\t") < 0) {
            add(0, part.length());
            return;
        }
        int from = 0;
        int to = 0;
        for (final Block line : PlainLayout.of(part.toString()).blocks()) {
            final boolean row = line.kind() == Block.Kind.ROW;
            if (to > from && (row || !goesOn(from, to))) {
                add(from, to);
                from = line.start();
            }
            to = line.end();
            if (row) {
                addCells(line);
                from = to;
            }
        }
        add(from, to);
    }

    private void addCells(final Block row) {
        newLine();
        final int start = text.length();
        final List<Block.Cell> made = new ArrayList<>();
        for (final Block.Cell cell : row.cells()) {
            if (cell.column() > 0) {
                text.append('\t');
            }
            final int at = text.length();
            composed(cell.start(), cell.end());
            made.add(new Block.Cell(at, text.length(), cell.column(), cell.span(), cell.head()));
        }
        blocks.add(new Block(Block.Kind.ROW, 0, start, text.length(), made));
    }

    private void clear() {
        part.setLength(0);
        signs.clear();
        cells.clear();
        carried.clear();
    }

    /** Whether a sentence goes on behind a line break: no mark ends it, and a small letter follows. */
    private boolean goesOn(final int from, final int at) {
        int before = at;
        while (before > from && PlainLayout.isBlank(part.charAt(before - 1))) {
            before--;
        }
        int after = at + 1;
        while (after < part.length() && PlainLayout.isBlank(part.charAt(after))) {
            after++;
        }
        if (before == from || after == part.length()) {
            return false;
        }
        final String rest = part.substring(after, Math.min(part.length(), after + 12));
        return ".;:!?…".indexOf(part.charAt(before - 1)) < 0
                && Character.isLowerCase(part.charAt(after))
                && ListSign.length(rest, 0, rest.length()) == 0;
    }

    private void add(final int from, final int to) {
        int first = from;
        int last = to;
        while (first < last && PlainLayout.isBlank(part.charAt(first))) {
            first++;
        }
        while (last > first && PlainLayout.isBlank(part.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        newLine();
        final int start = text.length();
        composed(first, last);
        blocks.add(new Block(kind, level, start, text.length()));
    }

    private void endRow() {
        newLine();
        final int start = text.length();
        final List<Block.Cell> made = new ArrayList<>(carried);
        for (int i = 0; i < cells.size(); i++) {
            final int[] cell = cells.get(i);
            int from = cell[0];
            int to = i + 1 < cells.size() ? cells.get(i + 1)[0] - 1 : part.length();
            while (from < to && PlainLayout.isBlank(part.charAt(from))) {
                from++;
            }
            while (to > from && PlainLayout.isBlank(part.charAt(to - 1))) {
                to--;
            }
            if (i > 0) {
                text.append('\t');
            }
            final int at = text.length();
            composed(from, to);
            made.add(new Block.Cell(at, text.length(), cell[1], cell[2], cell[3] == 1));
        }
        made.sort(java.util.Comparator.comparingInt(Block.Cell::column));
        blocks.add(new Block(Block.Kind.ROW, level, start, text.length(), made));
    }

    private void newLine() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Adds a stretch of the part in NFC; a mark may move by what composes before it, never into another letter. */
    private void composed(final int from, final int to) {
        int at = from;
        for (final NoteSigns.Sign sign : signs.all()) {
            if (sign.start() < from || sign.end() > to) {
                continue;
            }
            compose(at, sign.start());
            final int start = text.length();
            compose(sign.start(), sign.end());
            marks.add(new Mark(Mark.Kind.NOTE, start, text.length()));
            at = sign.end();
        }
        compose(at, to);
    }

    private void compose(final int from, final int to) {
        final String stretch = part.substring(from, to);
        text.append(
                Normalizer.isNormalized(stretch, Normalizer.Form.NFC)
                        ? stretch
                        : Normalizer.normalize(stretch, Normalizer.Form.NFC));
    }

    /** The rows made last, to carry a cell of theirs on. */
    List<Block> blocks() {
        return blocks;
    }

    boolean isBlank() {
        return text.toString().isBlank() && part.toString().isBlank();
    }

    /**
     * Adds parts of another text, all of one kind, if they hold digits.
     *
     * @param other what stands apart from the text
     */
    void addNumbersOf(final StructuredText other, final Block.Kind newKind) {
        end();
        other.end();
        for (final Block block : other.blocks) {
            final String words = other.text.substring(block.start(), block.end());
            if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                begin(newKind, 0);
                append(words.replace('\t', ' ').replace('\n', ' '));
                end();
            }
        }
    }

    /** Forgets the part that was begun. */
    void drop() {
        clear();
    }

    /** Adds parts of another text, paragraphs of it as parts of a kind. */
    void addAs(final StructuredText other, final Block.Kind newKind) {
        other.end();
        for (int i = 0; i < other.blocks.size(); i++) {
            final Block block = other.blocks.get(i);
            if (block.kind() != Block.Kind.ROW) {
                other.blocks.set(i, new Block(newKind, 0, block.start(), block.end()));
            }
        }
        addAll(other);
    }

    /** Adds parts of another text as they are. */
    void addAll(final StructuredText other) {
        end();
        other.end();
        if (other.text.length() == 0) {
            return;
        }
        newLine();
        final int moved = text.length();
        text.append(other.text);
        for (final Block block : other.blocks) {
            blocks.add(new Block(
                    block.kind(),
                    block.kind() == Block.Kind.ROW ? block.level() + tables : block.level(),
                    block.start() + moved,
                    block.end() + moved,
                    block.cells().stream()
                            .map(cell -> new Block.Cell(
                                    cell.start() + moved, cell.end() + moved, cell.column(), cell.span(), cell.head()))
                            .toList()));
        }
        other.marks.forEach(mark -> marks.add(new Mark(mark.kind(), mark.start() + moved, mark.end() + moved)));
        tables += other.tables;
    }

    /** An empty paragraph: what follows stands apart from what was before. */
    void gap() {
        end();
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The text with its layout. */
    DocumentText build() {
        end();
        final String whole = text.toString();
        return new DocumentText(
                whole,
                List.of(),
                List.of(),
                Optional.of(new Layout(
                        WrittenParts.of(blocks, PlainLayout.of(whole).blocks()),
                        NoteMarks.beside(NoteMarks.in(whole), marks))));
    }
}
