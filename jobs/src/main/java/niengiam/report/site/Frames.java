package niengiam.report.site;

import java.util.List;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.report.evidence.Evidence;
import niengiam.report.evidence.SourceCopy;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.report.words.Wording;

/**
 * Makes the frames of the pages of a release.
 *
 * @param domains the domains that have pages, for the menu
 */
record Frames(CodeLists lists, Wording wording, Edition edition, List<String> domains) {

    static Language other(final Language language) {
        return language == Language.VI ? Language.EN : Language.VI;
    }

    /** The first page. */
    Frame index(final Language language) {
        return of(
                SitePaths.index(language),
                language,
                wording.of("index.title", language),
                SitePaths.index(other(language)));
    }

    /** A page whose title is a word, {@code NAME.title}. */
    Frame page(final String name, final Language language) {
        return page(name, language, wording.of(name + ".title", language));
    }

    /** A page with a title of its own. */
    Frame page(final String name, final Language language, final String title) {
        return of(SitePaths.page(name, language), language, title, SitePaths.page(name, other(language)));
    }

    Names names(final Language language) {
        return new Names(lists, wording, language);
    }

    private Frame of(final String path, final Language language, final String title, final String twin) {
        return new Frame(names(language), edition, path, Visible.text(title), Optional.of(twin), domains);
    }

    /** The page of a source, which speaks both languages. */
    Frame source(final SourceCopy source, final Language language) {
        final String id = source.origin().sourceId();
        return new Frame(
                names(language),
                edition,
                Evidence.page(id),
                Visible.text(wording.of("source.title", language, id)),
                Optional.empty(),
                domains);
    }
}
