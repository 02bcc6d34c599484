package niengiam.source.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the parts of a rich-text file, control word by control word. Characters are Unicode or in the code page of
 * their font; groups that hold no text of the document are passed over.
 */
final class RtfParts {

    private static final int DEEPEST = 1000;

    private final byte[] bytes;
    private final StructuredText body;
    private final StructuredText notes = new StructuredText();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final RtfFonts fonts = new RtfFonts();
    private final Map<Integer, Integer> styleRanks = new HashMap<>();
    private final StyledRun run = new StyledRun();
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private RtfGroup group = new RtfGroup();
    private int defaultFont;
    private int at;
    private int toSkip;
    private boolean begun;
    private boolean inRow;
    private int table;
    private int column;
    private int noteNumber;

    RtfParts(final byte[] bytes, final StructuredText body) {
        this.bytes = bytes;
        this.body = body;
    }

    /** Reads all of it; gives what is wrong with it, if anything. */
    Optional<String> read() {
        int depth = 0;
        while (at < bytes.length) {
            final int c = bytes[at] & 0xFF;
            switch (c) {
                case '{' -> {
                    if (++depth > DEEPEST) {
                        return Optional.of("groups are nested more than " + DEEPEST + " deep");
                    }
                    outer.push(group);
                    group = group.inner();
                    at++;
                }
                case '}' -> {
                    at++;
                    if (--depth < 0) {
                        return Optional.of("a group ends that did not begin");
                    }
                    close();
                    if (depth == 0) {
                        endParagraph();
                        body.addAs(notes, Block.Kind.NOTE);
                        return Optional.empty();
                    }
                }
                case '\\' -> control();
                case '\r', '\n' -> at++;
                default -> {
                    character(c);
                    at++;
                }
            }
        }
        return Optional.of("it ends within a group");
    }

    private void close() {
        final RtfGroup inner = group;
        decode();
        if (inner.isFontTable()) {
            fonts.end(font());
        }
        group = outer.pop();
        if (inner.isNote() && !group.isNote()) {
            flush();
            notes.end();
            begun = true;
        }
        toSkip = 0;
    }

    private StructuredText out() {
        return group.isNote() ? notes : body;
    }

    private void character(final int c) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        encoded.write(c);
    }

    /** Turns bytes of a code page into characters. */
    private void decode() {
        if (encoded.size() > 0) {
            final byte[] some = encoded.toByteArray();
            encoded.reset();
            take(new String(some, fonts.charset(font())));
        }
    }

    private int font() {
        return group.font(defaultFont);
    }

    private void take(final String words) {
        if (group.isFontTable()) {
            fonts.table(font(), words);
            return;
        }
        if (group.isSkipped() || group.isStyleSheet() || group.isWithdrawn() || words.isEmpty()) {
            return;
        }
        run.style(new RunStyle(fonts.name(font()), false, group.shift()), out());
        begin();
        run.append(words);
    }

    private void begin() {
        if (group.isNote() || begun) {
            return;
        }
        begun = true;
        if (group.isInTable()) {
            beginCell();
        } else {
            endRow();
            final int rank = group.rank(styleRanks);
            if (rank > 0) {
                body.begin(Block.Kind.HEADING, rank);
            } else if (group.item() >= 0) {
                body.begin(Block.Kind.ITEM, group.item() + 1);
            } else {
                body.begin(Block.Kind.PARAGRAPH, 0);
            }
            table = 0;
        }
    }

    private void beginCell() {
        if (!inRow) {
            if (table == 0) {
                table = body.beginTable();
            }
            body.begin(Block.Kind.ROW, table);
            inRow = true;
            column = 0;
        }
        body.cell(column, 1, false);
        column++;
    }

    private void flush() {
        run.end(out());
    }

    private void endParagraph() {
        decode();
        flush();
        if (group.isNote()) {
            notes.append(' ');
        } else if (group.isInTable()) {
            if (begun) {
                body.append(' ');
            }
        } else {
            endRow();
            if (begun) {
                body.end();
            } else {
                body.gap();
            }
            begun = false;
        }
    }

    private void endCell() {
        decode();
        flush();
        if (!begun) {
            beginCell();
        }
        begun = false;
    }

    private void endRow() {
        if (inRow) {
            body.end();
            inRow = false;
        }
    }

    private void control() {
        final int c = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : ' ';
        if (c == '\'') {
            hex();
            return;
        }
        if (!isLetter(c)) {
            symbol(c);
            return;
        }
        int end = at + 1;
        while (end < bytes.length && end - at < 40 && isLetter(bytes[end])) {
            end++;
        }
        final String word = new String(bytes, at + 1, end - at - 1, StandardCharsets.US_ASCII);
        int number = 0;
        boolean given = false;
        final boolean minus = end < bytes.length && bytes[end] == '-';
        int digits = minus ? end + 1 : end;
        while (digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9' && digits - end < 11) {
            number = number * 10 + bytes[digits] - '0';
            digits++;
            given = true;
        }
        if (given) {
            end = digits;
            number = minus ? -number : number;
        }
        at = end < bytes.length && bytes[end] == ' ' ? end + 1 : end;
        word(word, given ? number : 1, given);
    }

    private static boolean isLetter(final int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void hex() {
        final int high = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        final int low = at + 3 < bytes.length ? Character.digit(bytes[at + 3], 16) : -1;
        at += 4;
        if (high >= 0 && low >= 0) {
            character(high * 16 + low);
        }
    }

    private void symbol(final int c) {
        at += 2;
        switch (c) {
            case '*' -> group.star();
            case '~' -> word("u", 0xA0, true);
            case '_' -> word("u", '-', true);
            case '-', ':', '|' -> {}
            case '\r', '\n' -> endParagraph();
            default -> character(c);
        }
    }

    private void word(final String word, final int number, final boolean given) {
        if (!word.equals("u")) {
            decode();
        }
        group.begin(word);
        switch (word) {
            case "u" -> {
                decode();
                take(String.valueOf((char) number));
                toSkip = group.unicodeSkip();
                if (at > 1 && bytes[at - 2] == '\\') {
                    toSkip = 0;
                }
            }
            case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
            case "ansicpg" -> fonts.codePage(number);
            case "deff" -> defaultFont = number;
            case "fcharset" -> {
                if (group.isFontTable()) {
                    fonts.characterSet(font(), number);
                }
            }
            case "outlinelevel" -> {
                if (group.isStyleSheet()) {
                    styleRanks.put(group.style(), number + 1);
                } else {
                    group.take(word, number, given);
                }
            }
            case "cell", "nestcell" -> endCell();
            case "row" -> {
                flush();
                endRow();
                begun = false;
            }
            case "par", "sect", "page", "column" -> {
                if (!group.isSkipped() && !group.isStyleSheet()) {
                    endParagraph();
                }
            }
            case "line", "softline" -> {
                if (!group.isSkipped()) {
                    flush();
                    out().lineBreak();
                }
            }
            case "tab" -> take(group.isInTable() ? " " : "\t");
            case "emdash" -> take("—");
            case "endash" -> take("–");
            case "lquote" -> take("‘");
            case "rquote" -> take("’");
            case "ldblquote" -> take("“");
            case "rdblquote" -> take("”");
            case "bullet" -> take("•");
            case "emspace", "enspace" -> take(" ");
            case "chftn" -> {
                if (!group.isNote() && !group.isSkipped()) {
                    flush();
                    begin();
                    body.reference(String.valueOf(++noteNumber));
                }
            }
            case "footnote" -> {
                flush();
                group.beginNote();
                notes.begin(Block.Kind.NOTE, 0);
            }
            default -> group.take(word, number, given);
        }
    }
}
