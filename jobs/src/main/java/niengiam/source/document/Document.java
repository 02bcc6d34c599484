package niengiam.source.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.model.Locator;
import niengiam.source.CodePoints;
import niengiam.source.FileFormat;
import niengiam.source.InputBytes;
import niengiam.source.Mojibake;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * A document as text: NFC, with the digest of its raw bytes. Offsets are 0-based code points of the NFC text.
 *
 * @param name what messages call it
 * @param sha256 digest of the raw bytes, lower-case hex
 * @param text the text
 * @param pageStarts the offset at which each page begins; empty for a document without pages
 * @param layout what the format says of the parts of the text; empty for plain text, whose lines tell
 */
public record Document(String name, String sha256, String text, List<Integer> pageStarts, Optional<Layout> layout) {

    private static final int LONGEST_LINE = 1 << 20;
    private static final int LARGEST = 1 << 26;
    private static final int BUFFER = 1 << 16;

    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t\\r]*[\\n\\f]\\s*");

    /** A plain text. */
    public Document(final String name, final String sha256, final String text) {
        this(name, sha256, text, List.of(), Optional.empty());
    }

    /**
     * Reads a plain text, a web page, a Word document or a PDF with text.
     *
     * @throws SourceException if it is missing, empty, of another format, broken or encrypted; if a plain text is larger
     *     than 64 MiB, not UTF-8, has a line of more than 1 MiB, or was decoded or encoded wrongly before
     */
    public static Document read(final Path file) {
        return read(file, file.getFileName().toString());
    }

    /**
     * Reads a document under a name of the caller's choice.
     *
     * @param name what messages call it
     * @throws SourceException as {@link #read(Path)}
     */
    public static Document read(final Path file, final String name) {
        if (InputBytes.format(file).isText()) {
            return of(bounded(file), name);
        }
        final byte[] bytes = InputBytes.of(file);
        return of(DocumentText.read(bytes, name), bytes, name);
    }

    /**
     * Reads the bytes of a document of any of these formats.
     *
     * @param name what messages call it
     * @throws SourceException as {@link #read(Path)}
     */
    public static Document read(final byte[] bytes, final String name) {
        InputBytes.requireSize(bytes.length, name);
        if (FileFormat.of(bytes).requireReadable(name).isText()) {
            requireBounds(bytes, name);
            return of(bytes, name);
        }
        return of(DocumentText.read(bytes, name), bytes, name);
    }

    private static Document of(final DocumentText read, final byte[] bytes, final String name) {
        Mojibake.refuseLetters(read.text(), name);
        return new Document(name, Texts.sha256(bytes), read.text(), read.pageStarts(), read.layout());
    }

    /** The text as it is read: parts in their order, line breaks within them gone, marks of notes set aside. */
    public RunningText running() {
        return RunningText.of(text, layout.orElseGet(() -> PlainLayout.of(text)));
    }

    /** The place of a range of code points: on its page where there are pages. */
    public Locator locator(final int start, final int end) {
        return new DocumentText(text, pageStarts, List.of(), layout).locator(start, end);
    }

    /**
     * What stands at a place of this document; a line break within it is a blank.
     *
     * @return empty if it has no such place
     */
    public Optional<String> textAt(final Locator locator) {
        int from = 0;
        int start = -1;
        int end = -1;
        if (locator instanceof Locator.Text range) {
            start = range.start();
            end = range.end();
        } else if (locator instanceof Locator.Page range && range.page() >= 1 && range.page() <= pageStarts.size()) {
            from = pageStarts.get(range.page() - 1);
            start = from + range.start();
            end = from + range.end();
        }
        if (start < from || start > end || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        final int at = text.offsetByCodePoints(0, start);
        return Optional.of(onOneLine(text.substring(at, text.offsetByCodePoints(at, end - start))));
    }

    /** A stretch of text whose line breaks are blanks. */
    static String onOneLine(final String stretch) {
        return stretch.indexOf('\n') < 0 && stretch.indexOf('\f') < 0
                ? stretch
                : LINE_BREAK.matcher(stretch).replaceAll(" ");
    }

    /** A document from the bytes of a plain text. */
    public static Document of(final byte[] bytes, final String name) {
        final String decoded = Texts.decode(bytes, name);
        final String text = Normalizer.isNormalized(decoded, Normalizer.Form.NFC)
                ? decoded
                : Normalizer.normalize(decoded, Normalizer.Form.NFC);
        Mojibake.refuse(text, name);
        return new Document(name, Texts.sha256(bytes), text);
    }

    /** The code point at which a character of the text stands. */
    public CodePoints codePoints() {
        return new CodePoints(text);
    }

    private static void requireBounds(final byte[] bytes, final String name) {
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            } else if (i - lineStart >= LONGEST_LINE) {
                throw tooLong(line, name);
            }
        }
    }

    private static SourceException tooLong(final int line, final String name) {
        return new SourceException("Unsupported line " + line + " of " + name + ": longer than " + LONGEST_LINE
                + " bytes; expected paragraphs. Break the text into lines.");
    }

    private static SourceException tooLarge(final String name) {
        return new SourceException(
                "Unsupported size of " + name + ": more than " + LARGEST + " bytes; expected a document. Split it.");
    }

    private static byte[] bounded(final Path file) {
        byte[] bytes = new byte[BUFFER];
        int size = 0;
        int line = 1;
        int lineStart = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(bytes, 0, BUFFER);
            while (read > 0) {
                for (int i = size; i < size + read; i++) {
                    if (bytes[i] == '\n') {
                        line++;
                        lineStart = i + 1;
                    }
                }
                size += read;
                if (size - lineStart > LONGEST_LINE) {
                    throw tooLong(line, file.toString());
                }
                if (size > LARGEST) {
                    throw tooLarge(file.toString());
                }
                if (bytes.length - size < BUFFER) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2 + BUFFER);
                }
                read = in.read(bytes, size, BUFFER);
            }
        } catch (final NoSuchFileException missing) {
            throw new SourceException("Missing file " + file + ". Check the path.", missing);
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
        if (size == 0) {
            throw new SourceException("Invalid file " + file + ": expected content, got 0 bytes.");
        }
        return Arrays.copyOf(bytes, size);
    }
}
