package niengiam.source.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import niengiam.source.SourceException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Counts the cells of an Excel 97 workbook before anything is built of it ([MS-XLS], section 2.3). */
final class XlsRecords {

    private static final int FORMULA = 0x06;
    private static final int MULTIPLE_RK = 0xBD;
    private static final int RICH_STRING = 0xD6;
    private static final int SHARED_STRING = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int LABEL = 0x204;
    private static final int TRUTH_OR_ERROR = 0x205;
    private static final int RK = 0x27E;
    /** Row, first and last column of a record of several numbers; each number and its style. */
    private static final int PLACES = 6;

    private static final int ONE = 6;

    private XlsRecords() {}

    /** Fails if the workbook holds more cells than there is room for; a file that is none says so later. */
    static void requireRoom(final byte[] bytes, final String name, final int room) {
        if (bytes.length / ONE < room) {
            return;
        }
        final long cells;
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            cells = count(file.getRoot());
        } catch (final IOException | RuntimeException noWorkbook) {
            return;
        }
        if (cells > room) {
            throw new SourceException("Invalid workbook " + name + ": expected at most " + room
                    + " cells that hold something in an .xls file, got " + cells + ". Split it, or save it as .xlsx.");
        }
    }

    private static long count(final DirectoryNode root) throws IOException {
        final String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        long cells = 0;
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            while (in.available() >= 4) {
                final int kind = in.readUShort();
                final int length = in.readUShort();
                switch (kind) {
                    case FORMULA, RICH_STRING, SHARED_STRING, NUMBER, LABEL, TRUTH_OR_ERROR, RK -> cells++;
                    case MULTIPLE_RK -> cells += Math.max(0, (length - PLACES) / ONE);
                    default -> {
                        // Styles, widths and texts.
                    }
                }
                if (in.skip(length) < length) {
                    break;
                }
            }
        }
        return cells;
    }
}
