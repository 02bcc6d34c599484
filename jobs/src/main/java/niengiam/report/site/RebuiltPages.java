package niengiam.report.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/** Puts figures that were added up into pages, each part one click from the cell where it was read. */
record RebuiltPages(RebuiltFigures rebuilt, ShownFigures figures, EvidenceIndex index) {

    /** Where the page lies. */
    static String path(final String indicator, final String refArea, final Frame frame) {
        return Evidence.sum(indicator, refArea, frame.language());
    }

    static String name(final String indicator, final String refArea) {
        return "rebuilt." + indicator + "." + refArea;
    }

    RebuiltPage of(final String refArea, final String indicator, final Frame frame) {
        final Names names = frame.names();
        final List<String> parts = rebuilt.partsOf(refArea);
        final List<RebuiltPage.Table> tables = new ArrayList<>();
        for (final List<RebuiltFigures.Line> lines : rebuilt.tables(refArea, indicator)) {
            final RebuiltFigures.Line first = lines.get(0);
            final String breakdown = names.breakdown(first.dimensions());
            tables.add(new RebuiltPage.Table(
                    "t" + (tables.size() + 1),
                    Visible.text((breakdown.isEmpty() ? names.word("indicator.total") : breakdown) + ", "
                            + names.producer(first.producer())),
                    names.unit(first.unit()),
                    rows(lines, true, parts, frame),
                    rows(lines, false, parts, frame)));
        }
        final boolean published = figures.subjects().contains(new ShownFigures.Subject(indicator, refArea));
        return new RebuiltPage(
                frame,
                Visible.text(names.indicator(indicator)),
                Visible.text(names.area(refArea)),
                names.word(
                        "rebuilt.intro",
                        Visible.text(names.area(refArea)),
                        Visible.text(parts.stream().map(names::area).collect(Collectors.joining(", ")))),
                parts.stream().map(names::area).map(Visible::text).toList(),
                tables,
                published
                        ? Optional.of(new Link(
                                names.word("rebuilt.published"),
                                frame.to(SitePaths.indicator(indicator, refArea, frame.language()))))
                        : Optional.empty());
    }

    private List<RebuiltPage.Row> rows(
            final List<RebuiltFigures.Line> lines, final boolean whole, final List<String> parts, final Frame frame) {
        return lines.stream()
                .filter(line -> line.isWhole() == whole)
                .map(line ->
                        row(line, TimeWords.period(line.period(), frame.language()), Optional.empty(), parts, frame))
                .toList();
    }

    /** The newest sum of every indicator, those that end on a day or later first. */
    List<RebuiltPage.Row> newest(final String refArea, final LocalDate oldest, final boolean late, final Frame frame) {
        final Names names = frame.names();
        final List<String> parts = rebuilt.partsOf(refArea);
        final List<RebuiltPage.Row> rows = new ArrayList<>();
        for (final String indicator : rebuilt.indicators(refArea)) {
            final RebuiltFigures.Line line =
                    RebuiltFigures.newest(rebuilt.tables(refArea, indicator).get(0));
            if (line.period().end().isBefore(oldest) != late) {
                rows.add(row(
                        line,
                        Visible.text(SeriesWords.named(indicator, line.dimensions(), line.unit(), names)),
                        Optional.of(frame.to(path(indicator, refArea, frame))),
                        parts,
                        frame));
            }
        }
        return rows;
    }

    private RebuiltPage.Row row(
            final RebuiltFigures.Line line,
            final String name,
            final Optional<String> href,
            final List<String> parts,
            final Frame frame) {
        final Names names = frame.names();
        final Optional<RebuiltFigures.Growth> growth = line.growth();
        return new RebuiltPage.Row(
                name,
                href,
                TimeWords.period(line.period(), frame.language()),
                line.period().end(),
                line.value()
                        .map(value -> new FigureLine.Shown(
                                Sentences.hedge(names, line.qualifier()), printed(value, frame), "")),
                mark(line, names),
                growth.flatMap(RebuiltFigures.Growth::percent)
                        .map(percent -> new FigureLine.Printed(
                                Numbers.signedPercent(percent, frame.language()), Numbers.exact(percent))),
                growth.map(found -> verdict(found, names)).orElse(""),
                parts.stream().map(part -> part(line, part, frame)).toList());
    }

    /** Complete, or what is missing; and whether a source says the same of the whole. */
    private static String mark(final RebuiltFigures.Line line, final Names names) {
        if (!line.isWhole()) {
            return line.missing().isEmpty()
                    ? names.code("refusal", line.reason())
                    : names.word(
                            "rebuilt.incomplete",
                            Visible.text(
                                    line.missing().stream().map(names::area).collect(Collectors.joining(", "))));
        }
        return line.published()
                .map(whole -> names.word(
                        whole.compareTo(line.value().orElseThrow()) == 0 ? "rebuilt.same" : "rebuilt.differs",
                        Numbers.value(whole, names.language())))
                .orElse(names.word("rebuilt.exact"));
    }

    private static String verdict(final RebuiltFigures.Growth growth, final Names names) {
        final boolean plain = growth.comparability() == Comparability.OK;
        return plain ? names.word("verdict.ok") + "." : names.word("comparability." + growth.comparability());
    }

    private Optional<FigureLine.Shown> part(final RebuiltFigures.Line line, final String refArea, final Frame frame) {
        return line.parts().stream()
                .filter(part -> part.refArea().equals(refArea))
                .findFirst()
                .map(part -> new FigureLine.Shown(
                        part.locator()
                                .map(place -> Sentences.hedge(
                                        frame.names(),
                                        figures.qualifier(
                                                line.indicator(),
                                                new YearOnYearRow.Place(part.sourceId(), place),
                                                part.value())))
                                .orElse(""),
                        printed(part.value(), frame),
                        part.locator()
                                .flatMap(place -> index.link(
                                        part.sourceId(),
                                        place,
                                        frame.edition().areas().contains(refArea)))
                                .map(frame::to)
                                .orElse("")));
    }

    private static FigureLine.Printed printed(final BigDecimal value, final Frame frame) {
        return new FigureLine.Printed(Numbers.value(value, frame.language()), Numbers.exact(value));
    }
}
