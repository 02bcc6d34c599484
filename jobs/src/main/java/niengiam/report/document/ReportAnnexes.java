package niengiam.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Origin;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriods;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Column;
import niengiam.report.document.ReportContent.Paragraph;
import niengiam.report.document.ReportContent.Table;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.RejectTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;
import niengiam.trend.Comparability;

/** The annexes of the report: indicators, sources, revised figures, checks, symbols. */
final class ReportAnnexes {

    /** Longer lists belong in the tables of the release. */
    private static final int MOST_ROWS = 40;

    /** An annex before it has a number. */
    record Draft(String title, List<Block> blocks) {}

    private final CodeLists lists;
    private final Map<String, SourceCopy> sources;
    private final ShownFigures figures;
    private final List<TableRow> revised;
    private final Map<String, Map<String, Long>> findings = new TreeMap<>();
    private final Map<String, Long> rejects = new TreeMap<>();

    ReportAnnexes(
            final CodeLists lists,
            final List<SourceCopy> sources,
            final ShownFigures figures,
            final ReleaseFigures read) {
        final StagedTables tables = read.tables();
        this.revised = read.listed().of(RevisionTable.SCHEMA).stream()
                .filter(row -> row.text(RevisionTable.REFUSAL).isEmpty())
                .filter(row -> row.number(RevisionTable.REVISION)
                        .filter(change -> change.signum() != 0)
                        .isPresent())
                .toList();
        this.lists = lists;
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.origin().sourceId(), source -> source));
        this.figures = figures;
        tables.forEach(
                FindingTable.SCHEMA, row -> findings.computeIfAbsent(row.text(Concepts.RULE), any -> new TreeMap<>())
                        .merge(row.text(Concepts.SEVERITY), 1L, Long::sum));
        tables.forEach(RejectTable.SCHEMA, row -> rejects.merge(row.text(Concepts.REASON), 1L, Long::sum));
    }

    /** @param cited ids of the sources that the report cites, in the order of their numbers */
    List<Draft> of(final Names names, final List<String> cited) {
        return List.of(
                new Draft(names.word("report.annex.indicators"), List.of(indicators(names))),
                new Draft(names.word("report.annex.sources"), List.of(sources(names, cited))),
                new Draft(names.word("report.annex.revisions"), revisions(names)),
                new Draft(names.word("report.annex.checks"), checks(names)),
                new Draft(names.word("report.annex.symbols"), List.of(symbols(names))));
    }

    private Block indicators(final Names names) {
        final Set<String> codes = new LinkedHashSet<>();
        figures.subjects().forEach(subject -> codes.add(subject.indicator()));
        final List<List<String>> rows = new ArrayList<>();
        for (final String code : codes) {
            final Indicator indicator = lists.indicator(code).orElseThrow();
            rows.add(List.of(
                    code,
                    Visible.text(indicator.name(names.language())),
                    names.unit(indicator.unit()),
                    names.word("kind." + indicator.kind())));
        }
        return new Table(
                names.word("report.annex.indicators"),
                List.of(
                        new Column(names.word("column.symbol"), false, 25),
                        new Column(names.word("report.column.indicator"), false, 41),
                        new Column(names.word("report.column.unit"), false, 17),
                        new Column(names.word("report.column.kind"), false, 17)),
                rows,
                "");
    }

    private Block sources(final Names names, final List<String> cited) {
        final List<List<String>> rows = new ArrayList<>();
        for (final String id : cited) {
            final Origin origin = sources.get(id).origin();
            rows.add(List.of(
                    "[" + (rows.size() + 1) + "]",
                    Visible.text(names.producer(origin.producer())),
                    Visible.text(origin.title()),
                    TimeWords.day(origin.datePublished(), names.language()),
                    // Enough of the digest to find the file by; the workbook has all of it.
                    origin.sha256().substring(0, 16) + "…"));
        }
        return new Table(
                names.word("report.annex.sources"),
                List.of(
                        new Column("", false, 6),
                        new Column(names.word("column.producer"), false, 24),
                        new Column(names.word("column.title"), false, 38),
                        new Column(names.word("column.published"), false, 14),
                        new Column(names.word("column.digest"), false, 18)),
                rows,
                names.word("report.sources.note"));
    }

    /** Figures that a producer has published again with another value: what it was, what it is. */
    private List<Block> revisions(final Names names) {
        final List<List<String>> rows = revised.stream()
                .limit(MOST_ROWS)
                .map(row -> revision(names, row))
                .toList();
        final int all = revised.size();
        if (rows.isEmpty()) {
            return List.of(new Paragraph(names.word("report.revisions.none")));
        }
        final Block table = new Table(
                names.word("report.annex.revisions"),
                List.of(
                        new Column(names.word("report.column.indicator"), false, 26),
                        new Column(names.word("column.area"), false, 12),
                        new Column(names.word("column.period"), false, 10),
                        new Column(names.word("report.column.was"), true, 16),
                        new Column(names.word("report.column.is"), true, 16),
                        new Column(names.word("column.percent"), true, 10),
                        new Column(names.word("column.reason"), false, 10)),
                rows,
                all > rows.size()
                        ? names.word(
                                "report.more",
                                Numbers.count(rows.size(), names.language()),
                                Numbers.count(all, names.language()))
                        : "");
        return List.of(table);
    }

    private static List<String> revision(final Names names, final TableRow row) {
        final String breakdown = names.breakdown(row.dimensions());
        final Language language = names.language();
        final String unit =
                row.unit().map(found -> " (" + names.unit(found) + ")").orElse("");
        return List.of(
                Visible.text(names.indicator(row.text(Concepts.INDICATOR))
                        + (breakdown.isEmpty() ? "" : ", " + breakdown)
                        + unit),
                Visible.text(names.area(row.text(Concepts.REF_AREA))),
                TimePeriods.parse(row.text(Concepts.TIME_PERIOD))
                        .map(period -> TimeWords.period(period, language))
                        .orElse(row.text(Concepts.TIME_PERIOD)),
                dated(row, RevisionTable.VALUE_BEFORE, RevisionTable.VINTAGE_BEFORE, language),
                dated(row, Concepts.OBS_VALUE, Concepts.VINTAGE, language),
                row.number(RevisionTable.REVISION_PCT)
                        .map(percent -> Numbers.signedPercent(percent, language))
                        .orElse("x"),
                Visible.text(names.code("revision", row.text(Concepts.REASON))));
    }

    private static String dated(
            final TableRow row,
            final niengiam.table.Column<BigDecimal> value,
            final niengiam.table.Column<LocalDate> day,
            final Language language) {
        return Numbers.value(row.required(value), language) + " (" + TimeWords.day(row.required(day), language) + ")";
    }

    private List<Block> checks(final Names names) {
        final List<List<String>> rows = new ArrayList<>();
        findings.forEach((rule, severities) -> severities.forEach((severity, count) -> rows.add(List.of(
                rule,
                names.has("rule." + rule) ? names.word("rule." + rule) : rule,
                names.code("severity", severity),
                Numbers.count(count, names.language())))));
        rejects.forEach((reason, count) -> rows.add(List.of(
                reason,
                Visible.text(names.code("reject", reason)),
                names.word("column.rejected"),
                Numbers.count(count, names.language()))));
        if (rows.isEmpty()) {
            return List.of(new Paragraph(names.word("checks.findings.none")));
        }
        return List.of(new Table(
                names.word("report.annex.checks"),
                List.of(
                        new Column(names.word("column.symbol"), false, 25),
                        new Column(names.word("column.meaning"), false, 47),
                        new Column(names.word("column.severity"), false, 16),
                        new Column(names.word("column.count"), true, 12)),
                rows,
                ""));
    }

    private static Block symbols(final Names names) {
        final List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("…", names.word("report.symbol.missing")));
        rows.add(List.of("x", names.word("report.symbol.unlike")));
        rows.add(List.of("\u2212", names.word("report.symbol.minus")));
        for (final Comparability verdict : Comparability.values()) {
            rows.add(List.of(verdict.name(), names.word("comparability." + verdict)));
        }
        for (final ObsStatus status : ObsStatus.values()) {
            rows.add(List.of(status.name(), names.word("status." + status)));
        }
        for (final Qualifier qualifier : Qualifier.values()) {
            rows.add(List.of(qualifier.name(), names.word("qualifier." + qualifier)));
        }
        return new Table(
                names.word("report.annex.symbols"),
                List.of(
                        new Column(names.word("column.symbol"), false, 30),
                        new Column(names.word("column.meaning"), false, 70)),
                rows,
                "");
    }
}
