package niengiam.source.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the line breaks out of paragraphs: each is a blank, or nothing where it cut a word. */
final class LineBreaks {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final char[] characters;
    private final List<int[]> cuts = new ArrayList<>();
    private Set<String> words = Set.of();

    /**
     * @param text the text of the document
     * @param characters the same, in which line breaks become blanks
     */
    LineBreaks(final String text, final char[] characters) {
        this.text = text;
        this.characters = characters;
    }

    /** Takes the line breaks out of a block. */
    void smooth(final int start, final int end) {
        int at = text.indexOf('\n', start);
        while (at >= 0 && at < end) {
            int from = at;
            while (from > start && isBlank(characters[from - 1])) {
                from--;
            }
            int to = at + 1;
            while (to < end && isBlank(characters[to])) {
                to++;
            }
            smooth(start, from, to, end);
            at = text.indexOf('\n', to);
        }
    }

    /** What is to be left out, marks included, as pairs of start and end that rise and do not touch. */
    List<int[]> cuts(final List<Mark> marks) {
        if (marks.isEmpty()) {
            return cuts;
        }
        final List<int[]> all = new ArrayList<>(cuts.size() + marks.size());
        int next = 0;
        for (final Mark mark : marks) {
            while (next < cuts.size() && cuts.get(next)[0] < mark.start()) {
                add(all, cuts.get(next)[0], cuts.get(next)[1]);
                next++;
            }
            add(all, mark.start(), mark.end());
        }
        for (; next < cuts.size(); next++) {
            add(all, cuts.get(next)[0], cuts.get(next)[1]);
        }
        return all;
    }

    private static void add(final List<int[]> all, final int start, final int end) {
        final int[] last = all.isEmpty() ? new int[] {-1, -1} : all.get(all.size() - 1);
        if (start <= last[1]) {
            last[1] = Math.max(last[1], end);
        } else if (start < end) {
            all.add(new int[] {start, end});
        }
    }

    private void smooth(final int start, final int from, final int to, final int end) {
        if (from == start || to == end) {
            return;
        }
        final char before = characters[from - 1];
        final char after = characters[to];
        if (before == SOFT_HYPHEN || (before == '-' && isCutWord(start, from - 1, to, end))) {
            cuts.add(new int[] {from - 1, to});
        } else if (before == '-' && from - start > 1 && Character.isLetterOrDigit(characters[from - 2])) {
            // "2016-" and "2020": the hyphen is the writer's.
            cuts.add(new int[] {from, to});
        } else {
            if (!isOfNumber(before) || !isOfNumber(after)) {
                characters[from] = ' ';
                if (to > from + 1) {
                    cuts.add(new int[] {from + 1, to});
                }
            }
        }
    }

    private static boolean isOfNumber(final char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    /**
     * Whether the hyphen is one of typesetting: the parts are letters, and none a word of the document. Vietnamese writes
     * each syllable alone and cuts none.
     */
    private boolean isCutWord(final int start, final int hyphen, final int to, final int end) {
        int first = hyphen;
        while (first > start && Character.isLetter(characters[first - 1])) {
            first--;
        }
        int last = to;
        while (last < end && Character.isLetter(characters[last])) {
            last++;
        }
        final boolean letters = first < hyphen && last > to && Character.isLowerCase(characters[to]);
        final boolean compound = first > start && characters[first - 1] == '-';
        if (!letters || compound || !isPlain(first, hyphen) || !isPlain(to, last)) {
            return false;
        }
        if (words.isEmpty()) {
            words = words();
        }
        return words.contains(word(first, hyphen) + word(to, last))
                || !(words.contains(word(first, hyphen)) || words.contains(word(to, last)));
    }

    private boolean isPlain(final int from, final int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    private String word(final int from, final int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The words of the document but those cut at the end of a line. */
    private Set<String> words() {
        final Set<String> found = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > from && !isCutAt(i) && !followsHyphenAndBreak(from)) {
                found.add(word(from, i));
            }
            from = i + 1;
        }
        return found;
    }

    private boolean isCutAt(final int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && isBlank(text.charAt(end + 1));
    }

    private boolean followsHyphenAndBreak(final int from) {
        int i = from;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i < from && i > 0 && text.charAt(i - 1) == '-';
    }

    private static boolean isBlank(final char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
    }
}
