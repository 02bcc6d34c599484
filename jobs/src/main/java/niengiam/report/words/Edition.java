package niengiam.report.words;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.model.Language;

/**
 * The facts of a release that its pages state. Nothing in it comes from a clock.
 *
 * @param titleVi Vietnamese title of the publication
 * @param titleEn English title
 * @param release number of the release, from 1
 * @param asOf the latest day on which a figure of it was published
 * @param codeVersion what made it
 * @param previousDigest SHA-256 of the {@code release.json} before; empty for the first release
 * @param areas ids of the territories that get pages, in the order in which readers see them
 * @param counts what the run counted, by name; names that {@code words.csv} has as {@code count.<name>} are printed
 */
public record Edition(
        String titleVi,
        String titleEn,
        int release,
        LocalDate asOf,
        String codeVersion,
        Optional<String> previousDigest,
        List<String> areas,
        SortedMap<String, Long> counts) {

    public Edition {
        areas = List.copyOf(areas);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The title in a language. */
    public String title(final Language language) {
        return language.choose(titleVi, titleEn);
    }
}
