package niengiam.chart.spec;

import java.text.Normalizer;

/** Makes text from anywhere fit for one line of print: NFC, single spaces, nothing invisible that would move or hide letters. */
public final class PlainText {

    public static final char NBSP = '\u00a0';

    /** No script stacks more accents on a composed letter. */
    private static final int MOST_MARKS = 2;

    private PlainText() {}

    public static String clean(final String text) {
        final StringBuilder kept = new StringBuilder(text.length());
        final int[] letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        int marks = 0;
        for (final int c : letters) {
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(kept, c);
            }
        }
        return kept.toString().strip();
    }

    private static void append(final StringBuilder kept, final int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> space(kept);
            case Character.SPACE_SEPARATOR -> {
                if (c == NBSP) {
                    kept.append(NBSP);
                } else {
                    space(kept);
                }
            }
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
            default -> kept.appendCodePoint(c);
        }
    }

    private static void space(final StringBuilder kept) {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }
}
