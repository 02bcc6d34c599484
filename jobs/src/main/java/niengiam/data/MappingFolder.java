package niengiam.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * The mappings of a data folder and their label tables, each table understood when it is asked for.
 *
 * @param texts texts of the mappings, by id
 * @param folder where they lie, for messages
 * @param tables label tables by name
 */
public record MappingFolder(Map<String, String> texts, String folder, Function<String, CsvTable> tables) {

    private static final String EXTENSION = ".yaml";

    /** Reads the mappings of a data folder. */
    public static MappingFolder read(final Path data) {
        final Path folder = data.resolve("mappings");
        final Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                final String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    texts.put(name.substring(0, name.length() - EXTENSION.length()), Texts.read(file));
                }
            }
        } catch (final IOException missing) {
            throw new SourceException(
                    "Missing folder " + folder + ": expected mappings. Name the folder that holds it with --data.",
                    missing);
        }
        return new MappingFolder(
                texts,
                folder.toString(),
                name -> CsvTable.read(folder.resolve("labels").resolve(name + ".csv")));
    }

    /**
     * Mappings whose texts were read elsewhere.
     *
     * @param texts texts of the mappings, by id
     * @param labels texts of the label tables, by name
     */
    public static MappingFolder of(final Map<String, String> texts, final Map<String, String> labels) {
        return new MappingFolder(texts, "mappings", name -> {
            if (!labels.containsKey(name)) {
                throw new SourceException(
                        "Missing label table " + name + ".csv: expected it in mappings/labels. Add it.");
            }
            return CsvTable.parse(labels.get(name), name + ".csv");
        });
    }

    /** The text of a mapping. */
    public String text(final String id) {
        final String text = texts.get(id);
        if (text == null) {
            throw new SourceException(
                    "Unknown mapping \"" + id + "\": expected one of " + texts.keySet() + " in " + folder + ".");
        }
        return text;
    }

    /** A label table. */
    public CsvTable table(final String name) {
        return tables.apply(name);
    }
}
