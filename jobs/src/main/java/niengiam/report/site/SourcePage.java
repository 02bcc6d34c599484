package niengiam.report.site;

import java.util.List;
import java.util.Optional;

/**
 * The page that shows the cells of a source. It speaks both languages, because what it shows is in the language of the
 * source.
 *
 * @param frame what every page has
 * @param english the same words in English
 * @param name what the source is called
 * @param origin the facts of its origin: name in both languages and value
 * @param url its address; empty if it is not one that a browser may follow
 * @param whole whether every cell of the source is shown
 * @param passages the paragraphs shown of a document; none of a table
 * @param records the records shown
 * @param rejects the figures that were not used
 * @param used how many figures were used, where every cell is shown
 */
record SourcePage(
        Frame frame,
        Frame english,
        String name,
        List<Fact> origin,
        Optional<String> url,
        boolean whole,
        List<Passage> passages,
        List<Row> records,
        List<Reject> rejects,
        int used) {

    /** A fact of the origin. */
    record Fact(String vietnamese, String english, String value) {}

    /**
     * A record of the source.
     *
     * @param number 1-based
     * @param id anchor of the whole record
     */
    public record Row(long number, String id, List<Cell> cells) {}

    /**
     * A paragraph of a document.
     *
     * @param number 1-based, counting the paragraphs that hold text
     * @param pieces its text in order; figures are pieces with a mark
     */
    record Passage(long number, List<Cell> pieces) {}

    /**
     * A cell.
     *
     * @param id anchor
     * @param text what it holds
     * @param mark {@code used}, {@code rejected}, or {@code label} in the column that tells rows apart; empty text for any other
     * @param explanation what became of it, for a figure
     * @param back the page on which it is shown, or the address on the web that a cell of no figure holds
     */
    record Cell(String id, String text, String mark, String explanation, Optional<String> back) {}

    /** A figure of this source that was not used. */
    record Reject(Link place, String text, String vietnamese, String english, String detail) {}
}
