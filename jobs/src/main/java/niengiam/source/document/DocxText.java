package niengiam.source.document;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import niengiam.source.OfficeArchive;
import niengiam.source.SourceException;

/** The text of a Word document: what one reads of it, without headers, footers and comments; its notes stand behind it. */
final class DocxText {

    private DocxText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        OfficeArchive.check(bytes, name);
        final StructuredText text = new StructuredText();
        try {
            final byte[] body = OfficeXml.part(bytes, "word/document.xml")
                    .orElseThrow(() -> new IOException("it has no part word/document.xml"));
            final WordStyles styles = styles(bytes);
            WordParts.readBody(body, styles, text);
            for (final String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
                final byte[] part = OfficeXml.part(bytes, notes).orElse(new byte[0]);
                if (part.length > 0) {
                    WordParts.readNotes(part, styles, text);
                }
            }
        } catch (final IOException | XMLStreamException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid Word document " + name
                            + ": expected a whole .docx file, got one that is cut off or damaged ("
                            + broken.getMessage() + "). Fetch it again, or save it again from its program.",
                    broken);
        }
        if (text.isBlank()) {
            throw new SourceException("Invalid Word document " + name
                    + ": expected text, got none. If it holds scanned pages, read them by OCR first.");
        }
        return text.build();
    }

    private static WordStyles styles(final byte[] bytes) throws IOException, XMLStreamException {
        final byte[] part = OfficeXml.part(bytes, "word/styles.xml").orElse(new byte[0]);
        return part.length == 0 ? new WordStyles() : WordStyles.read(part);
    }
}
