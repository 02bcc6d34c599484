package niengiam.report.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import niengiam.model.Language;
import niengiam.model.Qualifier;
import niengiam.model.TimePeriods;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.evidence.Sentences;
import niengiam.report.evidence.ShownFigures;
import niengiam.report.evidence.YearOnYearRow;
import niengiam.report.site.ListingPage.Cell;
import niengiam.report.site.ListingPage.Head;
import niengiam.report.words.Numbers;
import niengiam.report.words.SeriesNames;
import niengiam.report.words.Visible;
import niengiam.table.Column;
import niengiam.table.Concepts;
import niengiam.table.PageColumn;
import niengiam.table.TableRow;
import niengiam.text.TimeWords;

/** The columns of a listed table: what each is headed and how a row is said in it. */
final class ListingColumns implements PageColumn.Page {

    /** Longer lists belong in the downloads. */
    static final int MOST_ROWS = 300;

    private final Frame frame;
    private final ShownFigures figures;
    private final EvidenceIndex index;
    private final List<Head> heads = new ArrayList<>();
    private final List<Function<TableRow, Cell>> cells = new ArrayList<>();

    ListingColumns(final Frame frame, final ShownFigures figures, final EvidenceIndex index) {
        this.frame = frame;
        this.figures = figures;
        this.index = index;
    }

    private ListingColumns with(final String head, final boolean number, final Function<TableRow, Cell> cell) {
        heads.add(new Head(frame.word(head), number));
        cells.add(cell);
        return this;
    }

    /** Indicator with its breakdown and unit, and the territory; both lead to the page of the figure. */
    ListingColumns series() {
        return with("report.column.indicator", false, row -> {
                    final String breakdown = frame.names().breakdown(row.dimensions());
                    final String unit = row.unit()
                            .map(found -> " (" + frame.names().unit(found) + ")")
                            .orElse("");
                    final String name = frame.names().indicator(row.text(Concepts.INDICATOR))
                            + (breakdown.isEmpty() ? "" : ", " + breakdown)
                            + unit;
                    return new Cell(Visible.text(name), page(row));
                })
                .with("column.area", false, row -> text(frame.names().area(row.text(Concepts.REF_AREA))));
    }

    private Optional<String> page(final TableRow row) {
        final ShownFigures.Subject subject =
                new ShownFigures.Subject(row.text(Concepts.INDICATOR), row.text(Concepts.REF_AREA));
        return figures.subjects().contains(subject)
                ? Optional.of(frame.to(SitePaths.indicator(subject.indicator(), subject.refArea(), frame.language())))
                : Optional.empty();
    }

    /** A period in words. */
    @Override
    public ListingColumns period(final String head, final Column<String> column) {
        return with(head, false, row -> text(period(row.text(column))));
    }

    private String period(final String code) {
        return TimePeriods.parse(code)
                .map(period -> TimeWords.period(period, frame.language()))
                .orElse(code);
    }

    /** A number of the row. */
    @Override
    public ListingColumns number(final String head, final Column<? extends Number> column) {
        return with(head, true, row -> row.number(column)
                .map(value -> number("", value, Numbers.value(value, frame.language()), Optional.empty()))
                .orElse(text("")));
    }

    /** A number with the word that its source put before it. */
    ListingColumns hedged(final String head, final Column<BigDecimal> column, final Column<String> qualifier) {
        return with(head, true, row -> row.number(column)
                .map(value -> number(
                        Qualifier.of(row.text(qualifier))
                                .map(word -> Sentences.hedge(frame.names(), word))
                                .orElse(""),
                        value,
                        Numbers.value(value, frame.language()),
                        Optional.empty()))
                .orElse(text("")));
    }

    private static Cell number(
            final String hedge, final BigDecimal value, final String printed, final Optional<String> href) {
        return new Cell(hedge, printed, Optional.of(TableRow.plain(value)), href);
    }

    /** A number with its sign. */
    @Override
    public ListingColumns signed(final String head, final Column<? extends Number> column) {
        return with(head, true, row -> row.number(column)
                .map(value -> number("", value, signed(value), Optional.empty()))
                .orElse(text("")));
    }

    private String signed(final BigDecimal value) {
        return Numbers.signed(value, frame.language());
    }

    /** A number that leads to where it was read. */
    @Override
    public ListingColumns figure(
            final String head,
            final Column<BigDecimal> value,
            final Column<String> source,
            final Column<String> locator) {
        return figureIf(head, value, source, locator, row -> true);
    }

    /** The same where the figure may be of a territory without pages: then it leads to the page of its source only. */
    ListingColumns figureIf(
            final String head,
            final Column<BigDecimal> value,
            final Column<String> source,
            final Column<String> locator,
            final Predicate<TableRow> shown) {
        return with(head, true, row -> {
            final Optional<String> href = row.text(source).isEmpty()
                    ? Optional.empty()
                    : index.link(row.text(source), row.locator(locator), shown.test(row))
                            .map(frame::to);
            return row.number(value)
                    .map(number -> number(
                            href.isPresent()
                                    ? Sentences.hedge(
                                            frame.names(),
                                            figures.qualifier(
                                                    row.text(Concepts.INDICATOR),
                                                    new YearOnYearRow.Place(row.text(source), row.locator(locator)),
                                                    number))
                                    : "",
                            number,
                            Numbers.value(number, frame.language()),
                            href))
                    .orElse(new Cell("…", href));
        });
    }

    /** A text that leads to a place in a source. */
    ListingColumns figureText(
            final String head, final Column<String> column, final Column<String> source, final Column<String> locator) {
        return with(
                head,
                false,
                row -> new Cell(
                        Visible.text(row.text(column)),
                        index.link(row.text(source), row.locator(locator), false)
                                .map(frame::to)));
    }

    /** A code in words. */
    @Override
    public ListingColumns code(final String head, final String list, final Column<String> column) {
        return with(
                head,
                false,
                row -> text(row.text(column).isEmpty() ? "" : frame.names().code(list, row.text(column))));
    }

    /** A text as it stands. */
    @Override
    public ListingColumns words(final String head, final Column<String> column) {
        return with(head, false, row -> text(row.text(column)));
    }

    @Override
    public ListingColumns named(final String head, final Column<String> column) {
        final SeriesNames names = new SeriesNames(frame.names());
        return with(head, false, row -> text(names.in(row.text(column))));
    }

    @Override
    public ListingColumns said(final String head, final Column<String> vietnamese, final Column<String> english) {
        return words(head, frame.language() == Language.VI ? vietnamese : english);
    }

    @Override
    public ListingColumns day(final String head, final Column<LocalDate> column) {
        return with(
                head,
                false,
                row -> text(row.value(column)
                        .map(day -> TimeWords.day(day, frame.language()))
                        .orElse("")));
    }

    /** The columns that the register says a page of nothing else shows. */
    ListingColumns shown(final List<PageColumn> columns) {
        columns.forEach(column -> column.put().accept(this));
        return this;
    }

    ListingColumns said(final String head, final Function<TableRow, String> words) {
        return with(head, false, row -> text(words.apply(row)));
    }

    private static Cell text(final String text) {
        return new Cell(Visible.text(text), Optional.empty());
    }

    /** The table. */
    ListingPage.Section section(final String id, final String note, final List<TableRow> rows) {
        final List<List<Cell>> said = rows.stream()
                .limit(MOST_ROWS)
                .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                .toList();
        final String more = rows.size() <= MOST_ROWS
                ? ""
                : " "
                        + frame.word(
                                "report.more",
                                Numbers.count(MOST_ROWS, frame.language()),
                                Numbers.count(rows.size(), frame.language()));
        return new ListingPage.Section(
                id, frame.word("list." + id), (note + more).strip(), frame.word("list.none"), List.copyOf(heads), said);
    }
}
