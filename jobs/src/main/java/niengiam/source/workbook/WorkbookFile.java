package niengiam.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import niengiam.source.FileFormat;
import niengiam.source.InputBytes;
import niengiam.source.OfficeArchive;
import niengiam.source.SourceException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/**
 * A workbook as it was published, {@code .xls}, {@code .xlsx} or {@code .ods}: its sheets with the texts they show.
 * Formulas are not calculated, links not followed, macros not looked at. Whatever is wrong with the file is a
 * {@link SourceException} that names it.
 */
public final class WorkbookFile {

    /** How many cells of all sheets that are read are kept; each takes some hundred bytes. */
    static final int MAX_CELLS = 500_000;

    private final String name;
    private final List<SheetGrid> sheets;
    private final Map<String, Integer> unread;

    private WorkbookFile(final String name, final List<SheetGrid> sheets, final Map<String, Integer> unread) {
        this.name = name;
        this.sheets = List.copyOf(sheets);
        this.unread = Collections.unmodifiableMap(unread);
    }

    /**
     * Reads a workbook.
     *
     * @param name what messages call it
     * @param wanted the sheets to read, by their name and texts; of the others only the numbers are counted
     * @throws SourceException if it is no workbook, cut off, encrypted, out of bounds, or holds nothing
     */
    public static WorkbookFile read(final byte[] bytes, final String name, final Predicate<SheetGrid> wanted) {
        InputBytes.requireSize(bytes.length, name);
        try (WorkbookSheets sheets = open(bytes, name)) {
            return read(sheets, name, wanted);
        } catch (final SourceException refused) {
            throw refused;
        } catch (final EncryptedDocumentException locked) {
            throw new SourceException(
                    "Cannot read workbook " + name + ": it is encrypted. Save it without a password.", locked);
        } catch (final OldFileFormatException old) {
            throw new SourceException(
                    "Unsupported workbook " + name
                            + ": it is of Excel 95 or older, expected Excel 97 or later. Save it as .xlsx.",
                    old);
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid workbook " + name + ": expected a whole .xls, .xlsx or .ods file, got one that is cut off"
                            + " or damaged (" + reason(broken)
                            + "). Fetch it again, or save it again from its program.",
                    broken);
        }
    }

    private static WorkbookSheets open(final byte[] bytes, final String name) throws IOException {
        return switch (FileFormat.of(bytes)) {
            case XLSX -> {
                OfficeArchive.check(bytes, name);
                yield XlsxSheets.open(bytes);
            }
            case ODS -> {
                OfficeArchive.check(bytes, name);
                yield OdsSheets.open(bytes, name);
            }
            default -> {
                XlsRecords.requireRoom(bytes, name, MAX_CELLS);
                yield XlsSheets.open(bytes);
            }
        };
    }

    private static String reason(final Throwable broken) {
        final String message = broken.getMessage();
        return message == null || message.isBlank()
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    private static WorkbookFile read(final WorkbookSheets book, final String name, final Predicate<SheetGrid> wanted)
            throws IOException {
        if (book.entries().isEmpty()) {
            throw new SourceException(
                    "Invalid workbook " + name + ": expected at least one sheet, got none. Fetch it again.");
        }
        final List<SheetGrid> sheets = new ArrayList<>();
        final Map<String, Integer> unread = new LinkedHashMap<>();
        int kept = 0;
        long held = 0;
        for (int i = 0; i < book.entries().size(); i++) {
            final WorkbookSheets.Entry entry = book.entries().get(i);
            final SheetBuilder texts = new SheetBuilder(name, entry.name(), entry.hidden(), MAX_CELLS, true);
            book.read(i, texts);
            held += texts.held();
            if (!wanted.test(texts.grid())) {
                unread.put(entry.name(), texts.numbers());
                continue;
            }
            final SheetBuilder builder = new SheetBuilder(name, entry.name(), entry.hidden(), MAX_CELLS - kept, false);
            if (texts.held() <= MAX_CELLS - kept) {
                book.read(i, builder);
            }
            if (texts.held() > MAX_CELLS - kept || builder.isCutShort()) {
                throw new SourceException("Invalid workbook " + name + ", sheet \"" + entry.name()
                        + "\": expected at most " + MAX_CELLS
                        + " cells that hold something in the sheets that are read,"
                        + " got more. Split it, or save the table as delimited text, which has no such bound.");
            } else {
                kept += builder.held();
                sheets.add(builder.grid());
            }
        }
        if (held == 0) {
            throw new SourceException("Invalid workbook " + name + ": expected cells that hold something, got "
                    + book.entries().size() + " empty sheets. Fetch it again.");
        }
        return new WorkbookFile(name, sheets, unread);
    }

    public String name() {
        return name;
    }

    /** The wanted sheets in the order of the workbook, hidden ones included. */
    public List<SheetGrid> sheets() {
        return sheets;
    }

    /** How many numbers and formulas the other sheets hold, by sheet. */
    public Map<String, Integer> unread() {
        return unread;
    }
}
