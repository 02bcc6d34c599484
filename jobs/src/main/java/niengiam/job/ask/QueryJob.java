package niengiam.job.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.job.setup.UnknownNameException;
import niengiam.job.spark.Scratch;
import niengiam.job.spark.Session;
import niengiam.job.spark.SparkFiles;
import niengiam.lake.commit.Release;
import niengiam.lake.disk.StorageException;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;

/**
 * Answers a question in SQL over the tables of a release, which are views of their names. It can only read them:
 * {@link QueryGuard} lets nothing else through.
 */
public final class QueryJob {

    /** What Spark says of everything that goes wrong while an answer is written; the cause says what it was. */
    private static final String WRITE_FAILED = "TASK_WRITE_FAILED";

    /** How Spark says where in the text something is; it counts lines from one and characters from zero. */
    private static final Pattern PLACE = Pattern.compile("line ([0-9]+),? pos ([0-9]+)");

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
        try (Scratch scratch = Scratch.create("niengiam-query");
                Session session = Session.open("query", scratch.folder())) {
            final ReleaseViews views = views(session.spark(), release, scratch);
            ask(session.spark(), sql, views, answer);
        }
    }

    /**
     * Asks, and writes the answer as Parquet: what is too large to print. The executors write it, nothing passes here.
     *
     * @param folder a new folder; one that exists is refused
     * @return how many rows it has
     * @throws UnknownNameException if the text is no query, names what is not there, or the folder exists
     * @throws StorageException if the folder cannot be made or written
     */
    public long write(final String sql, final Path folder) {
        if (Files.exists(folder)) {
            throw new UnknownNameException(
                    "Cannot write the answer to " + folder + ": it exists. Name a new folder with --output.");
        }
        final Release release = PublishedReleases.of(lake).release(number);
        try (Scratch scratch = Scratch.create("niengiam-query");
                Session session = Session.open("query", scratch.folder())) {
            final ReleaseViews views = views(session.spark(), release, scratch);
            Session.describe(session.spark().sparkContext(), "Write the answer of a query");
            final Path made = firstMissing(folder.toAbsolutePath());
            try {
                final Dataset<Row> result = result(session.spark(), sql, views);
                requireWritable(folder);
                SparkFiles.write(result, folder);
                return SparkFiles.count(session.spark(), folder);
            } catch (final Exception failure) {
                final RuntimeException explained = explained(failure, views);
                clear(folder.toAbsolutePath(), made);
                throw explained instanceof UnknownNameException || explained instanceof StorageException
                        ? explained
                        : refusal(failure, folder).orElse(explained);
            }
        }
    }

    /** Asks the disk before a long query does. */
    private static void requireWritable(final Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            // Spark wants to make it.
            Files.delete(Files.createDirectory(folder));
        } catch (final IOException refused) {
            throw StorageException.during("write the answer", folder, refused);
        }
    }

    /** The uppermost folder that is to be made. */
    private static Path firstMissing(final Path folder) {
        Path missing = folder;
        while (missing.getParent() != null && !Files.exists(missing.getParent())) {
            missing = missing.getParent();
        }
        return missing;
    }

    /** Spark takes away what it wrote, but not the folders, which would be in the way of the next attempt. */
    private static void clear(final Path folder, final Path made) {
        try {
            for (Path empty = folder; empty.startsWith(made); empty = empty.getParent()) {
                Files.deleteIfExists(empty);
            }
        } catch (final IOException kept) {
            // What is left in it may be of use; that the answer failed is said anyway.
            return;
        }
    }

    /** What the disk said when it took no more. */
    private static Optional<RuntimeException> refusal(final Exception failure, final Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException refused) {
                return Optional.of(StorageException.during("write the answer", folder, refused));
            }
        }
        return Optional.empty();
    }

    private ReleaseViews views(final SparkSession spark, final Release release, final Scratch scratch) {
        final ReleaseViews views = new ReleaseViews(spark, release);
        knownBy.ifPresentOrElse(
                known -> views.createAsOf(known, PublishedReleases.of(lake).lake(), scratch), views::create);
        return views;
    }

    private static void ask(final SparkSession spark, final String sql, final ReleaseViews views, final Answer answer) {
        Session.describe(spark.sparkContext(), "Answer a query");
        final Iterator<Row> rows;
        try {
            final Dataset<Row> result = result(spark, sql, views);
            answer.head(List.of(result.columns()));
            rows = result.toLocalIterator();
            boolean wanted = true;
            while (wanted && rows.hasNext()) {
                wanted = answer.row(cells(rows.next()));
            }
        } catch (final Exception failure) {
            throw explained(failure, views);
        }
    }

    private static Dataset<Row> result(final SparkSession spark, final String sql, final ReleaseViews views)
            throws ParseException {
        final org.apache.spark.sql.classic.SparkSession session = (org.apache.spark.sql.classic.SparkSession) spark;
        require(QueryGuard.refusal(session.sessionState().sqlParser().parsePlan(sql)), views);
        final org.apache.spark.sql.classic.Dataset<Row> result = session.sql(sql);
        require(QueryGuard.refusalOfLookedUp(result.queryExecution().analyzed()), views);
        return result;
    }

    private static void require(final Optional<String> refusal, final ReleaseViews views) {
        refusal.ifPresent(reason -> {
            throw new UnknownNameException(sentence(reason, views));
        });
    }

    private static String sentence(final String reason, final ReleaseViews views) {
        return "Invalid query: " + reason + ". Expected one SELECT over " + String.join(", ", views.names()) + ".";
    }

    private static List<Optional<Object>> cells(final Row row) {
        final List<Optional<Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Optional.ofNullable(row.get(i)));
        }
        return cells;
    }

    /** What Spark says of the text, without the plan it prints below. */
    private static RuntimeException explained(final Exception failure, final ReleaseViews views) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownNameException refused) {
                return refused;
            }
            if (cause instanceof SparkThrowable said
                    && said.getCondition() != null
                    && !WRITE_FAILED.equals(said.getCondition())) {
                return new UnknownNameException(sentence(reason(cause.getMessage()), views), failure);
            }
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** The first line, and where in the text it is if Spark says so. */
    private static String reason(final String message) {
        final String line =
                message.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        final Matcher place = PLACE.matcher(line);
        final String where = place.find()
                ? " in line " + place.group(1) + " at character " + (1 + Integer.parseInt(place.group(2)))
                : "";
        return line.replaceAll("[.;]*( SQLSTATE: .*)?$", "") + where;
    }
}
