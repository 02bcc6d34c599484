package niengiam.report.site;

import java.util.List;

/**
 * The page of what did not become a figure, and of what the rules found.
 *
 * @param frame what every page has
 * @param intro how many figures were used and how many not
 * @param rejectCounts how many figures each reason took
 * @param rejects the rejected figures, as many as the page holds
 * @param rejectsNote how many there are, where the page does not hold all
 * @param findings what the rules found, as many as the page holds
 * @param findingsNote how many there are, where the page does not hold all
 * @param verdicts how the comparisons came out
 * @param downloads the tables as files
 */
record ChecksPage(
        Frame frame,
        String intro,
        List<Count> rejectCounts,
        List<Reject> rejects,
        String rejectsNote,
        List<Finding> findings,
        String findingsNote,
        List<Count> verdicts,
        List<Link> downloads) {

    /** A code, what it means, and how often it occurs. */
    record Count(String code, String words, String number) {}

    /** A figure that was not used. */
    record Reject(Link place, String text, String reason, String detail) {}

    /**
     * A rule that did not hold of a figure.
     *
     * @param accepted who has accepted it and why; empty text if nobody
     */
    record Finding(
            String rule,
            String severity,
            String sentence,
            String series,
            String period,
            Link place,
            String expected,
            String got,
            String accepted) {}
}
