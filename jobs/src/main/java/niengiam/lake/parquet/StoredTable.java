package niengiam.lake.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeException;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** One Parquet file of a table, read row by row. Parquet tells of damage in many ways; here there is one. */
final class StoredTable implements AutoCloseable {
    private final Path file;
    private final TableSchema schema;
    private final ParquetFileReader reader;
    private final MessageColumnIO columns;
    private final boolean isFiltered;
    private Optional<RecordReader<TableRow>> records = Optional.empty();
    private long left;

    private StoredTable(
            final Path file,
            final TableSchema schema,
            final ParquetFileReader reader,
            final MessageColumnIO columns,
            final boolean isFiltered) {
        this.file = file;
        this.schema = schema;
        this.reader = reader;
        this.columns = columns;
        this.isFiltered = isFiltered;
    }

    /**
     * Opens a file.
     *
     * @throws IntegrityException if the file is damaged, or lacks a column of the schema or has it with another type
     */
    static StoredTable open(final Path file, final TableSchema schema) {
        return open(file, schema, FilterCompat.NOOP);
    }

    /**
     * Opens a file in search of some rows.
     *
     * @param filter pages without such rows are left out; others may come with them
     */
    static StoredTable open(final Path file, final TableSchema schema, final FilterCompat.Filter filter) {
        final ParquetFileReader reader = undamaged(file, () -> ParquetFiles.open(file, filter));
        try {
            final MessageType stored = reader.getFileMetaData().getSchema();
            return new StoredTable(
                    file,
                    schema,
                    reader,
                    new ColumnIOFactory().getColumnIO(wanted(file, stored, schema), stored),
                    FilterCompat.isFilteringRequired(filter));
        } catch (final RuntimeException unreadable) {
            closed(file, reader);
            throw unreadable;
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

    boolean hasNext() {
        while (left == 0) {
            final PageReadStore group =
                    undamaged(file, () -> isFiltered ? reader.readNextFilteredRowGroup() : reader.readNextRowGroup());
            if (group == null) {
                return false;
            }
            left = group.getRowCount();
            records = Optional.of(undamaged(file, () -> columns.getRecordReader(group, new RowMaterializer(schema))));
        }
        return true;
    }

    TableRow next() {
        left--;
        return undamaged(file, records.orElseThrow()::read);
    }

    @Override
    public void close() {
        closed(file, reader);
    }

    private static void closed(final Path file, final ParquetFileReader reader) {
        try {
            reader.close();
        } catch (final IOException unclosable) {
            throw ParquetFiles.damaged(file, unclosable);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T undamaged(final Path file, final Step<T> step) {
        try {
            return step.take();
        } catch (final LakeException known) {
            throw known;
        } catch (final IOException | RuntimeException damaged) {
            throw ParquetFiles.damaged(file, damaged);
        }
    }
}
