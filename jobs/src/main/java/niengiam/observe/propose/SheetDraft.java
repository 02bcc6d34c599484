package niengiam.observe.propose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.workbook.SheetCell;
import niengiam.source.workbook.SheetGrid;
import niengiam.source.workbook.WorkbookFile;

/** Writes the mapping of the sheet of a workbook that lists the most provinces. */
final class SheetDraft {

    private static final int LABEL_COLUMNS = 4;
    private static final int FEWEST_PROVINCES = 5;
    private static final int HIGHEST_HEAD = 6;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2}|tháng|quý|month|quarter", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNIT =
            Pattern.compile("\\(?(đơn vị|đvt|unit)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final SheetGrid grid;
    private final int labelColumn;
    private final List<Integer> provinceRows;
    private final Set<String> unknown;
    private final CodeLists codes;
    private final Map<Integer, String> heads = new TreeMap<>();
    private int firstHead;
    private int headRows;
    private String title = "";
    private String unit = "";

    private SheetDraft(
            final SheetGrid grid,
            final int labelColumn,
            final List<Integer> provinceRows,
            final Set<String> unknown,
            final CodeLists codes) {
        this.grid = grid;
        this.labelColumn = labelColumn;
        this.provinceRows = provinceRows;
        this.unknown = unknown;
        this.codes = codes;
    }

    /**
     * Finds the sheet.
     *
     * @throws SourceException if none lists provinces below a head
     */
    static SheetDraft of(final byte[] bytes, final String name, final CodeLists codes, final MappingFolder mappings) {
        final Set<String> provinces = mappings.table("areas").rows().stream()
                .map(row -> Texts.label(row.get("label")))
                .collect(Collectors.toSet());
        SheetDraft best = null;
        for (final SheetGrid grid :
                WorkbookFile.read(bytes, name, sheet -> true).sheets()) {
            for (int column = 0; column < LABEL_COLUMNS; column++) {
                final SheetDraft draft = of(grid, column, provinces, codes);
                if (best == null || draft.provinceRows.size() > best.provinceRows.size()) {
                    best = draft;
                }
            }
        }
        if (best == null || best.provinceRows.size() < FEWEST_PROVINCES || !best.findHead()) {
            throw new SourceException("Unsupported workbook " + name
                    + ": expected a sheet that lists provinces one below the other, under a head. Turn round a table"
                    + " that lists them side by side, or write its mapping by hand.");
        }
        return best;
    }

    private static SheetDraft of(
            final SheetGrid grid, final int column, final Set<String> provinces, final CodeLists codes) {
        final List<Integer> rows = new ArrayList<>();
        final Set<String> unknown = new TreeSet<>();
        for (final int row : grid.rowNumbers()) {
            final SheetCell cell = grid.cell(row, column);
            if (cell.kind() == SheetCell.Kind.TEXT && !cell.isBlank()) {
                if (provinces.contains(Texts.label(cell.shown()))) {
                    rows.add(row);
                } else if (!rows.isEmpty()) {
                    unknown.add(oneLine(cell.shown()));
                }
            }
        }
        return new SheetDraft(grid, column, rows, unknown, codes);
    }

    /** The texts over the columns in which most provinces have numbers. */
    private boolean findHead() {
        final List<Integer> figures = new ArrayList<>();
        for (int column = labelColumn + 1; column <= grid.lastColumn(); column++) {
            final int at = column;
            final long numbers = provinceRows.stream()
                    .filter(row -> grid.cell(row, at).kind() == SheetCell.Kind.NUMBER)
                    .count();
            if (3 * numbers >= provinceRows.size()) {
                figures.add(column);
            }
        }
        if (figures.isEmpty()) {
            return false;
        }
        int last = provinceRows.get(0) - 1;
        while (last >= 0 && figures.stream().noneMatch(column -> isHead(last(column)))) {
            last--;
            lookedAt = last;
        }
        return bind(figures, last);
    }

    private int lookedAt;

    private SheetCell last(final int column) {
        return grid.covering(lookedAt == 0 ? provinceRows.get(0) - 1 : lookedAt, column);
    }

    private static boolean isHead(final SheetCell cell) {
        return !cell.isBlank()
                && (cell.kind() == SheetCell.Kind.TEXT
                        || YEAR.matcher(cell.shown().strip()).matches());
    }

    private boolean bind(final List<Integer> figures, final int last) {
        if (last < 0) {
            return false;
        }
        firstHead = last;
        while (firstHead > 0 && last - firstHead < HIGHEST_HEAD && isHeadRow(firstHead - 1, figures)) {
            firstHead--;
        }
        headRows = last - firstHead + 1;
        for (final int column : figures) {
            final List<String> texts = new ArrayList<>();
            for (int row = firstHead; row <= last; row++) {
                final String text = oneLine(grid.covering(row, column).shown());
                if (!text.isEmpty()
                        && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text))) {
                    texts.add(text);
                }
            }
            heads.put(column, String.join(" ", texts));
        }
        for (final int row : grid.rowNumbers()) {
            for (final SheetCell cell : row < firstHead ? grid.row(row) : List.<SheetCell>of()) {
                final String text = oneLine(cell.shown());
                final boolean isUnit =
                        codes.unitWords().isUnit(text) || UNIT.matcher(text).lookingAt();
                title = text.length() > title.length() && !isUnit ? text : title;
                unit = isUnit ? text : unit;
            }
        }
        return heads.values().stream().noneMatch(String::isEmpty);
    }

    /** A row of the head says something over at least half of the columns; a title or unit above stands over one. */
    private boolean isHeadRow(final int row, final List<Integer> figures) {
        final long over = figures.stream()
                .filter(column -> isHead(grid.covering(row, column)))
                .count();
        return 2 * over >= figures.size()
                && figures.stream()
                        .map(column -> oneLine(grid.covering(row, column).shown()))
                        .noneMatch(text -> codes.unitWords().isUnit(text)
                                || UNIT.matcher(text).lookingAt());
    }

    private static String oneLine(final String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    Draft write(final String id, final boolean guessing) {
        final Draft draft = new Draft(guessing);
        draft.line("id: " + id);
        draft.line("title: " + Yaml.quoted(title.isEmpty() ? id : title));
        draft.line("format: xls");
        if (title.isEmpty()) {
            draft.line("sheet: " + Yaml.quoted(Yaml.literal(grid.name())));
            draft.doubt("What the table is about: nothing stands above its head, and the name of a sheet says little.");
        } else {
            draft.line("# Of sheet " + grid.name() + ". Every number in it may change from edition to edition.");
            draft.line(
                    "above: " + Yaml.quoted(NUMBERS.matcher(Yaml.literal(title)).replaceAll("\\\\d+")));
        }
        final String first = heads.entrySet().iterator().next().getValue();
        final SheetCell corner =
                grid.covering(firstHead, heads.keySet().iterator().next());
        draft.line("head: {cell: " + Yaml.quoted(Yaml.literal(oneLine(corner.shown()))) + ", rows: " + headRows + "}");
        draft.line("labels: [" + SheetCell.letters(labelColumn) + "]");
        draft.line("numbers: vi");
        draft.line("marks: {\"-\": ZERO, \"…\": NOT_COLLECTED, \"...\": NOT_COLLECTED}");
        draft.doubt("What the cells \"-\", \"…\" and \"...\" mean: taken as zero, and as not collected.");
        draft.line("boundary: period");
        draft.line("cutoff: unknown");
        draft.line("rows:");
        draft.line("  - label: \"Tổng số|Cả nước|Total|Whole country\"");
        draft.line("    ref_area: VN");
        draft.line("  - ref_area: {capture: label, lookup: areas}");
        if (!unknown.isEmpty()) {
            draft.line("  # Labels that labels/areas.csv does not know: "
                    + unknown.stream().limit(12).map(Yaml::quoted).collect(Collectors.joining(", ")));
            draft.doubt(
                    unknown.size() + " labels are in no label table; headings among them need an entry under rows.");
        }
        figures(draft, first);
        return draft;
    }

    private void figures(final Draft draft, final String first) {
        final FigureDraft figure =
                new FigureDraft(codes, unit.isEmpty() ? title : title + " (" + unit.replaceAll("[()]", "") + ")");
        final Set<String> years = new LinkedHashSet<>();
        final Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group());
        }
        final boolean wholeYear = years.size() == 1 && !DAY.matcher(title).find() && !TitleText.isPartOfYear(title);
        draft.line("figures:");
        for (final FigureHeads.Group group : FigureHeads.groups(List.copyOf(new LinkedHashSet<>(heads.values())))) {
            draft.line("  - columns: " + Yaml.quoted(group.columns()));
            if (group.hasYear()) {
                draft.line("    time_period: {capture: year}");
                draft.line("    obs_status: " + group.status());
            } else if (wholeYear) {
                draft.line("    time_period: " + Yaml.quoted(years.iterator().next()));
            } else {
                draft.doubt(
                        "Of what time the figures under \"" + first + "\" are: the title names no single year. Read it"
                                + " with periods, as gso-december-fdi-workbook does.");
            }
            figure.write(draft, group.says(), group.hasYear() || wholeYear);
        }
    }
}
