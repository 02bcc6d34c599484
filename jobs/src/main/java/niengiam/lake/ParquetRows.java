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
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads the rows of a table from Parquet without Spark, with page checksums verified. */
public final class ParquetRows {

    private ParquetRows() {}

    /**
     * Gives every row of a file, as an array of cells of its own, in the order of the file.
     *
     * @throws IntegrityException if the file is damaged, or lacks a column of the schema or has it with another type
     */
    public static void forEach(final Path file, final TableSchema schema, final Consumer<Object[]> action) {
        try (ParquetFileReader reader = ParquetFiles.open(file)) {
            final MessageType stored = reader.getFileMetaData().getSchema();
            final MessageColumnIO columns = new ColumnIOFactory().getColumnIO(wanted(file, stored, schema), stored);
            PageReadStore group = undamaged(file, reader::readNextRowGroup);
            while (group != null) {
                final PageReadStore pages = group;
                final RecordReader<Object[]> records =
                        undamaged(file, () -> columns.getRecordReader(pages, new Materializer(schema)));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    action.accept(undamaged(file, records::read));
                }
                group = undamaged(file, reader::readNextRowGroup);
            }
        } catch (final IOException damaged) {
            throw ParquetFiles.damaged(file, damaged);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    /** Parquet tells of damage in many ways; what the caller does with a row is none of them. */
    private static <T> T undamaged(final Path file, final Step<T> step) {
        try {
            return step.take();
        } catch (final IOException | RuntimeException damaged) {
            throw ParquetFiles.damaged(file, damaged);
        }
    }

    /** A column of another type would be read as other numbers, such as a decimal with another scale. */
    private static MessageType wanted(final Path file, final MessageType stored, final TableSchema schema) {
        final MessageType wanted = schema.parquet();
        for (final Type column : wanted.getFields()) {
            if (!stored.containsField(column.getName())) {
                throw new IntegrityException("Missing column " + column.getName() + " in " + file + ": it has "
                        + stored.getFields().size() + " others. It was written by another version.");
            }
            final Type found = stored.getType(column.getName());
            if (!found.equals(column)) {
                throw new IntegrityException("Invalid column " + column.getName() + " in " + file + ": expected "
                        + column + ", got " + found + ". It was written by another version.");
            }
        }
        return wanted;
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
