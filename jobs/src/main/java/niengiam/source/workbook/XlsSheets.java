package niengiam.source.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** An Excel 97 workbook. Formulas are not calculated, links not followed, macros not looked at. */
final class XlsSheets implements WorkbookSheets {

    private final HSSFWorkbook workbook;
    private final Map<Short, FormatCode> formats = new HashMap<>();
    private final boolean from1904;
    private final Optional<RecalcIdRecord> calculated;

    private XlsSheets(final HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        this.calculated = Optional.ofNullable(
                (RecalcIdRecord) workbook.getInternalWorkbook().findFirstRecordBySid(RecalcIdRecord.sid));
    }

    static XlsSheets open(final byte[] bytes) throws IOException {
        final Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
        if (workbook instanceof HSSFWorkbook old) {
            return new XlsSheets(old);
        }
        workbook.close();
        throw new IOException("it holds another kind of workbook");
    }

    @Override
    public List<Entry> entries() {
        final List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            entries.add(new Entry(workbook.getSheetName(i), workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE));
        }
        return entries;
    }

    @Override
    public void read(final int index, final SheetBuilder into) {
        final HSSFSheet sheet = workbook.getSheetAt(index);
        final boolean asksAgain = sheet.getForceFormulaRecalculation()
                || calculated.filter(record -> record.getEngineId() == 0).isPresent();
        final Map<Integer, Boolean> hiddenColumns = new HashMap<>();
        for (final Row row : sheet) {
            for (final Cell cell : row) {
                if (into.isTextsOnly() && isPlainNumber((HSSFCell) cell)) {
                    into.count();
                    continue;
                }
                final Set<SheetCell.Flag> flags = EnumSet.noneOf(SheetCell.Flag.class);
                if (into.isHidden()
                        || row.getZeroHeight()
                        || hiddenColumns.computeIfAbsent(cell.getColumnIndex(), sheet::isColumnHidden)) {
                    flags.add(SheetCell.Flag.HIDDEN);
                }
                into.add(read((HSSFCell) cell, sheet.isDisplayZeros(), asksAgain, flags));
            }
        }
        for (final CellRangeAddress range : sheet.getMergedRegions()) {
            into.merge(new SheetGrid.Range(
                    range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        }
    }

    /** A number that is none of the words above a table, as a day may be. */
    private boolean isPlainNumber(final HSSFCell cell) {
        final CellType type =
                cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && !format(cell).isDate();
    }

    private FormatCode format(final HSSFCell cell) {
        return formats.computeIfAbsent(cell.getCellStyle().getDataFormat(), id -> {
            final String code = cell.getCellStyle().getDataFormatString();
            return FormatCode.of(code == null ? "General" : code);
        });
    }

    private Optional<SheetCell> read(
            final HSSFCell cell, final boolean showsZeros, final boolean asksAgain, final Set<SheetCell.Flag> flags) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            flags.add(SheetCell.Flag.FORMULA);
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> number(cell, showsZeros, asksAgain, flags);
            case STRING -> text(cell, asksAgain, flags);
            case BOOLEAN -> words(cell, SheetCell.Kind.BOOLEAN, String.valueOf(cell.getBooleanCellValue()), flags);
            case ERROR -> words(cell, SheetCell.Kind.ERROR, error(cell.getErrorCellValue()), flags);
            default -> Optional.empty();
        };
    }

    private static String error(final byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    private static Optional<SheetCell> words(
            final Cell cell, final SheetCell.Kind kind, final String text, final Set<SheetCell.Flag> flags) {
        return SheetNumbers.words(cell.getRowIndex(), cell.getColumnIndex(), kind, SheetNumbers.plainText(text), flags);
    }

    private Optional<SheetCell> number(
            final HSSFCell cell, final boolean showsZeros, final boolean asksAgain, final Set<SheetCell.Flag> flags) {
        final Optional<BigDecimal> stored = SheetNumbers.stored(cell.getNumericCellValue());
        if (stored.isEmpty()) {
            return words(cell, SheetCell.Kind.TEXT, String.valueOf(cell.getNumericCellValue()), flags);
        }
        if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout()) {
            flags.add(SheetCell.Flag.STRUCK);
        }
        if (stored.get().signum() == 0) {
            if (!showsZeros) {
                flags.add(SheetCell.Flag.HIDDEN);
            }
            if (asksAgain && flags.contains(SheetCell.Flag.FORMULA)) {
                flags.add(SheetCell.Flag.NOT_CALCULATED);
            }
        }
        final FormatCode format = formats.computeIfAbsent(cell.getCellStyle().getDataFormat(), id -> {
            final String code = cell.getCellStyle().getDataFormatString();
            return FormatCode.of(code == null ? "General" : code);
        });
        return Optional.of(
                SheetNumbers.cell(cell.getRowIndex(), cell.getColumnIndex(), stored.get(), format, from1904, flags));
    }

    private Optional<SheetCell> text(final HSSFCell cell, final boolean asksAgain, final Set<SheetCell.Flag> flags) {
        final HSSFRichTextString rich = cell.getRichStringCellValue();
        final String text = rich == null || rich.getString() == null ? "" : rich.getString();
        if (text.isEmpty() && flags.contains(SheetCell.Flag.FORMULA) && (asksAgain || calculated.isEmpty())) {
            // Programs that cannot calculate write an empty text as the result; those that can say so in the file.
            flags.add(SheetCell.Flag.NOT_CALCULATED);
        }
        return SheetNumbers.words(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                SheetCell.Kind.TEXT,
                CellText.of(rich == null ? List.of() : runs(rich, text, cell)),
                flags);
    }

    private List<CellText.Run> runs(final HSSFRichTextString rich, final String text, final HSSFCell cell) {
        final List<CellText.Run> runs = new ArrayList<>();
        HSSFFont font = workbook.getFontAt(cell.getCellStyle().getFontIndex());
        int from = 0;
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            final int start = Math.min(rich.getIndexOfFormattingRun(run), text.length());
            if (start > from) {
                runs.add(run(text.substring(from, start), font));
                from = start;
            }
            font = workbook.getFontAt(rich.getFontOfFormattingRun(run));
        }
        runs.add(run(text.substring(from), font));
        return runs;
    }

    private static CellText.Run run(final String text, final HSSFFont font) {
        final int level =
                switch (font.getTypeOffset()) {
                    case Font.SS_SUPER -> 1;
                    case Font.SS_SUB -> -1;
                    default -> 0;
                };
        return new CellText.Run(text, font.getFontName(), level, font.getStrikeout());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
