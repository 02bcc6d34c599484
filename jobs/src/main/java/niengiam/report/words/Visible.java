package niengiam.report.words;

import java.util.Locale;

/**
 * Makes every character of a text seen. Characters that print nothing but move, hide or reverse their neighbours are
 * written as {@code ⟨U+202E⟩}, so that what a reader sees is what was read.
 */
public final class Visible {

    private Visible() {}

    public static String text(final String raw) {
        if (raw.chars().allMatch(Visible::isPlain)) {
            return raw;
        }
        final StringBuilder seen = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(seen, c));
        return seen.toString();
    }

    private static boolean isPlain(final int c) {
        return (c >= ' ' && c < '\u007F')
                || (c >= '\u00A0' && c < '\u0600' && c != '\u00AD')
                || (c >= '\u1E00' && c < '\u2000')
                || (c >= '\u2010' && c < '\u2028');
    }

    private static void append(final StringBuilder seen, final int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> {
                if (c == '\n' || c == '\t' || c == '\r') {
                    seen.append(' ');
                } else {
                    mark(seen, c);
                }
            }
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> mark(seen, c);
            default -> seen.appendCodePoint(c);
        }
    }

    private static void mark(final StringBuilder seen, final int c) {
        seen.append("⟨U+").append(String.format(Locale.ROOT, "%04X", c)).append('⟩');
    }
}
