package niengiam.job.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.observe.CodeLists;
import niengiam.observe.MappingFolder;
import niengiam.observe.prose.ProseLexicon;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * All that files are read by, as texts that Java serialization can carry to executors.
 *
 * @param codeLists texts of the code lists, by file name
 * @param lexicon texts of the files that prose is read by, by their place below the data folder
 * @param mappings texts of the mappings, by id
 * @param labels texts of the label tables, by name
 */
record ReadingKnowledge(
        Map<String, String> codeLists,
        Map<String, String> lexicon,
        Map<String, String> mappings,
        Map<String, String> labels)
        implements Serializable {

    ReadingKnowledge {
        codeLists = new TreeMap<>(codeLists);
        lexicon = new TreeMap<>(lexicon);
        mappings = new TreeMap<>(mappings);
        labels = new TreeMap<>(labels);
    }

    /**
     * Reads the texts of a data folder, after a look whether the lexicon can be understood.
     *
     * @throws SourceException if one is missing or broken
     */
    static ReadingKnowledge read(final Path data) {
        final ReadingKnowledge knowledge = new ReadingKnowledge(
                named(data.resolve("codelists"), CodeLists.FILES),
                named(data, ProseLexicon.FILES),
                all(data.resolve("mappings"), ".yaml"),
                all(data.resolve("mappings").resolve("labels"), ".csv"));
        knowledge.prose(knowledge.lists());
        return knowledge;
    }

    CodeLists lists() {
        return CodeLists.of(codeLists);
    }

    ProseLexicon prose(final CodeLists lists) {
        return ProseLexicon.of(lexicon, lists);
    }

    MappingFolder mappingFolder() {
        return MappingFolder.of(mappings, labels);
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
