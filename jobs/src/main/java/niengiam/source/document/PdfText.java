package niengiam.source.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import niengiam.source.SourceException;
import niengiam.text.LegacyVietnamese;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF, page by page. A scan has none and is refused: figures are not guessed from images. */
final class PdfText {

    private static final int MAX_PAGES = 2000;
    private static final int MAX_CHARACTERS = 20_000_000;

    static {
        FontMappers.set(new BundledFont());
    }

    private PdfText() {}

    static DocumentText read(final byte[] bytes, final String name) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new SourceException(
                        "Cannot read " + name
                                + ": it is encrypted and its owner forbids to take text from it. Ask the producer for an open file.");
            }
            return pages(document, name);
        } catch (final SourceException refused) {
            throw refused;
        } catch (final InvalidPasswordException locked) {
            throw new SourceException("Cannot read " + name + ": it is encrypted. Save it without a password.", locked);
        } catch (final IOException | RuntimeException | StackOverflowError broken) {
            throw new SourceException(
                    "Invalid PDF " + name + ": expected a whole document, got one that is cut off or damaged ("
                            + broken.getMessage() + "). Fetch it again.",
                    broken);
        }
    }

    private static DocumentText pages(final PDDocument document, final String name) throws IOException {
        final int count = document.getNumberOfPages();
        if (count == 0 || count > MAX_PAGES) {
            throw new SourceException(
                    "Invalid PDF " + name + ": expected 1 to " + MAX_PAGES + " pages, got " + count + ".");
        }
        final List<String> pages = new ArrayList<>();
        final List<Integer> without = new ArrayList<>();
        long characters = 0;
        for (int page = 1; page <= count; page++) {
            final Stripper stripper = new Stripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            final String text = stripper.getText(document).replace("\r\n", "\n").strip();
            characters += text.length();
            if (characters > MAX_CHARACTERS) {
                throw new SourceException("Invalid PDF " + name + ": expected at most " + MAX_CHARACTERS
                        + " characters, got more by page " + page + ". Split it.");
            }
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                without.add(page);
            }
            pages.add(text);
        }
        if (without.size() == count) {
            throw new SourceException("Cannot read " + name + ": none of its " + count
                    + " pages has a text layer, so it must be a scan. Read it by OCR first, or ask for the original.");
        }
        return DocumentText.ofPages(pages, without);
    }

    /** Keeps the order in which a reader reads, raises signs of notes, and converts what a TCVN3 font shows. */
    private static final class Stripper extends PDFTextStripper {

        private static final String RAISABLE = "0123456789()*";
        private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*";
        private static final int SMALL_PERCENT = 80;

        /** The letter before that stood on the line. */
        private TextPosition last;

        Stripper() {
            setSortByPosition(true);
            setLineSeparator("\n");
            setPageEnd("");
        }

        @Override
        protected void writeString(final String text, final List<TextPosition> positions) throws IOException {
            final StringBuilder converted = new StringBuilder();
            final StringBuilder run = new StringBuilder();
            String font = "";
            boolean other = false;
            float size = text.chars().allMatch(c -> RAISABLE.indexOf(c) >= 0) && isBeside(positions)
                    ? last.getFontSizeInPt()
                    : 0;
            for (final TextPosition position : positions) {
                size = Math.max(size, position.getFontSizeInPt());
            }
            for (final TextPosition position : positions) {
                final String own = fontName(position);
                if (isSmall(position, size)) {
                    converted.append(LegacyVietnamese.toUnicode(run.toString(), font));
                    run.setLength(0);
                    converted.append(raised(position.getUnicode()));
                    other = true;
                    continue;
                }
                last = position;
                if (!own.equals(font)) {
                    converted.append(LegacyVietnamese.toUnicode(run.toString(), font));
                    run.setLength(0);
                    font = own;
                }
                other |= LegacyVietnamese.isLegacyFont(own);
                run.append(position.getUnicode());
            }
            converted.append(LegacyVietnamese.toUnicode(run.toString(), font));
            // Right-to-left words and presentation forms are put in order in the text, not in the positions.
            super.writeString(other ? converted.toString() : text);
        }

        /** Whether a word begins right where the letter before it ended, above or below its line. */
        private boolean isBeside(final List<TextPosition> positions) {
            final TextPosition first = positions.get(0);
            return last != null
                    && Math.abs(first.getYDirAdj() - last.getYDirAdj()) < last.getFontSizeInPt()
                    && first.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() < last.getFontSizeInPt() / 4
                    && first.getXDirAdj() > last.getXDirAdj();
        }

        /** Whether a digit or sign is set too small for the line: it is the sign of a note. */
        private static boolean isSmall(final TextPosition position, final float size) {
            final String sign = position.getUnicode();
            return sign != null
                    && sign.length() == 1
                    && RAISABLE.indexOf(sign.charAt(0)) >= 0
                    && 100 * position.getFontSizeInPt() <= SMALL_PERCENT * size;
        }

        private static char raised(final String sign) {
            return RAISED.charAt(RAISABLE.indexOf(sign.charAt(0)));
        }

        private static String fontName(final TextPosition position) {
            final String name = position.getFont() == null
                    ? ""
                    : String.valueOf(position.getFont().getName());
            final int subset = name.indexOf('+');
            return subset == 6 ? name.substring(subset + 1) : name;
        }
    }
}
