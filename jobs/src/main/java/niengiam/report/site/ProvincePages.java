package niengiam.report.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.report.evidence.BestKnown;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Recent;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/** Puts territories into pages; the one that stands today comes first. */
final class ProvincePages {

    /** So much of another territory is told where it is only named. */
    private static final int FINDINGS_OF_A_NEIGHBOUR = 2;

    private final CodeLists lists;
    private final ShownFigures figures;
    private final RebuiltFigures rebuilt;
    private final RebuiltPages sums;
    private final ListedTables listed;
    private final List<ChartFile> charts;
    private final LocalDate oldest;

    /** By the language of the words in the charts; each looks through all figures once. */
    private final Map<Language, BestKnown> known = new EnumMap<>(Language.class);

    ProvincePages(
            final CodeLists lists,
            final ShownFigures figures,
            final RebuiltFigures rebuilt,
            final ListedTables listed,
            final EvidenceIndex index,
            final List<ChartFile> charts) {
        this.lists = lists;
        this.figures = figures;
        this.rebuilt = rebuilt;
        this.sums = new RebuiltPages(rebuilt, figures, index);
        this.listed = listed;
        this.charts = charts;
        this.oldest = Recent.oldest(figures);
        for (final Language language : Language.values()) {
            known.put(language, new BestKnown(figures, charts, language));
        }
    }

    /** The first of the territories of a publication that stands today; if none does, the first of all. */
    static String lead(final List<String> areas, final CodeLists lists) {
        return areas.stream()
                .filter(area -> lists.areas().find(area).flatMap(Area::validTo).isEmpty())
                .findFirst()
                .orElse(areas.get(0));
    }

    static String path(final String refArea, final Frame frame, final CodeLists lists) {
        return refArea.equals(lead(frame.edition().areas(), lists))
                ? SitePaths.index(frame.language())
                : SitePaths.page(refArea, frame.language());
    }

    ProvincePage of(final String refArea, final Frame frame) {
        final Names names = frame.names();
        final Findings findings = new Findings(frame, lists, figures, rebuilt, listed, charts);
        return new ProvincePage(
                frame,
                Visible.text(names.area(refArea)),
                about(refArea, names),
                rebuilt.partsOf(refArea).stream()
                        .map(part -> new Link(Visible.text(names.area(part)), partPage(part, frame)))
                        .toList(),
                findings.of(refArea),
                findings.uncompared(refArea).map(line -> new Link(line, "#figures")),
                fields(refArea, frame),
                OneYearPage.of(refArea, frame, lists, figures),
                rebuilt.has(refArea) ? Optional.of(sums(refArea, frame)) : Optional.empty(),
                frame.edition().areas().stream()
                        .filter(Predicate.not(refArea::equals))
                        .map(other -> new ProvincePage.Neighbour(
                                new Link(Visible.text(names.area(other)), frame.to(path(other, frame, lists))),
                                findings.of(other).stream()
                                        .limit(FINDINGS_OF_A_NEIGHBOUR)
                                        .toList()))
                        .toList());
    }

    private String about(final String refArea, final Names names) {
        final Optional<Area> area = lists.areas().find(refArea);
        final Optional<LocalDate> from = area.flatMap(Area::validFrom);
        if (from.isPresent() && rebuilt.has(refArea)) {
            return names.word("province.made", TimeWords.day(from.get(), names.language()));
        }
        return area.flatMap(Area::validTo)
                .map(day -> names.word("province.until", TimeWords.day(day.minusDays(1), names.language())))
                .orElse("");
    }

    /** A former territory without a page of its own is told on the page of boundaries. */
    private String partPage(final String part, final Frame frame) {
        return frame.edition().areas().contains(part) ? frame.to(path(part, frame, lists)) : frame.page("boundaries");
    }

    private List<ProvincePage.Field> fields(final String refArea, final Frame frame) {
        final ComparisonLines lines = new ComparisonLines(frame, figures);
        final Map<String, List<YearOnYearRow>> byDomain = new LinkedHashMap<>();
        for (final Indicator indicator : lists.indicators()) {
            final ShownFigures.Subject subject = new ShownFigures.Subject(indicator.code(), refArea);
            if (figures.subjects().contains(subject)) {
                byDomain.computeIfAbsent(indicator.domain(), any -> new ArrayList<>())
                        .add(Breakdowns.main(subject, figures).get(0));
            }
        }
        return DomainPage.domains(lists, figures).stream()
                .map(domain -> {
                    final List<YearOnYearRow> rows = byDomain.getOrDefault(domain, List.of());
                    return new ProvincePage.Field(
                            "d-" + domain,
                            new Link(
                                    frame.names().code("domain", domain),
                                    frame.to(DomainPage.path(domain, frame.language()))),
                            rows(rows, row -> !row.period().end().isBefore(oldest), lines, frame),
                            rows(rows, row -> row.period().end().isBefore(oldest), lines, frame),
                            picture(domain, refArea, frame));
                })
                .filter(field -> !field.latest().isEmpty()
                        || !field.older().isEmpty()
                        || field.picture().isPresent())
                .toList();
    }

    /** The chart of what is known best of a field; where the territory has none, that of one of its parts. */
    private Optional<ProvincePage.Picture> picture(final String domain, final String refArea, final Frame frame) {
        final BestKnown best = known.get(frame.language());
        return Stream.concat(Stream.of(refArea), rebuilt.partsOf(refArea).stream())
                .map(area -> best.of(figures.subjects().stream()
                        .filter(subject -> subject.refArea().equals(area))
                        .filter(subject -> lists.indicator(subject.indicator())
                                .filter(indicator -> indicator.domain().equals(domain))
                                .isPresent())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(subject -> {
                    final ChartFile chart = best.chart(subject).orElseThrow();
                    return new ProvincePage.Picture(
                            frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language())),
                            frame.to(chart.svgPath()),
                            frame.to(chart.phonePath()),
                            Visible.text(chart.title() + ". " + chart.alternativeText()));
                });
    }

    /** Rows of a table of newest figures. */
    static List<ProvincePage.Row> rows(
            final List<YearOnYearRow> rows,
            final Predicate<YearOnYearRow> wanted,
            final ComparisonLines lines,
            final Frame frame) {
        return rows.stream()
                .filter(wanted)
                .map(row -> new ProvincePage.Row(
                        new Link(
                                Visible.text(SeriesWords.named(
                                        row.key().indicator(), row.key().dimensions(), row.unit(), frame.names())),
                                frame.to(SitePaths.indicator(
                                        row.key().indicator(), row.key().refArea(), frame.language()))),
                        lines.of(row)))
                .toList();
    }

    private ProvincePage.Sums sums(final String refArea, final Frame frame) {
        final Names names = frame.names();
        final List<String> parts =
                rebuilt.partsOf(refArea).stream().map(names::area).toList();
        final String others =
                rebuilt.others(refArea).stream().map(names::indicator).collect(Collectors.joining("; "));
        return new ProvincePage.Sums(
                names.word("rebuilt.intro", Visible.text(names.area(refArea)), Visible.text(String.join(", ", parts))),
                parts.stream().map(Visible::text).toList(),
                sums.newest(refArea, oldest, true, frame),
                sums.newest(refArea, oldest, false, frame),
                others.isEmpty() ? "" : Visible.text(names.word("rebuilt.none", others)));
    }
}
