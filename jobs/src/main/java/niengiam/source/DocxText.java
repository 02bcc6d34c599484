package niengiam.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import niengiam.text.LegacyVietnamese;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Node;

/** The text of a Word document: paragraphs and tables in their order, without headers, footers, hidden and deleted text. */
final class DocxText {

    private static final int DEEPEST = 20;

    private DocxText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        OfficeArchive.check(bytes, name);
        final StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            append(document.getBodyElements(), text, defaultFont(document), 0);
        } catch (final EncryptedDocumentException locked) {
            throw new SourceException("Cannot read " + name + ": it is encrypted. Save it without a password.", locked);
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid Word document " + name
                            + ": expected a whole .docx file, got one that is cut off or damaged ("
                            + broken.getMessage() + "). Fetch it again, or save it again from its program.",
                    broken);
        }
        if (text.toString().isBlank()) {
            throw new SourceException("Invalid Word document " + name
                    + ": expected text, got none. If it holds scanned pages, read them by OCR first.");
        }
        return DocumentText.of(text.toString().strip());
    }

    private static String defaultFont(final XWPFDocument document) {
        return Optional.ofNullable(document.getStyles())
                .map(styles -> styles.getDefaultRunStyle())
                .map(style -> style.getRPr())
                .filter(properties -> properties.sizeOfRFontsArray() > 0)
                .map(properties -> properties.getRFontsArray(0).getAscii())
                .orElse("");
    }

    private static void append(
            final List<IBodyElement> elements, final StringBuilder text, final String font, final int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("tables are nested more than " + DEEPEST + " deep");
        }
        for (final IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph(paragraph, font)).append('\n');
            } else if (element instanceof XWPFTable table) {
                append(table, text, font, depth + 1);
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText()).append('\n');
            }
        }
    }

    private static void append(final XWPFTable table, final StringBuilder text, final String font, final int depth) {
        for (final XWPFTableRow row : table.getRows()) {
            boolean first = true;
            for (final XWPFTableCell cell : row.getTableCells()) {
                final StringBuilder inside = new StringBuilder();
                append(cell.getBodyElements(), inside, font, depth);
                text.append(first ? "" : "\t").append(inside.toString().strip().replace('\n', ' '));
                first = false;
            }
            text.append('\n');
        }
    }

    private static String paragraph(final XWPFParagraph paragraph, final String defaultFont) {
        final StringBuilder text = new StringBuilder();
        final StringBuilder run = new StringBuilder();
        String font = defaultFont;
        for (final IRunElement element : paragraph.getIRuns()) {
            if (!(element instanceof XWPFRun letters) || letters.isVanish() || isDeleted(letters)) {
                continue;
            }
            final String own = Optional.ofNullable(letters.getFontFamily()).orElse(defaultFont);
            if (!own.equals(font)) {
                text.append(LegacyVietnamese.toUnicode(run.toString(), font));
                run.setLength(0);
                font = own;
            }
            run.append(letters.text());
        }
        return text.append(LegacyVietnamese.toUnicode(run.toString(), font)).toString();
    }

    /** Whether a tracked change took the run out, or moved it elsewhere. */
    private static boolean isDeleted(final XWPFRun run) {
        final Node parent = run.getCTR().getDomNode().getParentNode();
        final String name = parent == null ? "" : parent.getLocalName();
        return "del".equals(name) || "moveFrom".equals(name);
    }
}
