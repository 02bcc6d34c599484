package niengiam.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.model.Language;

/**
 * What the administrative report says, in the order in which it says it. Nothing here knows how it is laid out, so that
 * the Word document and the PDF cannot differ in a word.
 *
 * @param language language of every text
 * @param title name of the document, for the programs that show it
 * @param head what stands above the text
 * @param body the report itself
 * @param foot what stands below the text
 * @param annexes tables that belong to the report, numbered in Roman, each with page numbers of its own
 */
record ReportContent(
        Language language, String title, Letterhead head, List<Block> body, Closing foot, List<Annex> annexes) {

    /**
     * The head of an administrative document. Number, day and signer are for those who issue it; here their places are
     * marked.
     *
     * @param superior the body above the issuer
     * @param issuer who issues the report
     * @param nation name of the state
     * @param motto of the state
     * @param number number and symbol
     * @param place place and day
     * @param kind kind of document, in capitals
     * @param about what it is about
     * @param addressee to whom the report goes
     */
    record Letterhead(
            String superior,
            String issuer,
            String nation,
            String motto,
            String number,
            String place,
            String kind,
            String about,
            String addressee) {}

    /** The foot of an administrative document: who gets it, who signs. */
    record Closing(String recipientsHead, List<String> recipients, String office, String signer) {}

    /** A piece of text, from top to bottom. */
    sealed interface Block permits Heading, Paragraph, Table, Figure {}

    /** The head of a section. */
    record Heading(String text) implements Block {}

    /** @param spans pieces of the text, in order */
    record Paragraph(List<Span> spans) implements Block {

        static Paragraph of(final String text) {
            return new Paragraph(Linked.spans(text));
        }

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /** @param href where a figure was read, below the folder of the release; empty for words */
    record Span(String text, Optional<String> href) {}

    /**
     * A table with one head row.
     *
     * @param rows as many cells as columns
     * @param note a line below; may be empty
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows, String note) implements Block {}

    /** @param share of the width of the table, in per cent */
    record Column(String head, boolean number, int share) {}

    /**
     * A chart of the release as a picture, and its figures for a chart that can be edited.
     *
     * @param png the picture, below the folder of the release
     * @param alternativeText what it shows, in words
     */
    record Figure(String caption, String png, String alternativeText, Optional<Plot> plot) implements Block {}

    /**
     * One series of figures, a place for every year from the first to the last.
     *
     * @param values empty for a year without a figure
     * @param line drawn as a line rather than as columns
     */
    record Plot(String caption, String unit, List<String> periods, List<Optional<BigDecimal>> values, boolean line) {}

    record Annex(String number, String title, String belongsTo, List<Block> blocks) {}
}
