package niengiam.report.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.FormulaGuard;

/**
 * Writes the rows of one sheet of a workbook, cell by cell from the left. Text is always text: nothing that a source says
 * can become a formula. Formulas carry their result, so that a program that does not calculate shows it too.
 */
public final class SheetWriter implements AutoCloseable {

    /** A sheet of a workbook holds so many rows, its head included. */
    static final int MOST_ROWS = 1_048_576;

    /** Spreadsheet programs follow so many links of a sheet. */
    static final int MOST_LINKS = 65_530;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int LETTERS = 26;

    /** Points of a line of text; a row is at most 409 points high. */
    private static final int LINE_POINTS = 15;

    private static final int MOST_LINES = 27;

    /** Characters that fit the width of a landscape page at a size that can be read. */
    private static final int PAGE_CHARACTERS = 220;

    /** Takes the targets of the links of a sheet, once it is complete. */
    public interface Targets {
        void write(List<String> targets) throws IOException;
    }

    private final Writer out;
    private final Targets targets;
    private final int columns;
    private final int pagesWide;
    private final int headRows;
    private final Map<String, Integer> pages = new LinkedHashMap<>();
    private final List<String> links = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder choices = new StringBuilder();
    private int choiceCount;
    private String checked = "";
    private int rowNumber;
    private int column;

    public SheetWriter(final Writer out, final List<Integer> widths, final int frozenRows, final Targets targets)
            throws IOException {
        this.out = out;
        this.targets = targets;
        this.columns = widths.size();
        this.pagesWide = 1 + widths.stream().mapToInt(Integer::intValue).sum() / PAGE_CHARACTERS;
        this.headRows = frozenRows;
        out.write(WorkbookWriter.DECLARATION + "<worksheet xmlns=\"" + WorkbookWriter.MAIN + "\" xmlns:r=\""
                + WorkbookWriter.RELATIONS + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>");
        out.write("<sheetView workbookViewId=\"0\">");
        if (frozenRows > 0) {
            out.write("<pane ySplit=\"" + frozenRows + "\" topLeftCell=\"A" + (frozenRows + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.size(); i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i)
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
    }

    /** Begins a row. */
    public SheetWriter row() throws IOException {
        return row(1);
    }

    /** Begins a row that is high enough for so many lines of text. */
    public SheetWriter row(final int lines) throws IOException {
        finishRow();
        rowNumber++;
        column = 0;
        row.append("<row r=\"").append(rowNumber).append('"');
        if (lines > 1) {
            row.append(" ht=\"")
                    .append(Math.min(lines, MOST_LINES) * LINE_POINTS)
                    .append("\" customHeight=\"1\"");
        }
        row.append('>');
        return this;
    }

    /** 1-based number of the row that is being written. */
    int rowNumber() {
        return rowNumber;
    }

    SheetWriter empty() {
        column++;
        return this;
    }

    public SheetWriter text(final String text) {
        return text(text, CellStyle.NORMAL);
    }

    public SheetWriter text(final String text, final CellStyle style) {
        if (text.isEmpty()) {
            return empty();
        }
        open(FormulaGuard.mightRun(text) ? CellStyle.QUOTED : style)
                .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        appendEscaped(row, shortened(style == CellStyle.HEAD ? text : Visible.text(text)));
        row.append("</t></is></c>");
        return this;
    }

    /** The heads of columns. */
    SheetWriter heads(final List<String> names) {
        names.forEach(name -> text(name, CellStyle.HEAD));
        return this;
    }

    SheetWriter number(final BigDecimal value) {
        return number(value, value.stripTrailingZeros().scale() > 0 ? CellStyle.DECIMAL : CellStyle.INTEGER);
    }

    SheetWriter number(final BigDecimal value, final CellStyle style) {
        open(style).append("><v>").append(Numbers.exact(value)).append("</v></c>");
        return this;
    }

    /** A number that formulas start from. */
    SheetWriter input(final BigDecimal value) {
        return number(
                value, value.stripTrailingZeros().scale() > 0 ? CellStyle.INPUT_DECIMAL : CellStyle.INPUT_INTEGER);
    }

    SheetWriter number(final long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A formula of ours and its result. */
    SheetWriter formula(final String formula, final BigDecimal result, final CellStyle style) {
        open(style).append("><f>");
        appendEscaped(row, formula);
        row.append("</f><v>").append(Numbers.exact(result)).append("</v></c>");
        return this;
    }

    /** A formula that says whether something holds, and what it says; a check that fails is coloured. */
    SheetWriter check(final String formula, final boolean result) {
        truth(formula, result);
        checked = letters(column);
        return this;
    }

    /** A formula that says whether something holds, where either answer is in order. */
    SheetWriter truth(final String formula, final boolean result) {
        open(CellStyle.CHECK).append(" t=\"b\"><f>");
        appendEscaped(row, formula);
        row.append("</f><v>").append(result ? 1 : 0).append("</v></c>");
        return this;
    }

    /**
     * A text that leads to a page beside the workbook. Beyond the number of links that a sheet may have it is plain text.
     *
     * @param target a relative path, with a fragment or without
     */
    SheetWriter link(final String text, final String target) {
        if (links.size() >= MOST_LINKS) {
            return text(text);
        }
        final int hash = target.indexOf('#');
        final String page = hash < 0 ? target : target.substring(0, hash);
        final int id = pages.computeIfAbsent(page, any -> pages.size() + 1);
        links.add("<hyperlink ref=\"" + letters(column + 1) + rowNumber + "\" r:id=\"rId" + id + "\""
                + (hash < 0 ? "" : " location=\"" + escape(target.substring(hash + 1)) + "\"") + "/>");
        return text(text, CellStyle.LINK);
    }

    /**
     * Offers words in the cells of a column, below the head; a spreadsheet program takes no others there.
     *
     * @param chosen 1-based column
     * @param words the words, without commas
     * @param rows the last row
     */
    void offer(final int chosen, final List<String> words, final int rows) {
        choiceCount++;
        choices.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"")
                .append(letters(chosen))
                .append(headRows + 1)
                .append(':')
                .append(letters(chosen))
                .append(Math.max(rows, headRows + 1))
                .append("\"><formula1>");
        appendEscaped(choices, '"' + String.join(",", words) + '"');
        choices.append("</formula1></dataValidation>");
    }

    private StringBuilder open(final CellStyle style) {
        column++;
        return row.append("<c r=\"")
                .append(letters(column))
                .append(rowNumber)
                .append("\" s=\"")
                .append(style.format())
                .append('"');
    }

    @Override
    public void close() throws IOException {
        finishRow();
        out.write("</sheetData>");
        if (headRows > 0 && rowNumber > 0) {
            out.write("<autoFilter ref=\"A" + headRows + ":" + letters(columns) + rowNumber + "\"/>");
        }
        if (!checked.isEmpty()) {
            out.write("<conditionalFormatting sqref=\"" + checked + "2:" + checked + rowNumber
                    + "\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"equal\"><formula>FALSE</formula>"
                    + "</cfRule></conditionalFormatting>");
        }
        if (choiceCount > 0) {
            out.write("<dataValidations count=\"" + choiceCount + "\">" + choices + "</dataValidations>");
        }
        if (!links.isEmpty()) {
            out.write("<hyperlinks>");
            for (final String link : links) {
                out.write(link);
            }
            out.write("</hyperlinks>");
        }
        out.write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"" + pagesWide
                + "\" fitToHeight=\"0\"/></worksheet>");
        targets.write(List.copyOf(pages.keySet()));
    }

    private void finishRow() throws IOException {
        if (!row.isEmpty()) {
            row.append("</row>");
            out.append(row);
            row.setLength(0);
        }
    }

    /** A cell holds no more; the end says that there is more. */
    private static String shortened(final String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        final int end = MOST_CHARACTERS - 2;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** The letters of a column, 1-based: A, B … Z, AA. */
    public static String letters(final int column) {
        final StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    static String escape(final String text) {
        final StringBuilder escaped = new StringBuilder(text.length());
        appendEscaped(escaped, text);
        return escaped.toString();
    }

    private static void appendEscaped(final StringBuilder out, final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
