package niengiam.text;

import java.util.Arrays;

/**
 * What a reader notices in a stretch of text: numbers, phrases of the lexicon, marks, ends of sentences. Other words
 * are left out, but {@link #follows} knows of them. Offsets are those of the text given to {@link PhraseReader}.
 */
public final class Items {

    public static final byte NUMBER = 0;
    public static final byte PHRASE = 1;
    public static final byte MARK = 2;
    /** A host name such as {@code example.vn}. */
    public static final byte HOST = 3;
    /** The mark that ends a sentence. */
    public static final byte STOP = 4;
    /** A word that the lexicon lacks, kept because it is glued to a number. */
    public static final byte GLUED_WORD = 5;

    /** A name is four numbers: first and last offset, first and last token. */
    private static final int NAME = 4;

    private byte[] kinds = new byte[128];
    private int[] starts = new int[128];
    private int[] ends = new int[128];
    private int[] firstTokens = new int[128];
    private int[] lastTokens = new int[128];
    private int[] phrases = new int[128];
    private int[] namesBefore = new int[128];
    private int[] names = new int[64];
    private int nameCount;
    private char[] text = new char[0];
    private int size;
    private int numbers;
    private boolean vietnamese;

    void reset(final char[] newText) {
        text = newText;
        size = 0;
        numbers = 0;
        nameCount = 0;
    }

    /** Takes in a word with a capital that no phrase has; words in a row are one name. */
    void addName(final int start, final int end, final int token) {
        if (nameCount > 0 && names[nameCount * NAME - 1] == token - 1) {
            names[nameCount * NAME - 3] = end;
            names[nameCount * NAME - 1] = token;
            return;
        }
        if (names.length < (nameCount + 1) * NAME) {
            names = Arrays.copyOf(names, names.length * 2);
        }
        final int at = nameCount * NAME;
        names[at] = start;
        names[at + 1] = end;
        names[at + 2] = token;
        names[at + 3] = token;
        nameCount++;
    }

    void setVietnamese(final boolean value) {
        vietnamese = value;
    }

    void add(
            final byte kind,
            final int start,
            final int end,
            final int firstToken,
            final int lastToken,
            final int phrase) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        firstTokens[size] = firstToken;
        lastTokens[size] = lastToken;
        phrases[size] = phrase;
        namesBefore[size] = nameCount;
        size++;
        numbers += kind == NUMBER ? 1 : 0;
    }

    private void grow() {
        final int wider = size * 2;
        kinds = Arrays.copyOf(kinds, wider);
        starts = Arrays.copyOf(starts, wider);
        ends = Arrays.copyOf(ends, wider);
        firstTokens = Arrays.copyOf(firstTokens, wider);
        lastTokens = Arrays.copyOf(lastTokens, wider);
        phrases = Arrays.copyOf(phrases, wider);
        namesBefore = Arrays.copyOf(namesBefore, wider);
    }

    public int size() {
        return size;
    }

    /** Whether the stretch is Vietnamese rather than English. */
    public boolean isVietnamese() {
        return vietnamese;
    }

    public byte kind(final int item) {
        return kinds[item];
    }

    public int start(final int item) {
        return starts[item];
    }

    public int end(final int item) {
        return ends[item];
    }

    /** The phrase of a {@link #PHRASE}, as the lexicon numbers it. */
    public int phrase(final int item) {
        return phrases[item];
    }

    /** Whether any item is a number. */
    public boolean holdNumbers() {
        return numbers > 0;
    }

    public boolean isNumber(final int item) {
        return item >= 0 && item < size && kinds[item] == NUMBER;
    }

    public boolean isPhrase(final int item) {
        return item >= 0 && item < size && kinds[item] == PHRASE;
    }

    /** Whether an item is this mark. */
    public boolean isMark(final int item, final char mark) {
        return item >= 0 && item < size && ends[item] - starts[item] == 1 && text[starts[item]] == mark;
    }

    /** Whether an item is a dash of any length. */
    public boolean isDash(final int item) {
        return isMark(item, '-') || isMark(item, '–') || isMark(item, '—');
    }

    /** Whether any letter of an item is a capital, as in names: "the Republic of Korea". */
    public boolean hasCapital(final int item) {
        for (int i = start(item); i < end(item); i++) {
            if (Character.isUpperCase(charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item stands right after the one before it, with no other word between. */
    public boolean follows(final int item) {
        return item > 0 && item < size && firstTokens[item] == lastTokens[item - 1] + 1;
    }

    /** Whether a sign stands behind an item, perhaps after a blank. */
    public boolean isBeforeSign(final int item, final char sign) {
        int at = ends[item];
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at < text.length && text[at] == sign;
    }

    /** Whether an item, or what stands right behind it, is the mark of a question. */
    public boolean isQuestionMark(final int item) {
        return text[starts[item]] == '?' || (ends[item] < text.length && text[ends[item]] == '?');
    }

    /** Whether a word that no phrase has stands right behind an item, in its line. */
    public boolean isFollowedByWord(final int item) {
        int at = ends[item];
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at > ends[item]
                && at < text.length
                && Character.isLetter(text[at])
                && (item + 1 >= size || starts[item + 1] > at);
    }

    /** Whether not even a blank stands between an item and the one before it. */
    public boolean isGlued(final int item) {
        return item > 0 && item < size && starts[item] == ends[item - 1];
    }

    /** How many other words stand between an item and the one before it. */
    public int gap(final int item) {
        return item == 0 ? firstTokens[0] : firstTokens[item] - lastTokens[item - 1] - 1;
    }

    /** The name that stands right before an item, for {@link #nameWords}; -1 if none does. */
    public int nameBefore(final int item) {
        final int name = (item < size ? namesBefore[item] : nameCount) - 1;
        final int token = item < size ? firstTokens[item] : -1;
        return name >= 0 && token >= 0 && names[name * NAME + 3] == token - 1 ? name : -1;
    }

    /** The name that stands right behind an item; -1 if none does. */
    public int nameBehind(final int item) {
        final int name = namesBefore[item];
        return name < nameCount && names[name * NAME + 2] == lastTokens[item] + 1 ? name : -1;
    }

    /** Whether a word with a capital stands right behind an item, be it a name, an abbreviation or the word of a phrase. */
    public boolean capitalFollows(final int item) {
        final int from = ends[item] + 1;
        return from < text.length && text[from - 1] == ' ' && Character.isUpperCase(text[from]);
    }

    /** How many words a name has. */
    public int nameWords(final int name) {
        return names[name * NAME + 3] - names[name * NAME + 2] + 1;
    }

    /** How many characters the whole text has, of which this stretch is a part. */
    public int textLength() {
        return text.length;
    }

    public char charAt(final int offset) {
        return text[offset];
    }

    /** The text of an item as printed. */
    public String printed(final int item) {
        return printed(starts[item], ends[item]);
    }

    /** A stretch of the text as printed. */
    public String printed(final int from, final int to) {
        return new String(text, from, to - from);
    }

    char[] text() {
        return text;
    }
}
