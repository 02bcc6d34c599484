package niengiam.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.lake.ObservationTable;
import niengiam.lake.Release;
import niengiam.lake.TableSchema;
import niengiam.lake.Tables;
import niengiam.report.BoundaryTable;
import niengiam.report.StatisticTable;
import niengiam.report.YearOnYearTable;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Answers a question in SQL over the tables of a release, which are views of their names. It can only read. */
public final class QueryJob {

    private static final Map<String, TableSchema> TABLES = new TreeMap<>(Map.of(
            "boundaries", BoundaryTable.SCHEMA,
            "observations", ObservationTable.SCHEMA,
            "yoy", YearOnYearTable.SCHEMA,
            "trends", StatisticTable.SCHEMA,
            "findings", Tables.FINDINGS,
            "rejects", Tables.REJECTS,
            "unread", Tables.UNREAD));

    private final Path lake;
    private final OptionalInt number;

    /**
     * @param lake folder in which releases are kept
     * @param number the release to ask; the latest if empty
     */
    public QueryJob(final Path lake, final OptionalInt number) {
        this.lake = lake;
        this.number = number;
    }

    /** Takes the answer as it comes. */
    public interface Answer {

        /** The names of the columns, once and first. */
        void head(List<String> columns);

        /**
         * One row; a cell is empty where there is no value.
         *
         * @return whether the next row is wanted
         */
        boolean row(List<Optional<Object>> cells);
    }

    /**
     * Asks.
     *
     * @throws UnknownNameException if the text is no query, or names what is not there
     */
    public void run(final String sql, final Answer answer) {
        final Release release = PublishedReleases.of(lake).release(number);
        try (Scratch scratch = Scratch.create("niengiam-query");
                Session session = Session.open("query", scratch.folder())) {
            views(session.spark(), release);
            ask(session.spark(), sql, answer);
        }
    }

    /**
     * Asks, and writes the answer as Parquet: what is too large to print. The executors write it, nothing passes here.
     *
     * @param folder a new folder; one that exists is refused
     * @throws UnknownNameException if the text is no query, names what is not there, or the folder exists
     */
    public void write(final String sql, final Path folder) {
        if (Files.exists(folder)) {
            throw new UnknownNameException(
                    "Cannot write the answer to " + folder + ": it exists. Name a new folder with --output.");
        }
        final Release release = PublishedReleases.of(lake).release(number);
        try (Scratch scratch = Scratch.create("niengiam-query");
                Session session = Session.open("query", scratch.folder())) {
            views(session.spark(), release);
            Session.describe(session.spark().sparkContext(), "Write the answer of a query");
            result(session.spark(), sql).write().parquet(folder.toString());
        } catch (final Exception failure) {
            throw explained(failure);
        }
    }

    static void views(final SparkSession spark, final Release release) {
        TABLES.forEach((name, schema) -> {
            final List<String> files =
                    release.table(name).stream().map(Path::toString).toList();
            if (files.isEmpty()) {
                // A release may be older than the table.
                return;
            }
            spark.read()
                    .schema(SparkRows.schema(schema))
                    .parquet(SparkRows.names(files))
                    .createOrReplaceTempView(name);
        });
    }

    private static void ask(final SparkSession spark, final String sql, final Answer answer) {
        Session.describe(spark.sparkContext(), "Answer a query");
        final Iterator<Row> rows;
        try {
            final Dataset<Row> result = result(spark, sql);
            answer.head(List.of(result.columns()));
            rows = result.toLocalIterator();
            boolean wanted = true;
            while (wanted && rows.hasNext()) {
                wanted = answer.row(cells(rows.next()));
            }
        } catch (final Exception failure) {
            throw explained(failure);
        }
    }

    /** Inside of brackets only a query can stand: nothing that makes, changes or removes a table. */
    private static Dataset<Row> result(final SparkSession spark, final String sql) {
        return spark.sql("SELECT * FROM (\n" + withoutSemicolon(sql) + "\n)");
    }

    private static String withoutSemicolon(final String sql) {
        final String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<Optional<Object>> cells(final Row row) {
        final List<Optional<Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Optional.ofNullable(row.get(i)));
        }
        return cells;
    }

    /** What Spark says of the text, without the plan it prints below. */
    private static RuntimeException explained(final Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SparkThrowable said && said.getCondition() != null) {
                final String reason = cause.getMessage()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("")
                        .replaceAll("[.;]? SQLSTATE: .*", "");
                return new UnknownNameException(
                        "Invalid query: " + reason + ". Expected one SELECT over " + String.join(", ", TABLES.keySet())
                                + ".",
                        failure);
            }
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
