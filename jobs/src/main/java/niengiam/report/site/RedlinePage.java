package niengiam.report.site;

import java.util.List;
import java.util.Optional;

/**
 * What a release says otherwise than another: of every territory, what changed there.
 *
 * @param frame what every page has
 * @param intro between which releases, and how many figures are the same
 * @param counts how many changes of each kind
 * @param sources sources that are not the same, and what became of them
 * @param readAnew how many sources are the same and were read again; empty text if none was
 * @param territories what changed, territory by territory
 * @param open whether everything is unfolded from the start
 */
record RedlinePage(
        Frame frame,
        String intro,
        List<ReleasePage.Pair> counts,
        List<ReleasePage.Pair> sources,
        String readAnew,
        List<Territory> territories,
        boolean open) {

    /** A territory of which something changed. */
    record Territory(String id, String name, String counts, List<Subject> subjects) {}

    /**
     * An indicator of which something changed there.
     *
     * @param page where its figures are shown; empty where they have no page
     * @param more what is not listed; empty text if everything is
     */
    record Subject(String name, Optional<String> page, String counts, List<Row> rows, String more) {}

    /**
     * A change.
     *
     * @param kind code of what happened
     * @param what the same in words
     * @param series breakdown and unit
     * @param was what the first release says; empty text for nothing
     * @param now what the second says
     * @param why the reason
     */
    record Row(
            String kind,
            String what,
            String series,
            String period,
            ListingPage.Cell was,
            ListingPage.Cell now,
            String why) {}
}
