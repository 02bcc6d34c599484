package niengiam.source.workbook;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** How letters look by the styles of an OpenDocument file. */
final class OdsStyles {

    /**
     * A look.
     *
     * @param level above 0 where letters are raised, below where they are lowered
     */
    record Look(String font, int level, boolean struck) {}

    static final Look PLAIN = new Look("", 0, false);

    private final Map<String, Look> looks = new HashMap<>();
    private String style = "";

    /** Takes notice of a style or of its properties. */
    void element(final XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> style = SheetXml.attribute(xml, "name");
            case "text-properties" -> looks.put(style, look(xml));
            default -> {
                // Borders, widths and formats: the file holds the text that is shown.
            }
        }
    }

    private static Look look(final XMLStreamReader xml) {
        final String position = SheetXml.attribute(xml, "text-position");
        final String through = SheetXml.attribute(xml, "text-line-through-style");
        final String kind = SheetXml.attribute(xml, "text-line-through-type");
        final String font = SheetXml.attribute(xml, "font-name");
        return new Look(
                font.isEmpty() ? SheetXml.attribute(xml, "font-family").replace("'", "") : font,
                level(position),
                isLine(through) || isLine(kind));
    }

    private static int level(final String position) {
        if (position.startsWith("super")) {
            return 1;
        }
        if (position.startsWith("sub") || position.startsWith("-")) {
            return -1;
        }
        return position.isEmpty() || position.startsWith("0%") ? 0 : 1;
    }

    private static boolean isLine(final String attribute) {
        return !attribute.isEmpty() && !attribute.equals("none");
    }

    Look look(final String name) {
        return looks.getOrDefault(name, PLAIN);
    }
}
