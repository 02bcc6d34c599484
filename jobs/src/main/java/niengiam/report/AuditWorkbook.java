package niengiam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.lake.Column;
import niengiam.lake.ObservationTable;
import niengiam.lake.TableSchema;
import niengiam.lake.Tables;
import niengiam.model.Language;
import niengiam.model.Locator;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.observe.CodeLists;
import niengiam.trend.Comparability;

/**
 * The workbook with which an auditor recomputes the year-over-year table without this program: values and bases as
 * numbers, changes as formulas, each figure with a link to the cell it was read from, each row with a check.
 */
public final class AuditWorkbook {

    static final String FILE = "audit.xlsx";
    private static final int WIDE = 60;
    private static final int NOTE_WIDTH = 100;
    private static final int LAST = Integer.MAX_VALUE;

    private final Edition edition;
    private final CodeLists lists;
    private final Wording wording;
    private final List<SourceCopy> sources;
    private final int rowsPerSheet;

    /**
     * @param edition the facts of the release
     * @param sources the sources of the release; each has a page on the site
     */
    public AuditWorkbook(
            final Edition edition, final CodeLists lists, final Wording wording, final List<SourceCopy> sources) {
        this(edition, lists, wording, sources, SheetWriter.MOST_ROWS);
    }

    AuditWorkbook(
            final Edition edition,
            final CodeLists lists,
            final Wording wording,
            final List<SourceCopy> sources,
            final int rowsPerSheet) {
        this.edition = edition;
        this.lists = lists;
        this.wording = wording;
        this.sources = List.copyOf(sources);
        this.rowsPerSheet = rowsPerSheet;
    }

    /**
     * Writes {@code audit.xlsx} from the tables of a staged release.
     *
     * @param release the folder of the release
     */
    public void write(final Path release) {
        final StagedTables tables = new StagedTables(release);
        final EvidenceIndex evidence = EvidenceIndex.of(sources);
        try (WorkbookWriter book = new WorkbookWriter(release.resolve(FILE), edition.titleVi())) {
            final List<String> checks;
            final long comparisons;
            try (ComparisonSheets sheets = new ComparisonSheets(
                    book, names(Language.VI), evidence, Set.copyOf(edition.areas()), rowsPerSheet, 1)) {
                tables.forEach(YearOnYearTable.SCHEMA, sheets::write);
                checks = sheets.checkRanges();
                comparisons = sheets.rows();
            }
            final long left = observations(book, tables, evidence);
            sources(book);
            plain(book, "Phát hiện - Findings", tables, Tables.FINDINGS, evidence);
            rejects(book, tables);
            symbols(book);
            notes(book, checks, comparisons, left);
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + FILE + ": " + unwritable.getMessage(), unwritable);
        }
    }

    private Names names(final Language language) {
        return new Names(lists, wording, language);
    }

    /** The figures of the published territories, as they were read; returns how many did not fit. */
    private long observations(final WorkbookWriter book, final StagedTables tables, final EvidenceIndex evidence)
            throws IOException {
        final Set<String> areas = new HashSet<>(edition.areas());
        final long[] left = {0};
        try (SheetWriter sheet = table(book, "Số liệu - Observations", ObservationTable.SCHEMA)) {
            final int area = ObservationTable.SCHEMA.position("ref_area");
            tables.forEach(ObservationTable.SCHEMA, cells -> {
                if (!areas.contains((String) cells[area])) {
                    return;
                }
                if (sheet.rowNumber() >= rowsPerSheet) {
                    left[0]++;
                    return;
                }
                row(sheet, ObservationTable.SCHEMA, cells, evidence, true);
            });
        }
        return left[0];
    }

    /** A table as it is, with links from places to evidence. */
    private void plain(
            final WorkbookWriter book,
            final String title,
            final StagedTables tables,
            final TableSchema schema,
            final EvidenceIndex evidence)
            throws IOException {
        final long[] left = {0};
        try (SheetWriter sheet = table(book, title, schema)) {
            tables.forEach(schema, cells -> {
                if (sheet.rowNumber() < rowsPerSheet - 1) {
                    row(sheet, schema, cells, evidence, false);
                } else {
                    left[0]++;
                }
            });
            if (left[0] > 0) {
                sheet.row().text("… + " + left[0] + " (tables/" + schema.name() + ".csv)");
            }
        }
    }

    private static SheetWriter table(final WorkbookWriter book, final String title, final TableSchema schema)
            throws IOException {
        final SheetWriter sheet = book.sheet(
                title, LAST, schema.columns().stream().map(AuditWorkbook::width).toList(), 1);
        sheet.row();
        schema.head().forEach(name -> sheet.text(name, CellStyle.HEAD));
        return sheet;
    }

    private static int width(final Column column) {
        return switch (column.name()) {
            case "source_id", "series", "comment_obs", "reference", "sentence", "expected" -> 40;
            default -> 15;
        };
    }

    private static void row(
            final SheetWriter sheet,
            final TableSchema schema,
            final Object[] cells,
            final EvidenceIndex evidence,
            final boolean shown) {
        try {
            sheet.row();
        } catch (final IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        String source = "";
        for (int i = 0; i < cells.length; i++) {
            final String name = schema.columns().get(i).name();
            final Object cell = cells[i];
            if (name.equals("source_id")) {
                source = (String) cell;
            }
            if (cell == null) {
                sheet.empty();
            } else if (cell instanceof BigDecimal number) {
                sheet.number(number);
            } else if (cell instanceof Long number) {
                sheet.number(number);
            } else if (name.equals("locator")) {
                final String text = (String) cell;
                evidence.link(source, Locator.parse(text).orElseThrow(), shown)
                        .ifPresentOrElse(target -> sheet.link(text, target), () -> sheet.text(text));
            } else {
                sheet.text(cell.toString());
            }
        }
    }

    private void sources(final WorkbookWriter book) throws IOException {
        try (SheetWriter sheet =
                book.sheet("Nguồn - Sources", LAST, List.of(40, 40, WIDE, WIDE, 14, 14, 30, 66, WIDE), 1)) {
            sheet.row();
            for (final String head : List.of(
                    "source_id",
                    "producer",
                    "title",
                    "url",
                    "date_published",
                    "date_accessed",
                    "licence",
                    "sha256",
                    "notes")) {
                sheet.text(head, CellStyle.HEAD);
            }
            for (final SourceCopy source : sources) {
                final var origin = source.origin();
                final String producer = names(Language.VI).producer(origin.producer());
                sheet.row()
                        .link(origin.sourceId(), Evidence.page(origin.sourceId()))
                        .text(producer, CellStyle.WRAPPED)
                        .text(origin.title(), CellStyle.WRAPPED)
                        .text(origin.url(), CellStyle.WRAPPED)
                        .text(origin.datePublished().toString())
                        .text(origin.dateAccessed().toString())
                        .text(origin.licence(), CellStyle.WRAPPED)
                        .text(origin.sha256())
                        .text(origin.notes(), CellStyle.WRAPPED);
            }
        }
    }

    private void rejects(final WorkbookWriter book, final StagedTables tables) throws IOException {
        final Map<String, Map<String, Long>> counts = new TreeMap<>();
        final int reason = Tables.REJECTS.position("reason");
        final int source = Tables.REJECTS.position("source_id");
        tables.forEach(Tables.REJECTS, cells -> counts.computeIfAbsent((String) cells[reason], any -> new TreeMap<>())
                .merge((String) cells[source], 1L, Long::sum));
        try (SheetWriter sheet = book.sheet("Không dùng - Rejects", LAST, List.of(26, 40, 10, WIDE, WIDE), 1)) {
            sheet.row();
            for (final String head : List.of("reason", "source_id", "count", "Lý do", "Reason")) {
                sheet.text(head, CellStyle.HEAD);
            }
            for (final Map.Entry<String, Map<String, Long>> byReason : counts.entrySet()) {
                for (final Map.Entry<String, Long> count : byReason.getValue().entrySet()) {
                    sheet.row()
                            .text(byReason.getKey())
                            .text(count.getKey())
                            .number(count.getValue())
                            .text(names(Language.VI).code("reject", byReason.getKey()), CellStyle.WRAPPED)
                            .text(names(Language.EN).code("reject", byReason.getKey()), CellStyle.WRAPPED);
                }
            }
            final int last = sheet.rowNumber();
            final long total = counts.values().stream()
                    .flatMap(map -> map.values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
            sheet.row().text("Tổng số / Total").empty();
            if (last > 1) {
                sheet.formula("SUM(C2:C" + last + ")", BigDecimal.valueOf(total), CellStyle.INTEGER);
            } else {
                sheet.number(0);
            }
        }
    }

    private void symbols(final WorkbookWriter book) throws IOException {
        try (SheetWriter sheet = book.sheet("Ký hiệu - Symbols", LAST, List.of(20, 22, WIDE, WIDE), 1)) {
            sheet.row();
            for (final String head : List.of("column", "code", "Ý nghĩa", "Meaning")) {
                sheet.text(head, CellStyle.HEAD);
            }
            for (final Comparability verdict : Comparability.values()) {
                symbol(sheet, "comparability", "comparability", verdict.name());
            }
            for (final ObsStatus status : ObsStatus.values()) {
                symbol(sheet, "obs_status", "status", status.name());
            }
            for (final Qualifier qualifier : Qualifier.values()) {
                symbol(sheet, "obs_qualifier", "qualifier", qualifier.name());
            }
            for (final var indicator : lists.indicators()) {
                sheet.row()
                        .text("indicator")
                        .text(indicator.code())
                        .text(indicator.name(Language.VI), CellStyle.WRAPPED)
                        .text(indicator.name(Language.EN), CellStyle.WRAPPED);
            }
        }
    }

    private void symbol(final SheetWriter sheet, final String column, final String list, final String code)
            throws IOException {
        sheet.row()
                .text(column)
                .text(code)
                .text(names(Language.VI).code(list, code), CellStyle.WRAPPED)
                .text(names(Language.EN).code(list, code), CellStyle.WRAPPED);
    }

    private void notes(final WorkbookWriter book, final List<String> checks, final long comparisons, final long left)
            throws IOException {
        try (SheetWriter sheet = book.sheet("Giải thích - Notes", 0, List.of(34, NOTE_WIDTH), 0)) {
            sheet.row(2).text(edition.titleVi(), CellStyle.TITLE);
            sheet.row(2).text(edition.titleEn(), CellStyle.TITLE);
            sheet.row();
            for (final Language language : Language.values()) {
                final Names names = names(language);
                fact(sheet, names.word("release.number"), Integer.toString(edition.release()));
                fact(sheet, names.word("release.asof"), day(edition.asOf(), language));
                fact(
                        sheet,
                        names.word("release.areas"),
                        edition.areas().stream().map(names::area).collect(Collectors.joining(", ")));
                fact(sheet, names.word("workbook.how"), names.word("workbook.how.text"));
                fact(sheet, names.word("workbook.colours"), names.word("workbook.colours.text"));
                fact(sheet, names.word("workbook.evidence"), names.word("workbook.evidence.text"));
                if (left > 0) {
                    fact(
                            sheet,
                            names.word("workbook.left"),
                            names.word("workbook.left.text", Numbers.count(left, language)));
                }
                sheet.row();
            }
            sheet.row().text(both("workbook.checks.rows"), CellStyle.WRAPPED).number(comparisons);
            sheet.row()
                    .text(both("workbook.checks.true"), CellStyle.WRAPPED)
                    .formula(count(checks, "TRUE"), BigDecimal.valueOf(comparisons), CellStyle.INTEGER);
            sheet.row()
                    .text(both("workbook.checks.false"), CellStyle.WRAPPED)
                    .formula(count(checks, "FALSE"), BigDecimal.ZERO, CellStyle.INTEGER);
            sheet.row();
            fact(sheet, both("workbook.columns"), ComparisonSheets.columns());
            fact(sheet, "niengiam", edition.codeVersion());
        }
    }

    private static String day(final LocalDate day, final Language language) {
        return TimeWords.day(day, language);
    }

    private String both(final String key) {
        return wording.of(key, Language.VI) + " / " + wording.of(key, Language.EN);
    }

    private static String count(final List<String> ranges, final String value) {
        final List<String> terms = new ArrayList<>();
        ranges.forEach(range -> terms.add("COUNTIF(" + range + "," + value + ")"));
        return String.join("+", terms);
    }

    private static void fact(final SheetWriter sheet, final String name, final String text) throws IOException {
        sheet.row(1 + text.length() / NOTE_WIDTH).text(name, CellStyle.WRAPPED).text(text, CellStyle.WRAPPED);
    }
}
