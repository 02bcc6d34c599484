package niengiam.job.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Rows of a table from the bytes that Spark sorts. Of sorted rows most cells say what the row before said: those are not
 * made again, and are the same object.
 */
public final class SortedRows implements Iterator<TableRow> {

    private final TableSchema schema;
    private final Iterator<InternalRow> rows;
    private final Cell[] cells;

    private SortedRows(final TableSchema schema, final Iterator<InternalRow> rows) {
        this.schema = schema;
        this.rows = rows;
        final Decimal decimal = new Decimal();
        this.cells =
                schema.columns().stream().map(column -> cell(column, decimal)).toArray(Cell[]::new);
    }

    /**
     * Rows in the order in which Spark has them.
     *
     * @param sorted has the columns of the table first, in their order
     */
    public static JavaRDD<TableRow> of(final TableSchema schema, final Dataset<Row> sorted) {
        return sorted.queryExecution().toRdd().toJavaRDD().mapPartitions(rows -> new SortedRows(schema, rows));
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public TableRow next() {
        final InternalRow row = rows.next();
        final Object[] next = new Object[cells.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = row.isNullAt(i) ? null : cells[i].of(row, i);
        }
        return TableRow.of(schema, next);
    }

    /** Makes the cells of a column, and knows the last one it made. */
    private interface Cell {
        Object of(InternalRow row, int column);
    }

    private static Cell cell(final Column<?> column, final Decimal decimal) {
        return switch (column.type()) {
            case TEXT -> new Text();
            // Limits of an exact figure are the figure: its decimals are one number.
            case DECIMAL -> decimal;
            case DATE -> new Date();
            case INTEGER -> new Whole();
        };
    }

    private static final class Text implements Cell {
        private byte[] bytes = {};
        private String last = "";

        @Override
        public Object of(final InternalRow row, final int column) {
            final byte[] next = row.getBinary(column);
            if (!Arrays.equals(next, bytes)) {
                bytes = next;
                last = new String(next, StandardCharsets.UTF_8);
            }
            return last;
        }
    }

    private static final class Decimal implements Cell {
        private byte[] bytes = {0};
        private BigDecimal last = BigDecimal.valueOf(0, Column.SCALE);

        @Override
        public Object of(final InternalRow row, final int column) {
            final byte[] next = row.getBinary(column);
            if (!Arrays.equals(next, bytes)) {
                bytes = next;
                last = new BigDecimal(new BigInteger(next), Column.SCALE);
            }
            return last;
        }
    }

    private static final class Date implements Cell {
        private LocalDate last = LocalDate.EPOCH;

        @Override
        public Object of(final InternalRow row, final int column) {
            final int day = row.getInt(column);
            if (day != last.toEpochDay()) {
                last = LocalDate.ofEpochDay(day);
            }
            return last;
        }
    }

    private static final class Whole implements Cell {
        private Long last = 0L;

        @Override
        public Object of(final InternalRow row, final int column) {
            final long number = row.getLong(column);
            if (number != last) {
                last = number;
            }
            return last;
        }
    }
}
