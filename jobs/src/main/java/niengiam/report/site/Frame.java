package niengiam.report.site;

import java.util.List;
import java.util.Optional;
import niengiam.model.Language;
import niengiam.report.words.Edition;
import niengiam.report.words.Names;
import niengiam.report.words.Visible;
import niengiam.text.TimeWords;

/**
 * What every page has: its language, its place, and the way to the others.
 *
 * @param names names and words in its language
 * @param edition the facts of the release
 * @param path where it lies below the folder of the release
 * @param title what its tab says
 * @param twin where the same page lies in the other language; empty if it speaks both
 * @param domains the domains that have pages, for the menu
 */
record Frame(Names names, Edition edition, String path, String title, Optional<String> twin, List<String> domains) {

    Language language() {
        return names.language();
    }

    String tag() {
        return language().tag();
    }

    String otherTag() {
        return language().choose("en", "vi");
    }

    String word(final String key, final String... parts) {
        return names.word(key, parts);
    }

    String asOf() {
        return word("site.asof", Integer.toString(edition.release()), TimeWords.day(edition.asOf(), language()));
    }

    String publication() {
        return Visible.text(edition.title(language()));
    }

    /** What a citation names besides the figure: the publication and its release, which never changes. */
    String cited() {
        return word(
                "tool.cited",
                publication(),
                Integer.toString(edition.release()),
                TimeWords.day(edition.asOf(), language()));
    }

    /** The way from here to another file of the release. */
    String to(final String target) {
        return SitePaths.relative(path, target);
    }

    String home() {
        return to(SitePaths.index(language()));
    }

    String domain(final String domain) {
        return to(DomainPage.path(domain, language()));
    }

    String page(final String name) {
        return to(SitePaths.page(name, language()));
    }
}
