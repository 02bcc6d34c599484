package niengiam.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table with a head in its first record: a code list, a table of labels. Not for figures, which may be of any
 * size.
 *
 * @param name what messages call it
 * @param head the column names
 * @param rows one map per record, from column name to text
 * @param lines the line of the file in which each record begins
 */
public record CsvTable(String name, List<String> head, List<Map<String, String>> rows, List<Long> lines) {

    /** Takes a row, and where it stands: {@code units.csv, line 3}. */
    public interface RowReader {
        void read(Map<String, String> row, String where);
    }

    /** Reads row by row, each with its place for messages. */
    public void forEach(final RowReader reader) {
        for (int i = 0; i < rows.size(); i++) {
            reader.read(rows.get(i), name + ", line " + lines.get(i));
        }
    }

    /** Reads a comma-separated UTF-8 file. */
    public static CsvTable read(final Path file) {
        return parse(Texts.read(file), file.toString());
    }

    /** Reads a comma-separated text. */
    public static CsvTable parse(final String text, final String name) {
        return parse(text, name, ',');
    }

    /** Reads a delimited text. */
    public static CsvTable parse(final String text, final String name, final char delimiter) {
        final List<Map<String, String>> rows = new ArrayList<>();
        final List<Long> lines = new ArrayList<>();
        List<String> head = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (final CsvRecord row : reader) {
                if (head.isEmpty()) {
                    head = List.copyOf(row.getFields());
                    continue;
                }
                rows.add(row(name, head, row));
                lines.add(row.getStartingLineNumber());
            }
        } catch (final CsvParseException broken) {
            throw new SourceException("Invalid table " + name + ": " + broken.getMessage(), broken);
        } catch (final java.io.IOException unreadable) {
            throw new SourceException("Cannot read " + name + ": " + unreadable.getMessage(), unreadable);
        }
        if (head.isEmpty()) {
            throw new SourceException("Invalid table " + name + ": expected a head, got no record.");
        }
        return new CsvTable(name, head, List.copyOf(rows), List.copyOf(lines));
    }

    private static Map<String, String> row(final String name, final List<String> head, final CsvRecord fields) {
        if (fields.getFieldCount() != head.size()) {
            throw new SourceException("Invalid line " + fields.getStartingLineNumber() + " of " + name + ": expected "
                    + head.size() + " fields, got " + fields.getFieldCount() + ".");
        }
        final Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), fields.getField(i).strip());
        }
        return row;
    }

    /** Fails unless the table has these columns. */
    public CsvTable requireColumns(final String... columns) {
        for (final String column : columns) {
            if (!head.contains(column)) {
                throw new SourceException(
                        "Missing column \"" + column + "\" in " + name + ": it has " + head + ". Add the column.");
            }
        }
        return this;
    }
}
