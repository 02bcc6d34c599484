package niengiam.lake.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/** The rows of a table between two marks of a Parquet file, kept in memory column by column until they are flushed. */
final class RowGroup implements Closeable {

    private final ColumnChunkPageWriteStore pages;
    private final List<ColumnChunk> columns = new ArrayList<>();
    private long rows;

    RowGroup(final TableSchema schema, final ParquetProperties properties, final CompressionCodecFactory codecs) {
        final MessageType type = schema.parquet();
        this.pages = new ColumnChunkPageWriteStore(
                codecs.getCompressor(CompressionCodecName.ZSTD),
                type,
                properties.getAllocator(),
                properties.getColumnIndexTruncateLength(),
                properties.getPageWriteChecksumEnabled());
        final List<ColumnDescriptor> descriptors = type.getColumns();
        // An exact figure is its own limits: the decimals of a row are one number more often than not.
        final CellBytes decimals = new CellBytes();
        for (int i = 0; i < descriptors.size(); i++) {
            final Column<?> column = schema.columns().get(i);
            columns.add(new ColumnChunk(
                    column,
                    descriptors.get(i),
                    pages.getPageWriter(descriptors.get(i)),
                    properties,
                    column.type() == Column.Type.DECIMAL ? decimals : new CellBytes()));
        }
    }

    void write(final TableRow row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.stored(i));
        }
        rows++;
    }

    /** Bytes that are held. */
    long bytes() {
        return columns.stream().mapToLong(ColumnChunk::bytes).sum();
    }

    /** Writes the rows, if there are any. */
    void flush(final ParquetFileWriter out) throws IOException {
        if (rows > 0) {
            for (final ColumnChunk column : columns) {
                column.end();
            }
            out.startBlock(rows);
            pages.flushToFileWriter(out);
            out.endBlock();
        }
    }

    @Override
    public void close() {
        columns.forEach(ColumnChunk::close);
        pages.close();
    }
}
