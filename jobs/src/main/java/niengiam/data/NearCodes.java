package niengiam.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codes that somebody may have meant. */
public final class NearCodes {

    private static final int MOST = 5;
    private static final int SLIP = 2;

    private NearCodes() {}

    /** Up to five codes: those that contain the text or are contained in it first, then by number of letters to change. */
    public static List<String> to(final String text, final Collection<String> codes) {
        final String wanted = text.toUpperCase(Locale.ROOT);
        return codes.stream()
                .sorted(Comparator.comparing((String code) -> !contains(wanted, code.toUpperCase(Locale.ROOT)))
                        .thenComparing(code -> distance(wanted, code.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The code that is meant where a text differs from it by a letter or two; empty where none is so near. */
    public static Optional<String> slip(final String text, final Collection<String> codes) {
        return codes.stream()
                .filter(code -> Math.min(code.length(), text.length()) > SLIP
                        && distance(text.toUpperCase(Locale.ROOT), code.toUpperCase(Locale.ROOT)) <= SLIP)
                .sorted()
                .findFirst();
    }

    private static boolean contains(final String one, final String two) {
        return one.contains(two) || two.contains(one);
    }

    /** Levenshtein distance. */
    private static int distance(final String one, final String two) {
        int[] before = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            final int[] now = new int[two.length() + 1];
            now[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                final int change = before[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[two.length()];
    }
}
