package niengiam.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * An {@code .xls} or {@code .xlsx} workbook as it was published: its sheets with the texts they show. Formulas are not
 * calculated, links not followed, macros not looked at. Whatever is wrong with the file is a {@link SourceException}
 * that names it.
 */
public final class WorkbookFile {

    private static final int MAX_COLUMNS = 2000;
    private static final int MAX_CELLS = 2_000_000;
    private static final int MAX_MERGED = 20_000;

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
        if (FileFormat.of(bytes) == FileFormat.XLSX) {
            OfficeArchive.check(bytes, name);
        }
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return read(workbook, name, wanted);
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
                    "Invalid workbook " + name + ": expected a whole .xls or .xlsx file, got one that is cut off or"
                            + " damaged (" + reason(broken) + "). Fetch it again, or save it again from its program.",
                    broken);
        }
    }

    private static String reason(final Throwable broken) {
        final String message = broken.getMessage();
        return message == null || message.isBlank()
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    private static WorkbookFile read(final Workbook workbook, final String name, final Predicate<SheetGrid> wanted) {
        if (workbook.getNumberOfSheets() == 0) {
            throw new SourceException(
                    "Invalid workbook " + name + ": expected at least one sheet, got none. Fetch it again.");
        }
        final WorkbookCells cells = new WorkbookCells(workbook);
        final List<SheetGrid> sheets = new ArrayList<>();
        final Map<String, Integer> unread = new LinkedHashMap<>();
        int held = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            final Sheet sheet = workbook.getSheetAt(i);
            held += held(sheet, name);
            final boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            final List<SheetGrid.Range> merged = merged(sheet, name);
            if (wanted.test(new SheetGrid(sheet.getSheetName(), hidden, rows(sheet, hidden, cells, true), merged))) {
                sheets.add(new SheetGrid(sheet.getSheetName(), hidden, rows(sheet, hidden, cells, false), merged));
            } else {
                unread.put(sheet.getSheetName(), numbers(sheet));
            }
        }
        if (held == 0) {
            throw new SourceException("Invalid workbook " + name + ": expected cells that hold something, got "
                    + workbook.getNumberOfSheets() + " empty sheets. Fetch it again.");
        }
        return new WorkbookFile(name, sheets, unread);
    }

    private static int held(final Sheet sheet, final String name) {
        int held = 0;
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    held++;
                    if (cell.getColumnIndex() >= MAX_COLUMNS) {
                        throw new SourceException("Invalid workbook " + name + ", cell " + sheet.getSheetName() + "!"
                                + cell.getAddress() + ": expected at most " + MAX_COLUMNS
                                + " columns. Split the sheet.");
                    }
                }
            }
            if (held > MAX_CELLS) {
                throw new SourceException("Invalid workbook " + name + ", sheet \"" + sheet.getSheetName()
                        + "\": expected at most " + MAX_CELLS + " cells that hold something, got more. Split it.");
            }
        }
        return held;
    }

    private static int numbers(final Sheet sheet) {
        int numbers = 0;
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                final CellType type = cell.getCellType();
                numbers += type == CellType.NUMERIC || type == CellType.FORMULA ? 1 : 0;
            }
        }
        return numbers;
    }

    private static NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows(
            final Sheet sheet, final boolean hidden, final WorkbookCells cells, final boolean texts) {
        final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                if (texts && cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
                    continue;
                }
                cells.read(cell, hidden).ifPresent(read -> rows.computeIfAbsent(read.row(), number -> new TreeMap<>())
                        .put(read.column(), read));
            }
        }
        return rows;
    }

    private static List<SheetGrid.Range> merged(final Sheet sheet, final String name) {
        final List<SheetGrid.Range> ranges = new ArrayList<>();
        if (sheet.getNumMergedRegions() > MAX_MERGED) {
            throw new SourceException("Invalid workbook " + name + ", sheet \"" + sheet.getSheetName()
                    + "\": expected at most " + MAX_MERGED + " merged ranges, got " + sheet.getNumMergedRegions()
                    + ". Unmerge the cells of the table.");
        }
        for (final CellRangeAddress range : sheet.getMergedRegions()) {
            ranges.add(new SheetGrid.Range(
                    range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
        return ranges;
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
