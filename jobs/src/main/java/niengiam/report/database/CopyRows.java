package niengiam.report.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the text form of {@code COPY}, some thousand at a time.
 */
final class CopyRows {

    private static final String NO_VALUE = "\\N";
    private static final int LETTERS = 1 << 16;

    private final TableSchema schema;
    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(LETTERS + (LETTERS >> 2));
    private final Set<String> empty = new HashSet<>();
    private BigDecimal last = BigDecimal.ZERO;
    private String lastPrinted = "0";
    private long rows;

    CopyRows(final TableSchema schema, final CopyIn copy) {
        this.schema = schema;
        this.copy = copy;
    }

    /**
     * Takes a row.
     *
     * @throws DatabaseException if a text has a letter that no database of this kind can hold
     */
    void add(final TableRow row) throws SQLException {
        final List<Column<?>> columns = schema.columns();
        for (int i = 0; i < columns.size(); i++) {
            lines.append(i == 0 ? "" : "\t");
            cell(columns.get(i), row.stored(i));
        }
        lines.append('\n');
        rows++;
        if (lines.length() >= LETTERS) {
            send();
        }
    }

    private void cell(final Column<?> column, final Object cell) {
        if (cell == null) {
            empty.add(column.name());
            lines.append(NO_VALUE);
        } else if (cell instanceof BigDecimal number) {
            lines.append(printed(number));
        } else if (cell instanceof String text) {
            text(column, text);
        } else {
            lines.append(cell);
        }
    }

    /** Of most figures the value and its bounds are one number. */
    private String printed(final BigDecimal number) {
        if (number.compareTo(last) != 0) {
            last = number;
            lastPrinted = TableRow.plain(number);
        }
        return lastPrinted;
    }

    private void text(final Column<?> column, final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\0' ->
                    throw DatabaseException.refused("Cannot load " + schema.name() + ", row " + (rows + 1) + ": "
                            + column.name()
                            + " has the character U+0000, which PostgreSQL cannot hold. Take it out of the"
                            + " source with a correction, or use another form of export.");
                default -> lines.append(letter);
            }
        }
    }

    private void send() throws SQLException {
        final byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    /** Sends what is left and ends the copy. */
    void end() throws SQLException {
        send();
        final long taken = copy.endCopy();
        if (taken != rows) {
            throw new IllegalStateException(
                    "Cannot load " + schema.name() + ": " + rows + " rows were sent, " + taken + " were taken.");
        }
    }

    /** How many rows were taken. */
    long rows() {
        return rows;
    }

    /** The columns in which some row has nothing. */
    Set<String> empty() {
        return empty;
    }
}
