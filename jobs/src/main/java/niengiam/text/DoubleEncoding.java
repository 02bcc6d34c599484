package niengiam.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text whose UTF-8 bytes somebody read as Western characters: {@code Äáº§u tÆ°} for {@code đầu tư}. */
public final class DoubleEncoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private DoubleEncoding() {}

    /** What the text must have been, if it is such; empty for sound text. Replacement characters cannot be undone. */
    public static Optional<String> meant(final String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        return decoded(text, WESTERN).or(() -> decoded(text, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> decoded(final String text, final Charset western) {
        try {
            final ByteBuffer bytes = western.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (final CharacterCodingException sound) {
            return Optional.empty();
        }
    }
}
