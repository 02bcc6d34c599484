package niengiam.source;

import java.util.List;
import java.util.Optional;

/** Tells a delimited table from prose: in a table most lines have the same number of the same delimiter. */
final class Delimiter {

    private static final int LINES = 40;
    private static final int MOST_PERCENT = 60;
    /** How many lines a table has above its head and below its rows: title, unit, where it comes from. */
    private static final int MOST_ASIDE = 4;

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};

    private Delimiter() {}

    /** The delimiter of a text that begins with these lines; empty for prose. The last line may be cut. */
    static Optional<Character> of(final String head) {
        final List<String> lines =
                head.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        for (final char candidate : CANDIDATES) {
            final List<Integer> counts =
                    lines.stream().map(line -> count(line, candidate)).sorted().toList();
            final int common = counts.get(counts.size() / 2);
            final long same = counts.stream().filter(count -> count == common).count();
            if (common > 0
                    && !isPasted(lines, candidate)
                    && 100 * same >= (long) MOST_PERCENT * lines.size()
                    && (parts(lines, candidate) || isEven(lines, common, same))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a text is a table under a title and nothing else: a few lines that are no sentences, then lines that all have
     * the same number of the same delimiter, then a few notes. Where it is longer than what is given, the last line is cut.
     */
    static boolean isTitledTable(final String text) {
        final List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (final char candidate : CANDIDATES) {
            int first = 0;
            while (first < lines.size() && count(lines.get(first), candidate) == 0) {
                first++;
            }
            int end = lines.size();
            while (end > first && count(lines.get(end - 1), candidate) == 0) {
                end--;
            }
            if (first > 0
                    && first <= MOST_ASIDE
                    && lines.size() - end <= MOST_ASIDE
                    && lines.subList(0, first).stream().noneMatch(Delimiter::isSentence)
                    && isBlock(lines.subList(first, end), candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(final String line) {
        final String bare = line.strip();
        return ".:;!?…,".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** A head and rows with numbers, all parted alike. */
    private static boolean isBlock(final List<String> lines, final char delimiter) {
        return lines.size() > 1
                && lines.stream()
                                .mapToInt(line -> count(line, delimiter))
                                .distinct()
                                .count()
                        == 1
                && lines.stream().allMatch(line -> parts(line, delimiter))
                && lines.stream().skip(1).allMatch(line -> line.chars().anyMatch(Character::isDigit));
    }

    /** Tabs and bars below a line of words: a table that was pasted into a document, whose sentences are read as well. */
    private static boolean isPasted(final List<String> lines, final char delimiter) {
        return (delimiter == '\t' || delimiter == '|') && count(lines.get(0), delimiter) == 0;
    }

    /** Whether the character stands between cells in most lines, and not where a sentence has it. */
    private static boolean parts(final List<String> lines, final char delimiter) {
        return 2 * lines.stream().filter(line -> parts(line, delimiter)).count() > lines.size();
    }

    /**
     * A sentence has a blank or a closing quotation mark behind a comma, or digits on both sides of it, and a list ends its lines with
     * semicolons. English prose has many commas between digits, but some with a blank behind them in the same paragraph.
     */
    private static boolean parts(final String line, final char delimiter) {
        int betweenDigits = 0;
        int beforeBlank = 0;
        int beforeWord = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            final char c = line.charAt(i);
            quoted ^= c == '"';
            if (c != delimiter || quoted || i == 0 || i + 1 == line.length()) {
                continue;
            }
            if (delimiter == '\t' || delimiter == '|') {
                return true;
            }
            final char next = line.charAt(i + 1);
            if (Character.isDigit(line.charAt(i - 1)) && Character.isDigit(next)) {
                betweenDigits++;
            } else if (Character.isWhitespace(next) || next == '”' || next == '’') {
                beforeBlank++;
            } else {
                beforeWord++;
            }
        }
        if (delimiter == ';') {
            return beforeWord + betweenDigits > 0;
        }
        return beforeWord > beforeBlank || (betweenDigits > 1 && beforeBlank == 0);
    }

    /** A table whose delimiters have blanks behind them: no line has more or fewer, and none ends as a sentence does. */
    private static boolean isEven(final List<String> lines, final int common, final long same) {
        return common > 1
                && lines.size() > 2
                && same == lines.size()
                && lines.stream()
                        .noneMatch(line -> ".;:!?…,"
                                        .indexOf(
                                                line.strip().charAt(line.strip().length() - 1))
                                >= 0);
    }

    private static int count(final String line, final char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            final char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }
}
