package niengiam.source.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the styles of a Word document say of runs and of the rank of headings. */
final class WordStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style defaults = new Style();
    private String ofParagraphs = "";

    /** The properties that a style, or a run itself, names; null where it names none. */
    static final class Style {
        String basedOn = "";
        String font;
        Boolean struck;
        Boolean hidden;
        Integer shift;
        int rank;
        boolean listed;
    }

    static WordStyles read(final byte[] part) throws XMLStreamException {
        final WordStyles styles = new WordStyles();
        try (OfficeXml xml = OfficeXml.of(part)) {
            xml.next();
            while (xml.next()) {
                switch (xml.name()) {
                    case "docDefaults" -> styles.readDefaults(xml);
                    case "style" -> styles.readStyle(xml);
                    default -> xml.skip();
                }
            }
        }
        return styles;
    }

    private void readDefaults(final OfficeXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.name().equals("rPrDefault")) {
                while (xml.next()) {
                    if (xml.name().equals("rPr")) {
                        run(xml, defaults);
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
    }

    private void readStyle(final OfficeXml xml) throws XMLStreamException {
        final Style style = new Style();
        final String id = xml.attribute("styleId");
        if (xml.attribute("type").equals("paragraph") && isOn(xml.attribute("default"), "0")) {
            ofParagraphs = id;
        }
        while (xml.next()) {
            switch (xml.name()) {
                case "name" -> {
                    final String name = xml.attribute("val").toLowerCase(Locale.ROOT);
                    if (name.matches("heading [1-9]")) {
                        style.rank = name.charAt(8) - '0';
                    } else if (name.equals("title")) {
                        style.rank = 1;
                    }
                    xml.skip();
                }
                case "basedOn" -> {
                    style.basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "rPr" -> run(xml, style);
                case "pPr" -> {
                    while (xml.next()) {
                        if (xml.name().equals("outlineLvl")) {
                            final int level = xml.number("val", 9);
                            style.rank = style.rank > 0 || level > 8 ? style.rank : level + 1;
                        }
                        style.listed |= xml.name().equals("numPr");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        styles.put(id, style);
    }

    /** Reads run properties into a style; gives the id of the character style they name, or an empty one. */
    static String run(final OfficeXml xml, final Style style) throws XMLStreamException {
        String named = "";
        while (xml.next()) {
            switch (xml.name()) {
                case "rStyle" -> named = xml.attribute("val");
                case "rFonts" -> {
                    final String high = xml.attribute("hAnsi");
                    final String font = high.isEmpty() ? xml.attribute("ascii") : high;
                    style.font = font.isEmpty() ? style.font : font;
                }
                case "strike", "dstrike" ->
                    style.struck = Boolean.TRUE.equals(style.struck) || isOn(xml.attribute("val"), "1");
                case "vanish", "webHidden" ->
                    style.hidden = Boolean.TRUE.equals(style.hidden) || isOn(xml.attribute("val"), "1");
                case "vertAlign" ->
                    style.shift = switch (xml.attribute("val")) {
                        case "superscript" -> 1;
                        case "subscript" -> -1;
                        default -> 0;
                    };
                case "position" -> {
                    final String by = xml.attribute("val");
                    if (style.shift == null && by.matches("-?[0-9]{1,3}")) {
                        style.shift = Integer.compare(Integer.parseInt(by), 0);
                    }
                }
                default -> {}
            }
            xml.skip();
        }
        return named;
    }

    private static boolean isOn(final String said, final String otherwise) {
        final String value = said.isEmpty() ? otherwise : said;
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The style of a run: its own properties, then its character style's, its paragraph's, the document's. */
    RunStyle of(final Style own, final String character, final String paragraph) {
        final Style all = new Style();
        fill(all, own);
        inherit(all, character);
        inherit(all, paragraph.isEmpty() ? ofParagraphs : paragraph);
        fill(all, defaults);
        return new RunStyle(
                all.font == null ? "" : all.font,
                Boolean.TRUE.equals(all.struck) || Boolean.TRUE.equals(all.hidden),
                all.shift == null ? 0 : all.shift);
    }

    private void inherit(final Style all, final String id) {
        String next = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
            fill(all, styles.get(next));
            next = styles.get(next).basedOn;
        }
    }

    private static void fill(final Style all, final Style from) {
        all.font = all.font == null ? from.font : all.font;
        all.struck = all.struck == null ? from.struck : all.struck;
        all.hidden = all.hidden == null ? from.hidden : all.hidden;
        all.shift = all.shift == null ? from.shift : all.shift;
    }

    /** The rank of the heading that a paragraph of a style is; 0 if it is none. */
    int rank(final String paragraph) {
        String next = paragraph;
        for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
            final Style style = styles.get(next);
            if (style.rank > 0) {
                return style.rank;
            }
            next = style.basedOn;
        }
        return 0;
    }

    /** Whether a paragraph of a style is an item of a list. */
    boolean isListed(final String paragraph) {
        return styles.containsKey(paragraph) && styles.get(paragraph).listed;
    }
}
