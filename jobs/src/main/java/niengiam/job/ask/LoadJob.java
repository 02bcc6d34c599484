package niengiam.job.ask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.data.CodeLists;
import niengiam.lake.commit.Release;
import niengiam.model.Language;
import niengiam.report.database.ReleaseLoad;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.words.Wording;
import niengiam.source.CsvTable;
import niengiam.trend.Arbitration;

/** Loads a release into a database, without Spark. */
public final class LoadJob {

    private final Path data;
    private final Path lake;
    private final OptionalInt number;

    /**
     * @param data the data folder with {@code codelists}: names, and which producers are offices
     * @param lake folder in which releases are kept
     * @param number the release to load; the latest if empty
     */
    public LoadJob(final Path data, final Path lake, final OptionalInt number) {
        this.data = data;
        this.lake = lake;
        this.number = number;
    }

    /**
     * What became of a release.
     *
     * @param release its number
     */
    public record Result(int release, ReleaseLoad.Loaded loaded) {}

    /**
     * Loads.
     *
     * @throws niengiam.job.setup.UnknownNameException if the release is not there
     * @throws niengiam.report.database.DatabaseException if the database does not take it
     */
    public Result run(final ReleaseLoad.Target target) {
        final Release release = PublishedReleases.of(lake).release(number);
        final Path lists = data.resolve("codelists");
        final ExportedRelease edition = new ExportedRelease(
                release.number(),
                Optional.of(release.asPrevious().sha256()),
                release.manifest().created(),
                CodeLists.read(lists),
                Language.EN);
        final Arbitration arbitration = Arbitration.of(CsvTable.read(lists.resolve("producers.csv")));
        return new Result(
                release.number(),
                new ReleaseLoad(release, edition, Wording.read(lists), arbitration.officials()).into(target));
    }
}
