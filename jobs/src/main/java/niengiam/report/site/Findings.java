package niengiam.report.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.chart.spec.ChartForm;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Extreme;
import niengiam.report.evidence.FindingWords;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Recent;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Visible;
import niengiam.table.Concepts;
import niengiam.table.PlanTable;
import niengiam.table.TableRow;
import niengiam.trend.Comparability;

/**
 * How a territory did: five to eight sentences, made from the table of comparisons and from no other arithmetic. They tell
 * the greatest changes that may be compared, with the care that a comparison asks for, records, targets and ranks, and for
 * the rest the newest figures. What ended more than two years before the newest figure shown is not told: it is not news.
 */
final class Findings {

    /** So many sentences fit the first screen. */
    private static final int MOST = 8;

    /** No domain takes the place of the others. */
    private static final int MOST_OF_A_DOMAIN = 3;

    /** A change of so many per cent and a greater one are equally worth a sentence: small bases make the greatest. */
    private static final BigDecimal STRIKING = BigDecimal.valueOf(100);

    private static final List<Comparability> WITH_CARE = List.of(Comparability.STATUS_DIFF, Comparability.CUTOFF_NEAR);

    /** What a sentence tells; what comes first is told first. */
    private enum Kind {
        TARGET,
        CHANGE,
        CHANGE_WITH_CARE,
        LEVEL,
        RANK
    }

    private record Finding(Kind kind, String domain, String indicator, BigDecimal size, LocalDate end, Link link) {}

    private final Frame frame;
    private final CodeLists lists;
    private final ShownFigures figures;
    private final RebuiltFigures rebuilt;
    private final ListedTables listed;
    private final List<ChartFile> charts;
    private final LocalDate oldest;
    private final FindingWords words;

    Findings(
            final Frame frame,
            final CodeLists lists,
            final ShownFigures figures,
            final RebuiltFigures rebuilt,
            final ListedTables listed,
            final List<ChartFile> charts) {
        this.frame = frame;
        this.lists = lists;
        this.figures = figures;
        this.rebuilt = rebuilt;
        this.listed = listed;
        this.charts = charts;
        this.oldest = Recent.oldest(figures);
        this.words = new FindingWords(frame.names(), lists, figures);
    }

    /** The sentences about a territory, in the order of the domains, each with the page that shows its figures. */
    List<Link> of(final String refArea) {
        final List<Finding> told = new ArrayList<>();
        for (final Indicator indicator : lists.indicators()) {
            final ShownFigures.Subject subject = new ShownFigures.Subject(indicator.code(), refArea);
            if (figures.subjects().contains(subject)) {
                told.addAll(comparison(subject, indicator));
            }
            told.addAll(sum(refArea, indicator));
            told.addAll(rank(refArea, indicator));
        }
        told.addAll(targets(refArea));
        return chosen(told);
    }

    private List<Finding> comparison(final ShownFigures.Subject subject, final Indicator indicator) {
        final List<YearOnYearRow> rows = Breakdowns.main(subject, figures);
        final Link page =
                new Link("", frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language())));
        final List<Finding> told = new ArrayList<>();
        rows.stream()
                .filter(this::isNews)
                .filter(row -> row.percent().isPresent() && !figures.isDoubted(row))
                .filter(row -> row.comparability() == Comparability.OK || WITH_CARE.contains(row.comparability()))
                .findFirst()
                .ifPresent(row -> told.add(finding(
                        row.comparability() == Comparability.OK ? Kind.CHANGE : Kind.CHANGE_WITH_CARE,
                        indicator,
                        row.percent().orElseThrow().abs().min(STRIKING),
                        row.period().end(),
                        new Link(words.of(row, Extreme.of(rows, row)), page.href()))));
        final YearOnYearRow newest = rows.get(0);
        if (told.isEmpty() && isNews(newest)) {
            told.add(finding(
                    Kind.LEVEL,
                    indicator,
                    BigDecimal.ZERO,
                    newest.period().end(),
                    new Link(words.level(newest), page.href())));
        }
        return told;
    }

    private boolean isNews(final YearOnYearRow row) {
        return !row.period().end().isBefore(oldest);
    }

    private List<Finding> sum(final String refArea, final Indicator indicator) {
        return rebuilt.tables(refArea, indicator.code()).stream()
                .limit(1)
                .map(RebuiltFigures::newest)
                .filter(line -> !line.period().end().isBefore(oldest))
                .map(line -> {
                    final Optional<RebuiltFigures.Growth> growth = line.growth()
                            .filter(found -> found.percent().isPresent())
                            .filter(found -> found.comparability() == Comparability.OK
                                    || WITH_CARE.contains(found.comparability()));
                    final Kind kind = growth.map(found ->
                                    found.comparability() == Comparability.OK ? Kind.CHANGE : Kind.CHANGE_WITH_CARE)
                            .orElse(Kind.LEVEL);
                    return finding(
                            kind,
                            indicator,
                            growth.flatMap(RebuiltFigures.Growth::percent)
                                    .map(percent -> percent.abs().min(STRIKING))
                                    .orElse(BigDecimal.ZERO),
                            line.period().end(),
                            new Link(
                                    words.of(line, growth),
                                    frame.to(RebuiltPages.path(indicator.code(), refArea, frame))));
                })
                .toList();
    }

    /** The headline of a ranking says the ranks of all the territories of the publication at once. */
    private List<Finding> rank(final String refArea, final Indicator indicator) {
        return charts.stream()
                .filter(file -> file.form() == ChartForm.RANKING
                        && file.language() == frame.language()
                        && file.indicators().contains(indicator.code()))
                .filter(file -> file.areas().contains(refArea)
                        || rebuilt.partsOf(refArea).stream().anyMatch(file.areas()::contains))
                .filter(file -> Recent.lastYear(file.title()).stream().anyMatch(year -> year >= oldest.getYear()))
                .map(file -> finding(
                        Kind.RANK,
                        indicator,
                        BigDecimal.ZERO,
                        oldest,
                        new Link(Visible.text(file.title()) + ".", frame.to(page(file, indicator.code())))))
                .toList();
    }

    /** Of the first territory of the publication whose page shows the picture. */
    private String page(final ChartFile file, final String indicator) {
        return frame.edition().areas().stream()
                .filter(file.areas()::contains)
                .filter(area -> figures.subjects().contains(new ShownFigures.Subject(indicator, area)))
                .findFirst()
                .map(area -> SitePaths.indicator(indicator, area, frame.language()))
                .orElse(file.svgPath());
    }

    private List<Finding> targets(final String refArea) {
        return listed.of(PlanTable.SCHEMA).stream()
                .filter(row -> row.text(PlanTable.WHAT).equals("PROGRESS")
                        && row.text(Concepts.REF_AREA).equals(refArea)
                        && row.number(PlanTable.PERCENT_OF_PLAN).isPresent()
                        && Integer.parseInt(row.text(PlanTable.YEAR)) >= oldest.getYear())
                // The newest figure beside the target that was set last; what a plan said years before comes after it.
                .sorted(Comparator.comparing(Findings::counted)
                        .thenComparing(row -> row.value(PlanTable.PUBLISHED).orElse(LocalDate.MIN))
                        .reversed())
                .map(this::target)
                .toList();
    }

    private static LocalDate counted(final TableRow row) {
        return TimePeriods.parse(row.text(Concepts.TIME_PERIOD)).orElseThrow().end();
    }

    private Finding target(final TableRow row) {
        return finding(
                Kind.TARGET,
                lists.indicator(row.text(Concepts.INDICATOR)).orElseThrow(),
                BigDecimal.ZERO,
                LocalDate.of(Integer.parseInt(row.text(PlanTable.YEAR)), 12, 31),
                new Link(words.target(row), frame.page("plan")));
    }

    private static Finding finding(
            final Kind kind, final Indicator indicator, final BigDecimal size, final LocalDate end, final Link link) {
        return new Finding(kind, indicator.domain(), indicator.code(), size, end, link);
    }

    private List<Link> chosen(final List<Finding> all) {
        final Map<String, Integer> taken = new HashMap<>();
        final Set<String> ranked = new HashSet<>();
        final Set<String> said = new HashSet<>();
        final List<Finding> chosen = all.stream()
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::end, Comparator.reverseOrder())
                        .thenComparing(Finding::size, Comparator.reverseOrder()))
                .filter(found -> found.kind() == Kind.RANK || said.add(found.indicator()))
                .filter(found -> found.kind() != Kind.RANK || ranked.add(found.domain()))
                .filter(found -> taken.merge(found.domain(), 1, Integer::sum) <= MOST_OF_A_DOMAIN)
                .limit(MOST)
                .toList();
        final List<String> domains =
                lists.indicators().stream().map(Indicator::domain).distinct().toList();
        return chosen.stream()
                .sorted(Comparator.comparingInt((Finding found) -> domains.indexOf(found.domain()))
                        .thenComparing(Finding::kind))
                .map(Finding::link)
                .toList();
    }

    /** What could not be compared and why, in one line; empty where everything could. */
    Optional<String> uncompared(final String refArea) {
        final Map<Comparability, Integer> reasons = new EnumMap<>(Comparability.class);
        figures.subjects().stream()
                .filter(subject -> subject.refArea().equals(refArea))
                .map(subject -> Breakdowns.main(subject, figures).get(0))
                .filter(Predicate.not(row -> row.comparability().showsChange()))
                .forEach(row -> reasons.merge(row.comparability(), 1, Integer::sum));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        final int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(frame.word(
                "finding.uncompared",
                Integer.toString(all),
                reasons.entrySet().stream()
                        .sorted(Map.Entry.<Comparability, Integer>comparingByValue()
                                .reversed())
                        .map(entry -> (reasons.size() == 1 ? "" : entry.getValue() + " ")
                                + SeriesWords.lower(frame.word("comparability." + entry.getKey())
                                        .replaceAll("\\.$", "")))
                        .collect(Collectors.joining("; "))));
    }
}
