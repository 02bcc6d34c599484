package niengiam.source.document;

import java.util.Map;
import java.util.Set;

/**
 * What holds within a group of a rich-text file: control words come in, what they say of the characters that follow goes
 * out. A group begins with what holds in the one around it and ends without a trace.
 */
final class RtfGroup {

    private static final int RANKS = 9;
    private static final int MOST_SKIPPED = 16;
    private static final Set<String> STARRED_TEXT = Set.of("shpinst", "footnote", "ud");
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

    /** A group that begins within this one. */
    RtfGroup inner() {
        final RtfGroup inner = new RtfGroup();
        inner.skip = skip;
        inner.fonts = fonts;
        inner.styles = styles;
        inner.note = note;
        inner.font = font;
        inner.withdrawn = withdrawn;
        inner.shift = shift;
        inner.unicodeSkip = unicodeSkip;
        inner.inTable = inTable;
        inner.rank = rank;
        inner.style = style;
        inner.item = item;
        return inner;
    }

    /** Whether it holds no text of the document. */
    boolean isSkipped() {
        return skip;
    }

    boolean isFontTable() {
        return fonts;
    }

    boolean isStyleSheet() {
        return styles;
    }

    boolean isNote() {
        return note;
    }

    /** Whether what follows is struck out, hidden or deleted. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isInTable() {
        return inTable;
    }

    /** Number of the font; the one given if none is named. */
    int font(final int otherwise) {
        return font < 0 ? otherwise : font;
    }

    /** Positive if raised, negative if lowered, otherwise 0. */
    int shift() {
        return shift;
    }

    /** How many characters behind a Unicode one stand for it in older programs. */
    int unicodeSkip() {
        return unicodeSkip;
    }

    int style() {
        return style;
    }

    /**
     * Rank of the heading that the paragraph is; 0 if it is none.
     *
     * @param styleRanks ranks of the headings that are set in a style, by its number
     */
    int rank(final Map<Integer, Integer> styleRanks) {
        return rank > 0 ? rank : styleRanks.getOrDefault(style, 0);
    }

    /** Level of the item of a list that the paragraph is, from 0; negative if it is none. */
    int item() {
        return item;
    }

    /** A reader that does not know the next control word passes over the group. */
    void star() {
        starred = true;
    }

    /** Passes over the group if its first control word is starred and none of those that hold text. */
    void begin(final String word) {
        if (starred) {
            starred = false;
            skip |= !STARRED_TEXT.contains(word);
        }
    }

    /** The text of a note follows. */
    void beginNote() {
        note = true;
        skip = false;
        shift = 0;
        withdrawn = false;
    }

    /**
     * Takes what a control word says of the group; one that says nothing of it changes nothing.
     *
     * @param number its number, 1 if none was given
     * @param given whether one was given
     */
    void take(final String word, final int number, final boolean given) {
        final boolean on = !given || number != 0;
        switch (word) {
            case "uc" -> unicodeSkip = Math.max(0, Math.min(MOST_SKIPPED, number));
            case "fonttbl" -> fonts = true;
            case "falt", "panose", "fname" -> skip |= !fonts;
            case "stylesheet" -> styles = true;
            case "f" -> font = number;
            case "s" -> style = number;
            case "outlinelevel" -> rank = number >= 0 && number < RANKS ? number + 1 : 0;
            case "ls" -> item = number > 0 ? Math.max(0, item) : -1;
            case "ilvl" -> item = Math.max(0, number);
            case "strike", "striked", "v", "deleted" -> withdrawn = on;
            case "super" -> shift = on ? 1 : 0;
            case "sub" -> shift = on ? -1 : 0;
            case "nosupersub" -> shift = 0;
            case "up" -> shift = on ? 1 : 0;
            case "dn" -> shift = on ? -1 : 0;
            case "plain" -> {
                withdrawn = false;
                shift = 0;
                font = -1;
            }
            case "pard" -> {
                inTable = false;
                rank = 0;
                style = 0;
                item = -1;
            }
            case "intbl" -> inTable = true;
            case "shptxt" -> skip = false;
            default -> skip |= NO_TEXT.contains(word);
        }
    }
}
