package niengiam.source.document;

import java.util.Optional;
import niengiam.source.SourceException;

/** The text of a rich-text file: what one reads of it, without headers, footers and comments; its notes stand behind it. */
final class RtfText {

    private RtfText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        final StructuredText text = new StructuredText();
        final Optional<String> broken = new RtfParts(bytes, text).read();
        if (broken.isPresent()) {
            throw new SourceException("Invalid rich text " + name
                    + ": expected a whole .rtf file, got one that is cut off or damaged (" + broken.get()
                    + "). Fetch it again, or save it again from its program.");
        }
        if (text.isBlank()) {
            throw new SourceException("Invalid rich text " + name
                    + ": expected text, got none. If it holds scanned pages, read them by OCR first.");
        }
        return text.build();
    }
}
