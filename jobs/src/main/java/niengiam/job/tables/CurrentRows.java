package niengiam.job.tables;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.job.spark.SortedRows;
import niengiam.job.spark.SparkFiles;
import niengiam.lake.parquet.ParquetRows;
import niengiam.table.Concepts;
import niengiam.table.TableRow;
import niengiam.table.TableSchema;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** The rows of a lake's increments that count: what a later run has read again is left out. */
public final class CurrentRows {

    /**
     * Fewer rows are sorted by one task and make one file. So many take about 250 MiB to sort: what a core with a
     * gigabyte has without going to disk.
     */
    private static final long PART_ROWS = 500_000;

    /** No column of a table has a blank in its name. */
    private static final String PLACE = "place of the row";

    private final SparkSession spark;

    public CurrentRows(final SparkSession spark) {
        this.spark = spark;
    }

    /** Which files of an increment hold a table. */
    @FunctionalInterface
    public interface FilesOf {
        List<Path> of(Increment increment);
    }

    /** One read for all runs whose sources all count, one for each other run. */
    public Dataset<Row> of(final List<Increment> increments, final TableSchema schema, final FilesOf files) {
        final List<Path> whole = new ArrayList<>();
        Optional<Dataset<Row>> rows = Optional.empty();
        for (final Increment increment : increments) {
            if (increment.superseded().isEmpty()) {
                whole.addAll(files.of(increment));
            } else {
                final Dataset<Row> left = read(files.of(increment), schema)
                        .where(not(col(Concepts.SOURCE_ID.name()).isInCollection(increment.superseded())));
                rows = Optional.of(rows.map(before -> before.union(left)).orElse(left));
            }
        }
        if (whole.isEmpty()) {
            return rows.orElseThrow();
        }
        final Dataset<Row> all = read(whole, schema);
        return rows.map(others -> all.union(others)).orElse(all);
    }

    public Dataset<Row> read(final List<Path> files, final TableSchema schema) {
        return SparkFiles.read(spark, schema, files);
    }

    /** How many tasks make a table of the rows of these files. */
    public static int partitions(final List<Path> files) {
        return (int) (1 + ParquetRows.count(files) / PART_ROWS);
    }

    public static List<Path> files(final List<Increment> increments, final FilesOf files) {
        return increments.stream()
                .flatMap(increment -> files.of(increment).stream())
                .toList();
    }

    /**
     * The rows of a table in an order, those that agree in its first columns in one partition.
     *
     * @param key how many columns of the order those are, texts with few combinations: the driver counts them
     */
    static JavaRDD<TableRow> grouped(
            final Dataset<Row> all,
            final TableSchema schema,
            final int partitions,
            final int key,
            final List<niengiam.table.Column<?>> order) {
        if (partitions == 1) {
            return SortedRows.of(schema, all.coalesce(1).sortWithinPartitions(columns(order)));
        }
        final Column joined = concat_ws(
                KeyRanges.BORDER,
                order.subList(0, key).stream().map(CurrentRows::text).toArray(Column[]::new));
        final Map<String, Long> counts = new HashMap<>();
        all.groupBy(joined).count().collectAsList().forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        final KeyRanges ranges = KeyRanges.of(counts, partitions);
        final niengiam.table.Column<?> next = order.get(key);
        final UDF1<Long, Integer> part = ranges::part;
        // The place stands for the key, so that rows are not compared by every column of it.
        final List<Column> places = new ArrayList<>(List.of(col(PLACE)));
        places.addAll(List.of(columns(order.subList(key, order.size()))));
        return SortedRows.of(
                schema,
                all.withColumn(
                                PLACE,
                                udf(ranges, DataTypes.LongType)
                                        .apply(
                                                joined,
                                                next.type() == niengiam.table.Column.Type.TEXT ? text(next) : lit("")))
                        .repartitionById(
                                ranges.parts(), udf(part, DataTypes.IntegerType).apply(col(PLACE)))
                        .sortWithinPartitions(places.toArray(Column[]::new)));
    }

    private static Column text(final niengiam.table.Column<?> column) {
        return coalesce(col(column.name()), lit(""));
    }

    private static Column[] columns(final List<niengiam.table.Column<?>> columns) {
        return columns.stream().map(column -> col(column.name())).toArray(Column[]::new);
    }

    /** The rows in an order, those that agree in the leading columns in one partition. */
    public static JavaRDD<Row> sorted(
            final Dataset<Row> all, final int partitions, final List<Column> leading, final List<Column> order) {
        return (partitions == 1 ? all.coalesce(1) : all.repartitionByRange(partitions, leading.toArray(Column[]::new)))
                .sortWithinPartitions(order.toArray(Column[]::new))
                .javaRDD();
    }
}
