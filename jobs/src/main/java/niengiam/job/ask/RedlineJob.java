package niengiam.job.ask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.data.CodeLists;
import niengiam.lake.commit.Release;
import niengiam.model.Language;
import niengiam.report.redline.Redline;
import niengiam.report.redline.Side;
import niengiam.report.site.RedlineDocument;
import niengiam.report.words.Wording;

/**
 * Shows what one release says otherwise than another, as a page. Needs no Spark.
 *
 * @param lake folder of the releases
 * @param data the data folder, for what codes are called
 * @param place the folder that the page will lie in; its links lead from there
 */
public record RedlineJob(Path lake, Path data, Path place) {

    /**
     * The page.
     *
     * @throws niengiam.job.setup.UnknownNameException if one of two releases does not exist
     */
    public String html(final int from, final int to, final Language language) {
        final PublishedReleases releases = PublishedReleases.of(lake);
        final Release before = releases.release(OptionalInt.of(from));
        final Release after = releases.release(OptionalInt.of(to));
        final Path codeLists = data.resolve("codelists");
        return RedlineDocument.of(
                        Redline.of(Side.of(before), Side.of(after)),
                        after,
                        way(after.directory()),
                        CodeLists.read(codeLists),
                        Wording.read(codeLists),
                        language)
                .html();
    }

    /** No way leads from one file system into another. */
    private Optional<String> way(final Path release) {
        final Path from = place.toAbsolutePath().normalize();
        final Path to = release.toAbsolutePath().normalize();
        return from.getFileSystem().equals(to.getFileSystem())
                ? Optional.of(from.relativize(to).toString().replace('\\', '/') + "/")
                : Optional.empty();
    }
}
