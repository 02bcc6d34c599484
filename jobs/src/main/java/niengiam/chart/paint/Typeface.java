package niengiam.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import niengiam.chart.paint.TextStyle.Weight;

/**
 * The bundled font and its measures. Charts look the same on every machine because no installed font takes part, with one
 * exception: a text with letters the font does not have is set in the JDK's own sans serif.
 */
public final class Typeface {

    public static final String FAMILY = "Be Vietnam Pro";

    /** Every accent Vietnamese puts on a capital or small letter at least once, and the signs charts use. */
    static final String PROBE = "ẤẦẨẪẬ ẮẰẲẴẶ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ Ỳỵỷỹ Đđ ơư 0123456789 .,%\u2212–…·~≥≤()\u00a0";

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final int MEASURED_CHARS = 0x2300;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, float[]> advances = new EnumMap<>(TextStyle.class);

    private Typeface(final Font regular, final Font semibold) {
        for (final TextStyle style : TextStyle.values()) {
            final Font font = style.weight() == Weight.SEMIBOLD ? semibold : regular;
            fonts.put(style, font.deriveFont(style.size()));
            advances.put(style, new float[MEASURED_CHARS]);
        }
    }

    /** The font that comes with the program, read once. */
    public static Typeface bundled() {
        return Bundled.TYPEFACE;
    }

    public Font font(final TextStyle style) {
        return fonts.get(style);
    }

    /** The font that can show this text. */
    public Font font(final TextStyle style, final String text) {
        final Font house = fonts.get(style);
        if (house.canDisplayUpTo(text) < 0) {
            return house;
        }
        final int bold = style.weight() == Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, bold, 1).deriveFont(style.size());
    }

    public double width(final TextStyle style, final String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            final float advance = advance(style, text.charAt(i));
            if (advance < 0) {
                return width(font(style, text), text);
            }
            width += advance;
        }
        return width;
    }

    /** The width of a text in a font at its size, unhinted. */
    public static double width(final Font font, final String text) {
        return font.getStringBounds(text, FRACTIONAL).getWidth();
    }

    private float advance(final TextStyle style, final char c) {
        if (c >= MEASURED_CHARS) {
            return -1;
        }
        final float[] known = advances.get(style);
        if (known[c] == 0) {
            final Font font = fonts.get(style);
            known[c] = font.canDisplay(c) ? (float) width(font, String.valueOf(c)) : -1;
        }
        return known[c];
    }

    public static Font load(final String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new RenderingException(
                        "Missing chart font " + file + ": expected it inside the program; rebuild it");
            }
            return requireVietnamese(Font.createFont(Font.TRUETYPE_FONT, bytes), file);
        } catch (IOException | FontFormatException e) {
            throw new RenderingException("Cannot load the chart font " + file + ": " + e.getMessage() + ".", e);
        } catch (LinkageError | InternalError e) {
            throw withoutFontLibraries(e);
        } catch (final RuntimeException e) {
            // What a JDK without fontconfig throws depends on who built it.
            if (e instanceof RenderingException known) {
                throw known;
            }
            throw withoutFontLibraries(e);
        }
    }

    private static RenderingException withoutFontLibraries(final Throwable cause) {
        return new RenderingException(
                "Cannot draw text: this JDK lacks its font libraries (" + cause.getMessage()
                        + "). Install libfontconfig1, libfreetype6 and libharfbuzz0b (or fontconfig), then try again.",
                cause);
    }

    public static Font requireVietnamese(final Font font, final String file) {
        final int stop = font.canDisplayUpTo(PROBE);
        if (stop >= 0) {
            throw new RenderingException("Unsupported chart font " + file
                    + ": expected every Vietnamese letter, got none for \"" + PROBE.charAt(stop) + "\"");
        }
        return font;
    }

    private static final class Bundled {
        static final Typeface TYPEFACE =
                new Typeface(load("BeVietnamPro-Regular.ttf"), load("BeVietnamPro-SemiBold.ttf"));
    }
}
