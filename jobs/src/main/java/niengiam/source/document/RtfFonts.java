package niengiam.source.document;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The fonts of a rich-text file: the words of its font table come in, the name and the character set of a font by its
 * number go out.
 */
final class RtfFonts {

    private static final Map<Integer, String> CODE_PAGES = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(238, "windows-1250"));
    private static final String WESTERN = "windows-1252";
    private static final int UTF_8 = 65001;

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private Charset charset = Charset.forName(WESTERN);

    /** The code page of the whole file, for fonts that name no character set. */
    void codePage(final int number) {
        final String page = number == UTF_8 ? "UTF-8" : "windows-" + number;
        charset = Charset.forName(Charset.isSupported(page) ? page : WESTERN);
    }

    /** The character set of a font, by its number in the format; one that is not known changes nothing. */
    void characterSet(final int font, final int number) {
        if (CODE_PAGES.containsKey(number)) {
            charsets.put(font, Charset.forName(CODE_PAGES.get(number)));
        }
    }

    /** Words of the font table: the name of a font, ended by a semicolon. */
    void table(final int font, final String words) {
        for (int i = 0; i < words.length(); i++) {
            final char c = words.charAt(i);
            if (c == ';') {
                endName(font);
            } else {
                name.append(c);
            }
        }
    }

    /** The entry of a font ends, whether or not a semicolon ended its name. */
    void end(final int font) {
        if (name.length() > 0) {
            endName(font);
        }
    }

    private void endName(final int font) {
        names.put(font, name.toString().strip());
        name.setLength(0);
    }

    /** Name of a font; empty if none is known. */
    String name(final int font) {
        return names.getOrDefault(font, "");
    }

    Charset charset(final int font) {
        return charsets.getOrDefault(font, charset);
    }
}
