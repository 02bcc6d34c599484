package niengiam.observe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.data.MappingFolder;
import niengiam.data.SheetMapping;
import niengiam.data.WorkbookMapping;
import niengiam.model.Reject;
import niengiam.source.FileFormat;
import niengiam.source.InputBytes;
import niengiam.source.SourceException;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;
import niengiam.source.workbook.WorkbookFile;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;

/**
 * Every number of every cell of a workbook, and what became of it: a figure, something known to be none (a year of the
 * head, a label, a rejected figure), or unread.
 */
public final class CellNumbers {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    private final WorkbookMapping mapping;
    private final TableReading reading;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Reject> rejected = new HashMap<>();
    private final List<CellNumber> numbers = new ArrayList<>();

    private CellNumbers(final WorkbookMapping mapping, final TableReading reading) {
        this.mapping = mapping;
        this.reading = reading;
        reading.observations()
                .forEach(seen -> used.add(seen.provenance().locator().toString()));
        reading.rejects().forEach(reject -> rejected.put(reject.locator().toString(), reject));
    }

    /**
     * The numbers of a workbook, sheet by sheet.
     *
     * @param mappings the mappings, among them the one it was read by
     * @param reading what was read of it
     * @return none if the file is no workbook
     * @throws SourceException if it cannot be read
     */
    public static List<CellNumber> of(final Path file, final MappingFolder mappings, final TableReading reading) {
        final byte[] bytes = InputBytes.of(file);
        final FileFormat format = FileFormat.of(bytes);
        if (format != FileFormat.XLS && format != FileFormat.XLSX && format != FileFormat.ODS) {
            return List.of();
        }
        final String name = file.getFileName().toString();
        final WorkbookMapping mapping = (WorkbookMapping) mappings.mapping(reading.mapping());
        final CellNumbers all = new CellNumbers(mapping, reading);
        for (final SheetGrid grid :
                WorkbookFile.read(bytes, name, sheet -> true).sheets()) {
            all.add(grid);
        }
        return List.copyOf(all.numbers);
    }

    /** Where on a sheet a cell stands. */
    private record Place(boolean read, boolean body, boolean label) {}

    private void add(final SheetGrid grid) {
        final Optional<SheetMapping> meant = mapping.tables().stream()
                .filter(table -> SheetReader.isMeant(grid, table))
                .findFirst();
        final boolean read = meant.isPresent();
        final Set<Integer> body = new HashSet<>();
        meant.ifPresent(table -> SheetTable.of(grid, table).forEach(part -> body.addAll(part.body())));
        final List<Integer> labels = meant.orElse(mapping.tables().get(0)).labels().stream()
                .map(SheetLabels::column)
                .toList();
        for (final int row : grid.rowNumbers()) {
            for (final SheetCell cell : grid.row(row)) {
                final Place place = new Place(read, body.contains(row), labels.contains(cell.column()));
                if (!cell.isBlank()) {
                    add(grid, cell, place);
                }
            }
        }
    }

    private void add(final SheetGrid grid, final SheetCell cell, final Place place) {
        final String at = grid.locator(cell).toString();
        final Reject reject = rejected.get(at);
        if (used.contains(at)) {
            whole(grid, cell, CellNumber.Fate.USED, reading.mapping());
        } else if (reject != null) {
            // Known and set apart, or not understood.
            whole(
                    grid,
                    cell,
                    reject.reason().startsWith("UNKNOWN") ? CellNumber.Fate.UNREAD : CellNumber.Fate.CONTEXT,
                    reject.reason());
        } else if (cell.kind() == SheetCell.Kind.DATE) {
            whole(grid, cell, CellNumber.Fate.CONTEXT, "date");
        } else if (isNumber(cell)) {
            number(grid, cell, place);
        } else {
            text(grid, cell, place);
        }
    }

    private static boolean isNumber(final SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER
                || NumberStyle.VI.parse(cell.shown()) instanceof Parsed.Value
                || NumberStyle.EN.parse(cell.shown()) instanceof Parsed.Value;
    }

    /** A cell that is nothing but a number. */
    private void number(final SheetGrid grid, final SheetCell cell, final Place place) {
        if (isYear(cell.shown().strip())) {
            whole(grid, cell, CellNumber.Fate.CONTEXT, "period");
        } else if (!place.read) {
            whole(grid, cell, CellNumber.Fate.UNREAD, "other_sheet");
        } else if (!place.body) {
            whole(grid, cell, CellNumber.Fate.CONTEXT, "head");
        } else if (place.label) {
            whole(grid, cell, CellNumber.Fate.CONTEXT, "label");
        } else {
            whole(grid, cell, CellNumber.Fate.UNREAD, "");
        }
    }

    private void whole(final SheetGrid grid, final SheetCell cell, final CellNumber.Fate fate, final String kind) {
        numbers.add(new CellNumber(grid.locator(cell), 0, cell.shown().length(), cell.shown(), fate, kind));
    }

    /** Words with digits among them: each run of digits with its dots and commas is one number. */
    private void text(final SheetGrid grid, final SheetCell cell, final Place place) {
        final String shown = cell.shown();
        int i = 0;
        while (i < shown.length()) {
            if (!isDigit(shown, i)) {
                i++;
                continue;
            }
            final int start = i;
            while (isDigit(shown, i) || (isSeparator(shown, i) && isDigit(shown, i + 1))) {
                i++;
            }
            final String digits = shown.substring(start, i);
            final boolean wording = !place.read || !place.body || place.label;
            final String kind = isYear(digits) ? "period" : place.read && !place.body ? "head" : "label";
            numbers.add(new CellNumber(
                    grid.locator(cell),
                    start,
                    i,
                    digits,
                    wording ? CellNumber.Fate.CONTEXT : CellNumber.Fate.UNREAD,
                    wording ? kind : ""));
        }
    }

    private static boolean isDigit(final String text, final int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSeparator(final String text, final int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    private static boolean isYear(final String digits) {
        if (digits.length() != YEAR_DIGITS) {
            return false;
        }
        int year = 0;
        for (int i = 0; i < YEAR_DIGITS; i++) {
            if (!isDigit(digits, i)) {
                return false;
            }
            year = year * 10 + digits.charAt(i) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
