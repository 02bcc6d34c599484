package niengiam.source.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.model.Locator;
import niengiam.source.FileFormat;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * The text of a document of any readable format: NFC, paragraphs on lines of their own, cells of a table row separated by
 * tabs. Offsets are 0-based code points of this text.
 *
 * @param text the text; pages are separated by a form feed
 * @param pageStarts the offset at which each page begins; empty for a document without pages
 * @param pagesWithoutText 1-based numbers of pages that show something, but hold no text
 * @param layout what the format says of the parts of the text; empty if only its lines tell
 */
public record DocumentText(
        String text, List<Integer> pageStarts, List<Integer> pagesWithoutText, Optional<Layout> layout) {

    static final String PAGE_BREAK = "\f";

    /** The text of a document without pages. */
    static DocumentText of(final String text) {
        return new DocumentText(
                Normalizer.normalize(text, Normalizer.Form.NFC), List.of(), List.of(), Optional.empty());
    }

    /** The text of a document with pages. */
    static DocumentText ofPages(final List<String> pages, final List<Integer> pagesWithoutText) {
        final StringBuilder text = new StringBuilder();
        final List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (final String page : pages) {
            final String composed =
                    Normalizer.normalize(page, Normalizer.Form.NFC).replace(PAGE_BREAK, "\n");
            if (!starts.isEmpty()) {
                text.append(PAGE_BREAK);
                start++;
            }
            starts.add(start);
            text.append(composed);
            start += composed.codePointCount(0, composed.length());
        }
        return new DocumentText(text.toString(), List.copyOf(starts), List.copyOf(pagesWithoutText), Optional.empty());
    }

    /**
     * Reads a document.
     *
     * @param name what messages call it
     * @throws SourceException if it is of no format that holds text, broken, encrypted, or a scan
     */
    public static DocumentText read(final byte[] bytes, final String name) {
        InputBytes.requireSize(bytes.length, name);
        final FileFormat format = FileFormat.of(bytes).requireReadable(name);
        return switch (format) {
            case HTML -> HtmlText.read(bytes, name);
            case DOCX -> DocxText.read(bytes, name);
            case DOC -> DocText.read(bytes, name);
            case ODT -> OdtText.read(bytes, name);
            case RTF -> RtfText.read(bytes, name);
            case PDF -> PdfText.read(bytes, name);
            case TEXT, CSV -> of(Texts.decode(bytes, name));
            default ->
                throw new SourceException("Invalid document " + name + ": it is " + format.words()
                        + ", expected text. Read it by a mapping instead.");
        };
    }

    /** The place of a range of code points: on its page where there are pages. */
    public Locator locator(final int start, final int end) {
        int page = 0;
        while (page < pageStarts.size() && pageStarts.get(page) <= start) {
            page++;
        }
        return page == 0
                ? new Locator.Text(start, end)
                : new Locator.Page(page, start - pageStarts.get(page - 1), end - pageStarts.get(page - 1));
    }
}
