package niengiam.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What the styles of an Office Open XML workbook say of numbers and letters. */
final class XlsxStyles {

    /** A font by what matters here. */
    record Look(String font, boolean struck) {}

    private record Style(int format, int font) {}

    private static final Look PLAIN = new Look("", false);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Look> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, FormatCode> formats = new HashMap<>();

    static XlsxStyles read(final InputStream part) throws IOException {
        final XlsxStyles styles = new XlsxStyles();
        SheetXml.elements(part, styles::element);
        return styles;
    }

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    private void element(final XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "numFmt" ->
                codes.putIfAbsent(number(SheetXml.attribute(xml, "numFmtId")), SheetXml.attribute(xml, "formatCode"));
            case "fonts" ->
                SheetXml.children(xml, font -> {
                    if (font.getLocalName().equals("font")) {
                        fonts.add(look(font, PLAIN));
                    }
                });
            case "cellXfs" ->
                SheetXml.children(xml, style -> {
                    if (style.getLocalName().equals("xf")) {
                        styles.add(new Style(
                                number(SheetXml.attribute(style, "numFmtId")),
                                number(SheetXml.attribute(style, "fontId"))));
                    }
                });
            default -> {
                // Borders, fills and what formats do under conditions.
            }
        }
    }

    /** Reads a font, or the properties of a run of letters. */
    static Look look(final XMLStreamReader xml, final Look base) throws XMLStreamException {
        final String[] name = {base.font};
        final boolean[] struck = {false};
        SheetXml.children(xml, property -> {
            switch (property.getLocalName()) {
                case "name", "rFont" -> name[0] = SheetXml.attribute(property, "val");
                case "strike" -> struck[0] = isOn(property);
                default -> {
                    // Size, colour and weight.
                }
            }
        });
        return new Look(name[0], struck[0]);
    }

    static boolean isOn(final XMLStreamReader property) {
        final String value = SheetXml.attribute(property, "val");
        return value.isEmpty() || SheetXml.isTrue(value);
    }

    private static int number(final String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (final NumberFormatException none) {
            return 0;
        }
    }

    FormatCode format(final int style) {
        final int format = style >= 0 && style < styles.size() ? styles.get(style).format : 0;
        return formats.computeIfAbsent(format, id -> {
            final String code = codes.get(id);
            final String known = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
            return FormatCode.of(known == null ? "General" : known);
        });
    }

    Look look(final int style) {
        final int font = style >= 0 && style < styles.size() ? styles.get(style).font : 0;
        return font >= 0 && font < fonts.size() ? fonts.get(font) : PLAIN;
    }
}
