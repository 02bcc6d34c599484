package niengiam.job.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.data.CodeLists;
import niengiam.job.setup.ExportFormat;
import niengiam.job.setup.UnknownNameException;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest;
import niengiam.model.Language;
import niengiam.report.exchange.Catalogue;
import niengiam.report.exchange.ExportRefusedException;
import niengiam.report.exchange.ExportedRelease;
import niengiam.report.words.Wording;

/** Writes a release in a form that other programs read, without Spark. */
public final class ExportJob {

    private final Path data;
    private final Path lake;
    private final OptionalInt number;
    private final Language language;

    /**
     * @param data the data folder with {@code codelists}: names, and which producers are offices
     * @param lake folder in which releases are kept
     * @param number the release to export; the latest if empty
     * @param language of the labels
     */
    public ExportJob(final Path data, final Path lake, final OptionalInt number, final Language language) {
        this.data = data;
        this.lake = lake;
        this.number = number;
        this.language = language;
    }

    /**
     * Exports.
     *
     * @param indicators codes; every indicator if empty
     * @param areas ids or national codes of territories; every territory if empty
     * @throws UnknownNameException if the release is not there, or has no such indicator, territory, or figure of both
     * @throws ExportRefusedException if the folder holds something else than a former export
     */
    public ExportResult run(
            final ExportFormat format, final Set<String> indicators, final Set<String> areas, final Path output) {
        final Release release = PublishedReleases.of(lake).release(number);
        final Path lists = data.resolve("codelists");
        return new ReleaseExport(edition(release, lists), ReleaseTables.of(release), lists)
                .write(format, indicators, areas, output);
    }

    /**
     * Exports a catalogue of the files of a release; of its pages and charts only the first page.
     *
     * @param address where the folder of the release is served
     * @param licence the terms for its files; none if nothing is said
     * @throws UnknownNameException if the release is not there
     * @throws ExportRefusedException if the address is none, or the folder holds something else than a former export
     */
    public ExportResult catalogue(final String address, final Optional<String> licence, final Path output) {
        final URI served = address("--address", address.endsWith("/") ? address : address + "/");
        if (served.getRawQuery() != null) {
            throw new ExportRefusedException("Invalid --address \"" + address
                    + "\": expected the address of a folder, got one with a question mark, behind which no file can be"
                    + " named. Leave that part out.");
        }
        final Optional<URI> terms = licence.map(text -> address("--licence", text));
        final Release release = PublishedReleases.of(lake).release(number);
        final ExportFolder folder = ExportFolder.at(output);
        final Path lists = data.resolve("codelists");
        final ExportedRelease edition = edition(release, lists);
        final List<Catalogue.PublishedFile> files = release.manifest().files().stream()
                .filter(file ->
                        !file.path().startsWith("charts/") && !file.path().equals("index.html"))
                .filter(file -> !file.path().startsWith("site/") || file.path().equals("site/index.html"))
                .map(file -> new Catalogue.PublishedFile(file.path(), file.bytes(), file.sha256()))
                .toList();
        final Catalogue catalogue = new Catalogue(edition, Wording.read(lists), served, terms);
        folder.fill(ExportFormat.DCAT, edition, target -> {
            try (OutputStream file = create(target.resolve("dcat.jsonld"))) {
                catalogue.write(files, release.manifest().previous().map(ReleaseManifest.Previous::sha256), file);
            }
        });
        return new ExportResult(release.number(), List.of(new ExportResult.Part(files.size(), "distribution")), 0);
    }

    private static URI address(final String option, final String text) {
        try {
            final URI address = new URI(text);
            if (address.isAbsolute() && !address.isOpaque() && address.getFragment() == null) {
                return address;
            }
        } catch (final URISyntaxException none) {
            // Told below.
        }
        throw new ExportRefusedException(
                "Invalid " + option + " \"" + text
                        + "\": expected an address such as https://example.org/releases/0001/. Write it in full, blanks as %20.");
    }

    private ExportedRelease edition(final Release release, final Path lists) {
        return new ExportedRelease(
                release.number(),
                Optional.of(release.asPrevious().sha256()),
                release.manifest().created(),
                CodeLists.read(lists),
                language);
    }

    private static OutputStream create(final Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
