package niengiam.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.chart.spec.ChartForm;
import niengiam.lake.figures.Tables;
import niengiam.report.evidence.BoundaryTable;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ListedTables.Row;
import niengiam.report.evidence.PlanTable;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Visible;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.report.workbook.PlainSheets;

/** Puts the tables about figures into pages: what contradicts, what was revised, what holds on other boundaries. */
final class ListingPages {

    /** The pages, by the name of their file. */
    static final List<String> NAMES =
            List.of("conflicts", "revisions", "boundaries", "contributions", "plan", "trends", "unread");

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
            case "contributions" -> contributions(frame);
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
        return page(frame, "conflicts", contradictions(frame).conflicts(), List.of(), "conflicts", "accounts");
    }

    private ListingPage revisions(final Frame frame) {
        final List<IndicatorPage.Picture> pictures = pictures(ChartForm.REVISIONS, frame);
        return page(frame, "revisions", contradictions(frame).revisions(), pictures, "revisions", "revision_summary");
    }

    private ContradictionSections contradictions(final Frame frame) {
        return new ContradictionSections(listed, frame, () -> columns(frame));
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

    private ListingPage contributions(final Frame frame) {
        return page(
                frame,
                "contributions",
                new ContributionSections(listed, frame, () -> columns(frame)).sections(),
                List.of(),
                "contributions",
                "area_contributions");
    }

    private ListingPage trends(final Frame frame) {
        return page(
                frame, "trends", new GrowthSections(listed, frame, () -> columns(frame)).trends(), List.of(), "trends");
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
