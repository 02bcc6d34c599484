package niengiam.source.document;

import java.util.List;

/**
 * Whether, and at which width, a program broke the lines of a text. Evidence are lines that end in the middle of a
 * sentence and go on in the next with a small letter. Where a width explains all of these, a line is joined to the next
 * exactly if the first word of that would not have fitted; where none does (a proportional font, bytes counted for
 * characters) by its length and by how it ends.
 */
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    private static final int LONGEST_WORD = 12;
    private static final String ENDS_OF_CLAUSES = ".;,";
    private static final String ENDS = ".;:!?…";

    private enum Measure {
        /** Lines end where paragraphs end. */
        NONE,
        CHARACTERS,
        BYTES,
        RAGGED
    }

    private final String text;
    private final List<PlainLayout.Line> lines;
    private final Measure measure;
    private final int width;

    private Wrapping(final String text, final List<PlainLayout.Line> lines, final Measure measure, final int width) {
        this.text = text;
        this.lines = lines;
        this.measure = measure;
        this.width = width;
    }

    static Wrapping of(final String text, final List<PlainLayout.Line> lines) {
        int open = 0;
        int sure = 0;
        int characters = 0;
        int bytes = 0;
        final boolean[] isSure = new boolean[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            final PlainLayout.Line line = lines.get(i);
            final PlainLayout.Line next = lines.get(i + 1);
            if (next.apart() || !mayGoOn(text, line, next) || line.width() > WIDEST || line.width() < NARROWEST) {
                continue;
            }
            open += isOpen(text, line) && ListSign.length(text, next.start(), next.end()) == 0 ? 1 : 0;
            if (isMidSentence(text, line, next)) {
                isSure[i] = true;
                sure++;
                characters = Math.max(characters, line.width());
                bytes = Math.max(bytes, bytes(text, line));
            }
        }
        if (sure == 0 || sure * 3 < open) {
            return new Wrapping(text, lines, Measure.NONE, 0);
        }
        int tooShort = 0;
        int tooFew = 0;
        for (int i = 0; i < isSure.length; i++) {
            if (isSure[i]) {
                tooShort += isFull(text, lines.get(i), lines.get(i + 1), Measure.CHARACTERS, characters) ? 0 : 1;
                tooFew += isFull(text, lines.get(i), lines.get(i + 1), Measure.BYTES, bytes) ? 0 : 1;
            }
        }
        if (tooShort * 10 <= sure) {
            return new Wrapping(text, lines, Measure.CHARACTERS, characters);
        }
        return tooFew * 10 <= sure
                ? new Wrapping(text, lines, Measure.BYTES, bytes)
                : new Wrapping(text, lines, Measure.RAGGED, characters);
    }

    /**
     * Whether a line goes on in the next.
     *
     * @param at which line
     * @param first the first line of its paragraph
     */
    boolean joins(final int at, final int first) {
        if (measure == Measure.NONE
                || at + 1 >= lines.size()
                || lines.get(at + 1).apart()) {
            return false;
        }
        final PlainLayout.Line line = lines.get(at);
        final PlainLayout.Line next = lines.get(at + 1);
        if (line.width() > WIDEST || !mayGoOn(text, line, next)) {
            return false;
        }
        final boolean item = isItem(lines.get(first));
        if ((next.indent() > line.indent() + 1 && !item) || !isFull(line, next)) {
            return false;
        }
        if (isItem(next) || isNote(next)) {
            return isOpen(text, line) && measure != Measure.RAGGED && !isHeadOf(line, next);
        }
        if (measure == Measure.RAGGED) {
            return isOpen(text, line) || line.width() * 10 >= width * 9;
        }
        return isOpen(text, line) || !isAlone(at + 1);
    }

    /** Whether a line is a heading or announces what follows: it ends like one, and no other goes with it. */
    private boolean isAlone(final int at) {
        final PlainLayout.Line line = lines.get(at);
        final char last = text.charAt(line.end() - 1);
        final boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).apart() && isFull(line, lines.get(at + 1));
        return !goesOn && (last == ':' || ENDS.indexOf(last) < 0);
    }

    private boolean isFull(final PlainLayout.Line line, final PlainLayout.Line next) {
        return measure == Measure.RAGGED ? line.width() * 10 >= width * 6 : isFull(text, line, next, measure, width);
    }

    private boolean isItem(final PlainLayout.Line line) {
        return ListSign.length(text, line.start(), line.end()) > 0;
    }

    private boolean isNote(final PlainLayout.Line next) {
        final char c = text.charAt(next.start());
        return c == '['
                || (c == '(' && next.end() > next.start() + 1 && Character.isDigit(text.charAt(next.start() + 1)));
    }

    /** A number before a capital numbers a heading or an item; "… tháng / 12. Trong" is rarer. */
    private boolean isHeadOf(final PlainLayout.Line line, final PlainLayout.Line next) {
        final int sign = ListSign.length(text, next.start(), next.end());
        final int after = next.start() + sign;
        return !(Character.isLowerCase(text.charAt(line.end() - 1)) || text.charAt(line.end() - 1) == ',')
                || !Character.isLowerCase(text.charAt(Math.min(after, next.end() - 1)));
    }

    private static boolean mayGoOn(final String text, final PlainLayout.Line line, final PlainLayout.Line next) {
        return !line.row() && !next.row() && isCapitals(text, line) == isCapitals(text, next);
    }

    private static boolean isCapitals(final String text, final PlainLayout.Line line) {
        if (line.width() <= LONGEST_WORD && ENDS_OF_CLAUSES.indexOf(text.charAt(line.end() - 1)) >= 0) {
            // "… thêm 88,6 triệu / USD.": an abbreviation that ends a sentence, and no heading.
            return false;
        }
        boolean capitals = false;
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals |= Character.isUpperCase(text.charAt(i));
        }
        return capitals;
    }

    private static boolean isOpen(final String text, final PlainLayout.Line line) {
        return ENDS.indexOf(text.charAt(line.end() - 1)) < 0;
    }

    private static boolean isMidSentence(final String text, final PlainLayout.Line line, final PlainLayout.Line next) {
        if (!isOpen(text, line) || ListSign.length(text, next.start(), next.end()) > 0) {
            return false;
        }
        final char c = text.charAt(next.start());
        final boolean number =
                c >= '0' && c <= '9' && Character.isLowerCase(text.charAt(line.end() - 1)) && line.width() > NARROWEST;
        return Character.isLowerCase(c) || number || text.charAt(line.end() - 1) == ',';
    }

    /** Whether the first word of the next line would not have fitted. */
    private static boolean isFull(
            final String text,
            final PlainLayout.Line line,
            final PlainLayout.Line next,
            final Measure measure,
            final int width) {
        int end = next.start();
        while (end < next.end() && !PlainLayout.isBlank(text.charAt(end))) {
            end++;
        }
        final boolean bytes = measure == Measure.BYTES;
        final int reach = bytes ? bytes(text, line) : line.width();
        final int word = bytes ? bytes(text, next.start(), end) : end - next.start();
        // A line much longer than those that were surely broken was not broken at their width.
        return reach <= width + LONGEST_WORD && reach + (text.charAt(line.end() - 1) == '-' ? 0 : 1) + word > width;
    }

    private static int bytes(final String text, final PlainLayout.Line line) {
        return line.indent() + bytes(text, line.start(), line.end());
    }

    private static int bytes(final String text, final int from, final int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            final char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
