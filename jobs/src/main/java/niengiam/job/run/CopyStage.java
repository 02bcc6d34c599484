package niengiam.job.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.job.spark.PartWriter;
import niengiam.job.spark.Session;
import niengiam.job.spark.TableParts;
import niengiam.job.tables.CurrentRows;
import niengiam.job.tables.Increment;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Concepts;
import niengiam.table.CorrectionTable;
import niengiam.table.RejectTable;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.table.TableSchema;
import niengiam.table.UnreadTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes the tables of a release that repeat what was written down while reading: rejects, numbers of documents, and corrections. */
final class CopyStage {

    private final SparkSession spark;
    private final Path release;
    private final Path work;
    private final Optional<Set<String>> sources;

    /**
     * @param release where the folder of tables is
     * @param work where parts of tables lie until they are whole
     * @param sources the sources whose rows count; all if empty
     */
    CopyStage(final SparkSession spark, final Path release, final Path work, final Optional<Set<String>> sources) {
        requireAll(TableRegister.release());
        this.spark = spark;
        this.release = release;
        this.work = work;
        this.sources = sources;
    }

    /**
     * How a table is copied.
     *
     * @param files where an increment keeps it
     * @param order in which its rows stand
     */
    private record Copy(CurrentRows.FilesOf files, List<Column> order) {}

    private static final Map<String, Copy> COPIES = Map.of(
            UnreadTable.SCHEMA.name(),
            new Copy(Increment::unread, List.of(by(Concepts.SOURCE_ID), by(UnreadTable.START), by(UnreadTable.END))),
            CorrectionTable.SCHEMA.name(),
            new Copy(Increment::corrections, List.of(by(Concepts.SOURCE_ID), by(CorrectionTable.ID))),
            RejectTable.SCHEMA.name(),
            // By length first: record 9 comes before record 10.
            new Copy(
                    Increment::rejects,
                    List.of(by(Concepts.SOURCE_ID), length(by(Concepts.LOCATOR)), by(Concepts.LOCATOR))));

    private static Column by(final niengiam.table.Column<?> column) {
        return col(column.name());
    }

    /**
     * Holds the register against what is copied.
     *
     * @throws IllegalStateException if a table is to be copied from nowhere
     */
    static void requireAll(final TableRegister register) {
        for (final Table table : register.tables(Table::isCopied)) {
            if (!COPIES.containsKey(table.name())) {
                throw new IllegalStateException("Missing copy of table " + table.name()
                        + ": say in CopyStage where an increment keeps it and in which order it stands.");
            }
        }
    }

    /**
     * Writes the tables into {@code release/tables}.
     *
     * @return how many rejects there are
     */
    long write(final List<Increment> increments) throws IOException {
        Files.createDirectories(release.resolve("tables"));
        final Map<String, Long> rows = new HashMap<>();
        for (final Table table : TableRegister.release().tables(Table::isCopied)) {
            final Copy copy = COPIES.get(table.name());
            rows.put(table.name(), copy(increments, table.schema(), copy.files(), copy.order()));
        }
        return rows.get(RejectTable.SCHEMA.name());
    }

    /** Without rows it costs no job. */
    private long copy(
            final List<Increment> increments,
            final TableSchema schema,
            final CurrentRows.FilesOf files,
            final List<Column> order)
            throws IOException {
        final String table = schema.name();
        final Path parts = Files.createDirectories(work.resolve("tables").resolve(table));
        final List<Increment> filled = increments.stream()
                .filter(increment -> hasRows(files.of(increment), schema))
                .toList();
        if (filled.isEmpty()) {
            final PartWriter none = PartWriter.open(parts, schema, Table.Text.CSV, 0, 0);
            none.close();
            TableParts.assemble(parts, release.resolve("tables"), table, Table.Text.CSV, List.of(none.stem()));
            return 0;
        }
        Session.describe(spark.sparkContext(), "Copy the table " + table);
        final Dataset<Row> all = new CurrentRows(spark).of(filled, schema, files);
        final Dataset<Row> wanted = sources.map(
                        ids -> all.where(by(Concepts.SOURCE_ID).isInCollection(ids)))
                .orElse(all);
        final List<CopyTask.Outcome> outcomes = CurrentRows.sorted(
                        wanted, CurrentRows.partitions(CurrentRows.files(filled, files)), order, order)
                .mapPartitionsWithIndex(new CopyTask(parts, schema), true)
                .collect();
        TableParts.assemble(
                parts,
                release.resolve("tables"),
                table,
                Table.Text.CSV,
                outcomes.stream().map(CopyTask.Outcome::stem).toList());
        return outcomes.stream().mapToLong(CopyTask.Outcome::rows).sum();
    }

    private static boolean hasRows(final List<Path> files, final TableSchema schema) {
        try (ParquetRows.Cursor rows = ParquetRows.open(files, schema)) {
            return rows.hasNext();
        }
    }
}
