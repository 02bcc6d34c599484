package niengiam.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.words.Visible;

/**
 * The first page: the territory of today and how it did, then every indicator to look for.
 *
 * @param frame what every page has
 * @param province the territory of today
 * @param domains in the order of the dictionary
 */
record IndexPage(Frame frame, ProvincePage province, List<Domain> domains) {

    /** A domain, with its page. */
    record Domain(String id, Link page, List<Card> cards) {}

    /**
     * An indicator and the territories that have it.
     *
     * @param search what a search looks through: both names of the indicator, its code and the territories
     */
    record Card(String code, String name, String unit, String search, List<Link> areas) {}

    static IndexPage of(
            final Frame frame, final ProvincePage province, final CodeLists lists, final ShownFigures figures) {
        final Map<String, List<Card>> byDomain = new LinkedHashMap<>();
        figures.byIndicator().forEach((code, areas) -> {
            final Indicator indicator = lists.indicator(code).orElseThrow();
            byDomain.computeIfAbsent(indicator.domain(), any -> new ArrayList<>())
                    .add(card(frame, indicator, areas, figures));
        });
        final List<Domain> domains = new ArrayList<>();
        byDomain.forEach((domain, cards) -> domains.add(new Domain(
                "i-" + domain,
                new Link(frame.names().code("domain", domain), frame.to(DomainPage.path(domain, frame.language()))),
                List.copyOf(cards))));
        return new IndexPage(frame, province, domains);
    }

    private static Card card(
            final Frame frame,
            final Indicator indicator,
            final List<ShownFigures.Subject> areas,
            final ShownFigures figures) {
        final List<Link> pages = areas.stream()
                .map(subject -> new Link(
                        Visible.text(frame.names().area(subject.refArea())),
                        frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language()))))
                .toList();
        final List<String> search = new ArrayList<>(List.of(indicator.code(), indicator.nameVi(), indicator.nameEn()));
        pages.forEach(page -> search.add(page.text()));
        areas.stream()
                .flatMap(subject -> figures.comparisons(subject).stream())
                .map(row -> row.key().dimensions())
                .distinct()
                .forEach(dimensions -> search.add(frame.names().breakdownInBoth(dimensions)));
        search.addAll(frame.names().synonyms(String.join(" ", search)));
        return new Card(
                indicator.code(),
                Visible.text(indicator.name(frame.language())),
                frame.names().unit(indicator.unit()),
                Visible.text(search.stream()
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" "))),
                pages);
    }
}
