package niengiam.job.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import niengiam.lake.commit.Release;

/**
 * The tables of a release that is published or being made.
 *
 * @param number of the release
 * @param root the folder of the release
 * @param files the Parquet files of a table, in order; none if the release does not have it
 */
public record ReleaseTables(int number, Path root, Function<String, List<Path>> files) {

    static ReleaseTables of(final Release release) {
        return new ReleaseTables(release.number(), release.directory(), release::table);
    }

    List<Path> table(final String name) {
        return files.apply(name);
    }
}
