package niengiam.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads Parquet tables without Spark, row by row, in the order of the files. Page checksums are verified, so a flipped bit is an error and
 * not another number.
 */
public final class ParquetRows {

    private ParquetRows() {}

    /**
     * The rows of one table that is kept in one or more files.
     *
     * @param files its files, as {@link Release#table} and {@link Release#added} give them
     * @param columns the wanted columns; none means all
     * @return a stream that must be closed. It ends in an {@link IntegrityException} if a file is damaged
     */
    public static Stream<Row> read(List<Path> files, String... columns) {
        return files.stream().flatMap(file -> read(file, columns));
    }

    /** The rows of one file. */
    public static Stream<Row> read(Path file, String... columns) {
        var rows = new Rows(file, List.copyOf(Arrays.asList(columns)));
        var spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(rows::close);
    }

    private static final class Rows implements Iterator<Row> {

        private final Path file;
        private final ParquetFileReader reader;
        private final MessageColumnIO columns;
        private final RowConverter converter;
        private RecordReader<Row> group;
        private long left;

        Rows(Path file, List<String> wanted) {
            this.file = file;
            try {
                reader = ParquetFiles.open(file);
            } catch (IOException | RuntimeException e) {
                throw ParquetFiles.damaged(file, e);
            }
            MessageType all = reader.getFileMetaData().getSchema();
            MessageType schema = wanted.isEmpty() ? all : new MessageType(all.getName(), fields(all, wanted));
            reader.setRequestedSchema(schema);
            columns = new ColumnIOFactory().getColumnIO(schema, all);
            converter = new RowConverter(schema);
        }

        private List<Type> fields(MessageType all, List<String> wanted) {
            for (String column : wanted) {
                if (!all.containsField(column)) {
                    close();
                    throw new IllegalArgumentException("Unknown column " + column + " in " + file + ": it has "
                            + all.getFields().stream().map(Type::getName).toList());
                }
            }
            return wanted.stream().map(all::getType).toList();
        }

        @Override
        public boolean hasNext() {
            try {
                while (left == 0) {
                    PageReadStore pages = reader.readNextRowGroup();
                    if (pages == null) {
                        return false;
                    }
                    left = pages.getRowCount();
                    group = columns.getRecordReader(pages, converter);
                }
                return true;
            } catch (IOException | RuntimeException e) {
                throw ParquetFiles.damaged(file, e);
            }
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("Missing row: " + file + " has no more");
            }
            left--;
            try {
                return group.read();
            } catch (RuntimeException e) {
                throw ParquetFiles.damaged(file, e);
            }
        }

        void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw StorageException.during("close", file, e);
            }
        }
    }
}
