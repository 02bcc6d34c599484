package niengiam.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.lake.ObservationTable;
import niengiam.lake.ParquetRows;
import niengiam.lake.Release;
import niengiam.lake.ReleaseManifest.Input;
import niengiam.lake.StorageException;
import niengiam.lake.TableSchema;
import niengiam.lake.Tables;
import niengiam.model.Origin;
import niengiam.report.AccountTable;
import niengiam.report.BoundaryTable;
import niengiam.report.ContradictionTables;
import niengiam.report.PlanTable;
import niengiam.report.StatisticTable;
import niengiam.report.YearOnYearTable;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Answers a question in SQL over the tables of a release, which are views of their names. It can only read. */
public final class QueryJob {

    private static final Map<String, TableSchema> TABLES = Stream.of(
                    ObservationTable.SCHEMA,
                    YearOnYearTable.SCHEMA,
                    StatisticTable.SCHEMA,
                    BoundaryTable.SCHEMA,
                    ContradictionTables.CONFLICTS,
                    ContradictionTables.REVISIONS,
                    ContradictionTables.SUMMARY,
                    AccountTable.SCHEMA,
                    PlanTable.SCHEMA,
                    Tables.FINDINGS,
                    Tables.REJECTS,
                    Tables.UNREAD)
            .collect(Collectors.toMap(TableSchema::name, schema -> schema, (one, two) -> one, TreeMap::new));

    private final Path lake;
    private final OptionalInt number;
    private final Optional<KnownBy> knownBy;

    /**
     * @param lake folder in which releases are kept
     * @param number the release to ask; the latest if empty
     */
    public QueryJob(final Path lake, final OptionalInt number) {
        this(lake, number, Optional.empty());
    }

    /**
     * @param knownBy the day up to which publications count; everything if empty
     */
    public QueryJob(final Path lake, final OptionalInt number, final Optional<KnownBy> knownBy) {
        this.lake = lake;
        this.number = number;
        this.knownBy = knownBy;
    }

    /**
     * A day to look back from. What follows from figures is computed anew, by the rules of a data folder.
     *
     * @param day the last day of publication that counts
     * @param data folder with code lists and rules
     */
    public record KnownBy(LocalDate day, Path data) {}

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
        final Path scratch = scratch();
        try (Session session = Session.open("query", scratch)) {
            if (knownBy.isPresent()) {
                rebuilt(session.spark(), release, knownBy.get(), scratch);
            } else {
                TABLES.forEach((name, schema) -> view(session.spark(), name, schema, release.table(name)));
            }
            ask(session.spark(), sql, answer);
        } finally {
            remove(scratch);
        }
    }

    private void rebuilt(final SparkSession spark, final Release release, final KnownBy known, final Path scratch) {
        final DataFolder data = DataFolder.read(known.data());
        final Path then = scratch.resolve("then");
        try {
            new TablesStage(spark, data, data.publication(), then, scratch.resolve("work"), Optional.of(known.day()))
                    .recompute(release.table(ObservationTable.SCHEMA.name()));
        } catch (final IOException refused) {
            throw StorageException.during("compute the tables as of " + known.day(), then, refused);
        }
        TABLES.forEach((name, schema) -> {
            if (name.equals(Tables.REJECTS.name()) || name.equals(Tables.UNREAD.name())) {
                if (release.table(name).isEmpty()) {
                    return;
                }
                view(spark, name, schema, release.table(name));
                spark.table(name)
                        .where(col("source_id").isInCollection(publishedBy(release, known.day())))
                        .createOrReplaceTempView(name);
            } else {
                view(spark, name, schema, List.of(then.resolve("tables").resolve(name + ".parquet")));
            }
        });
    }

    /** Rejects have no day of their own: those of sources published by then. */
    private Set<String> publishedBy(final Release release, final LocalDate day) {
        final Set<String> inputs =
                release.manifest().inputs().stream().map(Input::sourceId).collect(Collectors.toSet());
        final Set<String> published = new HashSet<>();
        for (final Release one : PublishedReleases.of(lake).lake().releases().all()) {
            for (final Path file : one.added(Tables.SOURCES.name())) {
                ParquetRows.forEach(file, Tables.SOURCES, row -> {
                    final Origin origin = Tables.origin(row);
                    if (inputs.contains(origin.sourceId())
                            && !origin.datePublished().isAfter(day)) {
                        published.add(origin.sourceId());
                    }
                });
            }
        }
        return published;
    }

    private static void view(
            final SparkSession spark, final String name, final TableSchema schema, final List<Path> files) {
        if (files.isEmpty()) {
            // A release may be older than the table.
            return;
        }
        spark.read()
                .schema(SparkRows.schema(schema))
                .parquet(SparkRows.names(files.stream().map(Path::toString).toList()))
                .createOrReplaceTempView(name);
    }

    private static void ask(final SparkSession spark, final String sql, final Answer answer) {
        Session.describe(spark.sparkContext(), "Answer a query");
        final Iterator<Row> rows;
        try {
            // Inside of brackets only a query can stand: nothing that makes, changes or removes a table.
            final Dataset<Row> result = spark.sql("SELECT * FROM (\n" + withoutSemicolon(sql) + "\n)");
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

    private static Path scratch() {
        try {
            return Files.createTempDirectory("niengiam-query");
        } catch (final IOException refused) {
            throw StorageException.during("make a folder for temporary files", Path.of("."), refused);
        }
    }

    private static void remove(final Path scratch) {
        try (Stream<Path> paths = Files.walk(scratch)) {
            for (final Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (final IOException left) {
            // Temporary files that cannot be removed are the system's to clear.
            return;
        }
    }
}
