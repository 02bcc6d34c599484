package niengiam.source.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import niengiam.source.OfficeArchive;
import niengiam.source.SourceException;

/** The text of an OpenDocument text: what one reads of it, without headers, footers and comments; its notes stand behind it. */
final class OdtText {

    private OdtText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        OfficeArchive.check(bytes, name);
        final StructuredText text = new StructuredText();
        try {
            final Optional<byte[]> manifest = OfficeXml.part(bytes, "META-INF/manifest.xml");
            if (manifest.isPresent()
                    && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new SourceException("Cannot read " + name + ": it is encrypted. Save it without a password.");
            }
            final Map<String, OdtStyle> styles = new HashMap<>();
            final Optional<byte[]> shared = OfficeXml.part(bytes, "styles.xml");
            if (shared.isPresent()) {
                OdtStyle.read(shared.get(), styles);
            }
            final byte[] content = OfficeXml.part(bytes, "content.xml")
                    .orElseThrow(() -> new IOException("it has no part content.xml"));
            OdtStyle.read(content, styles);
            OdtParts.read(content, styles, text);
        } catch (final SourceException refused) {
            throw refused;
        } catch (final IOException | XMLStreamException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid OpenDocument text " + name
                            + ": expected a whole .odt file, got one that is cut off or damaged ("
                            + broken.getMessage() + "). Fetch it again, or save it again from its program.",
                    broken);
        }
        if (text.isBlank()) {
            throw new SourceException("Invalid OpenDocument text " + name
                    + ": expected text, got none. If it holds scanned pages, read them by OCR first.");
        }
        return text.build();
    }
}
