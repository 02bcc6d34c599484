package niengiam.job.ask;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import niengiam.job.setup.UnknownNameException;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.Release;

/** The published releases of a lake, asked for by number. */
public final class PublishedReleases {

    private final Lake lake;
    private final Path root;

    private PublishedReleases(final Lake lake, final Path root) {
        this.lake = lake;
        this.root = root;
    }

    /** Opens a lake for reading only. */
    public static PublishedReleases of(final Path root) {
        return new PublishedReleases(Lake.read(root), root);
    }

    public Lake lake() {
        return lake;
    }

    /**
     * One release, or the latest where no number is given.
     *
     * @throws UnknownNameException if there is no such release
     */
    public Release release(final OptionalInt number) {
        return lake.releases().open(require(number));
    }

    /** The number of a release that exists. */
    public int require(final OptionalInt number) {
        final int count = lake.releases().count();
        final int wanted = number.orElse(count);
        if (count == 0) {
            throw new UnknownNameException(
                    "Missing release: nothing is published in " + root + " yet. Publish with niengiam run.");
        }
        if (wanted < 1 || wanted > count) {
            throw new UnknownNameException("Unknown release " + wanted + ": " + root + " has releases 1 to " + count
                    + ". niengiam releases lists them.");
        }
        return wanted;
    }

    /** A release number as directories and messages write it. */
    public static String name(final int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
