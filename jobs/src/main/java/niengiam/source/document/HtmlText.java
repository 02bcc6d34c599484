package niengiam.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import niengiam.source.SourceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of a web page: what one sees of it, part by part. Furniture stands behind it, as far as it holds numbers.
 * Nothing is fetched and nothing executed.
 */
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
        final StructuredText text = HtmlParts.of(page);
        if (text.isBlank()) {
            throw new SourceException("Invalid web page " + name
                    + ": expected a main text, got only navigation or scripts. Save the page with its content.");
        }
        final DocumentText read = text.build();
        final int lost = read.text().indexOf(LOST);
        if (lost >= 0) {
            throw new SourceException("Invalid encoding of " + name + ": it says " + page.charset()
                    + ", but character " + read.text().codePointCount(0, lost)
                    + " of the main text is not in it. Save the page as UTF-8.");
        }
        return read;
    }
}
