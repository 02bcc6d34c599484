package niengiam.report.site;

import java.util.List;
import java.util.Optional;

/**
 * A page of tables that say something about figures: contradictions, revisions, other boundaries, contributions to growth,
 * targets, trends, unread numbers.
 *
 * @param frame what every page has
 * @param intro what the tables say
 * @param sections the tables
 * @param pictures charts of them
 * @param downloads the tables as files
 */
record ListingPage(
        Frame frame, String intro, List<Section> sections, List<IndicatorPage.Picture> pictures, List<Link> downloads) {

    /** Longer lists than these, a screen or two, are folded until somebody opens them. */
    static final int MOST_UNFOLDED = 25;

    /**
     * A table.
     *
     * @param id anchor
     * @param note what the reader must know; may be empty
     * @param none what to say where there is no row
     */
    record Section(String id, String heading, String note, String none, List<Head> heads, List<List<Cell>> rows) {

        /** Whether its rows are read one by one, and not down the columns: hardly a number, and few rows. */
        boolean isTold() {
            return rows.size() <= MOST_UNFOLDED
                    && heads.stream().filter(Head::number).count() <= 1;
        }
    }

    /** The head of a column. */
    record Head(String text, boolean number) {}

    /**
     * A cell.
     *
     * @param hedge the word that its source put before the figure, with a space; may be empty
     * @param exact the number as a program reads it, by which rows are sorted; empty for words
     * @param href where it leads; empty if nowhere
     */
    record Cell(String hedge, String text, Optional<String> exact, Optional<String> href) {

        Cell(final String text, final Optional<String> href) {
            this("", text, Optional.empty(), href);
        }
    }
}
