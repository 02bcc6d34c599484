package niengiam.source.document;

import javax.xml.stream.XMLStreamException;

/**
 * How one paragraph of a Word document is set: its properties come in as XML, what they say of its part of the text goes
 * out.
 *
 * @param style name of its style; empty if none is known
 * @param rank rank of the heading that it says it is; 0 if it says none
 * @param item level of the item of a list that it is, from 0; negative if it is none
 * @param joined whether the mark at its end was deleted, so that it goes on in the next
 */
record WordParagraph(String style, int rank, int item, boolean joined) {

    /**
     * Reads the properties that were opened, to their end.
     *
     * @param known the style that is known already, if they name none
     */
    static WordParagraph read(final OfficeXml xml, final String known) throws XMLStreamException {
        String style = known;
        boolean joined = false;
        int rank = 0;
        int item = -1;
        while (xml.next()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = xml.attribute("val");
                    xml.skip();
                }
                case "outlineLvl" -> {
                    final int level = xml.number("val", 9);
                    rank = level < 9 ? level + 1 : 0;
                    xml.skip();
                }
                case "numPr" -> {
                    item = 0;
                    while (xml.next()) {
                        if (xml.name().equals("ilvl")) {
                            item = xml.number("val", 0);
                        } else if (xml.name().equals("numId")
                                && xml.attribute("val").equals("0")) {
                            item = -1;
                        }
                        xml.skip();
                    }
                }
                case "rPr" -> {
                    while (xml.next()) {
                        joined |= xml.name().equals("del") || xml.name().equals("moveFrom");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return new WordParagraph(style, rank, item, joined);
    }
}
