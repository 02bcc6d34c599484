package niengiam.report.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Column;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;

/** The tables of a release that is being staged: each is a Parquet file, or a folder of parts. */
public final class StagedTables {

    private final Path folder;

    /** @param release the folder of the release */
    public StagedTables(final Path release) {
        this.folder = release.resolve("tables");
    }

    /** Gives every row of a table, one at a time. */
    public void forEach(final TableSchema schema, final Consumer<TableRow> action) {
        files(schema).forEach(part -> ParquetRows.forEach(part, schema, action));
    }

    /** Gives every row of a table that has a text in a column, one at a time; what cannot have it is not read. */
    public void forEach(
            final TableSchema schema, final Column<String> column, final String text, final Consumer<TableRow> action) {
        files(schema).forEach(part -> ParquetRows.forEach(part, schema, column, text, action));
    }

    /** The files of a table, in their order. */
    public List<Path> files(final TableSchema schema) {
        final Path table = folder.resolve(schema.name() + ".parquet");
        if (!Files.isDirectory(table)) {
            return List.of(table);
        }
        try (Stream<Path> files = Files.list(table)) {
            return files.sorted().toList();
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where readers find a table in the release, as CSV or Parquet: a file, or its first part. */
    public String path(final TableSchema table, final String extension) {
        final String name = table.name() + "." + extension;
        return Files.isDirectory(folder.resolve(name))
                ? "tables/" + name + "/part-00000." + extension
                : "tables/" + name;
    }
}
