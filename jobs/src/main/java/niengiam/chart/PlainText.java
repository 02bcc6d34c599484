package niengiam.chart;

import java.text.Normalizer;

/** Makes text from anywhere fit for one line of print: NFC, single spaces, nothing invisible that would move or hide letters. */
final class PlainText {

    static final char NBSP = '\u00a0';

    private PlainText() {}

    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(kept, c));
        return kept.toString().strip();
    }

    private static void append(StringBuilder kept, int c) {
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

    private static void space(StringBuilder kept) {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }
}
