package niengiam.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.report.document.ReportContent.Annex;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Column;
import niengiam.report.document.ReportContent.Heading;
import niengiam.report.document.ReportContent.Paragraph;
import niengiam.report.document.ReportContent.Table;
import niengiam.report.evidence.Breakdowns;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/**
 * Writes the report in words: section by section the sentences that follow from the latest rows of the year-over-year
 * table, and those rows. One row makes a sentence and a line of the table, so the two cannot disagree.
 */
final class ReportText {

    private final Edition edition;
    private final CodeLists lists;
    private final Names names;
    private final ShownFigures figures;
    private final LeadCharts leads;
    private final ReportAnnexes annexes;
    private final List<String> cited = new ArrayList<>();
    private int tables;

    ReportText(
            final Edition edition,
            final CodeLists lists,
            final Names names,
            final ShownFigures figures,
            final List<ChartFile> charts,
            final ReportAnnexes annexes) {
        this.edition = edition;
        this.lists = lists;
        this.names = names;
        this.figures = figures;
        this.leads = new LeadCharts(names, figures, charts);
        this.annexes = annexes;
    }

    /** The whole report. */
    ReportContent content() {
        final List<Block> body = new ArrayList<>();
        int section = 0;
        body.add(new Heading(
                1, Numbers.roman(++section) + ". " + names.word("report.scope").toUpperCase(Locale.ROOT)));
        body.addAll(scope());
        final Map<String, Map<String, List<ShownFigures.Subject>>> domains = byDomain();
        for (final Map.Entry<String, Map<String, List<ShownFigures.Subject>>> domain : domains.entrySet()) {
            final String name = names.code("domain", domain.getKey());
            body.add(new Heading(1, Numbers.roman(++section) + ". " + name.toUpperCase(Locale.ROOT)));
            body.addAll(domain(name, domain.getValue()));
        }
        body.add(new Paragraph(names.word("report.end", areas(), TimeWords.day(edition.asOf(), names.language()))));
        final String number = names.word("report.number");
        final List<Annex> annexed = new ArrayList<>();
        for (final ReportAnnexes.Draft draft : annexes.of(names, cited)) {
            annexed.add(new Annex(
                    names.word("report.annex", Numbers.roman(annexed.size() + 1)),
                    draft.title().toUpperCase(Locale.ROOT),
                    names.word("report.annex.of"),
                    draft.blocks()));
        }
        return new ReportContent(
                names.language(),
                names.word("report.title", Visible.text(edition.title(names.language()))),
                new ReportContent.Letterhead(
                        names.word("report.superior"),
                        names.word("report.issuer"),
                        names.word("report.nation"),
                        names.word("report.motto"),
                        number,
                        names.word("report.place"),
                        names.word("report.kind"),
                        names.word("report.about", Visible.text(edition.title(names.language())))),
                body,
                new ReportContent.Closing(
                        names.word("report.recipients"),
                        List.of(names.word("report.recipients.superior"), names.word("report.recipients.file")),
                        names.word("report.office"),
                        names.word("report.signer")),
                annexed);
    }

    private List<Block> scope() {
        return List.of(
                new Paragraph(names.word(
                        "report.scope.text",
                        areas(),
                        TimeWords.day(edition.asOf(), names.language()),
                        Integer.toString(edition.release()))),
                new Paragraph(names.word("report.scope.compare")),
                new Paragraph(names.word("report.scope.rounding")));
    }

    private String areas() {
        return String.join(
                "; ",
                edition.areas().stream().map(names::area).map(Visible::text).toList());
    }

    /** Domain, then indicator, in the order of the dictionary. */
    private Map<String, Map<String, List<ShownFigures.Subject>>> byDomain() {
        final Map<String, Map<String, List<ShownFigures.Subject>>> domains = new LinkedHashMap<>();
        figures.byIndicator().forEach((code, subjects) -> domains.computeIfAbsent(
                        lists.indicator(code).orElseThrow().domain(), any -> new LinkedHashMap<>())
                .put(code, subjects));
        return domains;
    }

    private List<Block> domain(final String name, final Map<String, List<ShownFigures.Subject>> indicators) {
        final List<Block> blocks = new ArrayList<>();
        final List<List<String>> rows = new ArrayList<>();
        final Sentences sentences = new Sentences(names, figures);
        int item = 0;
        for (final Map.Entry<String, List<ShownFigures.Subject>> entry : indicators.entrySet()) {
            final Indicator indicator = lists.indicator(entry.getKey()).orElseThrow();
            blocks.add(new Heading(2, ++item + ". " + Visible.text(indicator.name(names.language()))));
            for (final ShownFigures.Subject subject : entry.getValue()) {
                final YearOnYearRow latest = Breakdowns.main(subject, figures).get(0);
                blocks.add(new Paragraph(sentences.of(latest)));
                rows.add(row(latest));
            }
        }
        blocks.add(new Table(
                names.word("report.table", Integer.toString(++tables), name),
                List.of(
                        new Column(names.word("report.column.indicator"), false, 18),
                        new Column(names.word("column.area"), false, 12),
                        new Column(names.word("column.period"), false, 12),
                        new Column(names.word("column.value"), true, 14),
                        new Column(names.word("column.base_period"), false, 12),
                        new Column(names.word("column.base"), true, 14),
                        new Column(names.word("column.percent"), true, 10),
                        new Column(names.word("column.source"), false, 8)),
                rows,
                names.word("report.table.note")));
        leads.of(indicators.values()).ifPresent(blocks::add);
        return blocks;
    }

    private List<String> row(final YearOnYearRow row) {
        final Language language = names.language();
        final String breakdown = names.breakdown(row.key().dimensions());
        if (!cited.contains(row.place().sourceId())) {
            cited.add(row.place().sourceId());
        }
        return List.of(
                Visible.text(names.indicator(row.key().indicator()) + (breakdown.isEmpty() ? "" : ", " + breakdown)
                        + " (" + names.unit(row.unit()) + ")"),
                Visible.text(names.area(row.key().refArea())),
                TimeWords.period(row.period(), language),
                Sentences.hedge(names, row.qualifier()) + Numbers.value(row.value(), language),
                row.basePeriod()
                        .map(period -> TimeWords.period(period, language))
                        .orElse("…"),
                row.base()
                        .map(value -> Sentences.baseHedge(row, names, figures) + Numbers.value(value, language))
                        .orElse("…"),
                row.percent()
                        .map(percent -> Numbers.signedPercent(percent, language))
                        .orElse("x"),
                "[" + (cited.indexOf(row.place().sourceId()) + 1) + "]");
    }
}
