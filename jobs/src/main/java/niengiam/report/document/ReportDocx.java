package niengiam.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.report.words.Edition;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The report as a Word document: real styles, tables that repeat their heads, pictures and charts with words for the blind. */
final class ReportDocx {

    /** Twentieths of a point of A4 and of the margins that the decree asks for. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int LEFT_MARGIN = 1701;

    /** The text is 160 mm wide; a chart is drawn at 16 to 9. */
    private static final int PICTURE_WIDTH = Units.toEMU(453);

    private static final double SHAPE = 9.0 / 16;

    private final Path release;
    private final Edition edition;

    ReportDocx(final Path release, final Edition edition) {
        this.release = release;
        this.edition = edition;
    }

    byte[] bytes(final ReportContent content) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document, content.language());
            page(document);
            final DocxTables tables = new DocxTables(document);
            tables.letterhead(content.head());
            title(document, content.head());
            for (final ReportContent.Block block : content.body()) {
                block(document, tables, block);
            }
            tables.closing(content.foot());
            for (final ReportContent.Annex annex : content.annexes()) {
                beginSection(document);
                annex(document, annex);
                for (final ReportContent.Block block : annex.blocks()) {
                    block(document, tables, block);
                }
                if (annex.equals(content.annexes().get(0))) {
                    editable(document, content.body());
                }
            }
            properties(document, content);
            final ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return TimelessZip.of(out.toByteArray());
        } catch (final InvalidFormatException unknown) {
            throw new IllegalStateException("Cannot put a picture into the report: " + unknown.getMessage(), unknown);
        }
    }

    /** Page, margins, and the page number in the upper margin from the second page on. */
    private static void page(final XWPFDocument document) {
        final CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        final CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(LEFT_MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        final XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        final XWPFParagraph number = header.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Ends a section of pages: what follows begins on a new one and is numbered from 1. */
    private static void beginSection(final XWPFDocument document) {
        final CTSectPr following = document.getDocument().getBody().getSectPr();
        final XWPFParagraph end = styled(document, DocxStyles.CELL);
        end.getCTP().getPPr().addNewSectPr().set(following);
        if (!following.isSetPgNumType()) {
            following.addNewPgNumType().setStart(BigInteger.ONE);
        }
        if (following.isSetTitlePg()) {
            // Only the letter itself hides the number of its first page.
            following.unsetTitlePg();
        }
    }

    private static void title(final XWPFDocument document, final ReportContent.Letterhead head) {
        final XWPFParagraph kind = styled(document, DocxStyles.TITLE);
        kind.createRun().setText(head.kind());
        final XWPFParagraph about = styled(document, DocxStyles.TITLE);
        about.createRun().setText(head.about());
        styled(document, DocxStyles.RULE).createRun().setText("");
        styled(document, DocxStyles.CENTRED).createRun().setText(head.addressee());
    }

    private static XWPFParagraph styled(final XWPFDocument document, final String style) {
        final XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void annex(final XWPFDocument document, final ReportContent.Annex annex) {
        final XWPFParagraph heading = styled(document, DocxStyles.ANNEX);
        final XWPFRun run = heading.createRun();
        run.setText(annex.number());
        run.addBreak(BreakType.TEXT_WRAPPING);
        run.setText(annex.title());
        styled(document, DocxStyles.BELONGS).createRun().setText(annex.belongsTo());
    }

    private void block(final XWPFDocument document, final DocxTables tables, final ReportContent.Block block)
            throws IOException, InvalidFormatException {
        if (block instanceof ReportContent.Heading heading) {
            styled(document, DocxStyles.HEADING).createRun().setText(heading.text());
        } else if (block instanceof ReportContent.Paragraph paragraph) {
            final XWPFParagraph text = document.createParagraph();
            paragraph.spans().forEach(span -> span.href()
                    .map(href -> (XWPFRun) text.createHyperlinkRun(href))
                    .orElseGet(text::createRun)
                    .setText(span.text()));
        } else if (block instanceof ReportContent.Table table) {
            styled(document, DocxStyles.CAPTION).createRun().setText(table.caption());
            tables.data(table);
            if (!table.note().isEmpty()) {
                styled(document, DocxStyles.NOTE).createRun().setText(table.note());
            }
        } else if (block instanceof ReportContent.Figure figure) {
            picture(document, figure);
        }
    }

    /** The charts of the body once more, for whoever wants to change them. */
    private static void editable(final XWPFDocument document, final List<ReportContent.Block> body)
            throws IOException, InvalidFormatException {
        for (final ReportContent.Block block : body) {
            if (block instanceof ReportContent.Figure figure && figure.plot().isPresent()) {
                new NativeChart(document).add(figure.plot().get(), PICTURE_WIDTH, height(), figure.alternativeText());
                styled(document, DocxStyles.CAPTION)
                        .createRun()
                        .setText(figure.plot().get().caption());
            }
        }
    }

    private void picture(final XWPFDocument document, final ReportContent.Figure figure)
            throws IOException, InvalidFormatException {
        final XWPFRun run = styled(document, DocxStyles.PICTURE).createRun();
        try (InputStream png = Files.newInputStream(release.resolve(figure.png()))) {
            run.addPicture(png, PictureType.PNG, figure.png(), PICTURE_WIDTH, height());
        }
        final CTNonVisualDrawingProps words =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        words.setDescr(figure.alternativeText());
        styled(document, DocxStyles.CAPTION).createRun().setText(figure.caption());
    }

    private static int height() {
        return (int) Math.round(PICTURE_WIDTH * SHAPE);
    }

    private void properties(final XWPFDocument document, final ReportContent content) throws InvalidFormatException {
        final var core = document.getProperties().getCoreProperties();
        final String day = edition.asOf() + "T00:00:00Z";
        core.setTitle(content.title());
        core.setCreator("niengiam");
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty(content.language().tag());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("niengiam");
    }

    /** The share of the width of the text that columns take, in twentieths of a point. */
    static List<Integer> widths(final List<Integer> shares) {
        final int text = WIDTH - LEFT_MARGIN - MARGIN;
        return shares.stream().map(share -> text * share / 100).toList();
    }
}
