package niengiam.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a PC-Axis file by what it says of itself: {@code CODEPAGE}, else Windows-1252 for {@code CHARSET="ANSI"}, else
 * the code page 850 of its first years.
 */
final class PxText {

    private static final Pattern CODEPAGE = Pattern.compile("(?i)CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"");
    private static final Pattern CHARSET = Pattern.compile("(?i)CHARSET\\s*=\\s*\"([^\"]{1,40})\"");
    private static final int HEAD = 16_384;

    private PxText() {}

    static String decode(final byte[] bytes, final String name) {
        final Charset charset = charset(bytes, name);
        try {
            final String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (final CharacterCodingException other) {
            throw new SourceException(
                    "Invalid encoding of " + name + ": it says " + charset + ", but has bytes that are not"
                            + (charset.equals(StandardCharsets.UTF_8)
                                    ? ", the first at byte " + Texts.firstBadByte(bytes)
                                    : "")
                            + ". Correct CODEPAGE, or export the file again.",
                    other);
        }
    }

    private static Charset charset(final byte[] bytes, final String name) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        final String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        final Matcher codepage = CODEPAGE.matcher(head);
        if (codepage.find()) {
            try {
                return Charset.forName(codepage.group(1).strip());
            } catch (final IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new SourceException(
                        "Unknown code page \"" + codepage.group(1) + "\" in " + name
                                + ": expected a name such as utf-8 or windows-1258. Correct CODEPAGE.",
                        unknown);
            }
        }
        final Matcher charset = CHARSET.matcher(head);
        return Charset.forName(charset.find() && charset.group(1).equalsIgnoreCase("ANSI") ? "windows-1252" : "IBM850");
    }
}
