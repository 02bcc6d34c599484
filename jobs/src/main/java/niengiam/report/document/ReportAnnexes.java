package niengiam.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Origin;
import niengiam.model.TimePeriods;
import niengiam.report.document.ReportContent.Block;
import niengiam.report.document.ReportContent.Column;
import niengiam.report.document.ReportContent.Paragraph;
import niengiam.report.document.ReportContent.Table;
import niengiam.report.evidence.ReleaseFigures;
import niengiam.report.evidence.SeriesWords;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.evidence.StagedTables;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.words.Names;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.table.Concepts;
import niengiam.table.ErratumTable;
import niengiam.table.FindingTable;
import niengiam.table.RejectTable;
import niengiam.table.RevisionTable;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;

/** The annexes of the report: indicators, sources, revised figures, checks, symbols, errata. */
final class ReportAnnexes {

    /** Longer lists belong in the tables of the release. */
    private static final int MOST_ROWS = 40;

    private static final int DIGEST_CHARACTERS = 12;

    /** An annex before it has a number. */
    record Draft(String title, List<Block> blocks) {}

    private final CodeLists lists;
    private final Map<String, SourceCopy> sources;
    private final ShownFigures figures;
    private final List<TableRow> revised;
    private final List<TableRow> errata;
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
        this.errata = read.listed().of(ErratumTable.SCHEMA).stream()
                .filter(row -> row.text(ErratumTable.OF_REPORT).equals("YES"))
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

    /**
     * @param cited ids of the sources that the report cites, in the order of their numbers
     * @param recent the figures that the assessment counts
     */
    List<Draft> of(final Names names, final List<String> cited, final List<Telling> recent) {
        final List<Draft> drafts = new ArrayList<>(List.of(
                new Draft(names.word("report.annex.method"), method(names)),
                new Draft(names.word("report.annex.sources"), List.of(sources(names, cited))),
                new Draft(names.word("report.annex.revisions"), revisions(names)),
                new Draft(names.word("report.annex.refused"), refused(names, recent))));
        if (!errata.isEmpty()) {
            drafts.add(new Draft(names.word("errata.title"), errata(names)));
        }
        return List.copyOf(drafts);
    }

    /** How figures are compared and added up, what each indicator counts, and what the marks of the tables mean. */
    private List<Block> method(final Names names) {
        return List.of(
                Paragraph.of(names.word("report.method.compare")),
                Paragraph.of(names.word("report.method.sums")),
                Paragraph.of(names.word("report.method.checks")),
                symbols(names),
                indicators(names));
    }

    private Block indicators(final Names names) {
        final Set<String> codes = new LinkedHashSet<>();
        figures.subjects().forEach(subject -> codes.add(subject.indicator()));
        final List<List<String>> rows = new ArrayList<>();
        for (final String code : codes) {
            final Indicator indicator = lists.indicator(code).orElseThrow();
            rows.add(List.of(
                    Visible.text(indicator.name(names.language())),
                    names.unit(indicator.unit()),
                    names.word("kind." + indicator.kind()),
                    names.has("definition." + code) ? names.word("definition." + code) : ""));
        }
        return new Table(
                names.word("report.annex.indicators"),
                List.of(
                        new Column(names.word("report.column.indicator"), false, 26),
                        new Column(names.word("report.column.unit"), false, 13),
                        new Column(names.word("report.column.kind"), false, 17),
                        new Column(names.word("report.column.definition"), false, 44)),
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
                    Visible.text(names.code("document", origin.title())),
                    TimeWords.day(origin.datePublished(), names.language()),
                    // Enough of the digest to find the file by; the workbook has all of it.
                    origin.sha256().substring(0, DIGEST_CHARACTERS) + "…"));
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
            return List.of(Paragraph.of(names.word("report.revisions.none")));
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

    /** What earlier reports said wrongly, with the day on which it was found. */
    private List<Block> errata(final Names names) {
        final boolean vietnamese = names.language() == Language.VI;
        final List<List<String>> rows = errata.stream()
                .map(row -> List.of(
                        TimeWords.day(row.required(ErratumTable.DAY), names.language()),
                        Visible.text(row.text(vietnamese ? ErratumTable.WHERE_VI : ErratumTable.WHERE_EN)),
                        Visible.text(row.text(vietnamese ? ErratumTable.WRONG_VI : ErratumTable.WRONG_EN)),
                        Visible.text(row.text(vietnamese ? ErratumTable.RIGHT_VI : ErratumTable.RIGHT_EN)),
                        Visible.text(row.text(ErratumTable.OFFICE))))
                .toList();
        return List.of(
                Paragraph.of(names.word("report.errata")),
                new Table(
                        names.word("list.errata"),
                        List.of(
                                new Column(names.word("list.day"), false, 12),
                                new Column(names.word("list.where"), false, 24),
                                new Column(names.word("list.wrong"), false, 26),
                                new Column(names.word("list.right"), false, 26),
                                new Column(names.word("list.office"), false, 12)),
                        rows,
                        ""));
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

    /** What was not compared, what was not used, and what the checks found, each with how often. */
    private List<Block> refused(final Names names, final List<Telling> recent) {
        final List<Block> blocks = new ArrayList<>();
        final List<List<String>> unlike = unlike(names, recent);
        if (!unlike.isEmpty()) {
            blocks.add(new Table(
                    names.word("report.refused.unlike"),
                    List.of(
                            new Column(names.word("column.reason"), false, 34),
                            new Column(names.word("column.count"), true, 10),
                            new Column(names.word("report.column.which"), false, 56)),
                    unlike,
                    ""));
        }
        if (!rejects.isEmpty()) {
            blocks.add(counted(names, "report.refused.rejects", "column.reason", rejected(names)));
        }
        blocks.add(
                findings.isEmpty()
                        ? Paragraph.of(names.word("checks.findings.none"))
                        : counted(names, "report.refused.checks", "report.column.rule", found(names)));
        return blocks;
    }

    private static Block counted(
            final Names names, final String caption, final String head, final List<List<String>> rows) {
        return new Table(
                names.word(caption),
                List.of(new Column(names.word(head), false, 86), new Column(names.word("column.count"), true, 14)),
                rows,
                "");
    }

    private List<List<String>> rejected(final Names names) {
        return rejects.entrySet().stream()
                .map(entry -> List.of(
                        Visible.text(names.code("reject", entry.getKey())),
                        Numbers.count(entry.getValue(), names.language())))
                .toList();
    }

    private List<List<String>> found(final Names names) {
        final List<List<String>> rows = new ArrayList<>();
        findings.forEach((rule, severities) -> severities.forEach((severity, count) -> rows.add(List.of(
                names.has("rule." + rule) ? names.word("rule." + rule) : rule,
                Numbers.count(count, names.language())))));
        return rows;
    }

    /** Why figures of recent periods are not compared in the text, and which they are; their counts add up to those left out. */
    private List<List<String>> unlike(final Names names, final List<Telling> recent) {
        final Map<String, List<Telling>> reasons = new LinkedHashMap<>();
        recent.stream().filter(telling -> telling.told().isEmpty()).forEach(telling -> reasons.computeIfAbsent(
                        reason(telling, names), any -> new ArrayList<>())
                .add(telling));
        return reasons.entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey(),
                        Numbers.count(entry.getValue().size(), names.language()),
                        which(entry.getValue(), names)))
                .toList();
    }

    private static String reason(final Telling telling, final Names names) {
        if (telling.growth().filter(Telling.Growth::doubted).isPresent()) {
            return names.word("report.symbol.doubt");
        }
        return telling.growth()
                .map(Telling.Growth::verdict)
                .or(() -> telling.row().map(YearOnYearRow::comparability))
                .map(verdict -> names.word("comparability." + verdict))
                .orElseGet(() -> names.word("report.refused.sum"));
    }

    private static String which(final List<Telling> tellings, final Names names) {
        final Map<String, List<String>> areas = new LinkedHashMap<>();
        tellings.forEach(telling -> areas.computeIfAbsent(
                        Visible.text(
                                SeriesWords.told(telling.indicator(), telling.dimensions(), telling.unit(), names)),
                        any -> new ArrayList<>())
                .add(Visible.text(names.area(telling.refArea()))));
        return areas.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static Block symbols(final Names names) {
        final List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("…", names.word("report.symbol.missing")));
        rows.add(List.of("x", names.word("report.symbol.unlike")));
        rows.add(List.of("\u2212", names.word("report.symbol.minus")));
        rows.add(List.of("*, **, ***", names.word("report.symbol.care")));
        rows.add(List.of("(?)", names.word("report.symbol.doubt")));
        rows.add(List.of("[1], [2]…", names.word("report.symbol.source")));
        return new Table(
                names.word("report.annex.symbols"),
                List.of(
                        new Column(names.word("column.symbol"), false, 20),
                        new Column(names.word("column.meaning"), false, 80)),
                rows,
                "");
    }
}
