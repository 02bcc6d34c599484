package niengiam.lake.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import niengiam.lake.disk.Durable;
import niengiam.remote.Locations;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;

/**
 * Writes a table as Parquet, with page checksums; the same rows give the same bytes. Pages are made
 * here, column by column, and kept, compressed and indexed by the library: its writer of records keeps account of nested
 * fields, which tables do not have.
 */
public final class ParquetTableWriter implements TableWriter {

    private static final long ROW_GROUP_BYTES = 32L << 20;

    /** Rows between two looks at the size of a row group. */
    private static final int LOOK_ROWS = 1024;

    private final Path file;
    private final Path local;
    private final TableSchema schema;
    private final ParquetProperties properties;
    private final CodecFactory codecs;
    private final ParquetFileWriter out;
    private RowGroup group;
    private long rows;

    private ParquetTableWriter(
            final Path file,
            final Path local,
            final TableSchema schema,
            final ParquetProperties properties,
            final ParquetFileWriter out) {
        this.file = file;
        this.local = local;
        this.schema = schema;
        this.properties = properties;
        this.out = out;
        this.codecs = ParquetFiles.codecs();
        this.group = new RowGroup(schema, properties, codecs);
    }

    /**
     * Writes to a new file. One that lies elsewhere is made on this machine first, because its footer is put in order
     * when it is complete and a remote file can only be written once.
     */
    public static ParquetTableWriter open(final Path file, final TableSchema schema) throws IOException {
        final boolean remote = Locations.isRemote(file);
        final Path local = remote ? Files.createTempDirectory("niengiam-part").resolve("part.parquet") : file;
        final ParquetProperties properties = ParquetProperties.builder()
                .withPageWriteChecksumEnabled(true)
                // Counts of definition levels: every cell would be counted for what no reader of flat tables asks.
                .withSizeStatisticsEnabled(false)
                .build();
        final ParquetFileWriter out = new ParquetFileWriter(
                new LocalOutputFile(local),
                schema.parquet(),
                ParquetFileWriter.Mode.CREATE,
                ROW_GROUP_BYTES,
                0,
                null,
                properties);
        out.start();
        return new ParquetTableWriter(file, local, schema, properties, out);
    }

    @Override
    public void write(final TableRow row) throws IOException {
        group.write(row);
        rows++;
        if (rows % LOOK_ROWS == 0 && group.bytes() >= ROW_GROUP_BYTES) {
            endGroup();
            group = new RowGroup(schema, properties, codecs);
        }
    }

    private void endGroup() throws IOException {
        try (RowGroup ended = group) {
            ended.flush(out);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            endGroup();
            out.end(Map.of());
        } finally {
            codecs.release();
        }
        ParquetFooter.order(local);
        if (!local.equals(file)) {
            try (OutputStream copy =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Files.copy(local, copy);
            } finally {
                Durable.deleteTree(local.getParent());
            }
        }
    }
}
