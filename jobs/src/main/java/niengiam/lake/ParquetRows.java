package niengiam.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
        try (Cursor rows = open(List.of(file), schema)) {
            rows.forEachRemaining(action);
        }
    }

    /** Opens the files of a table, to be read one row after the other; memory holds one row group. */
    public static Cursor open(final List<Path> files, final TableSchema schema) {
        return new Cursor(files, schema);
    }

    /** The rows of some files in order. Every failure is an {@link IntegrityException} that names the file. */
    public static final class Cursor implements Iterator<Object[]>, AutoCloseable {

        private final Iterator<Path> files;
        private final TableSchema schema;
        private final List<OpenFile> open = new ArrayList<>(1);

        private Cursor(final List<Path> files, final TableSchema schema) {
            this.files = List.copyOf(files).iterator();
            this.schema = schema;
        }

        @Override
        public boolean hasNext() {
            while (open.isEmpty() || !open.get(0).hasNext()) {
                close();
                if (!files.hasNext()) {
                    return false;
                }
                open.add(new OpenFile(files.next(), schema));
            }
            return true;
        }

        @Override
        public Object[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the table " + schema.name() + " has no further row");
            }
            return open.get(0).next();
        }

        @Override
        public void close() {
            open.forEach(OpenFile::close);
            open.clear();
        }
    }

    private static final class OpenFile {
        private final Path file;
        private final TableSchema schema;
        private final ParquetFileReader reader;
        private Optional<RecordReader<Object[]>> records = Optional.empty();
        private long left;

        OpenFile(final Path file, final TableSchema schema) {
            this.file = file;
            this.schema = schema;
            try {
                reader = ParquetFiles.open(file);
            } catch (final IOException | RuntimeException damaged) {
                throw known(damaged);
            }
            final MessageType stored = reader.getFileMetaData().getSchema();
            for (final Column column : schema.columns()) {
                if (!stored.containsField(column.name())) {
                    close();
                    throw new IntegrityException("Missing column " + column.name() + " in " + file + ": it has "
                            + stored.getFields().size() + " others. It was written by another version.");
                }
            }
        }

        boolean hasNext() {
            try {
                while (left == 0) {
                    final PageReadStore group = reader.readNextRowGroup();
                    if (group == null) {
                        return false;
                    }
                    left = group.getRowCount();
                    records = Optional.of(new ColumnIOFactory()
                            .getColumnIO(
                                    schema.parquet(), reader.getFileMetaData().getSchema())
                            .getRecordReader(group, new Materializer(schema)));
                }
                return true;
            } catch (final IOException | RuntimeException damaged) {
                throw known(damaged);
            }
        }

        Object[] next() {
            left--;
            try {
                return records.orElseThrow().read();
            } catch (final RuntimeException damaged) {
                throw known(damaged);
            }
        }

        void close() {
            try {
                reader.close();
            } catch (final IOException unclosable) {
                throw known(unclosable);
            }
        }

        private RuntimeException known(final Exception damaged) {
            return damaged instanceof LakeException known ? known : ParquetFiles.damaged(file, damaged);
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
