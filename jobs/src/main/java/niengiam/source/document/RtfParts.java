package niengiam.source.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.text.LegacyVietnamese;

/**
 * Collects the parts of a rich-text file, control word by control word. Characters are Unicode or in the code page of
 * their font; groups that hold no text of the document are passed over.
 */
final class RtfParts {

    private static final int DEEPEST = 1000;
    private static final Set<String> NO_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "listtext",
            "pntext",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "sp",
            "filetbl",
            "private",
            "nonshppict",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "ftncn",
            "aftncn",
            "do",
            "userprops",
            "pgdsctbl",
            "template",
            "mmath",
            "xe",
            "tc",
            "rxe",
            "txe");
    private static final Map<Integer, String> CODE_PAGES = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(238, "windows-1250"));

    /** What holds within a group. */
    private static final class State {
        private boolean skip;
        private boolean fonts;
        private boolean styles;
        private boolean note;
        private boolean starred;
        private int font = -1;
        private boolean withdrawn;
        private int shift;
        private int unicodeSkip = 1;
        private boolean inTable;
        private int rank;
        private int style;
        private int item = -1;

        State copy() {
            final State copy = new State();
            copy.skip = skip;
            copy.fonts = fonts;
            copy.styles = styles;
            copy.note = note;
            copy.font = font;
            copy.withdrawn = withdrawn;
            copy.shift = shift;
            copy.unicodeSkip = unicodeSkip;
            copy.inTable = inTable;
            copy.rank = rank;
            copy.style = style;
            copy.item = item;
            return copy;
        }
    }

    private final byte[] bytes;
    private final StructuredText body;
    private final StructuredText notes = new StructuredText();
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, String> fontNames = new HashMap<>();
    private final Map<Integer, Charset> fontCharsets = new HashMap<>();
    private final Map<Integer, Integer> styleRanks = new HashMap<>();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder fontName = new StringBuilder();
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private State state = new State();
    private RunStyle runStyle = RunStyle.PLAIN;
    private Charset charset = Charset.forName("windows-1252");
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
                    outer.push(state);
                    state = state.copy();
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
        final State inner = state;
        decode();
        if (inner.fonts && fontName.length() > 0) {
            endFont();
        }
        state = outer.pop();
        if (inner.note && !state.note) {
            flush();
            notes.end();
            begun = true;
        }
        toSkip = 0;
    }

    private StructuredText out() {
        return state.note ? notes : body;
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
            take(new String(some, fontCharsets.getOrDefault(font(), charset)));
        }
    }

    private int font() {
        return state.font < 0 ? defaultFont : state.font;
    }

    private void take(final String words) {
        if (state.fonts) {
            for (int i = 0; i < words.length(); i++) {
                final char c = words.charAt(i);
                if (c == ';') {
                    endFont();
                } else {
                    fontName.append(c);
                }
            }
            return;
        }
        if (state.skip || state.styles || state.withdrawn || words.isEmpty()) {
            return;
        }
        final RunStyle style = new RunStyle(fontNames.getOrDefault(font(), ""), false, state.shift);
        if (!style.equals(runStyle)) {
            flush();
            runStyle = style;
        }
        begin();
        run.append(words);
    }

    private void endFont() {
        fontNames.put(font(), fontName.toString().strip());
        fontName.setLength(0);
    }

    private void begin() {
        if (state.note || begun) {
            return;
        }
        begun = true;
        if (state.inTable) {
            beginCell();
        } else {
            endRow();
            final int rank = state.rank > 0 ? state.rank : styleRanks.getOrDefault(state.style, 0);
            if (rank > 0) {
                body.begin(Block.Kind.HEADING, rank);
            } else if (state.item >= 0) {
                body.begin(Block.Kind.ITEM, state.item + 1);
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
        if (run.length() == 0) {
            return;
        }
        final String words = LegacyVietnamese.toUnicode(run.toString(), runStyle.font());
        run.setLength(0);
        if (runStyle.shift() != 0) {
            out().shifted(words, runStyle.shift() > 0);
        } else {
            out().append(words);
        }
    }

    private void endParagraph() {
        decode();
        flush();
        if (state.note) {
            notes.append(' ');
        } else if (state.inTable) {
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
            case '*' -> state.starred = true;
            case '~' -> word("u", 0xA0, true);
            case '_' -> word("u", '-', true);
            case '-', ':', '|' -> {}
            case '\r', '\n' -> endParagraph();
            default -> character(c);
        }
    }

    private void word(final String word, final int number, final boolean given) {
        final boolean on = !given || number != 0;
        if (!word.equals("u")) {
            decode();
        }
        if (state.starred) {
            state.starred = false;
            if (!word.equals("shpinst") && !word.equals("footnote") && !word.equals("ud")) {
                state.skip = true;
            }
        }
        switch (word) {
            case "u" -> {
                decode();
                take(String.valueOf((char) number));
                toSkip = state.unicodeSkip;
                if (at > 1 && bytes[at - 2] == '\\') {
                    toSkip = 0;
                }
            }
            case "uc" -> state.unicodeSkip = Math.max(0, Math.min(16, number));
            case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
            case "ansicpg" -> charset = codePage(number);
            case "deff" -> defaultFont = number;
            case "fonttbl" -> state.fonts = true;
            case "falt", "panose", "fname" -> state.skip |= !state.fonts;
            case "stylesheet" -> state.styles = true;
            case "f" -> {
                state.font = number;
            }
            case "fcharset" -> {
                if (state.fonts && CODE_PAGES.containsKey(number)) {
                    fontCharsets.put(font(), Charset.forName(CODE_PAGES.get(number)));
                }
            }
            case "s" -> state.style = number;
            case "outlinelevel" -> {
                if (state.styles) {
                    styleRanks.put(state.style, number + 1);
                } else {
                    state.rank = number >= 0 && number < 9 ? number + 1 : 0;
                }
            }
            case "ls" -> state.item = number > 0 ? Math.max(0, state.item) : -1;
            case "ilvl" -> state.item = Math.max(0, number);
            case "strike", "striked", "v", "deleted" -> state.withdrawn = on;
            case "super" -> state.shift = on ? 1 : 0;
            case "sub" -> state.shift = on ? -1 : 0;
            case "nosupersub" -> state.shift = 0;
            case "up" -> state.shift = given && number == 0 ? 0 : 1;
            case "dn" -> state.shift = given && number == 0 ? 0 : -1;
            case "plain" -> {
                state.withdrawn = false;
                state.shift = 0;
                state.font = -1;
            }
            case "pard" -> {
                state.inTable = false;
                state.rank = 0;
                state.style = 0;
                state.item = -1;
            }
            case "intbl" -> state.inTable = true;
            case "trowd" -> {}
            case "cell", "nestcell" -> endCell();
            case "row" -> {
                flush();
                endRow();
                begun = false;
            }
            case "par", "sect", "page", "column" -> {
                if (!state.skip && !state.styles) {
                    endParagraph();
                }
            }
            case "line", "softline" -> {
                if (!state.skip) {
                    flush();
                    out().lineBreak();
                }
            }
            case "tab" -> take(state.inTable ? " " : "\t");
            case "emdash" -> take("—");
            case "endash" -> take("–");
            case "lquote" -> take("‘");
            case "rquote" -> take("’");
            case "ldblquote" -> take("“");
            case "rdblquote" -> take("”");
            case "bullet" -> take("•");
            case "emspace", "enspace" -> take(" ");
            case "chftn" -> {
                if (!state.note && !state.skip) {
                    flush();
                    begin();
                    body.reference(String.valueOf(++noteNumber));
                }
            }
            case "footnote" -> {
                flush();
                state.note = true;
                state.skip = false;
                state.shift = 0;
                state.withdrawn = false;
                notes.begin(Block.Kind.NOTE, 0);
            }
            case "shptxt" -> state.skip = false;
            default -> state.skip |= NO_TEXT.contains(word);
        }
    }

    private static Charset codePage(final int number) {
        final String name = number == 65001 ? "UTF-8" : "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
