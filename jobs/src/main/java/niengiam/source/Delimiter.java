package niengiam.source;

import java.util.List;
import java.util.Optional;

/** Tells a delimited table from prose: in a table most lines have the same number of the same delimiter. */
final class Delimiter {

    private static final int LINES = 40;
    private static final int MOST_PERCENT = 60;
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
            if (common > 0 && 100 * same >= (long) MOST_PERCENT * lines.size()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
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
