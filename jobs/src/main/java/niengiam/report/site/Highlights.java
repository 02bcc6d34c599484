package niengiam.report.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.trend.Comparability;

/**
 * What the first page says before its tables: how the latest year went, in sentences of the table of comparisons. Only
 * comparisons without any reserve are told, the newest of each indicator and territory, and none that ended more than two
 * years before the newest figure shown. The greatest change of a domain comes first; each indicator speaks once.
 */
final class Highlights {

    /** So many sentences fit the first screen. */
    private static final int MOST = 6;

    /** No domain takes the place of the others. */
    private static final int MOST_OF_A_DOMAIN = 2;

    private static final int YEARS_THAT_ARE_LATE = 2;

    private final Frame frame;
    private final CodeLists lists;
    private final ShownFigures figures;

    Highlights(final Frame frame, final CodeLists lists, final ShownFigures figures) {
        this.frame = frame;
        this.lists = lists;
        this.figures = figures;
    }

    /** Sentences, each with the page of its indicator, in the order of the domains; empty where nothing may be compared. */
    List<Link> sentences() {
        final Optional<LocalDate> newest = figures.subjects().stream()
                .map(subject ->
                        Breakdowns.main(subject, figures).get(0).period().end())
                .max(Comparator.naturalOrder());
        final List<YearOnYearRow> told = new ArrayList<>();
        newest.map(day -> day.minusYears(YEARS_THAT_ARE_LATE))
                .ifPresent(oldest -> figures.byIndicator().values().forEach(subjects -> subjects.stream()
                        .flatMap(subject -> latest(subject, oldest).stream())
                        .max(Comparator.comparing(
                                        (YearOnYearRow row) -> row.period().end())
                                .thenComparing(Highlights::size))
                        .ifPresent(told::add)));
        final Sentences words = new Sentences(frame.names(), figures);
        return chosen(told).stream()
                .map(row -> new Link(
                        words.of(row),
                        frame.to(SitePaths.indicator(
                                row.key().indicator(), row.key().refArea(), frame.language()))))
                .toList();
    }

    private Optional<YearOnYearRow> latest(final ShownFigures.Subject subject, final LocalDate oldest) {
        return Breakdowns.main(subject, figures).stream()
                .filter(row -> row.comparability() == Comparability.OK)
                .filter(row -> row.percent().isPresent())
                .filter(row -> !row.period().end().isBefore(oldest))
                .findFirst();
    }

    private List<YearOnYearRow> chosen(final List<YearOnYearRow> rows) {
        final Map<String, Integer> taken = new HashMap<>();
        final List<YearOnYearRow> chosen = rows.stream()
                .sorted(Comparator.comparing(Highlights::size).reversed())
                .filter(row -> taken.merge(domain(row), 1, Integer::sum) <= MOST_OF_A_DOMAIN)
                .limit(MOST)
                .toList();
        return rows.stream().filter(chosen::contains).toList();
    }

    private String domain(final YearOnYearRow row) {
        return lists.indicator(row.key().indicator()).map(Indicator::domain).orElseThrow();
    }

    private static BigDecimal size(final YearOnYearRow row) {
        return row.percent().orElse(BigDecimal.ZERO).abs();
    }
}
