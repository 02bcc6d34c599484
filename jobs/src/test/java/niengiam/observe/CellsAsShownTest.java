package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is what it shows: every way in which programs store something else. */
class CellsAsShownTest {

    private static final String MAPPING =
            """
            id: tourism
            format: xls
            sheet: "du lịch"
            head: {cell: "Lượt khách \\\\(nghìn\\\\)"}
            labels: [A]
            numbers: en
            marks: {"-": ZERO, "...": NOT_COLLECTED}
            rows:
              - ref_area: {capture: label, lookup: areas}
            figures:
              - columns: "Lượt khách \\\\(nghìn\\\\)"
                indicator: TOU_VIS
                unit_measure: VISIT
                unit_mult: 3
                time_period: "2023"
            """;

    private static final List<String> FORMATS = List.of(
            "General",
            "#,##0,",
            "0.0,,\" tr\"",
            "0\\.0",
            "0.0\" tỷ\"",
            "0\" nghìn\"",
            ";;;",
            "\"(mật)\"",
            "0;-0;\"...\"",
            "0;-0;",
            "0.0\"%\"",
            "0;-0;\"n.a.\"",
            "0;-0;\"-\"");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<c r='B2'><f>1+1</f></c> | FORMULA_ERROR",
                "<c r='B2'><f>1+1</f><v></v></c> | FORMULA_ERROR",
                "<c r='B2'><f>1+1</f><v/></c> | FORMULA_ERROR",
                "<c r='B2'><v></v></c> | nothing",
                "<c r='B2' t='str'><f>IF(A1>0,\"\",1)</f><v></v></c> | nothing",
                "<c r='B2'><f>0+14</f><v>14</v></c> | 14",
                "<c r='B2'><f>5-5</f><v>0</v></c> | 0",
                "<c r='B2' t='e'><v>#DIV/0!</v></c> | FORMULA_ERROR",
                "<c r='B2'><v>NaN</v></c> | INVALID_NUMBER",
                "<c r='B2'><v>INF</v></c> | INVALID_NUMBER",
                "<c r='B2' t='d'><v>2017-12-20</v></c> | DATE_CELL",
                "<c r='B2' t='b'><v>1</v></c> | INVALID_NUMBER",
                "<c r='B2'><v>1</v></c><c r='B2'><v>2</v></c> | AMBIGUOUS_NUMBER",
                "<c r='B2'><v>2</v></c><c r='B2'><v>2</v></c> | 2",
                "<c r='B2' s='1'><v>206100</v></c> | AMBIGUOUS_NUMBER",
                "<c r='B2' s='2'><v>206100000</v></c> | AMBIGUOUS_NUMBER",
                "<c r='B2' s='3'><v>2061</v></c> | AMBIGUOUS_NUMBER",
                "<c r='B2' s='4'><v>0.2</v></c> | AMBIGUOUS_NUMBER",
                "<c r='B2' s='5'><v>14</v></c> | 14",
                "<c r='B2' s='6'><v>14</v></c> | HIDDEN_CELL",
                "<c r='B2' s='7'><v>14</v></c> | HIDDEN_CELL",
                "<c r='B2' s='8'><v>0</v></c> | no value",
                "<c r='B2' s='9'><v>0</v></c> | HIDDEN_CELL",
                "<c r='B2' s='10'><v>14</v></c> | 14",
                "<c r='B2' s='11'><v>0</v></c> | INVALID_NUMBER",
                "<c r='B2' s='12'><v>0</v></c> | 0",
                "<c r='B2' s='13'><v>14</v></c> | STRUCK_CELL",
                "<c r='B2' t='inlineStr'><is><r><t>14</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is></c> | 14",
                "<c r='B2' t='inlineStr'><is><r><rPr><strike/></rPr><t>14</t></r><r><rPr/><t>16</t></r></is></c> | 16",
                "<c r='B2' t='inlineStr'><is><r><rPr><strike/></rPr><t>14</t></r></is></c> | STRUCK_CELL",
                "<c r='B2' t='inlineStr'><is><t>...</t></is></c> | no value",
            })
    void a_cell_is_what_it_shows(final String cell, final String outcome) {
        assertThat(outcome(workbook(cell, "", "", false))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"fullCalcOnLoad='1'", "forceFullCalc='1'", "calcCompleted='0'"})
    void a_result_of_zero_is_no_figure_where_the_workbook_asks_to_be_calculated(final String asks) {
        assertThat(outcome(workbook("<c r='B2'><f>7+7</f><v>0</v></c>", "", "<calcPr " + asks + "/>", false)))
                .isEqualTo("FORMULA_ERROR");
        assertThat(outcome(workbook("<c r='B2'><v>0</v></c>", "", "<calcPr " + asks + "/>", false)))
                .isEqualTo("0");
    }

    @Test
    void a_strict_workbook_is_read_like_any_other() {
        assertThat(outcome(workbook("<c r='B2'><v>14</v></c>", "", "", true))).isEqualTo("14");
    }

    @Test
    void zeros_that_the_sheet_does_not_show_are_hidden() {
        final byte[] workbook = RawWorkbook.xlsx(
                "<sheetViews><sheetView showZeros='0'/></sheetViews>" + rows("<c r='B2'><v>0</v></c>"),
                "",
                styles(),
                false);

        assertThat(outcome(workbook)).isEqualTo("HIDDEN_CELL");
    }

    @Test
    void one_figure_beside_two_provinces_and_one_under_a_merged_range_are_rejected() {
        final Shipped.Collected read = Shipped.readBy(
                workbook(
                        "<c r='B2'><v>14</v></c>",
                        "<row r='3'><c r='A3' t='inlineStr'><is><t>Nam Định</t></is></c><c r='B3'><v>9</v></c></row>",
                        "",
                        false,
                        "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>"),
                "w.xlsx",
                MAPPING,
                "tourism");

        assertThat(read.observations()).isEmpty();
        assertThat(read.rejects())
                .extracting(reject -> reject.reason() + " " + reject.text() + ": " + reject.detail())
                .containsExactly(
                        "MERGED_CELL 14: expected a figure of one row and column, got one that is merged over Hà Nam,"
                                + " Nam Định",
                        "HIDDEN_CELL 9: expected a cell that readers see, got one that lies under a merged range");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<table:table-cell office:value-type='float' office:value='14'><text:p>14</text:p></table:table-cell> | 14",
                "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,5</text:p></table:table-cell> | 1234.5",
                "<table:table-cell office:value-type='float' office:value='14'/> | 14",
                "<table:table-cell office:value-type='float' office:value='14'><text:p>-14</text:p></table:table-cell> | AMBIGUOUS_NUMBER",
                "<table:table-cell office:value-type='float' office:value='-14'><text:p>14</text:p></table:table-cell> | AMBIGUOUS_NUMBER",
                "<table:table-cell office:value-type='float' office:value='14'><text:p>(14)</text:p></table:table-cell> | AMBIGUOUS_NUMBER",
                "<table:table-cell office:value-type='float' office:value='14'><text:p>14 (*)</text:p></table:table-cell> | 14",
                "<table:table-cell office:value-type='float' office:value='0'><text:p>-0</text:p></table:table-cell> | 0",
                "<table:table-cell office:value-type='float' office:value='14000'><text:p>14</text:p></table:table-cell> | AMBIGUOUS_NUMBER",
                "<table:table-cell office:value-type='float' office:value='14'><text:p>14 tỷ</text:p></table:table-cell> | AMBIGUOUS_NUMBER",
                "<table:table-cell office:value-type='float' office:value='14'><text:p></text:p></table:table-cell> | HIDDEN_CELL",
                "<table:table-cell office:value-type='float' office:value='0'><text:p>...</text:p></table:table-cell> | no value",
                "<table:table-cell office:value-type='percentage' office:value='0.125'><text:p>12.5%</text:p></table:table-cell> | UNIT_MISMATCH",
                "<table:table-cell table:formula='of:=1+1'/> | FORMULA_ERROR",
                "<table:table-cell table:formula='of:=1/0' office:value-type='string' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell> | FORMULA_ERROR",
                "<table:table-cell office:value-type='date' office:date-value='2017-12-20'><text:p>20/12/2017</text:p></table:table-cell> | DATE_CELL",
                "<table:table-cell office:value-type='string'><text:p>14<text:span text:style-name='up'>1</text:span></text:p></table:table-cell> | 14",
                "<table:table-cell office:value-type='string'><text:p><text:span text:style-name='out'>14</text:span>16</text:p></table:table-cell> | 16",
                "<table:table-cell office:value-type='float' office:value='14'><office:annotation><text:p>xem 15</text:p></office:annotation><text:p>14</text:p></table:table-cell> | 14",
                "<table:table-cell/> | nothing",
            })
    void an_open_document_cell_is_what_it_shows(final String cell, final String outcome) {
        final byte[] workbook = RawWorkbook.ods(
                "<style:style style:name='up'><style:text-properties style:text-position='super 58%'/></style:style>"
                        + "<style:style style:name='out'><style:text-properties"
                        + " style:text-line-through-style='solid'/></style:style>",
                "<table:table table:name='2 du lịch'><table:table-row><table:table-cell/><table:table-cell"
                        + " office:value-type='string'><text:p>Lượt khách (nghìn)</text:p></table:table-cell>"
                        + "</table:table-row><table:table-row><table:table-cell office:value-type='string'><text:p>Hà Nam"
                        + "</text:p></table:table-cell>" + cell + "</table:table-row></table:table>");

        assertThat(outcome(workbook)).isEqualTo(outcome);
    }

    private static String outcome(final byte[] workbook) {
        final Shipped.Collected read = Shipped.readBy(workbook, "w", MAPPING, "tourism");
        final List<String> all = Stream.concat(
                        read.observations().stream().map(seen -> seen.quantity()
                                .map(quantity -> quantity.value().toPlainString())
                                .orElse("no value")),
                        read.reasons().stream())
                .toList();
        return all.isEmpty() ? "nothing" : String.join(", ", all);
    }

    private static byte[] workbook(final String cell, final String more, final String book, final boolean strict) {
        return workbook(cell, more, book, strict, "");
    }

    private static byte[] workbook(
            final String cell, final String more, final String book, final boolean strict, final String after) {
        return RawWorkbook.xlsx(rows(cell, more) + after, book, styles(), strict);
    }

    private static String rows(final String cell) {
        return rows(cell, "");
    }

    private static String rows(final String cell, final String more) {
        return "<sheetData><row r='1'><c r='B1' t='inlineStr'><is><t>Lượt khách (nghìn)</t></is></c></row><row r='2'>"
                + "<c r='A2' t='inlineStr'><is><t>Hà Nam</t></is></c>" + cell + "</row>" + more + "</sheetData>";
    }

    private static String styles() {
        final StringBuilder formats = new StringBuilder("<numFmts>");
        final StringBuilder cells = new StringBuilder("<cellXfs>");
        for (int i = 0; i < FORMATS.size(); i++) {
            formats.append("<numFmt numFmtId='").append(200 + i).append("' formatCode='");
            formats.append(FORMATS.get(i).replace("\"", "&quot;")).append("'/>");
            cells.append("<xf fontId='0' numFmtId='").append(200 + i).append("'/>");
        }
        return formats + "</numFmts><fonts><font><name val='Arial'/></font><font><strike/><name val='Arial'/></font>"
                + "</fonts>" + cells + "<xf fontId='1' numFmtId='0'/></cellXfs>";
    }

    @Test
    void a_sheet_of_an_open_document_may_hide_rows_and_columns_and_repeat_them() {
        final byte[] workbook = RawWorkbook.ods(
                "",
                "<table:table table:name='2 du lịch'><table:table-column table:number-columns-repeated='2'/>"
                        + "<table:table-row table:number-rows-repeated='3'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row><table:table-row><table:table-cell/>"
                        + "<table:table-cell office:value-type='string'><text:p>Lượt khách (nghìn)</text:p>"
                        + "</table:table-cell></table:table-row><table:table-row table:visibility='collapse'>"
                        + "<table:table-cell office:value-type='string'><text:p>Hà Nam</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='float' office:value='3'><text:p>3</text:p>"
                        + "</table:table-cell></table:table-row><table:table-row><table:table-cell"
                        + " office:value-type='string'><text:p>Nam Định</text:p></table:table-cell><table:table-cell"
                        + " office:value-type='float' office:value='4'><text:p>4</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");

        final Shipped.Collected read = Shipped.readBy(workbook, "w", MAPPING, "tourism");

        assertThat(read.reasons()).containsExactly("HIDDEN_CELL");
        assertThat(read.observations())
                .extracting(seen -> seen.provenance().locator().toString())
                .containsExactly("2 du lịch!B6");
    }
}
