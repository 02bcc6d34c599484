package niengiam.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parts of workbooks as streams of XML: no document type, no entity from outside. Names are asked without namespace. */
final class SheetXml {

    private static final XMLInputFactory FACTORY = factory();

    private SheetXml() {}

    private static XMLInputFactory factory() {
        final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Gives every beginning of an element to a reader, which may read on from there. */
    interface ElementReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    static void elements(final InputStream part, final ElementReader reader) throws IOException {
        read(part, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    reader.read(xml);
                }
            }
        });
    }

    static void read(final InputStream part, final ElementReader reader) throws IOException {
        try (part) {
            final XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(part);
            }
            reader.read(xml);
            xml.close();
        } catch (final XMLStreamException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** An attribute, whatever its namespace; empty text where it is absent. */
    static String attribute(final XMLStreamReader xml, final String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    static boolean isTrue(final String attribute) {
        return attribute.equals("1") || attribute.equals("true") || attribute.equals("on");
    }

    /** Reads to the end of the element that was begun and gives every element in it to a consumer. */
    static void children(final XMLStreamReader xml, final ElementReader reader) throws XMLStreamException {
        final String name = xml.getLocalName();
        int depth = 1;
        while (xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals(name)) {
                    depth++;
                }
                reader.read(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals(name)
                    && --depth == 0) {
                return;
            }
        }
    }

    /** The characters up to the end of the element that was begun, those of elements in it included. */
    static String text(final XMLStreamReader xml) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA
                    || event == XMLStreamReader.SPACE) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
