package niengiam.lake.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import niengiam.lake.parquet.TableWriter;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import niengiam.text.FormulaGuard;

/**
 * Writes a table as CSV (RFC 4180, UTF-8, lines ended by LF). Text that a spreadsheet would take for a formula is
 * preceded by an apostrophe; numbers are left as they are.
 */
public final class CsvTableWriter implements TableWriter {

    private final CsvWriter writer;
    private final TableSchema schema;
    private final List<String> constants;

    private CsvTableWriter(final CsvWriter writer, final TableSchema schema, final List<String> constants) {
        this.writer = writer;
        this.schema = schema;
        this.constants = constants;
    }

    /** A plain table whose head are the column names. */
    public static CsvTableWriter open(final Path file, final TableSchema schema) throws IOException {
        return open(file, schema, schema.head(), Map.of());
    }

    /**
     * An SDMX-CSV 2.0 message: concept ids in capitals, after the columns that name the structure.
     *
     * @param dataflow {@code agency:id(version)}
     */
    public static CsvTableWriter sdmx(final Path file, final TableSchema schema, final String dataflow)
            throws IOException {
        final Map<String, String> structure =
                new TreeMap<>(Map.of("1STRUCTURE", "dataflow", "2STRUCTURE_ID", dataflow, "3ACTION", "I"));
        return open(
                file,
                schema,
                schema.head().stream()
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .toList(),
                structure);
    }

    private static CsvTableWriter open(
            final Path file, final TableSchema schema, final List<String> head, final Map<String, String> structure)
            throws IOException {
        final CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        final List<String> names = new ArrayList<>();
        // The order of the structure columns is fixed by the standard; the digit in front keeps it.
        structure.keySet().forEach(name -> names.add(name.substring(1)));
        names.addAll(head);
        line(writer, names);
        return new CsvTableWriter(writer, schema, List.copyOf(structure.values()));
    }

    @Override
    public void write(final TableRow row) throws IOException {
        final List<String> texts = new ArrayList<>(constants);
        for (int i = 0; i < schema.columns().size(); i++) {
            texts.add(text(schema.columns().get(i), row.stored(i)));
        }
        line(writer, texts);
    }

    private static void line(final CsvWriter writer, final List<String> texts) throws IOException {
        try {
            writer.writeRecord(texts);
        } catch (final UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private static String text(final Column<?> column, final Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return TableRow.plain(number);
        }
        return column.type() == Column.Type.TEXT ? FormulaGuard.guarded((String) cell) : cell.toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
