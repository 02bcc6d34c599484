package niengiam.source.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text of an Office Open XML workbook in its runs; those without a font of their own have that of their cell. */
record XlsxText(List<Part> parts) {

    /** A run; the font is empty where it is the cell's. */
    record Part(String text, String font, int level, boolean struck, boolean own) {}

    static XlsxText of(final String text) {
        return new XlsxText(List.of(new Part(text, "", 0, false, false)));
    }

    /** Reads the element that was begun, {@code si} or {@code is}. */
    static XlsxText read(final XMLStreamReader xml) throws XMLStreamException {
        final List<Part> parts = new ArrayList<>();
        SheetXml.children(xml, child -> {
            switch (child.getLocalName()) {
                case "t" -> parts.add(new Part(SheetXml.text(child), "", 0, false, false));
                case "r" -> parts.add(run(child));
                // Readings of characters are not part of the text.
                case "rPh" -> SheetXml.text(child);
                default -> {
                    // Properties of readings.
                }
            }
        });
        return new XlsxText(List.copyOf(parts));
    }

    private static Part run(final XMLStreamReader xml) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        final String[] font = {""};
        final int[] level = {0};
        final boolean[] flags = {false, false};
        SheetXml.children(xml, child -> {
            switch (child.getLocalName()) {
                case "t" -> text.append(SheetXml.text(child));
                case "rPr" -> flags[1] = true;
                case "rFont" -> font[0] = SheetXml.attribute(child, "val");
                case "strike" -> flags[0] = XlsxStyles.isOn(child);
                case "vertAlign" -> {
                    final String value = SheetXml.attribute(child, "val");
                    level[0] = value.equals("superscript") ? 1 : value.equals("subscript") ? -1 : 0;
                }
                default -> {
                    // Size, colour and weight.
                }
            }
        });
        return new Part(text.toString(), font[0], level[0], flags[0], flags[1]);
    }

    CellText in(final XlsxStyles.Look cell) {
        return CellText.of(parts.stream()
                .map(part -> new CellText.Run(
                        part.text,
                        part.font.isEmpty() ? cell.font() : part.font,
                        part.level,
                        part.own ? part.struck : cell.struck()))
                .toList());
    }
}
