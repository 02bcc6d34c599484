package niengiam.trend;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.model.Cutoff;
import niengiam.model.Dimensions;
import niengiam.model.Locator;
import niengiam.model.MeasureKind;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Quantity;
import niengiam.model.SeriesKey;
import niengiam.model.TimePeriod;
import niengiam.model.Unit;
import niengiam.trend.rank.SenSlope;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Year-over-year, compound growth and Sen's slope of many yearly series: this package over Spark beside SQL in DuckDB, in
 * one process, on one Parquet file that is sorted by series and year as observation tables are. Both reduce to a sum and a
 * count, so that nothing is left out and nothing is written. {@code COMPARISONS} is the engine of the {@code yoy} table itself,
 * observations, decimals and verdicts, which SQL has none of; the others are the arithmetic alone.
 * {@code TrendsBench FOLDER SERIES [WORK]}.
 */
public final class TrendsBench {

    private static final int YEARS = 20;
    private static final double NANOS = 1e9;
    private static final Unit UNIT = new Unit("PROJECT", 0);
    private static final List<Cutoff> CUTOFFS = IntStream.range(2001, 2001 + YEARS)
            .mapToObj(year -> Cutoff.on(LocalDate.of(year, 12, 31)))
            .toList();
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 1, 5);
    private static final Observation.Provenance PLACE = new Observation.Provenance(
            "bench", "bench", Locator.parse("cell=1,1").orElseThrow(), "");

    private TrendsBench() {}

    /** What to compute of each series. */
    private enum Work {
        COMPARISONS(
                "SELECT count(p), sum(p) FROM (SELECT (amount / lag(amount) OVER (PARTITION BY series ORDER BY year)"
                        + " - 1) * 100 AS p FROM read_parquet('%s'))"),
        YEAR_OVER_YEAR(
                "SELECT count(p), sum(p) FROM (SELECT (value / lag(value) OVER (PARTITION BY series ORDER BY year)"
                        + " - 1) * 100 AS p FROM read_parquet('%s'))"),
        CAGR("SELECT count(g), sum(g) FROM (SELECT (pow(arg_max(value, year) / arg_min(value, year),"
                + " 1.0 / (max(year) - min(year))) - 1) * 100 AS g FROM read_parquet('%s') GROUP BY series)"),
        SEN_SLOPE("SELECT count(s), sum(s) FROM (SELECT median((b.value - a.value) / (b.year - a.year)) AS s FROM"
                + " read_parquet('%1$s') a JOIN read_parquet('%1$s') b ON a.series = b.series AND a.year < b.year"
                + " GROUP BY a.series)");

        private final String sql;

        Work(final String sql) {
            this.sql = sql;
        }
    }

    public static void main(final String... args) throws Exception {
        final Path folder = Files.createDirectories(Path.of(args[0]));
        final long series = Long.parseLong(args[1]);
        final Path file = folder.resolve("series.parquet");
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement duckdb = connection.createStatement()) {
            duckdb.execute("SET threads = 2");
            duckdb.execute("SET memory_limit = '4GB'");
            duckdb.execute("SET temp_directory = '" + folder.resolve("spill") + "'");
            duckdb.execute(
                    "COPY (SELECT s AS series, (2001 + y)::INTEGER AS year, 100.0::DOUBLE + (hash(s * 31 + y) % 1000)"
                            + " / 10.0 + y AS value, value::DECIMAL(18,1) AS amount FROM range(" + series
                            + ") a(s), range(" + YEARS
                            + ") b(y) ORDER BY s, y) TO '"
                            + file + "' (FORMAT parquet, COMPRESSION zstd)");
            final SparkSession spark = SparkSession.builder()
                    .master("local[2]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.sql.files.maxPartitionBytes", "64m")
                    .getOrCreate();
            for (final Work work : args.length > 2 ? new Work[] {Work.valueOf(args[2])} : Work.values()) {
                // Asked twice: the first answer also pays for compiling, on both sides; the second is held against the
                // other.
                measure(work + " DuckDB, first", () -> ask(duckdb, String.format(Locale.ROOT, work.sql, file)));
                measure(work + " ours, first", () -> compute(spark, file, work));
                final Sample theirs =
                        measure(work + " DuckDB", () -> ask(duckdb, String.format(Locale.ROOT, work.sql, file)));
                final Sample ours = measure(work + " ours", () -> compute(spark, file, work));
                if (ours.count != theirs.count || Math.abs(ours.sum - theirs.sum) > 1e-6 * Math.abs(theirs.sum)) {
                    throw new IllegalStateException("Invalid benchmark: " + ours + " is not " + theirs);
                }
                System.out.printf(
                        Locale.ROOT,
                        "%s ratio wall %.2f processor %.2f%n%n",
                        work,
                        ours.wall / theirs.wall,
                        ours.processor / theirs.processor);
            }
            spark.stop();
        }
    }

    private record Sample(long count, double sum, double wall, double processor) {}

    @FunctionalInterface
    private interface Question {
        double[] answer() throws Exception;
    }

    private static Sample measure(final String what, final Question question) throws Exception {
        final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        final long processor = machine.getProcessCpuTime();
        final long wall = System.nanoTime();
        final double[] answer = question.answer();
        final Sample sample = new Sample(
                (long) answer[0],
                answer[1],
                (System.nanoTime() - wall) / NANOS,
                (machine.getProcessCpuTime() - processor) / NANOS);
        System.out.printf(
                Locale.ROOT,
                "%-30s wall %7.2f s  processor %7.2f s  count %d%n",
                what,
                sample.wall,
                sample.processor,
                sample.count);
        return sample;
    }

    private static double[] ask(final Statement duckdb, final String sql) throws SQLException {
        try (ResultSet result = duckdb.executeQuery(sql)) {
            result.next();
            return new double[] {result.getDouble(1), result.getDouble(2)};
        }
    }

    private static double[] compute(final SparkSession spark, final Path file, final Work work) {
        // Internal rows give numbers without making objects of them.
        return spark.read()
                .parquet(file.toString())
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(new Pass(work))
                .reduce((one, two) -> join(one, two));
    }

    private static double[] join(final double[] one, final double[] two) {
        return new double[] {one[0] + two[0], one[1] + two[1]};
    }

    /** Goes through one partition, series by series. A series that a split tears apart would be counted short. */
    private static final class Pass implements FlatMapFunction<Iterator<InternalRow>, double[]> {
        private static final long serialVersionUID = 1L;
        private final Work work;

        Pass(final Work work) {
            this.work = work;
        }

        @Override
        public Iterator<double[]> call(final Iterator<InternalRow> rows) {
            final double[] total = new double[2];
            final double[] times = new double[YEARS];
            final double[] values = new double[YEARS];
            final List<Observation> figures = new ArrayList<>(YEARS);
            long series = -1;
            int points = 0;
            while (rows.hasNext()) {
                final InternalRow row = rows.next();
                final long key = row.getLong(0);
                if (work == Work.COMPARISONS) {
                    if (key != series) {
                        compare(figures, total);
                        series = key;
                    }
                    figures.add(figure(
                            figures.isEmpty()
                                    ? new SeriesKey("INV_PRJ_NEW", "S" + key, Dimensions.NONE)
                                    : figures.get(0).key(),
                            row.getInt(1),
                            row.getDecimal(3, 18, 1).toJavaBigDecimal()));
                    continue;
                }
                if (key != series) {
                    take(times, values, points, total);
                    series = key;
                    points = 0;
                }
                times[points] = row.getInt(1);
                values[points++] = row.getDouble(2);
            }
            compare(figures, total);
            take(times, values, points, total);
            return List.of(total).iterator();
        }

        private static Observation figure(final SeriesKey key, final int year, final BigDecimal value) {
            return new Observation(
                    key,
                    MeasureKind.FLOW,
                    new TimePeriod.Year(year),
                    CUTOFFS.get(year - 2001),
                    UNIT,
                    Optional.of(Quantity.exact(value)),
                    ObsStatus.A,
                    "",
                    PUBLISHED,
                    PLACE,
                    "");
        }

        private static void compare(final List<Observation> figures, final double[] total) {
            for (final Comparison comparison : YearOnYear.of(figures)) {
                if (comparison.change().isPresent()) {
                    total[0]++;
                    total[1] += comparison.change().get().percent().doubleValue();
                }
            }
            figures.clear();
        }

        private void take(final double[] times, final double[] values, final int points, final double[] total) {
            if (points == 0) {
                return;
            }
            switch (work) {
                case COMPARISONS -> throw new IllegalStateException("taken from observations");
                case YEAR_OVER_YEAR -> {
                    for (int i = 1; i < points; i++) {
                        total[1] += (values[i] / values[i - 1] - 1) * 100;
                    }
                    total[0] += points - 1;
                }
                case CAGR -> {
                    total[1] +=
                            (Math.pow(values[points - 1] / values[0], 1 / (times[points - 1] - times[0])) - 1) * 100;
                    total[0]++;
                }
                case SEN_SLOPE -> {
                    total[1] += SenSlope.of(
                                    java.util.Arrays.copyOf(times, points), java.util.Arrays.copyOf(values, points))
                            .slope();
                    total[0]++;
                }
            }
        }
    }
}
