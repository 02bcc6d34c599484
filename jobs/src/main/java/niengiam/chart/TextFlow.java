package niengiam.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width; what does not fit into the last line ends in an ellipsis. */
record TextFlow(Typeface face, TextStyle style, double width, int mostLines) {

    private static final String ELLIPSIS = "…";

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < mostLines) {
            int end = fitting(rest);
            boolean last = lines.size() == mostLines - 1;
            if (end < rest.length() && last) {
                lines.add(shortened(rest.substring(0, end)));
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Where the first line ends: after the last word that fits, or inside a word that is too long for any line. */
    private int fitting(String text) {
        int wordEnd = 0;
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            used += face.width(style, text.substring(end, next));
            if (used > width && end > 0) {
                return wordEnd > 0 ? wordEnd : end;
            }
            end = next;
            if (end < text.length() && text.charAt(end) == ' ') {
                wordEnd = end;
            }
        }
        return end;
    }

    private String shortened(String line) {
        String kept = line.strip();
        while (!kept.isEmpty() && face.width(style, kept + ELLIPSIS) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
        }
        return kept + ELLIPSIS;
    }
}
