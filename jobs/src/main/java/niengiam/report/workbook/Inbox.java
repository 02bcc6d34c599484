package niengiam.report.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.source.Texts;

/**
 * The workbook of what waits for a person: one row for each decision. A row carries the digest of the cells that nobody should
 * touch, so that it may be sorted, and retyping is found.
 */
public final class Inbox {

    /** What the program writes in a row, in order. */
    public static final List<String> GIVEN =
            List.of("key", "kind", "source", "place", "text", "context", "reading", "detail", "near");

    /** What a person writes in a row, in order. */
    public static final List<String> ASKED = List.of(
            "decision", "series", "period", "value", "unit", "multiplier", "phrase", "code", "why", "office", "day");

    /** The column of the digest. */
    public static final String CHECK = "check";

    private static final List<Integer> WIDTHS =
            List.of(14, 24, 34, 14, 14, 60, 44, 44, 30, 14, 40, 12, 14, 10, 8, 20, 20, 36, 24, 12, 18);
    private static final int DIGITS = 16;

    /** Spreadsheet programs keep line breaks and blanks each in a way of their own. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Inbox() {}

    /**
     * A row.
     *
     * @param given the cells of {@link #GIVEN}
     * @param page where the place is shown, relative to the workbook
     */
    public record Row(Map<String, String> given, Optional<String> page) {
        public Row {
            given = new TreeMap<>(given);
        }
    }

    /** All columns, in order. */
    public static List<String> columns() {
        return Stream.of(GIVEN.stream(), ASKED.stream(), Stream.of(CHECK))
                .flatMap(columns -> columns)
                .toList();
    }

    /** The digest of the cells that nobody should touch. */
    public static String check(final Map<String, String> cells) {
        final StringBuilder text = new StringBuilder();
        for (final String column : GIVEN) {
            final String cell = BLANKS.matcher(Texts.composed(Visible.text(cells.getOrDefault(column, ""))))
                    .replaceAll(" ")
                    .strip();
            text.append(cell.length()).append(' ').append(cell).append('\n');
        }
        return Texts.sha256(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /**
     * Writes the workbook.
     *
     * @param file a file that does not exist yet
     * @param rows the rows
     * @param decisions the words to choose from
     */
    public static void write(final Path file, final List<Row> rows, final List<String> decisions, final Names names)
            throws IOException {
        final List<String> columns = columns();
        try (WorkbookWriter book = new WorkbookWriter(file, names.word("inbox.title"))) {
            try (SheetWriter sheet = book.sheet(names.word("inbox.sheet"), 1, WIDTHS, 1)) {
                sheet.row()
                        .heads(columns.stream()
                                .map(column -> names.word("inbox." + column))
                                .toList());
                for (final Row row : rows) {
                    sheet.row();
                    for (final String column : GIVEN) {
                        cell(sheet, row, column);
                    }
                    ASKED.forEach(any -> sheet.empty());
                    sheet.text(check(row.given()));
                }
                sheet.offer(columns.indexOf("decision") + 1, decisions, rows.size() + 1);
            }
            try (SheetWriter how = book.sheet(names.word("inbox.how.sheet"), 2, List.of(100), 0)) {
                how.row(3).text(names.word("inbox.how"), CellStyle.WRAPPED);
            }
        }
    }

    private static void cell(final SheetWriter sheet, final Row row, final String column) {
        final String text = row.given().getOrDefault(column, "");
        if (column.equals("place") && row.page().isPresent()) {
            sheet.link(text, row.page().get());
        } else {
            sheet.text(text);
        }
    }
}
