package niengiam.report.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niengiam.model.Locator;

/**
 * Which places have an anchor on the site.
 *
 * @param pages sources that have a page
 * @param whole sources of which every cell is shown, or every paragraph with a figure
 */
public record EvidenceIndex(Set<String> pages, Set<String> whole) {

    /** A page with more cells than a file of this size holds is too long to read. */
    private static final long SMALL_BYTES = 1L << 20;

    public EvidenceIndex {
        pages = Collections.unmodifiableSet(new TreeSet<>(pages));
        whole = Collections.unmodifiableSet(new TreeSet<>(whole));
    }

    /** What the pages of some sources show. */
    public static EvidenceIndex of(final List<SourceCopy> sources) {
        return new EvidenceIndex(
                sources.stream().map(source -> source.origin().sourceId()).collect(Collectors.toSet()),
                sources.stream()
                        .filter(source -> source.form() != SourceCopy.Form.CELLS && bytes(source) <= SMALL_BYTES)
                        .map(source -> source.origin().sourceId())
                        .collect(Collectors.toSet()));
    }

    private static long bytes(final SourceCopy source) {
        try {
            return Files.size(source.file());
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Where the place is shown, below the folder of the release.
     *
     * @param shown whether a figure of this place is published
     * @return the place itself, or the page of its source where only published figures have a place; empty for a source
     *     without a page
     */
    public Optional<String> link(final String sourceId, final Locator locator, final boolean shown) {
        if (!pages.contains(sourceId)) {
            return Optional.empty();
        }
        return Optional.of(
                shown || whole.contains(sourceId) ? Evidence.path(sourceId, locator) : Evidence.page(sourceId));
    }
}
