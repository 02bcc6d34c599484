package niengiam.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes derived tables into a directory, each as {@code <name>.csv} and {@code <name>.parquet} with the same rows. */
public final class TableWriter {

    private final Path directory;

    public TableWriter(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes both files of a table; they must not exist yet.
     *
     * @return what was written to the CSV
     * @throws StorageException if the disk refuses
     * @throws IllegalArgumentException if a value is missing or has too many digits
     */
    public <T> CsvTable.Written write(TableSchema<T> schema, Iterable<T> rows) {
        Durable.createDirectories(directory);
        Path parquet = directory.resolve(schema.name() + ".parquet");
        try {
            ParquetTable.write(schema, rows, parquet);
        } catch (IOException e) {
            throw StorageException.during("write", parquet, e);
        }
        Path csv = directory.resolve(schema.name() + ".csv");
        try (var out = Files.newBufferedWriter(
                csv, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return CsvTable.write(schema, rows, out);
        } catch (IOException e) {
            throw StorageException.during("write", csv, e);
        } catch (UncheckedIOException e) {
            throw StorageException.during("write", csv, e.getCause());
        }
    }
}
