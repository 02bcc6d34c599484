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
import niengiam.report.evidence.StatisticTable;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.table.TableSchema;
import niengiam.trend.Comparability;

/** Indices and growth rates as a sheet of a workbook: formulas over the two figures that each rests on. */
final class TrendSheet {

    /** The statistics that two figures give. */
    static final List<String> EXPLAINED = List.of("INDEX", "CAGR");

    static final String TITLE = "Xu hướng - Trends";
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

    private static final TableSchema SCHEMA = StatisticTable.SCHEMA;

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
        try (SheetWriter sheet = book.sheet(TITLE, place, WIDTHS, 1)) {
            sheet.row(3).heads(HEADS);
            tables.forEach(SCHEMA, cells -> {
                final ShownFigures.Subject subject =
                        new ShownFigures.Subject(text(cells, "indicator"), text(cells, "ref_area"));
                if (subjects.contains(subject)
                        && EXPLAINED.contains(text(cells, "statistic"))
                        && cell(cells, "value_pct") != null
                        && sheet.rowNumber() < mostRows) {
                    write(sheet, cells, figures);
                }
            });
            checks.add(TITLE, CHECK_COLUMN, sheet.rowNumber(), sheet.rowNumber() - 1L);
        }
    }

    private void write(final SheetWriter sheet, final Object[] cells, final ShownFigures figures) {
        final Observation current = figure(cells, "source_id", "locator", figures);
        final Observation base = figure(cells, "base_source_id", "base_locator", figures);
        final BigDecimal stored = (BigDecimal) cell(cells, "value_pct");
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
                .text(text(cells, "producer"))
                .text(text(cells, "statistic"))
                .text(text(cells, "base_period"))
                .input(base.unit()
                        .in(current.unit(), base.quantity().orElseThrow().value()))
                .text(text(cells, "time_period"))
                .input(current.quantity().orElseThrow().value())
                .formula(formula(cells, r), stored, CellStyle.PERCENT)
                .text(Comparability.valueOf(text(cells, "reason")).name())
                .text(text(cells, "source_id"));
        place(sheet, current);
        sheet.text(text(cells, "base_source_id"));
        place(sheet, base);
        sheet.number(stored).check("ABS(M" + r + "-S" + r + ")<=0.000000001*MAX(1,ABS(S" + r + "))", true);
    }

    private static String formula(final Object[] cells, final int r) {
        if (text(cells, "statistic").equals("INDEX")) {
            return "L" + r + "/J" + r + "*100";
        }
        final int years = period(cells, "time_period").year()
                - period(cells, "base_period").year();
        return "((L" + r + "/J" + r + ")^(1/" + years + ")-1)*100";
    }

    private void place(final SheetWriter sheet, final Observation figure) {
        final String text = figure.provenance().locator().toString();
        evidence.link(figure.provenance().sourceId(), figure.provenance().locator(), true)
                .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
    }

    private static Observation figure(
            final Object[] cells, final String source, final String locator, final ShownFigures figures) {
        final Locator place = Locator.parse(text(cells, locator)).orElseThrow();
        final Optional<Observation> found =
                figures.observation(text(cells, "indicator"), new YearOnYearRow.Place(text(cells, source), place));
        return found.orElseThrow(() -> new IllegalStateException("Missing observation at " + text(cells, source) + " "
                + place + ": expected the figure that table trends rests on"));
    }

    private static TimePeriod period(final Object[] cells, final String column) {
        return TimePeriods.parse(text(cells, column)).orElseThrow();
    }

    private static String text(final Object[] cells, final String column) {
        return (String) cell(cells, column);
    }

    private static Object cell(final Object[] cells, final String column) {
        return cells[SCHEMA.position(column)];
    }
}
