package niengiam.job.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.chart.choose.Combination;
import niengiam.data.CodeLists;
import niengiam.model.Language;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/**
 * What a release publishes: {@code data/publication.yaml}.
 *
 * @param titleVi Vietnamese title of the publication; where the file gives none, or other territories are asked for, one
 *     is made of their names
 * @param titleEn English title, likewise
 * @param areas ids or names of the territories that get charts; the single word {@code all} stands for every one
 * @param languages the languages of charts
 * @param indexBase the year that is 100
 * @param maxErrors how many findings of severity ERROR a release may carry
 * @param maxUnreadPercent the largest share of a document's numbers that may be unread, in percent
 * @param selection what a release holds
 * @param exports the forms for other programs that a release carries
 * @param pictures quantities that belong into one picture, as {@link niengiam.chart.choose.Combination} reads them
 */
public record Publication(
        String titleVi,
        String titleEn,
        List<String> areas,
        List<Language> languages,
        int indexBase,
        int maxErrors,
        int maxUnreadPercent,
        Selection selection,
        List<ExportFormat> exports,
        List<String> pictures) {

    /** Stands for every territory. */
    public static final String ALL = "all";

    /** Where the file says nothing of it. */
    private static final int MAX_UNREAD_PERCENT = 25;

    public Publication {
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        exports = List.copyOf(exports);
        pictures = List.copyOf(pictures);
    }

    /** Reads the file. */
    public static Publication read(final Path file) {
        final YamlFile yaml = YamlFile.read(file);
        final List<Language> languages = new ArrayList<>();
        final List<String> tags = yaml.texts("languages");
        for (final String tag : tags.isEmpty() ? List.of("vi", "en") : tags) {
            try {
                languages.add(Language.valueOf(tag.toUpperCase(Locale.ROOT)));
            } catch (final IllegalArgumentException unknown) {
                throw new SourceException(
                        "Unknown language \"" + tag + "\" in " + file + ": expected vi or en.", unknown);
            }
        }
        final Publication publication = new Publication(
                yaml.text("title_vi", ""),
                yaml.text("title_en", ""),
                yaml.texts("areas"),
                languages,
                yaml.number("index_base", 0),
                yaml.number("max_errors", 0),
                yaml.number("max_unread_percent", MAX_UNREAD_PERCENT),
                Selection.of(yaml.texts("tables"), file.toString()),
                exports(yaml.texts("exports"), file),
                yaml.texts("pictures"));
        yaml.refuseUnknownKeys();
        return publication;
    }

    private static List<ExportFormat> exports(final List<String> names, final Path file) {
        final List<ExportFormat> exports = new ArrayList<>();
        for (final String name : names) {
            final ExportFormat format = ExportFormat.of(name)
                    .filter(known -> known != ExportFormat.DCAT && !exports.contains(known))
                    .orElseThrow(() -> new SourceException("Unknown export \"" + name + "\" in " + file
                            + ": expected some of "
                            + Stream.of(ExportFormat.values())
                                    .filter(known -> known != ExportFormat.DCAT)
                                    .map(ExportFormat::toString)
                                    .collect(Collectors.joining(", "))
                            + ", each once. A catalogue names an address: make it with niengiam export."));
            exports.add(format);
        }
        return exports;
    }

    /** The same publication for other territories, under another title. */
    Publication withAreas(final List<String> others, final String vi, final String en) {
        return new Publication(
                vi, en, others, languages, indexBase, maxErrors, maxUnreadPercent, selection, exports, pictures);
    }

    /** The same publication with another selection of what its releases hold. */
    public Publication with(final Selection other) {
        return new Publication(
                titleVi, titleEn, areas, languages, indexBase, maxErrors, maxUnreadPercent, other, exports, pictures);
    }

    /** The title in a language. */
    public String title(final Language language) {
        return language.choose(titleVi, titleEn);
    }

    /** The quantities that belong into one picture. */
    public List<Combination> combinations(final CodeLists lists) {
        return pictures.stream()
                .map(text -> Combination.parse(text, "publication.yaml", lists))
                .toList();
    }

    /** Whether a territory gets charts. */
    public boolean shows(final String refArea) {
        return areas.contains(ALL) || areas.contains(refArea);
    }
}
