package niengiam.lake.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import niengiam.table.Column;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;

/** The stored form of cells that are there. What is asked for twice in a row is encoded once. */
final class CellBytes {

    private Object last = "";
    private Binary bytes = Binary.EMPTY;

    /**
     * The bytes of a cell.
     *
     * @param column for its type, and for the message
     * @throws IllegalArgumentException if it is a decimal that does not fit
     */
    Binary of(final Object cell, final Column<?> column) {
        if (!cell.equals(last)) {
            bytes = Binary.fromConstantByteArray(
                    switch (column.type()) {
                        case TEXT -> ((String) cell).getBytes(StandardCharsets.UTF_8);
                        case DECIMAL -> FixedDecimal.bytes((BigDecimal) cell, column);
                        case DATE -> number(Integer.BYTES).putInt(day(cell)).array();
                        case INTEGER -> number(Long.BYTES).putLong((long) cell).array();
                    });
            last = cell;
        }
        return bytes;
    }

    /** Lets statistics know of a cell with these bytes. */
    static void count(final Object cell, final Binary bytes, final Column<?> column, final Statistics<?> statistics) {
        switch (column.type()) {
            case TEXT, DECIMAL -> statistics.updateStats(bytes);
            case DATE -> statistics.updateStats(day(cell));
            case INTEGER -> statistics.updateStats((long) cell);
        }
    }

    private static int day(final Object cell) {
        return (int) ((LocalDate) cell).toEpochDay();
    }

    private static ByteBuffer number(final int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
