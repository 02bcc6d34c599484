package niengiam.report.exchange;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of an SDMX-ML 3.0 message, a line for each. */
final class SdmxXml {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    private final XMLStreamWriter xml;

    SdmxXml(final XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Opens the message, with its header, up to its structures. */
    void begin(final String id, final String prepared, final String sender) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("mes:Structure");
        xml.writeAttribute("xmlns:mes", SCHEMAS + "message");
        xml.writeAttribute("xmlns:str", SCHEMAS + "structure");
        xml.writeAttribute("xmlns:com", SCHEMAS + "common");
        open("mes:Header");
        text("mes:ID", id);
        text("mes:Test", "false");
        text("mes:Prepared", prepared);
        empty("mes:Sender", "id", sender);
        close();
        open("mes:Structures");
    }

    void end() throws XMLStreamException {
        close();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    void open(final String element, final String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void empty(final String element, final String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(final String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(final String element, final String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** A name in a language. */
    void name(final String language, final String name) throws XMLStreamException {
        said("com:Name", language, name);
    }

    /** A description in a language; descriptions stand behind names. */
    void description(final String language, final String description) throws XMLStreamException {
        said("com:Description", language, description);
    }

    private void said(final String element, final String language, final String name) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX + ":lang", language);
        xml.writeCharacters(name);
        xml.writeEndElement();
    }
}
