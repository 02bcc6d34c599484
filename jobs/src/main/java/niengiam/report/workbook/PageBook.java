package niengiam.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The tables of one page as a small workbook: a sheet of rows, numbers as numbers, and a sheet of what one must know of them. */
public final class PageBook {

    private static final int NARROW = 14;
    private static final int WIDE = 48;
    private static final int PAGE = 100;

    /**
     * A column.
     *
     * @param head what stands above it
     * @param wide whether it holds sentences
     */
    public record Column(String head, boolean wide) {}

    /** A cell: a number, or a text, which may be empty. */
    public record Cell(Optional<BigDecimal> number, String text) {

        public static Cell of(final String text) {
            return new Cell(Optional.empty(), text);
        }

        public static Cell of(final BigDecimal number) {
            return new Cell(Optional.of(number), "");
        }
    }

    private PageBook() {}

    /**
     * Writes the workbook.
     *
     * @param file a file that does not exist yet
     * @param title of the table
     * @param sheet names of the two sheets
     * @param rows as many cells as there are columns
     * @param notes what one must know: unit, definition, sources, citation
     */
    public static void write(
            final Path file,
            final String title,
            final List<String> sheet,
            final List<Column> columns,
            final List<List<Cell>> rows,
            final List<String> notes) {
        try {
            Files.createDirectories(file.getParent());
            try (WorkbookWriter book = new WorkbookWriter(file, title)) {
                final List<Integer> widths = columns.stream()
                        .map(column -> column.wide() ? WIDE : NARROW)
                        .toList();
                try (SheetWriter table = book.sheet(sheet.get(0), 1, widths, 1)) {
                    table.row(2).heads(columns.stream().map(Column::head).toList());
                    for (final List<Cell> row : rows) {
                        table.row();
                        for (final Cell cell : row) {
                            if (cell.number().isPresent()) {
                                table.number(cell.number().get());
                            } else {
                                table.text(cell.text());
                            }
                        }
                    }
                }
                try (SheetWriter about = book.sheet(sheet.get(1), 2, List.of(PAGE), 0)) {
                    about.row().text(title, CellStyle.TITLE);
                    for (final String note : notes) {
                        about.row(1 + note.length() / PAGE).text(note, CellStyle.WRAPPED);
                    }
                }
            }
        } catch (final IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
