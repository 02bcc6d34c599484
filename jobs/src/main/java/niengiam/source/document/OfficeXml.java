package niengiam.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A part of an Office archive, element by element. The parser is the JDK's own, without document types and entities,
 * whatever else is on the class path.
 */
final class OfficeXml implements AutoCloseable {

    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    private OfficeXml(final XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** The bytes of a part of an archive that was checked; empty if it has none of this name. */
    static Optional<byte[]> part(final byte[] archive, final String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            final ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }

    static OfficeXml of(final byte[] part) throws XMLStreamException {
        synchronized (FACTORY) {
            return new OfficeXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        }
    }

    /** Goes to the next element inside of the one that is open; false when that ends. Text is passed over. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new IllegalArgumentException("elements are nested more than " + DEEPEST + " deep");
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
        }
        return false;
    }

    /** What comes next inside of the open element: an element, text, or its end. */
    enum Event {
        ELEMENT,
        TEXT,
        END
    }

    /** As {@link #next}, with the text between elements. */
    Event event() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new IllegalArgumentException("elements are nested more than " + DEEPEST + " deep");
                    }
                    return Event.ELEMENT;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                default -> {}
            }
        }
        return Event.END;
    }

    String words() {
        return xml.getText();
    }

    String name() {
        return xml.getLocalName();
    }

    String prefixed() {
        return xml.getPrefix() + ":" + xml.getLocalName();
    }

    /** An attribute of the open element by its local name; empty if it has none. */
    String attribute(final String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number of an attribute; another one if it has none. */
    int number(final String name, final int otherwise) {
        final String said = attribute(name);
        return said.matches("[0-9]{1,4}") ? Integer.parseInt(said) : otherwise;
    }

    /** Passes over the open element. */
    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            final int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        depth--;
    }

    /** The text of the open element and of those inside, to its end. */
    String text() throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
        depth--;
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
