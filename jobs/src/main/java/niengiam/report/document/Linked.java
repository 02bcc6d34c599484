package niengiam.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.report.document.ReportContent.Span;

/**
 * Figures within a sentence that lead to their evidence. Sentences are put together from words with places, so the
 * address travels inside the text, between characters that no text has: what readers see goes through {@code Visible}.
 */
final class Linked {

    private static final char OPEN = '\uE000';
    private static final char MIDDLE = '\uE001';
    private static final char CLOSE = '\uE002';

    private static final Pattern LINK =
            Pattern.compile(OPEN + "([^" + MIDDLE + "]*)" + MIDDLE + "([^" + CLOSE + "]*)" + CLOSE);

    private Linked() {}

    /** A text that leads somewhere; plain where the address is empty. */
    static String text(final String text, final String href) {
        return href.isEmpty() ? text : OPEN + href + MIDDLE + text + CLOSE;
    }

    /**
     * The pieces of a text. What touches a figure, brackets and stops and the mark of its source, leads there with it, so
     * that no line ends between them.
     */
    static List<Span> spans(final String text) {
        final List<Span> spans = new ArrayList<>();
        final Matcher link = LINK.matcher(text);
        int at = 0;
        while (link.find(at)) {
            int begin = link.start();
            while (begin > at && text.charAt(begin - 1) == '(') {
                begin--;
            }
            int end = link.end();
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != OPEN) {
                end++;
            }
            if (begin > at) {
                spans.add(new Span(text.substring(at, begin), Optional.empty()));
            }
            spans.add(new Span(
                    text.substring(begin, link.start()) + link.group(2) + text.substring(link.end(), end),
                    Optional.of(link.group(1))));
            at = end;
        }
        if (at < text.length()) {
            spans.add(new Span(text.substring(at), Optional.empty()));
        }
        return spans;
    }
}
