package niengiam.lake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table as comma-separated values: RFC 4180 with {@code \n}, a head, decimals with a point and no exponent. An empty field is no value,
 * {@code ""} is an empty text.
 *
 * <p>Text that a spreadsheet would run as a formula gets an apostrophe in front. Plain numbers and a lone dash cannot run, so
 * {@code -2,5} stays what was printed; columns of numbers are never touched.
 */
public final class CsvTable {

    private static final Pattern FORMULA =
            Pattern.compile("(?s)(?:[\\t\\r]|[\\s\\u00a0\\u3000]*+[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]).*");
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9., %]*+");

    private CsvTable() {}

    /**
     * What was written.
     *
     * @param rows rows, without the head
     * @param guarded texts that got an apostrophe
     */
    public record Written(long rows, long guarded) {}

    /** Writes a table to a stream of letters, which stays open. */
    public static <T> Written write(TableSchema<T> schema, Iterable<T> rows, Writer out) {
        long written = 0;
        long guarded = 0;
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .quoteStrategy(QuoteStrategies.EMPTY)
                    .build(out);
            csv.writeRecord(schema.columnNames());
            for (T row : rows) {
                written++;
                var line = csv.writeRecord();
                for (Column<T> column : schema.columns()) {
                    Optional<String> text =
                            column.value(row, schema.name(), written).map(CsvTable::spell);
                    boolean guard = column.type() == ColumnType.TEXT
                            && text.filter(CsvTable::isFormula).isPresent();
                    line.writeField(
                            text.map(field -> guard ? "'" + field : field).orElse(null));
                    guarded += guard ? 1 : 0;
                }
                line.endRecord();
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(written, guarded);
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    }

    private static String spell(Object value) {
        return value instanceof BigDecimal decimal ? Decimals.plain(decimal) : value.toString();
    }
}
