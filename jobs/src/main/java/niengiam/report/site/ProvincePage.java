package niengiam.report.site;

import java.util.List;
import java.util.Optional;

/**
 * A territory: how it did, its newest figures, what could be added up from its former parts, and the way to those.
 *
 * @param frame what every page has
 * @param name its name
 * @param about since when it stands, or until when it did; may be empty
 * @param parts the former territories that it is made of
 * @param findings how it did, in sentences
 * @param uncompared what could not be compared and why; may be empty
 * @param fields its figures, by domain
 * @param once the way to what is known of a single year
 * @param sums what was added up from its former parts
 * @param neighbours the other territories, with the first thing to tell of each
 */
record ProvincePage(
        Frame frame,
        String name,
        String about,
        List<Link> parts,
        List<Link> findings,
        Optional<Link> uncompared,
        List<Field> fields,
        Optional<Link> once,
        Optional<Sums> sums,
        List<Neighbour> neighbours) {

    /**
     * A domain.
     *
     * @param id anchor
     * @param domain the page of the domain
     * @param latest figures of recent periods
     * @param older the newest there are, where those are old
     * @param picture the one chart that stands for it
     */
    record Field(String id, Link domain, List<Row> latest, List<Row> older, Optional<Picture> picture) {}

    /**
     * A chart.
     *
     * @param page of the indicator it draws
     * @param href the picture
     * @param phone the same laid out for a telephone
     */
    record Picture(String page, String href, String phone, String alternativeText) {}

    /** The newest figure of an indicator. */
    record Row(Link indicator, FigureLine line) {}

    /**
     * What was added up.
     *
     * @param parts names of the former territories, in the order of the columns
     * @param latest sums of recent periods
     * @param older the newest there are, where those are old
     * @param others indicators of which nothing could be added up; may be empty
     */
    record Sums(
            String intro,
            List<String> parts,
            List<RebuiltPage.Row> latest,
            List<RebuiltPage.Row> older,
            String others) {}

    /** Another territory. */
    record Neighbour(Link page, List<Link> findings) {}
}
