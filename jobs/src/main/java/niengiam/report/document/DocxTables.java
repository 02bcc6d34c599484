package niengiam.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of the Word report: those with figures, and the two without lines that hold head and foot. */
final class DocxTables {

    private static final int SMALL = 12;
    private static final int BODY = 13;
    private static final int LIST = 11;

    /** Twentieths of a point between text and rule. */
    private static final int NARROW = 45;

    private final XWPFDocument document;

    DocxTables(final XWPFDocument document) {
        this.document = document;
    }

    void data(final ReportContent.Table table) {
        final XWPFTable made = table(
                1 + table.rows().size(),
                table.columns().stream().map(ReportContent.Column::share).toList());
        // Numbers and dates must not be broken for want of width.
        made.setCellMargins(0, NARROW, 0, NARROW);
        final XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            final XWPFParagraph cell = cell(head.getCell(i), DocxStyles.CELL);
            cell.setAlignment(ParagraphAlignment.CENTER);
            final XWPFRun run = cell.createRun();
            run.setBold(true);
            run.setText(table.columns().get(i).head());
        }
        for (int r = 0; r < table.rows().size(); r++) {
            final XWPFTableRow row = made.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int i = 0; i < table.columns().size(); i++) {
                final XWPFParagraph cell = cell(row.getCell(i), DocxStyles.CELL);
                if (table.columns().get(i).number()) {
                    cell.setAlignment(ParagraphAlignment.RIGHT);
                }
                cell.createRun().setText(table.rows().get(r).get(i));
            }
        }
    }

    /** Issuer on the left, state on the right, each with a rule below its last line. */
    void letterhead(final ReportContent.Letterhead head) {
        final XWPFTable made = plain(List.of(42, 58));
        final XWPFTableCell left = made.getRow(0).getCell(0);
        line(left, head.superior(), SMALL, false, false);
        line(left, head.issuer(), SMALL, true, false);
        rule(left, 1300);
        line(left, head.number(), BODY, false, false);
        final XWPFTableCell right = made.getRow(0).getCell(1);
        line(right, head.nation(), SMALL, true, false);
        line(right, head.motto(), BODY, true, false);
        rule(right, 1000);
        line(right, head.place(), BODY, false, true);
    }

    void closing(final ReportContent.Closing foot) {
        final XWPFTable made = plain(List.of(50, 50));
        final XWPFTableCell left = made.getRow(0).getCell(0);
        left(line(left, foot.recipientsHead(), SMALL, true, true));
        foot.recipients().forEach(recipient -> left(line(left, recipient, LIST, false, false)));
        final XWPFTableCell right = made.getRow(0).getCell(1);
        line(right, foot.office(), BODY, true, false);
        line(right, "", BODY, false, false).setSpacingAfter(900);
        line(right, foot.signer(), BODY, true, false);
    }

    private static void left(final XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
    }

    private XWPFTable plain(final List<Integer> shares) {
        final XWPFTable made = table(1, shares);
        made.removeBorders();
        return made;
    }

    private XWPFTable table(final int rows, final List<Integer> shares) {
        final List<Integer> widths = ReportDocx.widths(shares);
        final XWPFTable made = document.createTable(rows, shares.size());
        made.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        final CTTblGrid grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (final XWPFTableRow row : made.getRows()) {
            for (int i = 0; i < widths.size(); i++) {
                final var width = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths.get(i)));
            }
        }
        return made;
    }

    /** The paragraph that every new cell has. */
    private static XWPFParagraph cell(final XWPFTableCell cell, final String style) {
        final XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        return paragraph;
    }

    private static XWPFParagraph line(
            final XWPFTableCell cell, final String text, final int points, final boolean bold, final boolean italic) {
        final XWPFParagraph first = cell.getParagraphs().get(0);
        final XWPFParagraph paragraph =
                cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
        paragraph.setStyle(DocxStyles.CENTRED);
        final XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        return paragraph;
    }

    private static void rule(final XWPFTableCell cell, final int inset) {
        final XWPFParagraph rule = cell.addParagraph();
        rule.setStyle(DocxStyles.RULE);
        rule.setIndentationLeft(inset);
        rule.setIndentationRight(inset);
    }
}
