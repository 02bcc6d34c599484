package niengiam.job.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.remote.Locations;
import niengiam.table.TableSchema;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The only place where Spark is told of files. It takes every path it reads for a pattern: a folder named {@code a[1]}
 * would be answered from {@code a1} beside it.
 */
public final class SparkFiles {

    /** What Spark takes for the sign of a pattern. */
    private static final Pattern SIGN = Pattern.compile("[{}\\[\\]*?\\\\]");

    /**
     * Spark's own switch, by which it reads again what it wrote. It works for one path: of several, each with a sign, Spark
     * reads all as often as there are such. And to quote the signs would not do: Hadoop fails on a colon beside them.
     */
    private static final String PATTERNS = "__globPaths__";

    private SparkFiles() {}

    /** The rows of Parquet files, whose columns are those of the schema. */
    public static Dataset<Row> read(final SparkSession spark, final TableSchema schema, final List<Path> files) {
        final StructType columns = SparkRows.schema(schema);
        final List<String> names = files.stream().map(Locations::name).toList();
        if (names.stream().anyMatch(name -> SIGN.matcher(name).find())) {
            return names.stream()
                    .map(name -> reader(spark).schema(columns).parquet(name))
                    .reduce(Dataset::union)
                    .orElseThrow();
        }
        return reader(spark).schema(columns).parquet(names.toArray(String[]::new));
    }

    /** How many rows a folder of Parquet files has; their footers say it. */
    public static long count(final SparkSession spark, final Path folder) {
        return reader(spark).parquet(Locations.name(folder)).count();
    }

    private static DataFrameReader reader(final SparkSession spark) {
        return spark.read().option(PATTERNS, false);
    }

    /** Writes rows as Parquet into a new folder, which Spark makes. */
    public static void write(final Dataset<Row> rows, final Path folder) {
        rows.write().parquet(Locations.name(folder));
    }
}
