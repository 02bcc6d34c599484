package niengiam.chart.paint;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width; what does not fit into the last line ends in an ellipsis. */
public record TextFlow(Typeface face, TextStyle style, double width, int mostLines) {

    private static final String ELLIPSIS = "…";
    private static final double LEFTOVER = 0.55;

    /** The same number of lines, narrowed until the last is no longer a leftover word. */
    public List<String> balanced(final String text) {
        List<String> best = lines(text);
        final int count = best.size();
        for (double narrower = width * 0.96; isLeftover(best); narrower -= width * 0.04) {
            final List<String> tried = new TextFlow(face, style, narrower, mostLines).lines(text);
            if (tried.size() > count || isCut(tried)) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    private boolean isLeftover(final List<String> lines) {
        return lines.size() > 1
                && !isCut(lines)
                && face.width(style, lines.get(lines.size() - 1)) < LEFTOVER * face.width(style, lines.get(0));
    }

    private static boolean isCut(final List<String> lines) {
        return lines.get(lines.size() - 1).endsWith(ELLIPSIS);
    }

    public List<String> lines(final String text) {
        final List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < mostLines) {
            final int end = fitting(rest);
            final boolean last = lines.size() == mostLines - 1;
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
    private int fitting(final String text) {
        int wordEnd = 0;
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            final int next = end + Character.charCount(text.codePointAt(end));
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

    private String shortened(final String line) {
        String kept = line.strip();
        while (!kept.isEmpty() && face.width(style, kept + ELLIPSIS) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
        }
        return kept + ELLIPSIS;
    }
}
