package niengiam.report.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The section for those who check: every list of what was read, left out, contradicted, revised or computed.
 *
 * @param frame what every page has
 * @param entries its pages
 */
record AuditPage(Frame frame, List<Entry> entries) {

    /** A page, and what it lists. */
    record Entry(Link page, String intro) {}

    /** The pages of the section, in order; each has words {@code NAME.title}. */
    static List<String> names() {
        final List<String> names = new ArrayList<>(List.of("checks", "missing", OneYearPage.NAME));
        names.addAll(ListingPages.NAMES);
        return List.copyOf(names);
    }

    static AuditPage of(final Frame frame) {
        return new AuditPage(
                frame,
                names().stream()
                        .map(name -> new Entry(
                                new Link(frame.word(name + ".title"), frame.page(name)),
                                frame.word(name.equals("checks") ? "audit.checks" : name + ".intro")))
                        .toList());
    }
}
