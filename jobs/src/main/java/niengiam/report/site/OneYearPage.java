package niengiam.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Visible;

/**
 * What is known of one year only: how much each territory has of each field, of how much of it a single year is known, and
 * these figures. Nothing can be said of how they moved.
 *
 * @param frame what every page has
 * @param counts one line for each territory and field
 * @param areas the territories with such figures
 */
record OneYearPage(Frame frame, List<Count> counts, List<Place> areas) {

    /** Its name, and that of its words. */
    static final String NAME = "oneyear";

    /**
     * What a territory has of a field.
     *
     * @param known indicators with a figure
     * @param once those of which a single year is known
     * @param none those of the dictionary without a figure
     * @param said the same in words
     */
    record Count(String area, String field, int known, int once, int none, String said) {}

    /**
     * A territory.
     *
     * @param id anchor
     * @param page of the territory
     * @param fields its figures of a single year, by field
     */
    record Place(String id, Link page, List<Field> fields) {}

    /** A field. */
    record Field(String name, String caption, List<ProvincePage.Row> rows) {}

    static OneYearPage of(final Frame frame, final CodeLists lists, final ShownFigures figures) {
        final List<Count> counts = new ArrayList<>();
        final List<Place> areas = new ArrayList<>();
        final ComparisonLines lines = new ComparisonLines(frame, figures);
        for (final String refArea : frame.edition().areas()) {
            final String name = Visible.text(frame.names().area(refArea));
            final List<Field> fields = new ArrayList<>();
            byDomain(lists).forEach((domain, indicators) -> {
                final String field = frame.names().code("domain", domain);
                final List<YearOnYearRow> once = once(refArea, indicators, figures);
                final int known = (int) indicators.stream()
                        .filter(indicator -> figures.subjects().contains(subject(indicator, refArea)))
                        .count();
                counts.add(new Count(
                        name, field, known, once.size(), indicators.size() - known, said(frame, known, once.size())));
                if (!once.isEmpty()) {
                    fields.add(new Field(
                            field,
                            frame.word("oneyear.caption", field, name),
                            ProvincePages.rows(once, any -> true, lines, frame)));
                }
            });
            if (!fields.isEmpty()) {
                areas.add(new Place(
                        refArea, new Link(name, frame.to(ProvincePages.path(refArea, frame, lists))), fields));
            }
        }
        return new OneYearPage(frame, counts, areas);
    }

    /** The way to what is known of a single year of a territory; empty if there is nothing of the kind. */
    static Optional<Link> of(
            final String refArea, final Frame frame, final CodeLists lists, final ShownFigures figures) {
        final int once = once(refArea, List.copyOf(lists.indicators()), figures).size();
        return once == 0
                ? Optional.empty()
                : Optional.of(
                        new Link(frame.word("oneyear.link", Integer.toString(once)), frame.page(NAME) + "#" + refArea));
    }

    private static Map<String, List<Indicator>> byDomain(final CodeLists lists) {
        final Map<String, List<Indicator>> byDomain = new LinkedHashMap<>();
        lists.indicators().forEach(indicator -> byDomain.computeIfAbsent(indicator.domain(), any -> new ArrayList<>())
                .add(indicator));
        return byDomain;
    }

    private static ShownFigures.Subject subject(final Indicator indicator, final String refArea) {
        return new ShownFigures.Subject(indicator.code(), refArea);
    }

    /** The newest figure of every indicator whose figures are all of one year. */
    private static List<YearOnYearRow> once(
            final String refArea, final List<Indicator> indicators, final ShownFigures figures) {
        return indicators.stream()
                .map(indicator -> subject(indicator, refArea))
                .filter(figures.subjects()::contains)
                .filter(subject -> figures.comparisons(subject).stream()
                                .map(row -> row.period().year())
                                .distinct()
                                .count()
                        == 1)
                .map(subject -> Breakdowns.main(subject, figures).get(0))
                .toList();
    }

    private static String said(final Frame frame, final int known, final int once) {
        if (known == 0) {
            return frame.word("oneyear.none");
        }
        if (once == 0) {
            return frame.word("oneyear.more");
        }
        return once == known && known > 1
                ? frame.word("oneyear.all", Integer.toString(known))
                : frame.word("oneyear.some", Integer.toString(once), Integer.toString(known));
    }
}
