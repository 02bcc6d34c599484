package niengiam.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.chart.ChartForm;
import niengiam.lake.Tables;
import niengiam.report.ListedTables.Row;

/** Puts the tables about figures into pages: what contradicts, what was revised, what holds on other boundaries. */
final class ListingPages {

    /** The pages, by the name of their file. */
    static final List<String> NAMES = List.of("conflicts", "revisions", "boundaries", "plan", "trends", "unread");

    private static final Pattern TERRITORY = Pattern.compile("(?<![\\w/.-])VN\\d{2}(?:_\\d{4})?(?![\\w/.-])");

    private final ListedTables listed;
    private final ShownFigures figures;
    private final EvidenceIndex index;
    private final StagedTables tables;
    private final List<ChartFile> charts;

    ListingPages(
            final ListedTables listed,
            final ShownFigures figures,
            final EvidenceIndex index,
            final StagedTables tables,
            final List<ChartFile> charts) {
        this.listed = listed;
        this.figures = figures;
        this.index = index;
        this.tables = tables;
        this.charts = List.copyOf(charts);
    }

    /** The page of a name, in the language of the frame. */
    ListingPage of(final String name, final Frame frame) {
        return switch (name) {
            case "conflicts" -> conflicts(frame);
            case "revisions" -> revisions(frame);
            case "boundaries" -> boundaries(frame);
            case "plan" -> plan(frame);
            case "trends" -> trends(frame);
            case "unread" -> unread(frame);
            default -> throw new IllegalArgumentException("Unknown page " + name + ": expected one of " + NAMES);
        };
    }

    private ListingColumns columns(final Frame frame) {
        return new ListingColumns(frame, figures, index);
    }

    private ListingPage conflicts(final Frame frame) {
        final ListingPage.Section conflicts = columns(frame)
                .series()
                .period("column.period", "time_period")
                .figure("list.taken", "obs_value", "source_id", "locator")
                .code("list.because", "ground", "decided_by")
                .figure("list.other", "other_value", "other_source_id", "other_locator")
                .signed("list.difference", "difference")
                .said("list.explained", row -> explained(row, frame))
                .section("conflicts", "", listed.of(ContradictionTables.CONFLICTS));
        final List<Row> accounts = new ArrayList<>(listed.of(AccountTable.SCHEMA));
        accounts.sort(Comparator.comparing((Row row) -> row.text("severity")).reversed());
        final ListingPage.Section sums = columns(frame)
                .said("column.rule", row -> rule(row, frame))
                .code("column.severity", "severity", "severity")
                .code("list.outcome", "outcome", "outcome")
                .series()
                .period("column.period", "time_period")
                .figure("column.value", "obs_value", "source_id", "locator")
                .number("column.expected", "expected")
                .signed("list.residual", "residual")
                .said("list.accepted", ListingPages::accepted)
                .section("accounts", "", accounts);
        return page(frame, "conflicts", List.of(conflicts, sums), List.of(), "conflicts", "accounts");
    }

    /** The parts of a difference that are known. */
    private static String explained(final Row row, final Frame frame) {
        return java.util.stream.Stream.of("rounding", "cutoff", "concept", "revision", "residual")
                .filter(part -> row.number("part_" + part)
                        .filter(value -> value.signum() != 0)
                        .isPresent())
                .map(part -> frame.word("part." + part) + " "
                        + Numbers.signed(row.number("part_" + part).orElseThrow(), frame.language()))
                .collect(Collectors.joining("; "));
    }

    private static String rule(final Row row, final Frame frame) {
        final String words = "rule." + row.text("rule");
        return row.text("rule") + ": " + (frame.names().has(words) ? frame.word(words) : row.text("sentence"));
    }

    private static String accepted(final Row row) {
        return row.text("accepted_by").isEmpty() ? "" : row.text("accepted_by") + ": " + row.text("accepted_reason");
    }

    private ListingPage revisions(final Frame frame) {
        final ListingPage.Section section = columns(frame)
                .series()
                .period("column.period", "time_period")
                .figure("report.column.was", "value_before", "source_id_before", "locator_before")
                .day("list.published", "vintage_before")
                .figure("report.column.is", "obs_value", "source_id", "locator")
                .day("list.published", "vintage")
                .signed("column.change", "revision")
                .signed("column.percent", "revision_pct")
                .code("column.reason", "revision", "reason")
                .code("column.note", "refusal", "refusal")
                .section("revisions", "", listed.of(ContradictionTables.REVISIONS));
        final List<IndicatorPage.Picture> pictures = pictures(ChartForm.REVISIONS, frame);
        return page(frame, "revisions", List.of(section), pictures, "revisions", "revision_summary");
    }

    private List<IndicatorPage.Picture> pictures(final ChartForm form, final Frame frame) {
        return charts.stream()
                .filter(file -> file.form() == form && file.language() == frame.language())
                .map(file -> new IndicatorPage.Picture(
                        Visible.text(file.title()),
                        frame.to(file.svgPath()),
                        Visible.text(file.title() + ". " + file.alternativeText()),
                        List.of(
                                new Link(frame.word("download.svg"), frame.to(file.svgPath())),
                                new Link(frame.word("download.png"), frame.to(file.pngPath())))))
                .toList();
    }

    private ListingPage boundaries(final Frame frame) {
        final Map<String, List<Row>> views = new TreeMap<>(Comparator.reverseOrder());
        listed.of(BoundaryTable.SCHEMA)
                .forEach(row -> views.computeIfAbsent(row.text("boundary"), any -> new ArrayList<>())
                        .add(row));
        final List<ListingPage.Section> sections = new ArrayList<>();
        views.forEach((view, rows) -> sections.add(columns(frame)
                .series()
                .period("column.period", "time_period")
                .number("column.value", "obs_value")
                .number("list.listed", "listed_sum")
                .code("list.basis", "basis", "basis")
                .code("column.reason", "refusal", "reason")
                .said("list.parts", row -> named(row.text("part_list"), frame))
                .said("list.missing", row -> named(row.text("missing").replace(" ", ", "), frame))
                .section("boundaries." + view, "", rows)));
        return page(frame, "boundaries", sections, List.of(), "boundaries");
    }

    /** Territories by their names, where the table has codes. */
    private static String named(final String text, final Frame frame) {
        return TERRITORY
                .matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(frame.names().area(code.group())));
    }

    private ListingPage plan(final Frame frame) {
        final List<Row> rows = listed.of(PlanTable.SCHEMA);
        final ListingPage.Section progress = columns(frame)
                .series()
                .words("list.year", "year")
                .number("list.target", "target")
                .words("list.document", "document")
                .period("column.period", "time_period")
                .figure("column.value", "obs_value", "source_id", "locator")
                .number("list.percent", "percent_of_plan")
                .number("list.left", "missing")
                .code("column.reason", "refusal", "reason")
                .section("progress", "", only(rows, "PROGRESS"));
        final List<Row> estimates = only(rows, "YEAR_END").stream()
                .filter(row -> row.number("estimate").isPresent())
                .toList();
        final ListingPage.Section yearEnd = columns(frame)
                .series()
                .period("column.period", "time_period")
                .figure("column.value", "obs_value", "source_id", "locator")
                .number("list.estimate", "estimate")
                .number("list.lower", "lower")
                .number("list.upper", "upper")
                .number("list.backtest", "backtest_error_pct")
                .words("list.years", "years_used")
                .section("yearend", "", estimates);
        return page(frame, "plan", List.of(progress, yearEnd), pictures(ChartForm.PLAN, frame), "plan");
    }

    private static List<Row> only(final List<Row> rows, final String what) {
        return rows.stream().filter(row -> row.text("what").equals(what)).toList();
    }

    private ListingPage trends(final Frame frame) {
        final Map<String, List<Row>> statistics = listed.of(StatisticTable.SCHEMA).stream()
                .collect(Collectors.groupingBy(row -> row.text("statistic"), TreeMap::new, Collectors.toList()));
        final ListingPage.Section tests = columns(frame)
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .number("list.points", "points")
                .number("list.slope", "slope")
                .number("list.lower", "slope_lower")
                .number("list.upper", "slope_upper")
                .number("list.tau", "tau")
                .number("list.pholm", "p_holm")
                .words("list.method", "method")
                .section("tests", frame.word("list.tests.note"), statistics.getOrDefault("MANN_KENDALL", List.of()));
        final ListingPage.Section growth = columns(frame)
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .number("list.points", "points")
                .signed("list.cagr", "value_pct")
                .code("column.comparability", "comparability", "reason")
                .section("growth", "", statistics.getOrDefault("CAGR", List.of()));
        final ListingPage.Section unusual = columns(frame)
                .series()
                .words("list.from", "base_period")
                .words("list.to", "time_period")
                .signed("column.percent", "value_pct")
                .number("list.z", "modified_z")
                .section(
                        "unusual",
                        frame.word("list.unusual.note"),
                        statistics.getOrDefault("UNUSUAL_GROWTH", List.of()));
        return page(frame, "trends", List.of(tests, growth, unusual), List.of(), "trends");
    }

    /** The numbers of documents of which nobody knows what they are; and how the others are spread. */
    private ListingPage unread(final Frame frame) {
        final List<Row> rows = listed.of(Tables.UNREAD);
        final List<Row> open = rows.stream()
                .filter(row -> row.text("class").equalsIgnoreCase("unread"))
                .toList();
        final ListingPage.Section unread = columns(frame)
                .words("column.source", "source_id")
                .figureText("column.place", "locator", "source_id", "locator")
                .words("column.text", "text")
                .section("unread", "", open);
        final List<Row> context = rows.stream()
                .filter(row -> row.text("class").equalsIgnoreCase("context"))
                .toList();
        final ListingPage.Section known = columns(frame)
                .words("column.source", "source_id")
                .figureText("column.place", "locator", "source_id", "locator")
                .words("column.text", "text")
                .code("list.kind", "context", "kind")
                .section("context", "", context);
        return page(frame, "unread", List.of(unread, known), List.of(), "unread");
    }

    private ListingPage page(
            final Frame frame,
            final String name,
            final List<ListingPage.Section> sections,
            final List<IndicatorPage.Picture> pictures,
            final String... files) {
        final List<Link> downloads = new ArrayList<>();
        for (final String file : files) {
            downloads.add(new Link(frame.word("list.csv", file), frame.to(tables.path(file, "csv"))));
        }
        if (!name.equals("unread")) {
            downloads.add(new Link(frame.word("list.sheet", PlainSheets.titles(files)), frame.to(AuditWorkbook.FILE)));
        }
        return new ListingPage(frame, frame.word(name + ".intro"), sections, pictures, downloads);
    }
}
