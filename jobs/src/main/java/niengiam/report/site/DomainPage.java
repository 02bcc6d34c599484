package niengiam.report.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Unit;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Recent;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Visible;

/**
 * A field, such as investment: each of its indicators with the newest figure of every territory.
 *
 * @param frame what every page has
 * @param cards its indicators, in the order of the dictionary
 */
record DomainPage(Frame frame, List<Card> cards) {

    /** An indicator with its newest figures. */
    record Card(String code, String name, String unit, List<Row> rows) {

        /** The rows whose chart is shown: more than one a card would make a page heavy, and each row leads to its own. */
        List<Row> pictured() {
            return rows.stream().filter(row -> row.chart().isPresent()).limit(1).toList();
        }
    }

    /**
     * The newest figure of a territory.
     *
     * @param late said beside the period where it is an old one; otherwise empty text
     * @param chart thumbnail, a relative path
     */
    public record Row(
            String area,
            String href,
            String breakdown,
            String late,
            FigureLine line,
            Optional<String> chart,
            String alternativeText) {}

    static String path(final String domain, final Language language) {
        return SitePaths.page(name(domain), language);
    }

    static String name(final String domain) {
        return domain.toLowerCase(Locale.ROOT);
    }

    /** The domains that have figures, in the order of the dictionary. */
    static List<String> domains(final CodeLists lists, final ShownFigures figures) {
        return lists.indicators().stream()
                .filter(indicator -> figures.byIndicator().containsKey(indicator.code()))
                .map(Indicator::domain)
                .distinct()
                .toList();
    }

    static DomainPage of(
            final String domain,
            final Frame frame,
            final CodeLists lists,
            final ShownFigures figures,
            final List<ChartFile> charts) {
        final ComparisonLines lines = new ComparisonLines(frame, figures);
        final LocalDate oldest = Recent.oldest(figures);
        return new DomainPage(
                frame,
                figures.byIndicator().entrySet().stream()
                        .filter(entry -> lists.indicator(entry.getKey())
                                .orElseThrow()
                                .domain()
                                .equals(domain))
                        .map(entry -> {
                            final Indicator indicator =
                                    lists.indicator(entry.getKey()).orElseThrow();
                            return new Card(
                                    indicator.code(),
                                    Visible.text(indicator.name(frame.language())),
                                    frame.names().unit(indicator.unit()),
                                    entry.getValue().stream()
                                            .map(subject -> row(
                                                    frame, subject, indicator.unit(), oldest, figures, lines, charts))
                                            .toList());
                        })
                        .toList());
    }

    private static Row row(
            final Frame frame,
            final ShownFigures.Subject subject,
            final Unit unit,
            final LocalDate oldest,
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
                latest.period().end().isBefore(oldest) ? frame.word("figure.late") : "",
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
