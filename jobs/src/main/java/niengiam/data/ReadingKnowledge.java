package niengiam.data;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * All that files are read by, as texts that Java serialization can carry to executors.
 *
 * @param codeLists texts of the code lists, by file name
 * @param lexicon texts of the files that prose is read by, by their place below the data folder
 * @param mappings texts of the mappings, by id
 * @param labels texts of the label tables, by name
 * @param corrections texts of the files of corrections, by name; none where nothing was ever corrected
 */
public record ReadingKnowledge(
        Map<String, String> codeLists,
        Map<String, String> lexicon,
        Map<String, String> mappings,
        Map<String, String> labels,
        Map<String, String> corrections)
        implements Serializable {

    public ReadingKnowledge {
        codeLists = new TreeMap<>(codeLists);
        lexicon = new TreeMap<>(lexicon);
        mappings = new TreeMap<>(mappings);
        labels = new TreeMap<>(labels);
        corrections = new TreeMap<>(corrections);
    }

    /**
     * Reads the texts of a data folder.
     *
     * @param proseFiles the files by which prose is read, below the data folder
     * @throws SourceException if one is missing or broken
     */
    public static ReadingKnowledge read(final Path data, final Collection<String> proseFiles) {
        return new ReadingKnowledge(
                named(data.resolve("codelists"), CodeLists.filesOf(data.resolve("codelists"))),
                named(data, proseFiles),
                all(data.resolve("mappings"), ".yaml"),
                all(data.resolve("mappings").resolve("labels"), ".csv"),
                Corrections.texts(data));
    }

    /** The code lists, understood and held against each other. */
    public CodeLists lists() {
        return CodeLists.of(codeLists);
    }

    /**
     * The mappings, understood and held against the code lists.
     *
     * @throws SourceException if one names what no list has
     */
    public MappingFolder mappingFolder(final CodeLists lists) {
        return MappingFolder.of(mappings, labels).checked(lists);
    }

    /**
     * The corrections, understood and held against the code lists.
     *
     * @throws SourceException if one is broken or names what no list has
     */
    public Corrections correctionsBy(final CodeLists lists) {
        return Corrections.of(corrections, lists);
    }

    private static Map<String, String> named(final Path folder, final Collection<String> names) {
        final Map<String, String> texts = new TreeMap<>();
        names.forEach(name -> texts.put(name, Texts.read(folder.resolve(name))));
        return texts;
    }

    private static Map<String, String> all(final Path folder, final String extension) {
        final Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                final String name = file.getFileName().toString();
                if (name.endsWith(extension)) {
                    texts.put(name.substring(0, name.length() - extension.length()), Texts.read(file));
                }
            }
        } catch (final IOException missing) {
            throw new SourceException(
                    "Missing folder " + folder + ": expected files *" + extension
                            + ". Name the folder that holds mappings/ with --data.",
                    missing);
        }
        return texts;
    }
}
