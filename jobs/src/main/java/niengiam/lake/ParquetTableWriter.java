package niengiam.lake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import niengiam.remote.Locations;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes a table as Parquet, with page checksums; the same rows give the same bytes. */
public final class ParquetTableWriter implements TableWriter {

    private static final int ROW_GROUP_BYTES = 32 << 20;

    private final Path file;
    private final Path local;
    private final ParquetWriter<Object[]> writer;

    private ParquetTableWriter(final Path file, final Path local, final ParquetWriter<Object[]> writer) {
        this.file = file;
        this.local = local;
        this.writer = writer;
    }

    /**
     * Writes to a new file. One that lies elsewhere is made on this machine first, because its footer is put in order
     * when it is complete and a remote file can only be written once.
     */
    public static ParquetTableWriter open(final Path file, final TableSchema schema) throws IOException {
        final boolean remote = Locations.isRemote(file);
        final Path local = remote ? Files.createTempDirectory("niengiam-part").resolve("part.parquet") : file;
        return new ParquetTableWriter(
                file,
                local,
                new Builder(new LocalOutputFile(local), schema)
                        .withConf(new PlainParquetConfiguration())
                        .withCodecFactory(ParquetFiles.codecs())
                        .withCompressionCodec(CompressionCodecName.ZSTD)
                        .withPageWriteChecksumEnabled(true)
                        .withRowGroupSize((long) ROW_GROUP_BYTES)
                        .build());
    }

    @Override
    public void write(final Object[] cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        ParquetFooter.order(local);
        if (!local.equals(file)) {
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Files.copy(local, out);
            } finally {
                Durable.deleteTree(local.getParent());
            }
        }
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
        private final TableSchema schema;

        Builder(final OutputFile file, final TableSchema schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Parquet still demands the form with Hadoop's configuration beside its own. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<Object[]> getWriteSupport(final Configuration conf) {
            return new Cells(schema);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(final ParquetConfiguration conf) {
            return new Cells(schema);
        }
    }

    private static final class Cells extends WriteSupport<Object[]> {
        private final TableSchema schema;
        private final List<Column> columns;
        /** Sorted tables repeat their cells from row to row, and an exact figure is its own limits. */
        private final Object[] before;

        private final Binary[] encoded;
        private Object decimalBefore = "";
        private Binary decimalEncoded = Binary.EMPTY;
        private RecordConsumer consumer;

        Cells(final TableSchema schema) {
            this.schema = schema;
            this.columns = schema.columns();
            this.before = new Object[columns.size()];
            this.encoded = new Binary[columns.size()];
        }

        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(final Configuration conf) {
            return new WriteContext(schema.parquet(), Map.of());
        }

        @Override
        public WriteContext init(final ParquetConfiguration conf) {
            return new WriteContext(schema.parquet(), Map.of());
        }

        @Override
        public void prepareForWrite(final RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(final Object[] cells) {
            consumer.startMessage();
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != null) {
                    final Column column = columns.get(i);
                    consumer.startField(column.name(), i);
                    value(column, i, cells[i]);
                    consumer.endField(column.name(), i);
                }
            }
            consumer.endMessage();
        }

        private void value(final Column column, final int position, final Object cell) {
            switch (column.type()) {
                case TEXT -> consumer.addBinary(text(position, (String) cell));
                case DECIMAL -> consumer.addBinary(decimal(column, cell));
                case DATE -> consumer.addInteger((int) ((LocalDate) cell).toEpochDay());
                case INTEGER -> consumer.addLong((Long) cell);
            }
        }

        private Binary text(final int position, final String cell) {
            if (!cell.equals(before[position])) {
                before[position] = cell;
                encoded[position] = Binary.fromConstantByteArray(cell.getBytes(StandardCharsets.UTF_8));
            }
            return encoded[position];
        }

        private Binary decimal(final Column column, final Object cell) {
            if (!cell.equals(decimalBefore)) {
                decimalEncoded = decimal(column, (BigDecimal) cell);
                decimalBefore = cell;
            }
            return decimalEncoded;
        }

        /** More places are refused, not rounded: rounding is for whoever knows what the number means. */
        private static Binary decimal(final Column column, final BigDecimal number) {
            final BigDecimal stripped = number.stripTrailingZeros();
            if (stripped.scale() > Column.SCALE
                    || stripped.precision() - stripped.scale() > Column.PRECISION - Column.SCALE) {
                throw new IllegalArgumentException("Invalid " + column.name() + " " + number + ": expected at most "
                        + (Column.PRECISION - Column.SCALE) + " digits before and " + Column.SCALE
                        + " after the separator. Round it before it is written.");
            }
            final byte[] digits =
                    stripped.setScale(Column.SCALE).unscaledValue().toByteArray();
            final byte[] fixed = new byte[TableSchema.DECIMAL_BYTES];
            Arrays.fill(fixed, (byte) (stripped.signum() < 0 ? -1 : 0));
            System.arraycopy(digits, 0, fixed, fixed.length - digits.length, digits.length);
            return Binary.fromConstantByteArray(fixed);
        }
    }
}
