package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.VerdictWords;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.YearOnYearTable;

/**
 * The year-over-year table as sheets of a workbook. Change, percentage and index are formulas over the value and its
 * base; the last column says whether they agree with what the release stores.
 */
final class ComparisonSheets implements AutoCloseable {

    /** Letter of the column with the checks. */
    static final String CHECK_COLUMN = "Z";

    /** A pair of heads, Vietnamese and English, and the width of the column. */
    private record Head(String vietnamese, String english, int width) {}

    private static final List<Head> HEADS = List.of(
            new Head("Mã lãnh thổ", "ref_area", 10),
            new Head("Lãnh thổ", "Territory", 22),
            new Head("Mã chỉ tiêu", "indicator", 19),
            new Head("Chỉ tiêu", "Indicator", 38),
            new Head("Phân tổ", "Breakdown", 22),
            new Head("Đơn vị", "Unit", 13),
            new Head("Kỳ", "time_period", 15),
            new Head("Giá trị", "obs_value", 15),
            new Head("Mức", "obs_status", 8),
            new Head("Độ chính xác", "obs_qualifier", 10),
            new Head("Kỳ gốc", "base_period", 15),
            new Head("Giá trị gốc", "base_value", 15),
            new Head("Tăng giảm", "change", 15),
            new Head("Tăng giảm %", "change_pct", 12),
            new Head("Chỉ số %", "index_pct", 12),
            new Head("So sánh", "comparability", 18),
            new Head("Lý do", "Reason", 44),
            new Head("Nguồn", "source_id", 36),
            new Head("Vị trí", "locator", 13),
            new Head("Nguồn gốc", "base_source_id", 36),
            new Head("Vị trí gốc", "base_locator", 13),
            new Head("Ghi chú", "note", 50),
            new Head("Tăng giảm đã lưu", "stored change", 15),
            new Head("% đã lưu", "stored change_pct", 12),
            new Head("Chỉ số đã lưu", "stored index_pct", 12),
            new Head("Kiểm tra", "Check", 9));

    private final WorkbookWriter book;
    private final Names names;
    private final EvidenceIndex evidence;
    private final Set<String> areas;
    private final int rowsPerSheet;
    private final int place;
    private final List<String> titles;
    private SheetWriter sheet;

    /**
     * @param evidence which places have an anchor on the site
     * @param areas the published territories
     * @param rowsPerSheet rows of a sheet, with its head; what is over goes to a further sheet
     * @param place where the first sheet stands in the workbook
     */
    ComparisonSheets(
            final WorkbookWriter book,
            final Names names,
            final EvidenceIndex evidence,
            final Set<String> areas,
            final int rowsPerSheet,
            final int place)
            throws IOException {
        this.book = book;
        this.names = names;
        this.evidence = evidence;
        this.areas = Set.copyOf(areas);
        this.rowsPerSheet = rowsPerSheet;
        this.place = place;
        this.titles = new ArrayList<>();
        this.sheet = next();
    }

    private SheetWriter next() throws IOException {
        final String title =
                PlainSheets.title(YearOnYearTable.SCHEMA, names) + (titles.isEmpty() ? "" : " " + (titles.size() + 1));
        final SheetWriter begun = book.sheet(
                title, place + titles.size(), HEADS.stream().map(Head::width).toList(), 1);
        titles.add(title);
        begun.row(3);
        HEADS.forEach(head -> begun.text(head.vietnamese + "\n" + head.english, CellStyle.HEAD));
        return begun;
    }

    /** Adds the checks of these sheets. */
    void countInto(final CheckedRows checks) {
        for (int i = 0; i < titles.size(); i++) {
            final int last = i < titles.size() - 1 ? rowsPerSheet : sheet.rowNumber();
            checks.add(titles.get(i), CHECK_COLUMN, last, last - 1L);
        }
    }

    void write(final TableRow row) {
        try {
            if (sheet.rowNumber() >= rowsPerSheet) {
                sheet.close();
                sheet = next();
            }
            write(YearOnYearRow.of(row), row.text(Concepts.NOTE));
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(final YearOnYearRow row, final String note) throws IOException {
        sheet.row()
                .text(row.key().refArea())
                .text(names.area(row.key().refArea()))
                .text(row.key().indicator())
                .text(names.indicator(row.key().indicator()))
                .text(names.breakdown(row.key().dimensions()))
                .text(names.unit(row.unit()))
                .text(row.period().toString())
                .input(row.value())
                .text(row.status().name())
                .text(row.qualifier().name())
                .text(row.basePeriod().map(Object::toString).orElse(""));
        row.base().ifPresentOrElse(sheet::input, sheet::empty);
        formulas(row);
        sheet.text(row.comparability().name()).text(VerdictWords.of(row, names));
        final boolean shown = areas.contains(row.key().refArea());
        place(row.place(), shown);
        row.basePlace()
                .ifPresentOrElse(base -> place(base, shown), () -> sheet.empty().empty());
        sheet.text(note);
        for (final var stored : List.of(row.change(), row.percent(), row.index())) {
            stored.ifPresentOrElse(sheet::number, sheet::empty);
        }
        check(row);
    }

    private void formulas(final YearOnYearRow row) {
        if (row.change().isEmpty()) {
            sheet.empty().empty().empty();
            return;
        }
        final int r = sheet.rowNumber();
        final BigDecimal change = row.change().orElseThrow();
        sheet.formula(
                "H" + r + "-L" + r,
                change,
                change.stripTrailingZeros().scale() > 0 ? CellStyle.DECIMAL : CellStyle.INTEGER);
        if (row.percent().isEmpty()) {
            sheet.empty().empty();
            return;
        }
        sheet.formula("(H" + r + "-L" + r + ")/L" + r + "*100", row.percent().orElseThrow(), CellStyle.PERCENT)
                .formula("H" + r + "/L" + r + "*100", row.index().orElseThrow(), CellStyle.PERCENT);
    }

    private void check(final YearOnYearRow row) {
        final int r = sheet.rowNumber();
        if (row.change().isEmpty()) {
            sheet.check("COUNTA(M" + r + ":O" + r + ",W" + r + ":Y" + r + ")=0", true);
            return;
        }
        // A spreadsheet calculates in binary with 15 digits; the release stores decimals.
        final String difference = "ABS(M" + r + "-W" + r + ")<=0.000000000001*MAX(1,ABS(H" + r + "),ABS(L" + r + "))";
        final String shares = row.percent().isEmpty()
                ? "COUNTA(N" + r + ":O" + r + ",X" + r + ":Y" + r + ")=0"
                : near("N", "X", r) + "," + near("O", "Y", r);
        sheet.check("AND(" + difference + "," + shares + ")", true);
    }

    private static String near(final String computed, final String stored, final int row) {
        return "ABS(" + computed + row + "-" + stored + row + ")<=0.000000001*MAX(1,ABS(" + stored + row + "))";
    }

    private void place(final YearOnYearRow.Place place, final boolean shown) {
        sheet.text(place.sourceId());
        final String text = place.locator().toString();
        evidence.link(place.sourceId(), place.locator(), shown)
                .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
    }

    /** What the columns mean, for the notes: head, and the column of the CSV that it comes from. */
    static String columns() {
        return HEADS.stream()
                .map(head -> head.vietnamese + " = " + head.english)
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
