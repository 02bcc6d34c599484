package niengiam.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Column;
import niengiam.report.document.ReportContent.Table;
import niengiam.report.evidence.RebuiltFigures;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/**
 * The tables of the report: what is compared beside what it is compared with, what stands alone, and sums beside their
 * parts, so that no table is half empty.
 */
final class DetailTables {

    /** More former parts than these do not fit a page. */
    private static final int MOST_PARTS = 4;

    private final Names names;
    private final Citations citations;
    private int tables;

    DetailTables(final Names names, final Citations citations) {
        this.names = names;
        this.citations = citations;
    }

    /** @param head what the figures are about, which every caption begins with */
    List<Block> of(final String head, final List<Telling> figures) {
        final List<Block> blocks = new ArrayList<>();
        final Predicate<Telling> isSum = telling -> telling.sum().isPresent();
        final List<Telling> stated =
                figures.stream().filter(Predicate.not(isSum)).toList();
        final List<Telling> sums = figures.stream().filter(isSum).toList();
        final List<Telling> compared =
                stated.stream().filter(one -> one.growth().isPresent()).toList();
        final List<Telling> alone =
                stated.stream().filter(one -> one.growth().isEmpty()).toList();
        if (!compared.isEmpty()) {
            blocks.add(compared(head, compared));
        }
        if (!alone.isEmpty()) {
            blocks.add(alone(head, alone));
        }
        if (!sums.isEmpty()) {
            blocks.add(sums(head, sums));
        }
        return blocks;
    }

    private String caption(final String kind, final String head) {
        return names.word("report.table." + kind, Integer.toString(++tables), head);
    }

    private Block compared(final String head, final List<Telling> figures) {
        final Map<Comparability, String> marks = new LinkedHashMap<>();
        final List<List<String>> rows = new ArrayList<>();
        for (final Telling figure : figures) {
            final Telling.Growth growth = figure.growth().orElseThrow();
            if (growth.verdict() != Comparability.OK) {
                marks.computeIfAbsent(growth.verdict(), any -> "*".repeat(marks.size() + 1));
            }
            rows.add(List.of(
                    named(figure),
                    area(figure),
                    period(figure),
                    value(figure),
                    TimeWords.period(growth.basePeriod(), names.language()),
                    growth.hedge() + Numbers.value(growth.base(), names.language()),
                    percent(growth) + marks.getOrDefault(growth.verdict(), ""),
                    citations.marks(figure.sources(figure.growth()))));
        }
        return new Table(
                caption("compared", head),
                List.of(
                        new Column(names.word("report.column.indicator"), false, 20),
                        new Column(names.word("column.area"), false, 12),
                        new Column(names.word("column.period"), false, 11),
                        new Column(names.word("column.value"), true, 13),
                        new Column(names.word("column.base_period"), false, 11),
                        new Column(names.word("column.base"), true, 13),
                        new Column(names.word("column.percent"), true, 12),
                        new Column(names.word("column.source"), false, 8)),
                rows,
                notes(marks, figures));
    }

    /** A step that a check found unlikely is marked as such. */
    private String percent(final Telling.Growth growth) {
        return Numbers.signedPercent(growth.percent(), names.language()) + (growth.doubted() ? "\u00A0(?)" : "");
    }

    private String notes(final Map<Comparability, String> marks, final List<Telling> figures) {
        final List<String> notes = new ArrayList<>();
        marks.forEach((verdict, mark) -> notes.add(mark + " " + names.word("comparability." + verdict)));
        if (figures.stream().anyMatch(figure -> figure.growth().orElseThrow().doubted())) {
            notes.add("(?) " + names.word("report.symbol.doubt"));
        }
        return String.join(" ", notes);
    }

    private Block alone(final String head, final List<Telling> figures) {
        return new Table(
                caption("alone", head),
                List.of(
                        new Column(names.word("report.column.indicator"), false, 42),
                        new Column(names.word("column.area"), false, 16),
                        new Column(names.word("column.period"), false, 16),
                        new Column(names.word("column.value"), true, 18),
                        new Column(names.word("column.source"), false, 8)),
                figures.stream()
                        .map(figure -> List.of(
                                named(figure),
                                area(figure),
                                period(figure),
                                value(figure),
                                citations.marks(figure.sources())))
                        .toList(),
                "");
    }

    private Block sums(final String head, final List<Telling> figures) {
        final List<String> parts = figures.stream()
                .flatMap(figure -> figure.sum().orElseThrow().parts().stream())
                .map(RebuiltFigures.Part::refArea)
                .distinct()
                .sorted()
                .toList();
        final List<String> shown = parts.size() <= MOST_PARTS ? parts : List.of();
        final int share = shown.isEmpty() ? 0 : 44 / shown.size();
        final List<Column> columns = new ArrayList<>(List.of(
                new Column(names.word("report.column.indicator"), false, 92 - 13 - 14 - share * shown.size()),
                new Column(names.word("column.period"), false, 13),
                new Column(names.word("report.column.sum"), true, 14)));
        shown.forEach(part -> columns.add(new Column(Visible.text(names.area(part)), true, share)));
        columns.add(new Column(names.word("column.source"), false, 8));
        return new Table(
                caption("sums", head),
                columns,
                figures.stream().map(figure -> sum(figure, shown)).toList(),
                names.word("report.table.sums.note"));
    }

    private List<String> sum(final Telling figure, final List<String> shown) {
        final Language language = names.language();
        return Stream.of(
                        Stream.of(named(figure), period(figure), value(figure)),
                        shown.stream().map(area -> figure.sum().orElseThrow().parts().stream()
                                .filter(part -> part.refArea().equals(area))
                                .map(part -> Numbers.value(part.value(), language))
                                .findFirst()
                                .orElse("…")),
                        Stream.of(citations.marks(figure.sources())))
                .flatMap(cells -> cells)
                .toList();
    }

    private String named(final Telling figure) {
        return Visible.text(SeriesWords.named(figure.indicator(), figure.dimensions(), figure.unit(), names));
    }

    private String area(final Telling figure) {
        return Visible.text(names.area(figure.refArea()));
    }

    private String period(final Telling figure) {
        return TimeWords.period(figure.period(), names.language());
    }

    private String value(final Telling figure) {
        return Sentences.hedge(names, figure.qualifier()) + Numbers.value(figure.value(), names.language());
    }
}
