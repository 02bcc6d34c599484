package niengiam.source.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of an OpenDocument cell.
 *
 * @param isAbsent whether the file holds no paragraph at all: some programs store the number alone
 */
record OdsText(CellText shown, boolean isAbsent) {

    private static final int MAX_BLANKS = 100;

    /** Reads to the end of the cell that was begun. */
    static OdsText read(final XMLStreamReader xml, final OdsStyles.Look cell, final OdsStyles styles)
            throws XMLStreamException {
        final List<CellText.Run> runs = new ArrayList<>();
        boolean absent = true;
        while (xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
                    if (!absent) {
                        runs.add(new CellText.Run("\n", "", 0, false));
                    }
                    absent = false;
                    inside(xml, cell, styles, runs);
                } else {
                    // Remarks and pictures.
                    SheetXml.text(xml);
                }
            }
        }
        return new OdsText(CellText.of(runs), absent);
    }

    private static void inside(
            final XMLStreamReader xml, final OdsStyles.Look look, final OdsStyles styles, final List<CellText.Run> runs)
            throws XMLStreamException {
        while (xml.hasNext()) {
            final int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA
                    || event == XMLStreamReader.SPACE) {
                add(runs, xml.getText().replaceAll("[ \t\r\n]+", " "), look);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "span" ->
                        inside(xml, over(look, styles.look(SheetXml.attribute(xml, "style-name"))), styles, runs);
                    case "a", "ruby", "ruby-base", "meta" -> inside(xml, look, styles, runs);
                    case "s" -> {
                        final String count = SheetXml.attribute(xml, "c");
                        add(
                                runs,
                                " ".repeat(count.isEmpty() ? 1 : Math.min(MAX_BLANKS, Integer.parseInt(count))),
                                look);
                        SheetXml.text(xml);
                    }
                    case "tab" -> {
                        add(runs, " ", look);
                        SheetXml.text(xml);
                    }
                    case "line-break" -> {
                        add(runs, "\n", look);
                        SheetXml.text(xml);
                    }
                    // Fields hold what they show; notes and remarks stand elsewhere.
                    case "note", "annotation", "ruby-text", "bookmark" -> SheetXml.text(xml);
                    default -> add(runs, SheetXml.text(xml), look);
                }
            }
        }
    }

    private static OdsStyles.Look over(final OdsStyles.Look below, final OdsStyles.Look own) {
        return new OdsStyles.Look(
                own.font().isEmpty() ? below.font() : own.font(), own.level(), own.struck() || below.struck());
    }

    private static void add(final List<CellText.Run> runs, final String text, final OdsStyles.Look look) {
        runs.add(new CellText.Run(text, look.font(), look.level(), look.struck()));
    }

    boolean isEmpty() {
        return shown.raw().isBlank();
    }
}
