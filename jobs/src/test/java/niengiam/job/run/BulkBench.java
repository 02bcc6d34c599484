package niengiam.job.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.RunIdentity;
import niengiam.job.setup.Selection;
import org.apache.spark.sql.SparkSession;

/**
 * Wall time, processor seconds and greatest memory of one kind of work on one delivery, in a machine of its own:
 * {@code generate DATA ROWS}, then {@code ours|all|copy|duckdb DATA OUT}. {@code jobs/bench/bulk} starts them one after
 * the other.
 *
 * <p>{@code ours} is a run as {@code run --tables yoy} does it: kept copy, reading and checking, rejects, observations,
 * findings, year-over-year, all verified and published as a release. {@code all} is the same with {@code --tables all}.
 * {@code copy} is Spark reading the CSV as texts and writing Parquet, no more. {@code duckdb} parses numbers, checks
 * codes, writes rejects apart, observations and year-over-year as Parquet.
 */
public final class BulkBench {

    private static final double NANOS = 1e9;
    private static final long KIB_PER_MIB = 1024;

    private BulkBench() {}

    public static void main(final String... args) throws IOException, SQLException {
        final Path data = Path.of(args[1]);
        if (args[0].equals("generate")) {
            BulkFile.write(Path.of("data"), data, Long.parseLong(args[2]));
            return;
        }
        final Path out = Path.of(args[2]);
        final long begin = System.nanoTime();
        switch (args[0]) {
            case "ours" -> run(data, out, List.of("yoy"), begin);
            case "all" -> run(data, out, List.of(Selection.ALL), begin);
            case "copy" -> copy(data, out);
            case "duckdb" -> duckdb(data, out);
            default ->
                throw new IllegalArgumentException("Unknown work " + args[0] + ": expected ours, all, copy or duckdb");
        }
        report(args[0], begin);
    }

    private static void report(final String what, final long begin) {
        final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        final String peak;
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            peak = status.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("VmHWM: 0 kB");
        } catch (final IOException elsewhere) {
            throw new UncheckedIOException("Cannot tell the memory: this is no Linux.", elsewhere);
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s wall %7.1f s   processor %7.1f s   memory %5d MiB%n",
                what,
                (System.nanoTime() - begin) / NANOS,
                machine.getProcessCpuTime() / NANOS,
                Long.parseLong(peak.replaceAll("\\D", "")) / KIB_PER_MIB);
    }

    /** A run as from the command line, into a lake of its own. */
    private static void run(final Path data, final Path out, final List<String> tables, final long begin) {
        final RunConfig config =
                new RunConfig(data, out, new RunIdentity(Instant.EPOCH, "bulk"), List.of()).withTables(tables);
        final RunJob job = new RunJob(config, (step, done, of) -> {
            if (done == 0) {
                report("  until " + step.name().toLowerCase(Locale.ROOT), begin);
            }
        });
        System.out.println("  " + job.run());
    }

    private static void copy(final Path data, final Path out) {
        final SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .getOrCreate();
        spark.read()
                .option("header", "true")
                .csv(data.resolve(BulkFile.SNAPSHOT).toString())
                .write()
                .parquet(out.resolve("copy").toString());
        spark.stop();
    }

    private static void duckdb(final Path data, final Path out) throws SQLException, IOException {
        Files.createDirectories(out);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("duck.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '2GB'");
            statement.execute("SET temp_directory = '" + out.resolve("spill") + "'");
            statement.execute("SET preserve_insertion_order = false");
            for (final String sql : sql(data, out)) {
                final Instant start = Instant.now();
                statement.execute(sql);
                System.out.println("  " + sql.strip().lines().findFirst().orElse("") + " "
                        + Duration.between(start, Instant.now()));
            }
        }
    }

    private static List<String> sql(final Path data, final Path out) {
        final Path lists = data.resolve("codelists");
        final String observations = out.resolve("observations.parquet").toString();
        return List.of(
                "CREATE TABLE indicators AS SELECT * FROM read_csv('" + lists.resolve("indicators.csv")
                        + "', all_varchar = true)",
                "CREATE TABLE areas AS SELECT * FROM read_csv('" + lists.resolve("areas.csv")
                        + "', all_varchar = true)",
                "CREATE TABLE units AS SELECT * FROM read_csv('" + lists.resolve("units.csv")
                        + "', all_varchar = true)",
                """
                CREATE TABLE parsed AS
                SELECT d.*, TRY_CAST(OBS_VALUE AS DECIMAL(38, 15)) AS number, i.measure_kind, a.code AS area_code,
                       CASE WHEN i.code IS NULL THEN 'NO_INDICATOR'
                            WHEN a.ref_area IS NULL THEN 'UNKNOWN_AREA'
                            WHEN u.code IS NULL THEN 'UNKNOWN_UNIT'
                            WHEN COUNTERPART_AREA <> '_T' AND NOT regexp_full_match(COUNTERPART_AREA, '[A-Z]{2}')
                                THEN 'UNKNOWN_CODE'
                            WHEN NOT regexp_full_match(TIME_PERIOD, '\\d{4}(-(\\d{2}|Q[1-4]))?') THEN 'INVALID_PERIOD'
                            WHEN TRY_CAST(OBS_VALUE AS DECIMAL(38, 15)) IS NULL THEN 'INVALID_NUMBER' END AS reason
                FROM (SELECT *, row_number() OVER () + 1 AS record FROM read_csv('%s', all_varchar = true)) d
                LEFT JOIN indicators i ON i.code = d.INDICATOR
                LEFT JOIN areas a ON a.ref_area = d.REF_AREA
                LEFT JOIN units u ON u.code = d.UNIT_MEASURE
                """
                        .formatted(data.resolve(BulkFile.SNAPSHOT)),
                "COPY (SELECT record, reason, OBS_VALUE FROM parsed WHERE reason IS NOT NULL) TO '"
                        + out.resolve("rejects.parquet") + "' (FORMAT parquet, COMPRESSION zstd)",
                "COPY (SELECT * EXCLUDE (reason) FROM parsed WHERE reason IS NULL ORDER BY INDICATOR, area_code,"
                        + " COUNTERPART_AREA, REF_AREA, TIME_PERIOD) TO '" + observations
                        + "' (FORMAT parquet, COMPRESSION zstd)",
                """
                COPY (
                SELECT o.*, b.TIME_PERIOD AS base_period, b.number AS base_value, o.number - b.number AS change,
                       CASE WHEN b.number <> 0 THEN (o.number - b.number) * 100.0 / b.number END AS change_pct,
                       CASE WHEN b.number IS NULL THEN 'BASE_MISSING' WHEN b.number = 0 THEN 'BASE_ZERO' ELSE 'OK' END
                           AS comparability
                FROM '%1$s' o LEFT JOIN '%1$s' b
                ON o.INDICATOR = b.INDICATOR AND o.REF_AREA = b.REF_AREA AND o.COUNTERPART_AREA = b.COUNTERPART_AREA
                AND b.TIME_PERIOD = (CAST(o.TIME_PERIOD[1:4] AS INT) - 1)::VARCHAR || o.TIME_PERIOD[5:]
                ) TO '%2$s' (FORMAT parquet, COMPRESSION zstd)
                """
                        .formatted(observations, out.resolve("yoy.parquet")));
    }
}
