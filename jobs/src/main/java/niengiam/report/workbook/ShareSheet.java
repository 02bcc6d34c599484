package niengiam.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.model.Observation;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.trend.Composition;

/**
 * Totals and their parts as a sheet of a workbook: each share is a formula over the part and the printed total, each
 * total is summed from its parts and held against the printed one.
 */
final class ShareSheet {

    private static final String TITLE = "Cơ cấu - Shares";
    private static final String CHECK_COLUMN = "R";
    private static final List<Integer> WIDTHS =
            List.of(10, 22, 19, 34, 22, 13, 15, 26, 15, 15, 10, 15, 12, 9, 36, 13, 13, 9);

    private static final List<String> HEADS = List.of(
            "Mã lãnh thổ\nref_area",
            "Lãnh thổ\nTerritory",
            "Mã chỉ tiêu\nindicator",
            "Chỉ tiêu\nIndicator",
            "Trong\nWithin",
            "Đơn vị\nUnit",
            "Kỳ\ntime_period",
            "Bộ phận\nPart",
            "Giá trị\nValue",
            "Tổng đã in\nPrinted total",
            "Tỷ trọng %\nShare, %",
            "Cộng − tổng\nSum − total",
            "Do làm tròn\nRounding allows",
            "Cộng đủ\nAdds up",
            "Nguồn\nsource_id",
            "Vị trí\nlocator",
            "Vị trí tổng\nlocator of total",
            "Kiểm tra\nCheck");

    private final WorkbookWriter book;
    private final Names names;
    private final EvidenceIndex evidence;
    private final int place;

    ShareSheet(final WorkbookWriter book, final Names names, final EvidenceIndex evidence, final int place) {
        this.book = book;
        this.names = names;
        this.evidence = evidence;
        this.place = place;
    }

    /** Writes every composition of the published figures that fits, and adds the checks. */
    void write(final ShownFigures figures, final int mostRows, final CheckedRows checks) throws IOException {
        try (SheetWriter sheet = book.sheet(TITLE, place, WIDTHS, 1)) {
            sheet.row(3).heads(HEADS);
            for (final ShownFigures.Subject subject : figures.subjects()) {
                for (final Composition composition : Composition.of(figures.observations(subject))) {
                    if (sheet.rowNumber() + composition.parts().size() + 1 <= mostRows) {
                        write(sheet, composition);
                    }
                }
            }
            checks.add(TITLE, CHECK_COLUMN, sheet.rowNumber(), sheet.rowNumber() - 1L);
        }
    }

    private void write(final SheetWriter sheet, final Composition composition) throws IOException {
        final int first = sheet.rowNumber() + 1;
        for (final Observation part : composition.parts()) {
            part(sheet, composition, part);
        }
        total(sheet, composition, first);
    }

    private void part(final SheetWriter sheet, final Composition composition, final Observation part)
            throws IOException {
        head(sheet, composition, partName(composition, part));
        final int r = sheet.rowNumber();
        sheet.input(composition.value(part)).input(composition.printed());
        final Optional<BigDecimal> share = composition.share(part);
        share.ifPresentOrElse(
                value -> sheet.formula("I" + r + "/J" + r + "*100", value, CellStyle.PERCENT), sheet::empty);
        sheet.empty().empty().empty();
        sheet.text(part.provenance().sourceId());
        place(sheet, part);
        place(sheet, composition.total());
        sheet.check(share.map(value -> near("K" + r, value)).orElse("AND(J" + r + "=0,COUNTA(K" + r + ")=0)"), true);
    }

    private void total(final SheetWriter sheet, final Composition composition, final int first) throws IOException {
        head(sheet, composition, "= Tổng / Total");
        final int r = sheet.rowNumber();
        final BigDecimal sum = composition.sum();
        sheet.formula("SUM(I" + first + ":I" + (r - 1) + ")", sum, style(sum)).input(composition.printed());
        if (composition.printed().signum() == 0) {
            sheet.empty();
        } else {
            sheet.formula("I" + r + "/J" + r + "*100", percent(sum, composition.printed()), CellStyle.PERCENT);
        }
        final BigDecimal rest = sum.subtract(composition.printed());
        sheet.formula("I" + r + "-J" + r, rest, style(rest))
                .number(composition.rounding())
                // Binary arithmetic must not tip a difference that is exactly what rounding allows.
                .truth("ABS(L" + r + ")<=M" + r + "+0.000000000001*MAX(1,ABS(J" + r + "))", composition.addsUp());
        sheet.text(composition.total().provenance().sourceId()).empty();
        place(sheet, composition.total());
        sheet.check(
                "AND(" + near("I" + r, sum) + ",N" + r + "=" + (composition.addsUp() ? "TRUE" : "FALSE") + ")", true);
    }

    private void head(final SheetWriter sheet, final Composition composition, final String part) throws IOException {
        final Observation total = composition.total();
        sheet.row()
                .text(total.key().refArea())
                .text(names.area(total.key().refArea()))
                .text(total.key().indicator())
                .text(names.indicator(total.key().indicator()))
                .text(names.breakdown(total.key().dimensions()))
                .text(names.unit(composition.unit()))
                .text(total.period().toString())
                .text(part);
    }

    private String partName(final Composition composition, final Observation part) {
        final String code = part.key().dimensions().code(composition.dimension());
        return names.part(composition.dimension(), code);
    }

    private void place(final SheetWriter sheet, final Observation figure) {
        final String text = figure.provenance().locator().toString();
        evidence.link(figure.provenance().sourceId(), figure.provenance().locator(), true)
                .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
    }

    private static BigDecimal percent(final BigDecimal part, final BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, java.math.MathContext.DECIMAL64);
    }

    private static CellStyle style(final BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? CellStyle.DECIMAL : CellStyle.INTEGER;
    }

    private static String near(final String cell, final BigDecimal stored) {
        final String value = Numbers.exact(stored);
        return "ABS(" + cell + "-(" + value + "))<=0.000000001*MAX(1,ABS(" + value + "))";
    }
}
