package niengiam.report.site;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.lake.commit.Release;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.model.Language;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.EvidenceIndex;
import niengiam.report.redline.Redline;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Templates;
import niengiam.report.words.Wording;

/**
 * A redline as one page that needs no other file.
 *
 * @param page what it shows
 * @param style its style sheet
 */
public record RedlineDocument(RedlinePage page, String style) {

    /**
     * Makes the page of two releases.
     *
     * @param after the second of them, to whose pages it leads
     * @param way the way from the page to the folder of that release, ending with a slash; empty where there is none
     */
    public static RedlineDocument of(
            final Redline redline,
            final Release after,
            final Optional<String> way,
            final CodeLists lists,
            final Wording wording,
            final Language language) {
        final Set<String> files = way.isEmpty()
                ? Set.of()
                : after.manifest().files().stream().map(StoredFile::path).collect(Collectors.toSet());
        final Set<String> sources = after.manifest().inputs().stream()
                .map(Input::sourceId)
                .filter(id -> files.contains(Evidence.page(id)))
                .collect(Collectors.toSet());
        final Edition edition = new Edition(
                "",
                "",
                after.number(),
                LocalDate.EPOCH,
                after.manifest().codeVersion(),
                Optional.empty(),
                List.of(after.manifest().parameters().getOrDefault("areas", "").split(" ")),
                new TreeMap<>());
        final Frame frame = new Frame(
                new Names(lists, wording, language),
                edition,
                "",
                wording.of("redline.between", language, name(redline.from()), name(redline.to())),
                Optional.empty(),
                List.of());
        return new RedlineDocument(
                new RedlinePages(
                                lists,
                                redline,
                                new EvidenceIndex(sources, Set.of()),
                                (indicator, area) -> files.contains(SitePaths.indicator(indicator, area, language)))
                        .of(frame, path -> way.orElse("") + path),
                sheet());
    }

    private static String name(final int release) {
        return String.format(Locale.ROOT, "%04d", release);
    }

    private static String sheet() {
        try (InputStream in = RedlineDocument.class.getResourceAsStream("site.css")) {
            if (in == null) {
                throw new IllegalStateException("Missing site.css in this program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page as HTML. */
    public String html() {
        final Utf8ByteOutput html = new Utf8ByteOutput();
        new Templates().fill("site/redlinealone", this, html);
        return new String(html.toByteArray(), StandardCharsets.UTF_8);
    }
}
