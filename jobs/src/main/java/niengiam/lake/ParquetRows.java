package niengiam.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads the rows of a table from Parquet without Spark, with page checksums verified. */
public final class ParquetRows {

    private ParquetRows() {}

    /**
     * Gives every row of a file, as an array of cells of its own, in the order of the file.
     *
     * @throws IntegrityException if the file is damaged or lacks a column of the schema
     */
    public static void forEach(final Path file, final TableSchema schema, final Consumer<Object[]> action) {
        try (ParquetFileReader reader = ParquetFiles.open(file)) {
            final MessageType stored = reader.getFileMetaData().getSchema();
            for (final Column column : schema.columns()) {
                if (!stored.containsField(column.name())) {
                    throw new IntegrityException("Missing column " + column.name() + " in " + file + ": it has "
                            + stored.getFields().size() + " others. It was written by another version.");
                }
            }
            final MessageType wanted = schema.parquet();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                final RecordReader<Object[]> records = new ColumnIOFactory()
                        .getColumnIO(wanted, stored)
                        .getRecordReader(group, new Materializer(schema));
                for (long i = 0; i < group.getRowCount(); i++) {
                    action.accept(records.read());
                }
            }
        } catch (final IOException | RuntimeException damaged) {
            if (damaged instanceof LakeException known) {
                throw known;
            }
            throw ParquetFiles.damaged(file, damaged);
        }
    }

    private static final class Materializer extends RecordMaterializer<Object[]> {
        private final RowConverter row;

        Materializer(final TableSchema schema) {
            row = new RowConverter(schema);
        }

        @Override
        public Object[] getCurrentRecord() {
            return row.cells;
        }

        @Override
        public GroupConverter getRootConverter() {
            return row;
        }
    }

    private static final class RowConverter extends GroupConverter {
        private final TableSchema schema;
        private Object[] cells = {};

        RowConverter(final TableSchema schema) {
            this.schema = schema;
        }

        @Override
        public Converter getConverter(final int field) {
            return new CellConverter(this, field, schema.columns().get(field).type());
        }

        @Override
        public void start() {
            cells = new Object[schema.columns().size()];
        }

        @Override
        public void end() {
            // Nothing to complete: the cells are in place.
        }
    }

    private static final class CellConverter extends PrimitiveConverter {
        private final RowConverter row;
        private final int field;
        private final Column.Type type;

        CellConverter(final RowConverter row, final int field, final Column.Type type) {
            this.row = row;
            this.field = field;
            this.type = type;
        }

        @Override
        public void addBinary(final Binary value) {
            row.cells[field] = type == Column.Type.DECIMAL
                    ? new BigDecimal(new BigInteger(value.getBytes()), Column.SCALE)
                    : value.toStringUsingUTF8();
        }

        @Override
        public void addInt(final int value) {
            row.cells[field] = LocalDate.ofEpochDay(value);
        }

        @Override
        public void addLong(final long value) {
            row.cells[field] = value;
        }
    }
}
