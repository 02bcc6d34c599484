package niengiam.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Unit;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Visible;

/**
 * The first page: how the latest year went, then every indicator by domain, with its latest figures.
 *
 * @param frame what every page has
 * @param highlights how the latest year went, each sentence with the page that shows its figures
 * @param domains in the order of the dictionary
 * @param indicators how many there are
 */
record IndexPage(Frame frame, List<Link> highlights, List<Domain> domains, int indicators) {

    /**
     * A domain.
     *
     * @param id anchor
     * @param name its name
     */
    record Domain(String id, String name, List<Card> cards) {}

    /**
     * An indicator with its latest figures.
     *
     * @param search what a search looks through: both names of the indicator, its code and the territories
     */
    record Card(String code, String name, String unit, String search, List<Row> rows) {}

    /**
     * The latest figure of a territory.
     *
     * @param chart thumbnail, a relative path
     */
    public record Row(
            String area,
            String href,
            String breakdown,
            FigureLine line,
            Optional<String> chart,
            String alternativeText) {}

    static IndexPage of(
            final Frame frame, final CodeLists lists, final ShownFigures figures, final List<ChartFile> charts) {
        final Map<String, List<Card>> byDomain = new LinkedHashMap<>();
        final ComparisonLines lines = new ComparisonLines(frame, figures);
        final Map<String, List<ShownFigures.Subject>> subjects = figures.byIndicator();
        subjects.forEach((code, areas) -> {
            final Indicator indicator = lists.indicator(code).orElseThrow();
            byDomain.computeIfAbsent(indicator.domain(), any -> new ArrayList<>())
                    .add(card(frame, indicator, areas, figures, lines, charts));
        });
        final List<Domain> domains = new ArrayList<>();
        byDomain.forEach((domain, cards) ->
                domains.add(new Domain("d-" + domain, frame.names().code("domain", domain), List.copyOf(cards))));
        return new IndexPage(frame, new Highlights(frame, lists, figures).sentences(), domains, subjects.size());
    }

    private static Card card(
            final Frame frame,
            final Indicator indicator,
            final List<ShownFigures.Subject> areas,
            final ShownFigures figures,
            final ComparisonLines lines,
            final List<ChartFile> charts) {
        final List<Row> rows = areas.stream()
                .map(subject -> row(frame, subject, indicator.unit(), figures, lines, charts))
                .toList();
        final List<String> search = new ArrayList<>(List.of(indicator.code(), indicator.nameVi(), indicator.nameEn()));
        rows.forEach(row -> search.add(row.area()));
        return new Card(
                indicator.code(),
                Visible.text(indicator.name(frame.language())),
                frame.names().unit(indicator.unit()),
                Visible.text(String.join(" ", search)),
                rows);
    }

    private static Row row(
            final Frame frame,
            final ShownFigures.Subject subject,
            final Unit unit,
            final ShownFigures figures,
            final ComparisonLines lines,
            final List<ChartFile> charts) {
        final YearOnYearRow latest = Breakdowns.main(subject, figures).get(0);
        final Optional<ChartFile> chart = charts.stream()
                .filter(file -> file.leads(subject.indicator(), subject.refArea(), frame.language()))
                .findFirst();
        return new Row(
                Visible.text(frame.names().area(subject.refArea())),
                frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language())),
                Visible.text(breakdown(frame, latest, unit)),
                lines.of(latest),
                chart.map(file -> frame.to(file.svgPath())),
                chart.map(file -> Visible.text(file.title())).orElse(""));
    }

    /** The part a figure stands for, and what it counts where that is not what its card says. */
    private static String breakdown(final Frame frame, final YearOnYearRow latest, final Unit unit) {
        final String name = frame.names().breakdown(latest.key().dimensions());
        return latest.unit().equals(unit) ? name : (name + " (" + frame.names().unit(latest.unit()) + ")").strip();
    }
}
