package niengiam.lake;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** Rows whose repeated cells are counted before the library gets them. */
    private static final int BATCH_ROWS = 512;

    /** A multiple of the batch, near the library's own limit. */
    private static final int PAGE_ROWS = 40 * BATCH_ROWS;

    /** Nobody looks for a range of these, and they differ from row to row. */
    private static final List<String> WITHOUT_STATISTICS = List.of("locator", "base_locator", "obs_text");

    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore store;
    private final Cells[] columns;
    private long rows;
    private int waiting;

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

    /**
     * How a file with such groups is written. Pages may only end where a batch does: before, the library has got cells of
     * rows that it has not been told of.
     */
    static ParquetProperties properties() {
        final ParquetProperties.Builder properties = ParquetProperties.builder();
        WITHOUT_STATISTICS.forEach(column -> properties.withStatisticsEnabled(column, false));
        return properties
                .withPageWriteChecksumEnabled(true)
                // Counts of definition levels: every cell would be counted for what no reader of flat tables asks.
                .withSizeStatisticsEnabled(false)
                .withValuesWriterFactory(new RepeatDictionary.Factory())
                .withPageRowCountLimit(PAGE_ROWS)
                .withMinRowCountForPageSizeCheck(BATCH_ROWS)
                .estimateRowCountForPageSizeCheck(false)
                .build();
    }

    void write(final Object[] cells) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(cells[i]);
        }
        waiting++;
        if (waiting == BATCH_ROWS) {
            settle();
        }
    }

    private void settle() {
        for (final Cells column : columns) {
            column.settle();
        }
        for (int i = 0; i < waiting; i++) {
            store.endRecord();
        }
        rows += waiting;
        waiting = 0;
    }

    /** Bytes that are held. */
    long bytes() {
        return store.getBufferedSize();
    }

    /** Writes the rows, if there are any. */
    void flush(final ParquetFileWriter out) throws IOException {
        settle();
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

    /** The cells of one column. Those that repeat are counted, and written together: sorted tables repeat most of theirs. */
    private static final class Cells {
        private final Column column;
        private final ColumnWriter writer;
        private final Encoded encoded;
        private Object last;
        private int times;

        Cells(final Column column, final ColumnWriter writer, final Encoded encoded) {
            this.column = column;
            this.writer = writer;
            this.encoded = encoded;
        }

        void add(final Object cell) {
            if (!Objects.equals(cell, last)) {
                settle();
                last = cell;
            }
            times++;
        }

        void settle() {
            if (times > 0) {
                write();
                times = 0;
            }
        }

        private void write() {
            if (last == null) {
                for (int i = 0; i < times; i++) {
                    writer.writeNull(0, 0);
                }
                return;
            }
            switch (column.type()) {
                case TEXT, DECIMAL -> {
                    final Binary bytes = encoded.of(last, column);
                    for (int i = 0; i < times; i++) {
                        writer.write(bytes, 0, PRESENT);
                    }
                }
                case DATE -> {
                    final int day = (int) ((LocalDate) last).toEpochDay();
                    for (int i = 0; i < times; i++) {
                        writer.write(day, 0, PRESENT);
                    }
                }
                case INTEGER -> {
                    final long number = (long) last;
                    for (int i = 0; i < times; i++) {
                        writer.write(number, 0, PRESENT);
                    }
                }
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
