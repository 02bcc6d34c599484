package niengiam.lake;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** The rows of a table between two marks of a Parquet file, kept in memory column by column until they are flushed. */
final class RowGroup implements Closeable {

    /** Every column may be empty: a cell that is there stands one level below the row. */
    private static final int PRESENT = 1;

    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore store;
    private final Cells[] columns;
    private long rows;

    RowGroup(final TableSchema schema, final ParquetProperties properties, final CompressionCodecFactory codecs) {
        final MessageType type = schema.parquet();
        this.pages = new ColumnChunkPageWriteStore(
                codecs.getCompressor(CompressionCodecName.ZSTD),
                type,
                properties.getAllocator(),
                properties.getColumnIndexTruncateLength(),
                properties.getPageWriteChecksumEnabled());
        this.store = properties.newColumnWriteStore(type, pages);
        final List<ColumnDescriptor> descriptors = type.getColumns();
        this.columns = new Cells[descriptors.size()];
        // An exact figure is its own limits: the decimals of a row are one number more often than not.
        final Encoded decimal = new Encoded();
        for (int i = 0; i < columns.length; i++) {
            final Column column = schema.columns().get(i);
            columns[i] = new Cells(
                    column,
                    store.getColumnWriter(descriptors.get(i)),
                    column.type() == Column.Type.DECIMAL ? decimal : new Encoded());
        }
    }

    void write(final Object[] cells) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].write(cells[i]);
        }
        store.endRecord();
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Bytes that are held. */
    long bytes() {
        return store.getBufferedSize();
    }

    /** Writes the rows, if there are any. */
    void flush(final ParquetFileWriter out) throws IOException {
        if (rows > 0) {
            out.startBlock(rows);
            store.flush();
            pages.flushToFileWriter(out);
            out.endBlock();
        }
    }

    @Override
    public void close() {
        store.close();
        pages.close();
    }

    /** The cells of one column. */
    private record Cells(Column column, ColumnWriter writer, Encoded encoded) {

        void write(final Object cell) {
            if (cell == null) {
                writer.writeNull(0, 0);
                return;
            }
            switch (column.type()) {
                case TEXT, DECIMAL -> writer.write(encoded.of(cell, column), 0, PRESENT);
                case DATE -> writer.write((int) ((LocalDate) cell).toEpochDay(), 0, PRESENT);
                case INTEGER -> writer.write((long) cell, 0, PRESENT);
            }
        }
    }

    /** The bytes of a cell. What repeats is encoded once, and is then the same object. */
    private static final class Encoded {
        private Object last = "";
        private Binary bytes = Binary.EMPTY;

        Binary of(final Object cell, final Column column) {
            if (!cell.equals(last)) {
                last = cell;
                bytes = Binary.fromConstantByteArray(
                        cell instanceof BigDecimal number
                                ? FixedDecimal.bytes(number, column)
                                : ((String) cell).getBytes(StandardCharsets.UTF_8));
            }
            return bytes;
        }
    }
}
