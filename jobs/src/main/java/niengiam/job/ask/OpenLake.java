package niengiam.job.ask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import niengiam.job.spark.Scratch;
import niengiam.job.spark.Session;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.Verification;
import niengiam.remote.Locations;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A lake opened for reading, as a notebook or a Spark shell uses it: the tables of one release are views of their
 * names, asked in SQL. Decimals are {@code BigDecimal}, dates {@code LocalDate}. Nothing is ever written.
 *
 * <pre>{@code
 * try (OpenLake lake = OpenLake.open("lake")) {
 *     lake.sql("SELECT * FROM yoy WHERE ref_area = 'VN35'").show();
 * }
 * }</pre>
 */
public final class OpenLake implements AutoCloseable {

    private static final int FIGURES = 50;

    /**
     * A kernel may ask for every line that anybody logs. Spark's compiler cannot print the half-made types it would log, and
     * then fails the query. Kept, because a logger that nobody holds forgets its level.
     */
    private static final Logger COMPILER_LOG = Logger.getLogger("org.codehaus.janino");

    private final Path path;
    private final PublishedReleases releases;
    private final Release release;
    private final Scratch scratch;
    private final Session session;

    private OpenLake(
            final Path path,
            final PublishedReleases releases,
            final Release release,
            final Scratch scratch,
            final Session session) {
        this.path = path;
        this.releases = releases;
        this.release = release;
        this.scratch = scratch;
        this.session = session;
    }

    /**
     * Opens the latest release of a lake.
     *
     * @param location a folder, or a location such as {@code hdfs://namenode:8020/lake}
     * @throws niengiam.job.setup.UnknownNameException if nothing is published there
     */
    public static OpenLake open(final String location) {
        return open(location, OptionalInt.empty());
    }

    /** Opens one release of a lake. */
    public static OpenLake open(final String location, final OptionalInt number) {
        final Path path = Locations.path(location);
        final PublishedReleases releases = PublishedReleases.of(path);
        final Release release = releases.release(number);
        final Scratch scratch = Scratch.create("niengiam-notebook");
        COMPILER_LOG.setLevel(Level.WARNING);
        final Session session = Session.open("notebook", scratch.folder());
        new ReleaseViews(session.spark(), release).create();
        return new OpenLake(path, releases, release, scratch, session);
    }

    /** The release whose tables are asked. */
    public Release release() {
        return release;
    }

    /** Answers a query over {@code observations}, {@code yoy}, {@code trends}, {@code findings} and {@code rejects}. */
    public Dataset<Row> sql(final String query) {
        return session.spark().sql(query);
    }

    /**
     * Follows figures back to where they were read, and reads them there again.
     *
     * @param indicator code of the indicator
     * @param area id of a territory, or its national code
     * @param period such as {@code 2019}
     */
    public Explanation explain(final String indicator, final String area, final String period) {
        return new ExplainJob(path, OptionalInt.of(release.number()), FIGURES)
                .run(Question.of(Optional.empty(), Optional.of(indicator), Optional.of(area), Optional.of(period)));
    }

    /** Checks every byte of the release. */
    public Verification.Report verify() {
        return releases.lake().verify(release.number());
    }

    @Override
    public void close() {
        session.close();
        scratch.close();
    }
}
