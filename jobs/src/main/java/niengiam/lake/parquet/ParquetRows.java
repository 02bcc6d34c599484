package niengiam.lake.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;

/** Reads the rows of a table from Parquet without Spark, with page checksums verified. */
public final class ParquetRows {

    private ParquetRows() {}

    /**
     * Gives every row of a file, in the order of the file.
     *
     * @throws niengiam.lake.disk.IntegrityException if the file is damaged, or lacks a column of the schema or has it with another type
     */
    public static void forEach(final Path file, final TableSchema schema, final Consumer<TableRow> action) {
        try (Cursor rows = open(List.of(file), schema)) {
            rows.forEachRemaining(action);
        }
    }

    /**
     * Gives the rows of a file that have a text in a column, in the order of the file. Pages that cannot have it are not read.
     *
     * @throws niengiam.lake.disk.IntegrityException as {@link #forEach(Path, TableSchema, Consumer)} does
     */
    public static void forEach(
            final Path file,
            final TableSchema schema,
            final Column<String> column,
            final String text,
            final Consumer<TableRow> action) {
        final FilterPredicate has = FilterApi.eq(FilterApi.binaryColumn(column.name()), Binary.fromString(text));
        try (StoredTable rows = StoredTable.open(file, schema, FilterCompat.get(has))) {
            while (rows.hasNext()) {
                final TableRow row = rows.next();
                if (row.text(column).equals(text)) {
                    action.accept(row);
                }
            }
        }
    }

    /** Opens the files of a table, to be read one row after the other; memory holds one row group. */
    public static Cursor open(final List<Path> files, final TableSchema schema) {
        return new Cursor(files, schema);
    }

    /**
     * How many rows some files hold, as their footers say.
     *
     * @throws niengiam.lake.disk.IntegrityException if a footer is damaged
     */
    public static long count(final List<Path> files) {
        long rows = 0;
        for (final Path file : files) {
            try (ParquetFileReader reader = ParquetFiles.open(file)) {
                rows += reader.getRecordCount();
            } catch (final IOException unreadable) {
                throw ParquetFiles.damaged(file, unreadable);
            }
        }
        return rows;
    }

    /** The rows of some files in order. Every failure is an {@link niengiam.lake.disk.IntegrityException} that names the file. */
    public static final class Cursor implements Iterator<TableRow>, AutoCloseable {

        private final Iterator<Path> files;
        private final TableSchema schema;
        private final List<StoredTable> open = new ArrayList<>(1);

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
                open.add(StoredTable.open(files.next(), schema));
            }
            return true;
        }

        @Override
        public TableRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the table " + schema.name() + " has no further row");
            }
            return open.get(0).next();
        }

        @Override
        public void close() {
            open.forEach(StoredTable::close);
            open.clear();
        }
    }
}
