package niengiam.source.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What a style of an OpenDocument says of text.
 *
 * @param parent the style it is based on; empty for none
 * @param font family of its font; empty if it names none
 * @param withdrawn YES if struck out or hidden, NO if not, empty if it does not say
 * @param shift positive if raised, negative if lowered, 0 on the line; empty if it does not say
 */
record OdtStyle(String parent, String font, String withdrawn, String shift) {

    static final OdtStyle NONE = new OdtStyle("", "", "", "");

    private static final int DEEPEST = 20;

    /** Adds the styles of a part. */
    static void read(final byte[] part, final Map<String, OdtStyle> styles) throws XMLStreamException {
        final Map<String, String> families = new HashMap<>();
        try (OfficeXml xml = OfficeXml.of(part)) {
            xml.next();
            while (xml.next()) {
                switch (xml.name()) {
                    case "font-face-decls" -> {
                        while (xml.next()) {
                            families.put(xml.attribute("name"), unquoted(xml.attribute("font-family")));
                            xml.skip();
                        }
                    }
                    case "styles", "automatic-styles" -> {
                        while (xml.next()) {
                            if (xml.name().equals("style") || xml.name().equals("default-style")) {
                                final String key = xml.name().equals("style")
                                        ? xml.attribute("name")
                                        : "default " + xml.attribute("family");
                                styles.put(key, style(xml, families));
                            } else {
                                xml.skip();
                            }
                        }
                    }
                    default -> xml.skip();
                }
            }
        }
    }

    private static OdtStyle style(final OfficeXml xml, final Map<String, String> families) throws XMLStreamException {
        final String parent = xml.attribute("parent-style-name");
        String font = "";
        String withdrawn = "";
        String shift = "";
        while (xml.next()) {
            if (xml.name().equals("text-properties")) {
                final String named = xml.attribute("font-name");
                final String family = unquoted(xml.attribute("font-family"));
                font = !family.isEmpty() ? family : families.getOrDefault(named, named);
                final String struck = xml.attribute("text-line-through-style");
                final String type = xml.attribute("text-line-through-type");
                final String display = xml.attribute("display");
                if (!struck.isEmpty() || !type.isEmpty() || !display.isEmpty()) {
                    final boolean line =
                            (!struck.isEmpty() && !struck.equals("none")) || (!type.isEmpty() && !type.equals("none"));
                    withdrawn = line || display.equals("none") ? "YES" : "NO";
                }
                shift = shift(xml.attribute("text-position"));
            }
            xml.skip();
        }
        return new OdtStyle(parent, font, withdrawn, shift);
    }

    /** "super 58%", "-33% 58%", "0% 100%". */
    private static String shift(final String position) {
        if (position.isBlank()) {
            return "";
        }
        final String by = position.strip().split(" ", -1)[0];
        if (by.equals("super")) {
            return "1";
        }
        if (by.equals("sub")) {
            return "-1";
        }
        return by.startsWith("-") ? "-1" : by.matches("0+(\\.0+)?%") ? "0" : "1";
    }

    private static String unquoted(final String name) {
        return name.replace("'", "").replace("\"", "");
    }

    /** How text is set that a style applies to, within text that is set already. */
    static RunStyle within(final RunStyle outer, final String named, final Map<String, OdtStyle> styles) {
        String font = "";
        String withdrawn = "";
        String shift = "";
        String next = named;
        for (int i = 0; i < DEEPEST && !next.isEmpty(); i++) {
            final OdtStyle style = styles.getOrDefault(next, NONE);
            font = font.isEmpty() ? style.font : font;
            withdrawn = withdrawn.isEmpty() ? style.withdrawn : withdrawn;
            shift = shift.isEmpty() ? style.shift : shift;
            next = style.parent;
        }
        return new RunStyle(
                font.isEmpty() ? outer.font() : font,
                withdrawn.isEmpty() ? outer.withdrawn() : withdrawn.equals("YES"),
                shift.isEmpty() ? outer.shift() : Integer.parseInt(shift));
    }
}
