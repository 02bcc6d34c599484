package niengiam.report.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.chart.spec.ChartForm;
import niengiam.report.evidence.ChartFile;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.ListedTables;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.StagedTables;
import niengiam.report.words.Measured;
import niengiam.report.words.Numbers;
import niengiam.report.words.Visible;
import niengiam.report.workbook.AuditWorkbook;
import niengiam.report.workbook.PlainSheets;
import niengiam.table.BoundaryTable;
import niengiam.table.Concepts;
import niengiam.table.PlanTable;
import niengiam.table.RevisionTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableRow;
import niengiam.table.UnreadTable;

/** Puts the tables about figures into pages: what contradicts, what was revised, what holds on other boundaries. */
final class ListingPages {

    /** How a page puts its tables. */
    @FunctionalInterface
    private interface Arrangement {
        ListingPage of(ListingPages pages, Frame frame);
    }

    /** Pages that arrange their tables in a way of their own, in the order of the menu. */
    private static final Map<String, Arrangement> ARRANGED = arranged();

    /** Pages that are made elsewhere: of each indicator in a territory, and of what the rules say. */
    private static final List<String> ELSEWHERE = List.of("figures", "checks");

    /** The pages, by the name of their file. */
    static final List<String> NAMES = listings(TableRegister.release());

    private static final Pattern TERRITORY = Pattern.compile("(?<![\\w/.-])VN\\d{2}(?:_\\d{4})?(?![\\w/.-])");

    /** A territory with the amount of its part, as the table of boundaries lists them. */
    private static final Pattern AMOUNT = Pattern.compile("(VN\\d{2}(?:_\\d{4})?) (-?\\d+(?:\\.\\d+)?) \\[");

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

    private static Map<String, Arrangement> arranged() {
        final Map<String, Arrangement> pages = new LinkedHashMap<>();
        pages.put("conflicts", ListingPages::conflicts);
        pages.put("revisions", ListingPages::revisions);
        pages.put("boundaries", ListingPages::boundaries);
        pages.put("contributions", ListingPages::contributions);
        pages.put("plan", ListingPages::plan);
        pages.put("trends", ListingPages::trends);
        pages.put("unread", ListingPages::unread);
        return pages;
    }

    /** The pages that list tables: those with a way of their own, then those of which the register says the columns. */
    static List<String> listings(final TableRegister register) {
        final List<String> names = new ArrayList<>(ARRANGED.keySet());
        register.tables(table -> !table.shown().isEmpty()).stream()
                .map(Table::page)
                .filter(page -> !names.contains(page))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Holds the register against the pages.
     *
     * @throws IllegalStateException if a table has no page or a page no table
     */
    static void requireAll(final TableRegister register) {
        final List<String> pages = new ArrayList<>(ELSEWHERE);
        pages.addAll(listings(register));
        register.requireBound("page", Table::page, pages, "niengiam.report.site.ListingPages");
    }

    /** The page of a name, in the language of the frame. */
    ListingPage of(final String name, final Frame frame) {
        return ARRANGED.getOrDefault(name, (pages, any) -> pages.plain(name, any))
                .of(this, frame);
    }

    /** A page of nothing but the columns that the register says. */
    private ListingPage plain(final String name, final Frame frame) {
        return page(
                frame,
                name,
                TableRegister.release().tables(table -> table.page().equals(name)).stream()
                        .map(table -> section(table, frame))
                        .toList(),
                List.of());
    }

    private ListingPage.Section section(final Table table, final Frame frame) {
        final ListingColumns columns = columns(frame);
        if (table.schema().has(Concepts.REF_AREA)) {
            columns.series();
        }
        return columns.shown(table.shown()).section(table.name(), "", listed.of(table.schema()));
    }

    private ListingColumns columns(final Frame frame) {
        return new ListingColumns(frame, figures, index);
    }

    private ListingPage conflicts(final Frame frame) {
        return page(
                frame,
                "conflicts",
                new ContradictionSections(listed, frame, () -> columns(frame)).conflicts(),
                List.of());
    }

    private ListingPage revisions(final Frame frame) {
        final List<IndicatorPage.Picture> pictures = pictures(ChartForm.REVISIONS, frame);
        return page(frame, "revisions", List.of(section(RevisionTable.TABLE, frame)), pictures);
    }

    private List<IndicatorPage.Picture> pictures(final ChartForm form, final Frame frame) {
        return charts.stream()
                .filter(file -> file.form() == form && file.language() == frame.language())
                .map(file -> new IndicatorPage.Picture(
                        Visible.text(file.title()),
                        frame.to(file.svgPath()),
                        frame.to(file.phonePath()),
                        Visible.text(file.title() + ". " + file.alternativeText()),
                        List.of(
                                new Link(frame.word("download.svg"), frame.to(file.svgPath())),
                                new Link(frame.word("download.png"), frame.to(file.pngPath())))))
                .toList();
    }

    private ListingPage boundaries(final Frame frame) {
        final Map<String, List<TableRow>> views = new TreeMap<>(Comparator.reverseOrder());
        listed.of(BoundaryTable.SCHEMA)
                .forEach(row -> views.computeIfAbsent(row.text(BoundaryTable.BOUNDARY), any -> new ArrayList<>())
                        .add(row));
        final List<ListingPage.Section> sections = new ArrayList<>();
        views.forEach((view, rows) -> sections.add(columns(frame)
                .series()
                .period("column.period", Concepts.TIME_PERIOD)
                .number("column.value", Concepts.OBS_VALUE)
                .number("list.listed", BoundaryTable.LISTED_SUM)
                .code("list.basis", "basis", BoundaryTable.BASIS)
                .code("column.reason", "refusal", Concepts.REASON)
                .said("list.parts", row -> named(row.text(BoundaryTable.PART_LIST), frame))
                .said("list.missing", row -> named(row.text(Concepts.MISSING).replace(" ", ", "), frame))
                .section("boundaries." + view, "", rows)));
        return page(frame, "boundaries", sections, List.of());
    }

    /** Territories by their names, where the table has codes. */
    private static String named(final String text, final Frame frame) {
        final String numbers = AMOUNT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + " " + Numbers.value(new BigDecimal(found.group(2)), frame.language()) + " ["));
        return TERRITORY
                .matcher(Measured.places(numbers, frame.names()))
                .replaceAll(code -> Matcher.quoteReplacement(frame.names().area(code.group())));
    }

    private ListingPage plan(final Frame frame) {
        final List<TableRow> rows = listed.of(PlanTable.SCHEMA);
        final ListingPage.Section progress = columns(frame)
                .series()
                .words("list.year", PlanTable.YEAR)
                .hedged("list.target", PlanTable.TARGET, PlanTable.TARGET_QUALIFIER)
                .code("list.document", "document", PlanTable.DOCUMENT)
                .period("column.period", Concepts.TIME_PERIOD)
                .figure("column.value", Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .number("list.percent", PlanTable.PERCENT_OF_PLAN)
                .number("list.left", PlanTable.MISSING)
                .code("column.reason", "refusal", Concepts.REASON)
                .section("progress", known(rows, frame), only(rows, "PROGRESS"));
        final List<TableRow> estimates = only(rows, "YEAR_END").stream()
                .filter(row -> row.number(PlanTable.ESTIMATE).isPresent())
                .toList();
        final ListingPage.Section yearEnd = columns(frame)
                .series()
                .period("column.period", Concepts.TIME_PERIOD)
                .figure("column.value", Concepts.OBS_VALUE, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .number("list.estimate", PlanTable.ESTIMATE)
                .number("list.lower", Concepts.LOWER)
                .number("list.upper", Concepts.UPPER)
                .number("list.backtest", PlanTable.BACKTEST_ERROR_PCT)
                .words("list.years", PlanTable.YEARS_USED)
                .section("yearend", "", estimates);
        return page(frame, "plan", List.of(progress, yearEnd), pictures(ChartForm.PLAN, frame));
    }

    /** Up to which year targets of each territory are known, or that none is. */
    private static String known(final List<TableRow> rows, final Frame frame) {
        return frame.edition().areas().stream()
                .map(area -> {
                    final String name = Visible.text(frame.names().area(area));
                    return only(rows, "PROGRESS").stream()
                            .filter(row -> row.text(Concepts.REF_AREA).equals(area))
                            .map(row -> row.text(PlanTable.YEAR))
                            .max(Comparator.naturalOrder())
                            .map(year -> frame.word("plan.known", name, year))
                            .orElse(frame.word("plan.unknown", name));
                })
                .collect(Collectors.joining(" "));
    }

    private static List<TableRow> only(final List<TableRow> rows, final String what) {
        return rows.stream()
                .filter(row -> row.text(PlanTable.WHAT).equals(what))
                .toList();
    }

    private ListingPage contributions(final Frame frame) {
        return page(
                frame,
                "contributions",
                new ContributionSections(listed, frame, () -> columns(frame)).sections(),
                List.of());
    }

    private ListingPage trends(final Frame frame) {
        return page(frame, "trends", new GrowthSections(listed, frame, () -> columns(frame)).trends(), List.of());
    }

    /** The numbers of documents of which nobody knows what they are; and how the others are spread. */
    private ListingPage unread(final Frame frame) {
        final List<TableRow> rows = listed.of(UnreadTable.SCHEMA);
        final List<TableRow> open = rows.stream()
                .filter(row -> row.text(UnreadTable.CLASS).equalsIgnoreCase("unread"))
                .toList();
        final ListingPage.Section unread = columns(frame)
                .words("column.source", Concepts.SOURCE_ID)
                .figureText("column.place", Concepts.LOCATOR, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .words("column.text", UnreadTable.TEXT)
                .section("unread", "", open);
        final List<TableRow> context = rows.stream()
                .filter(row -> row.text(UnreadTable.CLASS).equalsIgnoreCase("context"))
                .toList();
        final ListingPage.Section known = columns(frame)
                .words("column.source", Concepts.SOURCE_ID)
                .figureText("column.place", Concepts.LOCATOR, Concepts.SOURCE_ID, Concepts.LOCATOR)
                .words("column.text", UnreadTable.TEXT)
                .code("list.kind", "context", UnreadTable.KIND)
                .section("context", "", context);
        return page(frame, "unread", List.of(unread, known), List.of());
    }

    private ListingPage page(
            final Frame frame,
            final String name,
            final List<ListingPage.Section> sections,
            final List<IndicatorPage.Picture> pictures) {
        final List<Table> shown =
                TableRegister.release().tables(table -> table.page().equals(name));
        final List<Link> downloads = new ArrayList<>();
        for (final Table table : shown) {
            downloads.add(new Link(frame.word("list.csv", table.name()), frame.to(tables.path(table.schema(), "csv"))));
        }
        final String sheets = PlainSheets.titles(shown, frame.names());
        if (!sheets.isEmpty()) {
            downloads.add(new Link(frame.word("list.sheet", sheets), frame.to(AuditWorkbook.FILE)));
        }
        return new ListingPage(frame, frame.word(name + ".intro"), sections, pictures, downloads);
    }
}
