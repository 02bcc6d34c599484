package niengiam.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
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
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes a table as one Parquet file without Spark: page checksums, Zstandard, the same bytes for the same rows. */
final class ParquetTable {

    private static final int DECIMAL_BYTES = 16;

    private ParquetTable() {}

    static <T> void write(TableSchema<T> schema, Iterable<T> rows, Path file) throws IOException {
        try (ParquetWriter<T> writer = new Builder<>(new LocalOutputFile(file), schema)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(ParquetFiles.codecs())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withPageWriteChecksumEnabled(true)
                .build()) {
            for (T row : rows) {
                writer.write(row);
            }
        }
    }

    private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {

        private final TableSchema<T> schema;

        Builder(OutputFile file, TableSchema<T> schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder<T> self() {
            return this;
        }

        @Override
        protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows<>(schema);
        }

        @Override
        @SuppressWarnings("deprecation") // Still abstract above.
        protected WriteSupport<T> getWriteSupport(Configuration configuration) {
            return new Rows<>(schema);
        }
    }

    private static final class Rows<T> extends WriteSupport<T> {

        private final TableSchema<T> schema;
        private RecordConsumer out;
        private long written;

        Rows(TableSchema<T> schema) {
            this.schema = schema;
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(message(schema), Map.of());
        }

        @Override
        @SuppressWarnings("deprecation") // Still abstract above.
        public WriteContext init(Configuration configuration) {
            return new WriteContext(message(schema), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(T row) {
            written++;
            out.startMessage();
            int index = 0;
            for (Column<T> column : schema.columns()) {
                int field = index++;
                column.value(row, schema.name(), written).ifPresent(value -> {
                    out.startField(column.name(), field);
                    add(column.type(), value);
                    out.endField(column.name(), field);
                });
            }
            out.endMessage();
        }

        private void add(ColumnType type, Object value) {
            switch (type) {
                case TEXT -> out.addBinary(Binary.fromString((String) value));
                case DECIMAL -> out.addBinary(decimal((BigDecimal) value));
                case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
                case INTEGER -> out.addInteger((Integer) value);
                case BOOLEAN -> out.addBoolean((Boolean) value);
            }
        }
    }

    private static Binary decimal(BigDecimal value) {
        byte[] digits = Decimals.stored(value).unscaledValue().toByteArray();
        byte[] fixed = new byte[DECIMAL_BYTES];
        Arrays.fill(fixed, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, fixed, DECIMAL_BYTES - digits.length, digits.length);
        return Binary.fromConstantByteArray(fixed);
    }

    private static <T> MessageType message(TableSchema<T> schema) {
        return new MessageType(
                schema.name(), schema.columns().stream().map(ParquetTable::type).toList());
    }

    private static Type type(Column<?> column) {
        Type.Repetition repetition = column.optional() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
        return switch (column.type()) {
            case TEXT ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DECIMAL ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(Decimals.SCALE, Decimals.PRECISION))
                        .named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
        };
    }
}
