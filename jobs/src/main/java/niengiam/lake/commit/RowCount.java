package niengiam.lake.commit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import niengiam.lake.csv.CsvCount;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.parquet.ParquetFiles;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.ParquetFileReader;

/**
 * Counts the records of a table by reading it, which also finds pages, rows and letters that are broken. What the footer of a Parquet
 * file claims is compared, not believed.
 */
final class RowCount {

    private RowCount() {}

    /** The records of a {@code .parquet} or {@code .csv} file, empty for other kinds. */
    static OptionalLong of(final Path file) throws IOException {
        final String name = file.getFileName().toString();
        if (name.endsWith(".parquet")) {
            return OptionalLong.of(parquet(file));
        }
        return name.endsWith(".csv") ? OptionalLong.of(csv(file)) : OptionalLong.empty();
    }

    private static long csv(final Path file) throws IOException {
        try (var letters = Files.newBufferedReader(file)) {
            return CsvCount.of(letters);
        } catch (final IllegalArgumentException e) {
            throw broken(file, "CSV with as many fields in every row", e.getMessage());
        } catch (final CharacterCodingException e) {
            throw broken(file, "CSV in UTF-8", "bytes that are no letters");
        }
    }

    private static long parquet(final Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFiles.open(file)) {
            if (reader.getFileMetaData().getSchema().getColumns().isEmpty()) {
                throw new IntegrityException("Cannot publish " + file
                        + ": it has no columns. Its writer was given a type it cannot describe.");
            }
            long rows = 0;
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                for (final ColumnDescriptor column :
                        reader.getFileMetaData().getSchema().getColumns()) {
                    checkValues(file, group, column);
                }
                rows += group.getRowCount();
            }
            if (rows != reader.getRecordCount()) {
                throw broken(file, "Parquet with " + reader.getRecordCount() + " rows", rows + " rows");
            }
            return rows;
        } catch (final IntegrityException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ParquetFiles.damaged(file, e);
        }
    }

    private static void checkValues(final Path file, final PageReadStore group, final ColumnDescriptor column) {
        final PageReader pages = group.getPageReader(column);
        pages.readDictionaryPage();
        long values = 0;
        for (DataPage page = pages.readPage(); page != null; page = pages.readPage()) {
            values += page.getValueCount();
        }
        if (column.getMaxRepetitionLevel() == 0 && values != group.getRowCount()) {
            throw broken(
                    file,
                    "Parquet with " + group.getRowCount() + " values in " + String.join(".", column.getPath()),
                    values + " values");
        }
    }

    private static IntegrityException broken(final Path file, final String expected, final String actual) {
        return new IntegrityException(
                "Invalid " + file + ": expected " + expected + ", got " + actual + ". " + IntegrityException.ADVICE);
    }
}
