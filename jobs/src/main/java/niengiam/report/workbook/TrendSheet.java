package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.TimePeriod;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.StagedTables;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.TrendTable;
import niengiam.trend.Comparability;

/** Indices and growth rates as a sheet of a workbook: formulas over the two figures that each rests on. */
final class TrendSheet {

    /** The statistics that two figures give. */
    static final List<String> EXPLAINED = List.of("INDEX", "CAGR");

    private static final String CHECK_COLUMN = "T";
    private static final List<Integer> WIDTHS =
            List.of(10, 22, 19, 34, 22, 13, 12, 10, 12, 15, 12, 15, 12, 18, 36, 13, 36, 13, 15, 9);

    private static final List<String> HEADS = List.of(
            "Mã lãnh thổ\nref_area",
            "Lãnh thổ\nTerritory",
            "Mã chỉ tiêu\nindicator",
            "Chỉ tiêu\nIndicator",
            "Phân tổ\nBreakdown",
            "Đơn vị\nUnit",
            "Cơ quan\nproducer",
            "Thước đo\nstatistic",
            "Kỳ gốc\nbase_period",
            "Giá trị gốc\nbase value",
            "Kỳ\ntime_period",
            "Giá trị\nvalue",
            "Kết quả %\nvalue_pct",
            "So sánh\nreason",
            "Nguồn\nsource_id",
            "Vị trí\nlocator",
            "Nguồn gốc\nbase_source_id",
            "Vị trí gốc\nbase_locator",
            "Kết quả đã lưu\nstored value_pct",
            "Kiểm tra\nCheck");

    private final WorkbookWriter book;
    private final Names names;
    private final EvidenceIndex evidence;
    private final int place;

    TrendSheet(final WorkbookWriter book, final Names names, final EvidenceIndex evidence, final int place) {
        this.book = book;
        this.names = names;
        this.evidence = evidence;
        this.place = place;
    }

    /** Writes the statistics of the published figures that have a value and fit, and adds the checks. */
    void write(final StagedTables tables, final ShownFigures figures, final int mostRows, final CheckedRows checks)
            throws IOException {
        final Set<ShownFigures.Subject> subjects = new HashSet<>(figures.subjects());
        final String title = PlainSheets.title(TrendTable.SCHEMA, names);
        try (SheetWriter sheet = book.sheet(title, place, WIDTHS, 1)) {
            sheet.row(3).heads(HEADS);
            tables.forEach(TrendTable.SCHEMA, row -> {
                final ShownFigures.Subject subject =
                        new ShownFigures.Subject(row.text(Concepts.INDICATOR), row.text(Concepts.REF_AREA));
                if (subjects.contains(subject)
                        && EXPLAINED.contains(row.text(TrendTable.STATISTIC))
                        && row.value(TrendTable.VALUE_PCT).isPresent()
                        && sheet.rowNumber() < mostRows) {
                    write(sheet, row, figures);
                }
            });
            checks.add(title, CHECK_COLUMN, sheet.rowNumber(), sheet.rowNumber() - 1L);
        }
    }

    private void write(final SheetWriter sheet, final TableRow row, final ShownFigures figures) {
        final Observation current = figure(row, Concepts.SOURCE_ID, Concepts.LOCATOR, figures);
        final Observation base = figure(row, Concepts.BASE_SOURCE_ID, Concepts.BASE_LOCATOR, figures);
        final BigDecimal stored = row.required(TrendTable.VALUE_PCT);
        try {
            sheet.row();
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        final int r = sheet.rowNumber();
        final Dimensions dimensions = current.key().dimensions();
        sheet.text(current.key().refArea())
                .text(names.area(current.key().refArea()))
                .text(current.key().indicator())
                .text(names.indicator(current.key().indicator()))
                .text(names.breakdown(dimensions))
                .text(names.unit(current.unit()))
                .text(row.text(Concepts.PRODUCER))
                .text(row.text(TrendTable.STATISTIC))
                .text(row.text(Concepts.BASE_PERIOD))
                .input(base.unit()
                        .in(current.unit(), base.quantity().orElseThrow().value()))
                .text(row.text(Concepts.TIME_PERIOD))
                .input(current.quantity().orElseThrow().value())
                .formula(formula(row, r), stored, CellStyle.PERCENT)
                .text(Comparability.valueOf(row.text(Concepts.REASON)).name())
                .text(row.text(Concepts.SOURCE_ID));
        place(sheet, current);
        sheet.text(row.text(Concepts.BASE_SOURCE_ID));
        place(sheet, base);
        sheet.number(stored).check("ABS(M" + r + "-S" + r + ")<=0.000000001*MAX(1,ABS(S" + r + "))", true);
    }

    private static String formula(final TableRow row, final int r) {
        if (row.text(TrendTable.STATISTIC).equals("INDEX")) {
            return "L" + r + "/J" + r + "*100";
        }
        final int years = period(row, Concepts.TIME_PERIOD).year()
                - period(row, Concepts.BASE_PERIOD).year();
        return "((L" + r + "/J" + r + ")^(1/" + years + ")-1)*100";
    }

    private void place(final SheetWriter sheet, final Observation figure) {
        final String text = figure.provenance().locator().toString();
        evidence.link(figure.provenance().sourceId(), figure.provenance().locator(), true)
                .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
    }

    private static Observation figure(
            final TableRow row, final Column<String> source, final Column<String> locator, final ShownFigures figures) {
        final Locator place = Locator.parse(row.text(locator)).orElseThrow();
        final Optional<Observation> found =
                figures.observation(row.text(Concepts.INDICATOR), new YearOnYearRow.Place(row.text(source), place));
        return found.orElseThrow(() -> new IllegalStateException("Missing observation at " + row.text(source) + " "
                + place + ": expected the figure that table trends rests on"));
    }

    private static TimePeriod period(final TableRow row, final Column<String> column) {
        return TimePeriods.parse(row.text(column)).orElseThrow();
    }
}
