package niengiam.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Strict reading of whole small text files, and the one way to compare labels. */
public final class Texts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /**
     * The text of a UTF-8 file, without byte order mark.
     *
     * @throws SourceException if the file is missing, empty or not UTF-8
     */
    public static String read(final Path file) {
        return decode(bytes(file), file.toString());
    }

    /** The bytes of a file that must exist and hold something. */
    public static byte[] bytes(final Path file) {
        try {
            final byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new SourceException(
                        "Invalid file " + file + ": expected content, got 0 bytes. Publish it again from its source.");
            }
            return bytes;
        } catch (final NoSuchFileException missing) {
            throw new SourceException(
                    "Missing file " + file + ". Restore it, or name the folder that holds it with --data.", missing);
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Decodes UTF-8 and refuses everything else, naming the first bad byte.
     *
     * @param name what to call the input in a message
     */
    public static String decode(final byte[] bytes, final String name) {
        final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            final String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (final CharacterCodingException notUtf8) {
            throw new SourceException(notUtf8Message(name, firstBadByte(bytes)), notUtf8);
        }
    }

    static String notUtf8Message(final String name, final long offset) {
        return "Invalid encoding of " + name + ": expected UTF-8, got another byte sequence at byte " + offset
                + ". Save the file as UTF-8.";
    }

    static int firstBadByte(final byte[] bytes) {
        final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        final ByteBuffer in = ByteBuffer.wrap(bytes);
        final java.nio.CharBuffer out = java.nio.CharBuffer.allocate(8192);
        while (true) {
            out.clear();
            final CoderResult result = decoder.decode(in, out, true);
            if (result.isError() || result.isUnderflow()) {
                return in.position();
            }
        }
    }

    /** SHA-256 in lower-case hex. */
    public static String sha256(final byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Missing SHA-256 in this JDK", impossible);
        }
    }

    /** A text in NFC: how it was typed must not matter. */
    public static String composed(final String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A label in the form in which labels are compared: NFC, blanks collapsed, no capitals. */
    public static String label(final String text) {
        final String composed = composed(text);
        final StringBuilder label = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            final char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (c != '\u200B' && c != '\u200C' && c != '\u200D' && c != BYTE_ORDER_MARK) {
                if (blank && label.length() > 0) {
                    label.append(' ');
                }
                blank = false;
                label.append(c);
            }
        }
        return label.toString().toLowerCase(Locale.ROOT);
    }
}
