package niengiam.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import niengiam.lake.ObservationTable;
import niengiam.lake.ParquetRows;
import niengiam.lake.RunDirectory;
import niengiam.lake.TableSchema;
import niengiam.lake.Tables;
import niengiam.model.Observation;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes the tables of a release from everything the lake holds. */
final class TablesStage {

    /** Up to this size one task makes a table, and the table is one file. */
    private static final long PART_BYTES = 64L << 20;

    private final SparkSession spark;
    private final DataFolder data;
    private final Publication publication;
    private final RunDirectory run;

    TablesStage(
            final SparkSession spark, final DataFolder data, final Publication publication, final RunDirectory run) {
        this.spark = spark;
        this.data = data;
        this.publication = publication;
        this.run = run;
    }

    /**
     * What the tables hold.
     *
     * @param observations how many observations
     * @param rejects how many rejects
     * @param areas territories that occur
     * @param findings how many findings, by severity
     * @param comparisons how many comparisons, by verdict
     * @param shown observations of the territories that get charts
     */
    record Contents(
            long observations,
            long rejects,
            Set<String> areas,
            Map<String, Long> findings,
            Map<String, Long> comparisons,
            List<Observation> shown) {}

    /** Writes the tables into {@code release/tables}. */
    Contents write(final List<Increment> increments) throws IOException {
        final Path tables = Files.createDirectories(run.release().resolve("tables"));
        final Path parts = Files.createDirectories(run.work().resolve("tables"));
        Session.describe(spark.sparkContext(), "Compare every figure and write the tables");
        final List<TablesTask.Outcome> outcomes = observations(increments)
                .javaRDD()
                .mapPartitionsWithIndex(new TablesTask(parts, data, publication), true)
                .collect();
        for (final String table : TablesTask.TABLES) {
            TableParts.assemble(
                    parts.resolve(table),
                    tables,
                    table,
                    outcomes.stream().map(outcome -> outcome.stems().get(table)).toList());
        }
        // By length first: record 9 comes before record 10.
        final long rejects = copy(
                increments,
                Tables.REJECTS,
                Increment::rejects,
                List.of(col("source_id"), length(col("locator")), col("locator")));
        copy(increments, Tables.UNREAD, Increment::unread, List.of(col("source_id"), col("start"), col("end")));
        return contents(outcomes, rejects);
    }

    private Dataset<Row> observations(final List<Increment> increments) throws IOException {
        final Column[] order =
                ObservationTable.ORDER.stream().map(name -> col(name)).toArray(Column[]::new);
        final int partitions = partitions(increments, Increment::observations);
        final Dataset<Row> all = current(increments, ObservationTable.SCHEMA, Increment::observations);
        return (partitions == 1
                        ? all.coalesce(1)
                        : all.repartitionByRange(
                                partitions,
                                ObservationTable.PANEL.stream()
                                        .map(name -> col(name))
                                        .toArray(Column[]::new)))
                .sortWithinPartitions(order);
    }

    private static int partitions(final List<Increment> increments, final FilesOf files) throws IOException {
        long bytes = 0;
        for (final Increment increment : increments) {
            for (final Path file : files.of(increment)) {
                bytes += Files.size(file);
            }
        }
        return (int) Math.max(1, bytes / PART_BYTES);
    }

    private interface FilesOf {
        List<Path> of(Increment increment);
    }

    /** The rows that count: one read for all runs whose sources all do, one for each other run. */
    private Dataset<Row> current(final List<Increment> increments, final TableSchema schema, final FilesOf files) {
        final List<String> whole = new ArrayList<>();
        Optional<Dataset<Row>> rows = Optional.empty();
        for (final Increment increment : increments) {
            final List<String> paths =
                    files.of(increment).stream().map(Path::toString).toList();
            if (increment.superseded().isEmpty()) {
                whole.addAll(paths);
            } else {
                final Dataset<Row> left =
                        read(paths, schema).where(not(col("source_id").isInCollection(increment.superseded())));
                rows = Optional.of(rows.map(before -> before.union(left)).orElse(left));
            }
        }
        if (whole.isEmpty()) {
            return rows.orElseThrow();
        }
        final Dataset<Row> all = read(whole, schema);
        return rows.map(others -> all.union(others)).orElse(all);
    }

    private Dataset<Row> read(final List<String> paths, final TableSchema schema) {
        return spark.read().schema(SparkRows.schema(schema)).parquet(SparkRows.names(paths));
    }

    /** Copies a table of what was written down while reading; without rows it costs no job. */
    private long copy(
            final List<Increment> increments, final TableSchema schema, final FilesOf files, final List<Column> order)
            throws IOException {
        final String table = schema.name();
        final Path tables = run.release().resolve("tables");
        final Path parts = run.work().resolve("tables").resolve(table);
        final List<Increment> filled = new ArrayList<>();
        for (final Increment increment : increments) {
            if (hasRows(files.of(increment), schema)) {
                filled.add(increment);
            }
        }
        if (filled.isEmpty()) {
            final PartWriter none = PartWriter.open(parts, schema, PartWriter.Text.CSV, 0, 0);
            none.close();
            TableParts.assemble(parts, tables, table, List.of(none.stem()));
            return 0;
        }
        Session.describe(spark.sparkContext(), "Copy the table " + table);
        final int partitions = partitions(filled, files);
        final Dataset<Row> all = current(filled, schema, files);
        final Column[] columns = order.toArray(Column[]::new);
        final List<CopyTask.Outcome> outcomes = (partitions == 1
                        ? all.coalesce(1)
                        : all.repartitionByRange(partitions, columns))
                .sortWithinPartitions(columns)
                .javaRDD()
                .mapPartitionsWithIndex(new CopyTask(parts, schema), true)
                .collect();
        TableParts.assemble(
                parts,
                tables,
                table,
                outcomes.stream().map(CopyTask.Outcome::stem).toList());
        return outcomes.stream().mapToLong(CopyTask.Outcome::rows).sum();
    }

    private static boolean hasRows(final List<Path> files, final TableSchema schema) {
        try (ParquetRows.Cursor rows = ParquetRows.open(files, schema)) {
            return rows.hasNext();
        }
    }

    private static Contents contents(final List<TablesTask.Outcome> outcomes, final long rejects) {
        final Map<String, Long> findings = new TreeMap<>();
        final Map<String, Long> comparisons = new TreeMap<>();
        final Set<String> areas = new TreeSet<>();
        final List<Observation> shown = new ArrayList<>();
        long observations = 0;
        for (final TablesTask.Outcome outcome : outcomes) {
            outcome.findings().forEach((severity, count) -> findings.merge(severity, count, Long::sum));
            outcome.comparisons().forEach((verdict, count) -> comparisons.merge(verdict, count, Long::sum));
            areas.addAll(outcome.areas());
            outcome.shown().forEach(row -> shown.add(ObservationTable.observation(row)));
            observations += outcome.observations();
        }
        return new Contents(observations, rejects, areas, findings, comparisons, shown);
    }
}
