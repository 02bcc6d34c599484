package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.chart.spec.ChartForm;
import niengiam.data.CodeLists;
import niengiam.model.Dimensions;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.report.words.WebAddress;
import niengiam.text.TimeWords;

/** Puts the pages of indicators into words. */
final class IndicatorPages {

    /** More sentences than these nobody reads; the tables have the rest. */
    private static final int MOST_SENTENCES = 3;

    private final CodeLists lists;
    private final ShownFigures figures;
    private final Map<String, SourceCopy> sources;
    private final Map<String, Charts> charts;
    private final List<ChartFile> others;
    private final RebuiltFigures rebuilt;

    /** The chart of a subject in one language. */
    private record Charts(ChartFile file, String svg) {}

    IndicatorPages(
            final CodeLists lists,
            final ShownFigures figures,
            final List<SourceCopy> sources,
            final Map<ChartFile, String> charts,
            final RebuiltFigures rebuilt) {
        this.lists = lists;
        this.figures = figures;
        this.rebuilt = rebuilt;
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.origin().sourceId(), source -> source));
        this.others = charts.keySet().stream()
                .filter(file -> file.form() != ChartForm.SERIES)
                .toList();
        this.charts = charts.entrySet().stream()
                .filter(entry -> entry.getKey().form() == ChartForm.SERIES)
                .collect(Collectors.toMap(
                        entry -> chartKey(
                                entry.getKey().indicators().iterator().next(),
                                entry.getKey().areas().iterator().next(),
                                entry.getKey().language()),
                        entry -> new Charts(entry.getKey(), entry.getValue())));
    }

    private static String chartKey(final String indicator, final String refArea, final Language language) {
        return indicator + "." + refArea + "." + language;
    }

    /** The page of a subject. */
    IndicatorPage of(final ShownFigures.Subject subject, final Frame frame) {
        final Names names = frame.names();
        final Indicator indicator = lists.indicator(subject.indicator()).orElseThrow();
        final ComparisonLines lines = new ComparisonLines(frame, figures);
        final List<List<YearOnYearRow>> groups = Breakdowns.of(figures.comparisons(subject), figures);
        final List<IndicatorPage.Breakdown> breakdowns = new ArrayList<>();
        for (final List<YearOnYearRow> group : groups) {
            final Dimensions dimensions = group.get(0).key().dimensions();
            final String name = dimensions.isTotal() ? names.word("indicator.total") : names.breakdown(dimensions);
            final String table = "t" + (breakdowns.size() + 1);
            breakdowns.add(new IndicatorPage.Breakdown(
                    table,
                    Visible.text(name),
                    Visible.text(names.word(
                            "indicator.caption",
                            names.indicator(subject.indicator()),
                            names.area(subject.refArea()),
                            name)),
                    names.unit(group.get(0).unit()),
                    lines(table, group, lines)));
        }
        return new IndicatorPage(
                frame,
                Visible.text(names.indicator(subject.indicator())),
                Visible.text(names.area(subject.refArea())),
                names.unit(indicator.unit()),
                names.word("kind." + indicator.kind()),
                meaning(indicator, names),
                chart(subject, frame),
                more(subject, frame),
                groups.stream()
                        .limit(MOST_SENTENCES)
                        .map(group -> new Sentences(names, figures).of(group.get(0)))
                        .toList(),
                breakdowns,
                lines.sources().stream().map(id -> source(id, frame)).toList(),
                notes(subject, indicator, names),
                others(subject, frame),
                downloads(subject, frame));
    }

    private static List<String> meaning(final Indicator indicator, final Names names) {
        final String definition = "definition." + indicator.code();
        return Stream.of(
                        names.has(definition) ? Stream.of(names.word(definition)) : Stream.<String>empty(),
                        Stream.of(names.word(indicator.additiveOverArea() ? "method.additive" : "method.not_additive")),
                        Stream.of(names.word("method.compare")))
                .flatMap(words -> words)
                .map(Visible::text)
                .toList();
    }

    /** The first row of a period is the figure to use; others say that they are others. */
    private static List<FigureLine> lines(
            final String table, final List<YearOnYearRow> group, final ComparisonLines lines) {
        final Map<String, Integer> seen = new HashMap<>();
        final List<FigureLine> printed = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            final boolean other =
                    i > 0 && group.get(i).period().equals(group.get(i - 1).period());
            final String anchor = table + "-" + group.get(i).period().toString().replace('/', '-');
            final int place = seen.merge(anchor, 1, Integer::sum);
            final FigureLine line = other ? lines.other(group.get(i)) : lines.of(group.get(i));
            printed.add(line.at(place == 1 ? anchor : anchor + "-" + place));
        }
        return List.copyOf(printed);
    }

    private Optional<IndicatorPage.Chart> chart(final ShownFigures.Subject subject, final Frame frame) {
        return Optional.ofNullable(charts.get(chartKey(subject.indicator(), subject.refArea(), frame.language())))
                .map(chart -> new IndicatorPage.Chart(
                        InlineSvg.of(chart.svg(), frame),
                        frame.to(chart.file().phonePath()),
                        Visible.text(chart.file().alternativeText()),
                        List.of(
                                new Link(
                                        frame.word("download.svg"),
                                        frame.to(chart.file().svgPath())),
                                new Link(
                                        frame.word("download.png"),
                                        frame.to(chart.file().pngPath())))));
    }

    /** The pictures that answer other questions, in the order of the questions. */
    private List<IndicatorPage.Picture> more(final ShownFigures.Subject subject, final Frame frame) {
        return others.stream()
                .filter(file -> file.shows(subject.indicator(), subject.refArea(), frame.language()))
                .sorted(Comparator.comparing(ChartFile::form).thenComparing(ChartFile::svgPath))
                .map(file -> new IndicatorPage.Picture(
                        frame.word("chart." + file.form()),
                        frame.to(file.svgPath()),
                        frame.to(file.phonePath()),
                        Visible.text(file.title() + ". " + file.alternativeText()),
                        List.of(
                                new Link(frame.word("download.svg"), frame.to(file.svgPath())),
                                new Link(frame.word("download.png"), frame.to(file.pngPath())))))
                .toList();
    }

    private IndicatorPage.Source source(final String id, final Frame frame) {
        final var origin = sources.get(id).origin();
        return new IndicatorPage.Source(
                Visible.text(frame.names().producer(origin.producer())),
                Visible.text(frame.names().code("document", origin.title())),
                WebAddress.of(origin.url()),
                origin.datePublished(),
                frame.to(Evidence.page(id)));
    }

    private List<String> notes(final ShownFigures.Subject subject, final Indicator indicator, final Names names) {
        final Stream<String> missing = figures.missing(subject).stream()
                .map(observation -> missing(observation, names))
                .distinct();
        final Stream<String> own = indicator.note().isBlank() || names.language() == Language.VI
                ? Stream.of()
                : Stream.of(Visible.text(sentence(indicator.note())));
        return Stream.of(own, missing, Stream.of(names.word("indicator.percentnote")))
                .flatMap(notes -> notes)
                .toList();
    }

    private static String sentence(final String note) {
        final String capital = Character.toUpperCase(note.charAt(0)) + note.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private static String missing(final Observation observation, final Names names) {
        final String breakdown = names.breakdown(observation.key().dimensions());
        final String period = TimeWords.period(observation.period(), names.language());
        return names.word(
                "indicator.missing",
                breakdown.isEmpty() ? period : period + ", " + breakdown,
                names.word("status." + observation.status()));
    }

    private List<Link> others(final ShownFigures.Subject subject, final Frame frame) {
        final Stream<Link> sums = rebuilt.indicators(subject.refArea()).stream()
                .filter(subject.indicator()::equals)
                .map(code -> new Link(
                        frame.word("rebuilt.years"), frame.to(RebuiltPages.path(code, subject.refArea(), frame))));
        final Stream<Link> elsewhere = figures.subjects().stream()
                .filter(other -> other.indicator().equals(subject.indicator()) && !other.equals(subject))
                .map(other -> new Link(
                        Visible.text(frame.names().area(other.refArea())),
                        frame.to(SitePaths.indicator(other.indicator(), other.refArea(), frame.language()))));
        return Stream.concat(sums, elsewhere).toList();
    }

    private List<Link> downloads(final ShownFigures.Subject subject, final Frame frame) {
        return List.of(
                new Link(
                        frame.word("download.table"), frame.to(SitePaths.data(subject.indicator(), subject.refArea()))),
                new Link(
                        frame.word("download.book"),
                        frame.to(SitePaths.book(subject.indicator(), subject.refArea(), frame.language()))),
                new Link(frame.word("download.whole"), frame.page("release") + "#downloads"));
    }
}
