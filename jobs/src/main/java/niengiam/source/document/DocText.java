package niengiam.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import niengiam.source.SourceException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text of a Word 97 document, decoded by the font of each run: what one reads of it, without headers, footers and
 * comments; its notes and text boxes stand behind it. Macros are not looked at.
 */
final class DocText {

    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000b';
    private static final char PAGE_BREAK = '\u000c';
    private static final char NOTE_REFERENCE = '\u0002';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final int RAISED = 1;
    private static final int LOWERED = 2;
    private static final int MAX_PARAGRAPHS = 1_000_000;

    private final StructuredText out;
    private final StyledRun run = new StyledRun();
    /** Of each field that is open whether its instruction, and not yet its result, is being read. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private int notes;
    private boolean inRow;
    private int table;
    private int column;
    private boolean cellBegun;

    private DocText(final StructuredText out) {
        this.out = out;
    }

    static DocumentText read(final byte[] bytes, final String name) {
        final StructuredText text = new StructuredText();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            new DocText(text).range(document.getRange());
            for (final Range range :
                    List.of(document.getFootnoteRange(), document.getEndnoteRange(), document.getMainTextboxRange())) {
                final StructuredText apart = new StructuredText();
                new DocText(apart).range(range);
                if (range == document.getMainTextboxRange()) {
                    text.addAll(apart);
                } else {
                    text.addAs(apart, Block.Kind.NOTE);
                }
            }
        } catch (final EncryptedDocumentException locked) {
            throw new SourceException("Cannot read " + name + ": it is encrypted. Save it without a password.", locked);
        } catch (final OldWordFileFormatException old) {
            throw new SourceException(
                    "Unsupported format of " + name
                            + ": it is a Word document older than Word 97, expected Word 97 or later. Save it again from its program.",
                    old);
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid Word document " + name
                            + ": expected a whole .doc file, got one that is cut off or damaged (" + broken.getMessage()
                            + "). Fetch it again, or save it again from its program.",
                    broken);
        }
        if (text.isBlank()) {
            throw new SourceException("Invalid Word document " + name
                    + ": expected text, got none. If it holds scanned pages, read them by OCR first.");
        }
        return text.build();
    }

    private void range(final Range range) {
        final int paragraphs = range.numParagraphs();
        if (paragraphs > MAX_PARAGRAPHS) {
            throw new IllegalArgumentException("it has more than " + MAX_PARAGRAPHS + " paragraphs");
        }
        for (int i = 0; i < paragraphs; i++) {
            paragraph(range.getParagraph(i));
        }
        flush();
        out.end();
    }

    private void paragraph(final Paragraph paragraph) {
        if (paragraph.isInTable()) {
            beginInTable(paragraph);
        } else {
            endRow();
            table = 0;
            final int level = paragraph.getLvl();
            if (level >= 0 && level < 9) {
                out.begin(Block.Kind.HEADING, level + 1);
            } else if (paragraph.isInList()) {
                out.begin(Block.Kind.ITEM, paragraph.getIlvl() + 1);
            } else {
                out.begin(Block.Kind.PARAGRAPH, 0);
            }
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        flush();
        if (!paragraph.isInTable()) {
            if (out.isEmpty()) {
                out.gap();
            } else {
                out.end();
            }
        } else if (paragraph.isTableRowEnd()) {
            endRow();
        }
    }

    private void beginInTable(final Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            return;
        }
        if (!inRow) {
            out.end();
            table = table == 0 ? out.beginTable() : table;
            out.begin(Block.Kind.ROW, table);
            inRow = true;
            column = 0;
            cellBegun = false;
        }
        if (cellBegun) {
            out.append(' ');
        } else {
            out.cell(column++, 1, false);
            cellBegun = true;
        }
    }

    private void endRow() {
        if (inRow) {
            out.end();
            inRow = false;
        }
    }

    private void run(final CharacterRun letters) {
        final boolean withdrawn = letters.isStrikeThrough()
                || letters.isDoubleStrikeThrough()
                || letters.isMarkedDeleted()
                || letters.isVanished();
        final int sub = letters.getSubSuperScriptIndex();
        final RunStyle style = new RunStyle(
                letters.getFontName() == null ? "" : letters.getFontName(),
                withdrawn,
                sub == RAISED ? 1 : sub == LOWERED ? -1 : Integer.compare(letters.getVerticalOffset(), 0));
        run.style(style, out);
        final String text = letters.text();
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    private void character(final char c) {
        switch (c) {
            case FIELD_BEGIN -> instructions.push(true);
            case FIELD_RESULT -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                    instructions.push(false);
                }
            }
            case FIELD_END -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                }
            }
            case NOTE_REFERENCE -> {
                flush();
                if (!out.isEmpty()) {
                    out.reference(String.valueOf(++notes));
                }
            }
            case CELL_END -> {
                flush();
                cellBegun = false;
            }
            case LINE_BREAK, PAGE_BREAK -> {
                flush();
                out.lineBreak();
            }
            case '\t' -> take(inRow ? ' ' : '\t');
            case '\u001e' -> take('-');
            case '\u001f', '\r' -> {}
            default -> {
                if (c >= ' ') {
                    take(c);
                }
            }
        }
    }

    private void take(final char c) {
        if (!instructions.contains(true) && !run.style().withdrawn()) {
            run.append(c);
        }
    }

    private void flush() {
        run.end(out);
    }
}
