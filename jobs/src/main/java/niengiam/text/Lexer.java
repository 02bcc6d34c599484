package niengiam.text;

import java.util.Locale;

/**
 * Cuts text into words, numbers and single marks in one pass. A number keeps the dots and commas between its digits;
 * invisible characters disappear from words; a dot between letters makes a host name only before a known ending.
 */
final class Lexer {

    private static final String[] HOST_ENDINGS = {"vn", "com", "net", "org", "info", "gov", "edu"};

    private static final int SHORT = 60;

    private final Words words;
    private final boolean learning;
    private int vietnamese;
    private int letters;

    Lexer(final Words words, final boolean learning) {
        this.words = words;
        this.learning = learning;
    }

    /** Whether the last text read has the letters of Vietnamese, in a share that foreign names do not explain. */
    boolean looksVietnamese() {
        return vietnamese * 20 > letters;
    }

    /** Whether the last text read has too few letters to tell a language by. */
    boolean isShort() {
        return letters < SHORT;
    }

    void read(final char[] text, final int from, final int to, final Tokens out) {
        out.clear();
        vietnamese = 0;
        letters = 0;
        int i = from;
        while (i < to) {
            final char c = text[i];
            switch (Letters.classOf(c)) {
                case Letters.LETTER -> i = word(text, i, to, out);
                case Letters.DIGIT -> i = number(text, i, to, out);
                case Letters.PUNCTUATION -> {
                    final char folded = Letters.folded(Letters.entry(c));
                    out.add(Tokens.PUNCTUATION, i, i + 1, lookUp(text, i, i + 1, Words.step(Words.EMPTY_HASH, folded)));
                    i++;
                }
                default -> i++;
            }
        }
    }

    private int word(final char[] text, final int from, final int to, final Tokens out) {
        long hash = Words.EMPTY_HASH;
        int i = from;
        int marked = 0;
        for (; i < to; i++) {
            final int entry = Letters.entry(text[i]);
            if (Letters.isLetter(entry)) {
                marked += Letters.vietnamese(entry);
                hash = Words.step(hash, Letters.folded(entry));
            } else if (!Letters.isInvisible(entry)) {
                break;
            }
        }
        vietnamese += marked;
        letters += i - from;
        if (i + 1 < to && text[i] == '.' && Letters.classOf(text[i + 1]) == Letters.LETTER) {
            final int end = hostEnd(text, i, to);
            if (end > 0) {
                out.add(Tokens.HOST, hostStart(text, from), end, Words.UNKNOWN);
                return end;
            }
        }
        out.add(Tokens.WORD, from, i, lookUp(text, from, i, hash));
        return i;
    }

    /** The word that a text begins with; {@link Words#UNKNOWN} if it begins with something else. */
    int firstWord(final char[] text, final int from, final int to) {
        long hash = Words.EMPTY_HASH;
        for (int i = from; i < to; i++) {
            final int entry = Letters.entry(text[i]);
            if (Letters.isLetter(entry)) {
                hash = Words.step(hash, Letters.folded(entry));
            } else if (!Letters.isInvisible(entry)) {
                break;
            }
        }
        return words.find(hash);
    }

    private int lookUp(final char[] text, final int from, final int to, final long hash) {
        if (!learning) {
            return words.find(hash);
        }
        final int number = words.add(hash);
        Lexicon.otherTonePlacement(new String(text, from, to - from).toLowerCase(Locale.ROOT))
                .ifPresent(other -> words.alias(other, number));
        return number;
    }

    /** A host name may have hyphens: {@code sapa-tourism.com}. */
    private static int hostStart(final char[] text, final int from) {
        int start = from;
        while (start > 0 && isHostCharacter(text[start - 1])) {
            start--;
        }
        return start;
    }

    /** Where the host name ends whose first dot is at {@code dot}; 0 if it is none. */
    private static int hostEnd(final char[] text, final int dot, final int to) {
        int end = dot;
        int label = dot + 1;
        int best = 0;
        while (end < to && text[end] == '.') {
            label = end + 1;
            end = label;
            while (end < to && isHostCharacter(text[end])) {
                end++;
            }
            if (isHostEnding(text, label, end)) {
                best = end;
            }
        }
        return best;
    }

    private static boolean isHostCharacter(final char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isHostEnding(final char[] text, final int from, final int to) {
        for (final String ending : HOST_ENDINGS) {
            if (ending.length() == to - from && ending.contentEquals(java.nio.CharBuffer.wrap(text, from, to - from))) {
                return true;
            }
        }
        return false;
    }

    private static int number(final char[] text, final int from, final int to, final Tokens out) {
        int i = from + 1;
        int end = i;
        while (i < to) {
            final char c = text[i];
            final int kind = Letters.classOf(c);
            if (kind == Letters.DIGIT) {
                i++;
                end = i;
            } else if ((c == '.' || c == ',') && i + 1 < to && Letters.classOf(text[i + 1]) == Letters.DIGIT) {
                i++;
            } else if (kind == Letters.INVISIBLE) {
                i++;
            } else {
                break;
            }
        }
        out.add(Tokens.NUMBER, from, end, Words.UNKNOWN);
        return end;
    }
}
