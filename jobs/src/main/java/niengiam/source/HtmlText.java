package niengiam.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import niengiam.text.LegacyVietnamese;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The main text of a web page: what {@link HtmlMain} keeps, block by block. Nothing is fetched and nothing executed. */
final class HtmlText {

    private static final int MAX_BYTES = 20 << 20;
    private static final char LOST = '\uFFFD';

    private HtmlText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        if (bytes.length > MAX_BYTES) {
            throw new SourceException("Invalid web page " + name + ": expected at most " + (MAX_BYTES >> 20)
                    + " MiB, got " + (bytes.length >> 20) + " MiB. Save the article alone.");
        }
        final Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid web page " + name + ": " + broken.getMessage() + ". Save it again.", broken);
        }
        final String text = text(HtmlMain.of(page));
        if (text.isBlank()) {
            throw new SourceException("Invalid web page " + name
                    + ": expected a main text, got only navigation or scripts. Save the page with its content.");
        }
        final int lost = text.indexOf(LOST);
        if (lost >= 0) {
            throw new SourceException("Invalid encoding of " + name + ": it says " + page.charset()
                    + ", but character " + text.codePointCount(0, lost)
                    + " of the main text is not in it. Save the page as UTF-8.");
        }
        return DocumentText.of(text);
    }

    private static String text(final Element main) {
        final Lines lines = new Lines();
        main.traverse(lines);
        return lines.text();
    }

    /** Collects text line by line as a reader sees it. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private boolean blank;

        @Override
        public void head(final Node node, final int depth) {
            if (node instanceof TextNode words) {
                append(LegacyVietnamese.toUnicode(words.getWholeText(), font(words)), isPreformatted(words));
            } else if (node instanceof Element element) {
                if (isCell(element) && element.previousElementSibling() != null) {
                    text.append('\t');
                    blank = false;
                } else if (!isCell(element)
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    breakLine();
                }
            }
        }

        @Override
        public void tail(final Node node, final int depth) {
            if (node instanceof Element element && !isCell(element) && element.isBlock()) {
                breakLine();
            }
        }

        private static boolean isCell(final Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /** The font that old pages name around the text; empty where none is named. */
        private static String font(final TextNode words) {
            final Element named = words.parent() == null ? null : words.parent().closest("font[face]");
            return named == null ? "" : named.attr("face").strip();
        }

        private static boolean isPreformatted(final TextNode words) {
            final Element parent = words.parent();
            return parent != null && parent.closest("pre") != null;
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            blank = false;
        }

        private void append(final String words, final boolean preformatted) {
            for (int i = 0; i < words.length(); i++) {
                final char c = words.charAt(i);
                if (preformatted && c == '\n') {
                    breakLine();
                } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
                    blank = true;
                } else {
                    if (blank && !text.isEmpty() && "\n\t".indexOf(text.charAt(text.length() - 1)) < 0) {
                        text.append(' ');
                    }
                    blank = false;
                    text.append(c);
                }
            }
        }

        String text() {
            return text.toString().strip();
        }
    }
}
