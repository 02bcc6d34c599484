package niengiam.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its content; its name is not asked. */
public enum FileFormat {
    XLS("an Excel 97 workbook", true),
    XLSX("an Excel workbook", true),
    DOCX("a Word document", true),
    DOC("a Word 97 document", true),
    ODT("an OpenDocument text", true),
    RTF("a rich-text document", true),
    PDF("a PDF document", true),
    HTML("a web page", true),
    PX("a PC-Axis file", true),
    CSV("delimited text", true),
    TEXT("plain text", true),
    OLE2("an Office 97 file that is neither workbook nor text", false),
    ODS("an OpenDocument workbook", true),
    ODF("an OpenDocument file", false),
    ZIP("an archive", false),
    GZIP("a compressed file", false),
    XML("an XML file", false),
    JSON("a JSON file", false),
    IMAGE("an image", false),
    UTF16("text in UTF-16", false),
    BINARY("bytes of no known format", false),
    EMPTY("an empty file", false);

    private static final int HEAD = 8192;
    /** How much of a text tells whether it is a table under its title. */
    private static final int TITLED = 1 << 16;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";
    /** An OpenDocument begins with what it is; further in it may say what is embedded. */
    private static final int MIMETYPE = 256;

    private static final Pattern PX_KEYWORD = Pattern.compile(
            "(?i)[A-Z][A-Z0-9-]{2,30}\\s{0,5}(\\[\"?[a-z]{2}\"?\\])?\\s{0,5}(\\(\"[^\"]{0,200}\"\\))?\\s{0,5}=\\s{0,5}[\"A-Z0-9].*");

    /** Where the cells of a PC-Axis file begin. */
    private static final Pattern PX_DATA = Pattern.compile("(?im)(?:^|;)\\s{0,20}DATA\\s{0,20}=");

    private final String words;
    private final boolean readable;

    FileFormat(final String words, final boolean readable) {
        this.words = words;
        this.readable = readable;
    }

    /** The format in words, for messages. */
    public String words() {
        return words;
    }

    /** Whether it is characters and nothing else, of a table or of prose. */
    public boolean isText() {
        return this == CSV || this == TEXT;
    }

    /** Whether it holds cells and no prose. */
    public boolean isTable() {
        return this == XLS || this == XLSX || this == ODS || this == PX;
    }

    /**
     * Refuses what cannot be read.
     *
     * @param name what messages call the file
     */
    public FileFormat requireReadable(final String name) {
        if (!readable) {
            throw new SourceException("Unsupported format of " + name + ": it is " + words
                    + ", expected a workbook (.xls, .xlsx, .ods), a document (.docx, .doc, .odt, .rtf, PDF with text, HTML),"
                    + " PC-Axis, delimited or plain text"
                    + " in UTF-8. Save it as one of these.");
        }
        return this;
    }

    /** Looks at the first bytes, and into containers. */
    public static FileFormat of(final byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return container(bytes);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return archive(bytes);
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'I', 'I', 42, 0)
                || startsWith(bytes, 'M', 'M', 0, 42)
                || startsWith(bytes, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return UTF16;
        }
        final String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.lastIndexOf("%PDF-", 1024) >= 0 ? PDF : text(bytes, head);
    }

    /** Whether a text is nothing but a table under its title, though its lines above the head make it look like prose. */
    public static boolean isTitledTable(final byte[] bytes) {
        final String start =
                new String(bytes, 0, Math.min(bytes.length, TITLED), StandardCharsets.UTF_8).replace("\uFEFF", "");
        final int lastLine = bytes.length > TITLED ? start.lastIndexOf('\n') : -1;
        return of(bytes) == TEXT && Delimiter.isTitledTable(lastLine < 0 ? start : start.substring(0, lastLine));
    }

    private static FileFormat text(final byte[] bytes, final String head) {
        if (head.indexOf('\u0000') >= 0) {
            return BINARY;
        }
        final String start = (startsWith(bytes, 0xEF, 0xBB, 0xBF) ? head.substring(3) : head).stripLeading();
        final String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{\\rtf")) {
            return RTF;
        }
        if (lower.startsWith("<")) {
            return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body") ? HTML : XML;
        }
        if (lower.startsWith("{") || lower.startsWith("[{") || lower.startsWith("[\"")) {
            return JSON;
        }
        final String firstLine = start.lines().findFirst().orElse("");
        if (PX_KEYWORD.matcher(firstLine).matches() && isPx(bytes)) {
            return PX;
        }
        return Delimiter.of(start).isPresent() ? CSV : TEXT;
    }

    private static FileFormat container(final byte[] bytes) {
        if (contains(bytes, utf16("WordDocument")) && isWord(bytes)) {
            return DOC;
        }
        if (contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book")) || contains(bytes, utf16("Encrypt"))) {
            return XLS;
        }
        return OLE2;
    }

    /** Whether the text is the container's own, and not that of something embedded in a workbook. */
    private static boolean isWord(final byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntry("WordDocument");
        } catch (final IOException | RuntimeException cutOff) {
            return !contains(bytes, utf16("Workbook"));
        }
    }

    private static FileFormat archive(final byte[] bytes) {
        if (contains(bytes, "word/document")) {
            return DOCX;
        }
        // The parts of a workbook that is cut off may be missing, its list of types stands first.
        if (contains(bytes, "xl/workbook")
                || contains(bytes, "xl/worksheets/")
                || (contains(bytes, "[Content_Types].xml") && !contains(bytes, "ppt/"))) {
            return XLSX;
        }
        if (contains(Arrays.copyOf(bytes, Math.min(bytes.length, MIMETYPE)), OPEN_DOCUMENT + ".text")) {
            return ODT;
        }
        if (contains(bytes, OPEN_DOCUMENT + ".spreadsheet")) {
            return ODS;
        }
        return contains(bytes, OPEN_DOCUMENT) ? ODF : ZIP;
    }

    private static String utf16(final String text) {
        final StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) c).append('\u0000'));
        return wide.toString();
    }

    private static boolean startsWith(final byte[] bytes, final int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(final byte[] bytes, final String ascii) {
        final byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPx(final byte[] bytes) {
        return PX_DATA.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }
}
