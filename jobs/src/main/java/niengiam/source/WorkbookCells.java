package niengiam.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import niengiam.text.LegacyVietnamese;
import niengiam.text.NumberStyle;
import niengiam.text.Parsed;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Turns the cells of one open workbook into ours. */
final class WorkbookCells {

    /** What the program keeps of a number; further digits come from binary fractions. */
    private static final MathContext STORED_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int PERCENT = 2;
    private static final String SHOWS_NOTHING = ";;;";

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    WorkbookCells(final Workbook workbook) {
        this.workbook = workbook;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** The cell; empty if it holds nothing but blanks. */
    Optional<SheetCell> read(final Cell cell, final boolean sheetHidden) {
        final Set<SheetCell.Flag> flags = EnumSet.noneOf(SheetCell.Flag.class);
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            flags.add(SheetCell.Flag.FORMULA);
            type = cell.getCachedFormulaResultType();
            if (cell instanceof XSSFCell stored && stored.getRawValue() == null) {
                flags.add(SheetCell.Flag.NOT_CALCULATED);
            }
        }
        if (sheetHidden || cell.getRow().getZeroHeight() || cell.getSheet().isColumnHidden(cell.getColumnIndex())) {
            flags.add(SheetCell.Flag.HIDDEN);
        }
        return switch (type) {
            case NUMERIC -> Optional.of(number(cell, flags));
            case STRING -> text(cell, flags);
            case BOOLEAN ->
                Optional.of(cell(cell, SheetCell.Kind.BOOLEAN, String.valueOf(cell.getBooleanCellValue()), flags));
            case ERROR -> Optional.of(cell(cell, SheetCell.Kind.ERROR, error(cell.getErrorCellValue()), flags));
            default -> Optional.empty();
        };
    }

    private static String error(final byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    private static SheetCell cell(
            final Cell cell, final SheetCell.Kind kind, final String text, final Set<SheetCell.Flag> flags) {
        return new SheetCell(
                cell.getRowIndex(), cell.getColumnIndex(), kind, text, text, Optional.empty(), Set.copyOf(flags));
    }

    private SheetCell number(final Cell cell, final Set<SheetCell.Flag> flags) {
        final double stored = cell.getNumericCellValue();
        final String shown = shown(cell);
        if (DateUtil.isCellDateFormatted(cell)) {
            return new SheetCell(
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    SheetCell.Kind.DATE,
                    shown,
                    Double.toString(stored),
                    Optional.empty(),
                    Set.copyOf(flags));
        }
        BigDecimal value = new BigDecimal(Double.toString(stored)).round(STORED_DIGITS);
        if (shown.endsWith("%")) {
            value = value.movePointRight(PERCENT);
        }
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        if (!agree(shown, value)) {
            flags.add(SheetCell.Flag.RESCALED);
        }
        if (shown.isEmpty()) {
            flags.add(SheetCell.Flag.HIDDEN);
        }
        return new SheetCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                SheetCell.Kind.NUMBER,
                shown.isEmpty() ? value.toPlainString() : shown,
                value.toPlainString(),
                Optional.of(value),
                Set.copyOf(flags));
    }

    private String shown(final Cell cell) {
        if (SHOWS_NOTHING.equals(cell.getCellStyle().getDataFormatString())) {
            return "";
        }
        try {
            return formatter.formatCellValue(cell).strip();
        } catch (final RuntimeException unknownFormat) {
            return new BigDecimal(Double.toString(cell.getNumericCellValue()))
                    .round(STORED_DIGITS)
                    .toPlainString();
        }
    }

    /** Whether the shown number is the stored one rounded to its digits; true where no single number is shown. */
    private static boolean agree(final String shown, final BigDecimal value) {
        final String digits = shown.endsWith("%") ? shown.substring(0, shown.length() - 1) : shown;
        if (!(NumberStyle.EN.parse(digits) instanceof Parsed.Value parsed)) {
            return true;
        }
        final BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, decimals(digits)));
        return parsed.value().abs().subtract(value.abs()).abs().compareTo(unit) <= 0;
    }

    private static int decimals(final String digits) {
        final int point = digits.lastIndexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }

    private Optional<SheetCell> text(final Cell cell, final Set<SheetCell.Flag> flags) {
        final RichTextString rich = cell.getRichStringCellValue();
        final String raw = rich == null ? "" : rich.getString();
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        final String converted = unicode(rich, cell);
        if (!converted.equalsIgnoreCase(raw)) {
            flags.add(SheetCell.Flag.LEGACY);
        }
        final String shown =
                Normalizer.normalize(converted, Normalizer.Form.NFC).strip();
        return Optional.of(new SheetCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                SheetCell.Kind.TEXT,
                shown,
                raw,
                Optional.empty(),
                Set.copyOf(flags)));
    }

    private String unicode(final RichTextString rich, final Cell cell) {
        final String text = rich.getString();
        final Font base = workbook.getFontAt(cell.getCellStyle().getFontIndex());
        final StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        String font = base.getFontName();
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            final int start = Math.min(rich.getIndexOfFormattingRun(run), text.length());
            if (start > from) {
                out.append(LegacyVietnamese.toUnicode(text.substring(from, start), font));
                from = start;
            }
            font = fontOf(rich, run, base);
        }
        return out.append(LegacyVietnamese.toUnicode(text.substring(from), font))
                .toString();
    }

    private String fontOf(final RichTextString rich, final int run, final Font base) {
        if (rich instanceof HSSFRichTextString old) {
            return workbook.getFontAt(old.getFontOfFormattingRun(run)).getFontName();
        }
        final XSSFFont font = rich instanceof XSSFRichTextString own ? own.getFontOfFormattingRun(run) : null;
        return font == null ? base.getFontName() : font.getFontName();
    }
}
