package niengiam.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import niengiam.source.SourceException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An OpenDocument workbook (ISO/IEC 26300), read as a stream. The libraries for it build the whole document in memory and
 * keep back what a reader must distrust: which runs are raised or struck through, what is hidden, what was never calculated.
 */
final class OdsSheets implements WorkbookSheets {

    private static final String CONTENT = "content.xml";

    private final ZipFile zip;
    private final OdsStyles styles = new OdsStyles();
    private final List<Entry> entries = new ArrayList<>();

    private OdsSheets(final ZipFile zip) {
        this.zip = zip;
    }

    static OdsSheets open(final byte[] bytes, final String name) throws IOException {
        final OdsSheets sheets = new OdsSheets(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
        final ZipArchiveEntry manifest = sheets.zip.getEntry("META-INF/manifest.xml");
        if (manifest != null) {
            try (InputStream in = sheets.zip.getInputStream(manifest)) {
                if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                    throw new SourceException(
                            "Cannot read workbook " + name + ": it is encrypted. Save it without a password.");
                }
            }
        }
        sheets.readStyles();
        return sheets;
    }

    private void readStyles() throws IOException {
        if (zip.getEntry("styles.xml") != null) {
            SheetXml.elements(part("styles.xml"), styles::element);
        }
        final Set<String> hidden = new HashSet<>();
        final String[] style = {""};
        SheetXml.elements(part(CONTENT), xml -> {
            switch (xml.getLocalName()) {
                case "style" -> {
                    style[0] = SheetXml.attribute(xml, "name");
                    styles.element(xml);
                }
                case "table-properties" -> {
                    if (SheetXml.attribute(xml, "display").equals("false")) {
                        hidden.add(style[0]);
                    }
                }
                case "text-properties" -> styles.element(xml);
                case "table" -> {
                    entries.add(new Entry(
                            SheetXml.attribute(xml, "name"), hidden.contains(SheetXml.attribute(xml, "style-name"))));
                    skipTable(xml);
                }
                default -> {
                    // What is no sheet.
                }
            }
        });
    }

    private static void skipTable(final XMLStreamReader xml) throws XMLStreamException {
        SheetXml.children(xml, any -> {});
    }

    private InputStream part(final String name) throws IOException {
        final ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("part " + name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void read(final int sheet, final SheetBuilder into) throws IOException {
        SheetXml.read(part(CONTENT), xml -> {
            int at = -1;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    if (++at == sheet) {
                        new OdsSheet(into, styles).read(xml);
                        return;
                    }
                    skipTable(xml);
                }
            }
        });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
