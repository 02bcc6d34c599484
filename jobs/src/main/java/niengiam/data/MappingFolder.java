package niengiam.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/** The mappings of a data folder, each understood once, and their label tables. */
public final class MappingFolder {

    private static final String EXTENSION = ".yaml";

    private final Map<String, String> texts;
    private final String folder;
    private final Function<String, CsvTable> tables;
    private final Map<String, Mapping> mappings = new TreeMap<>();

    private MappingFolder(
            final Map<String, String> texts, final String folder, final Function<String, CsvTable> tables) {
        this.texts = new TreeMap<>(texts);
        this.folder = folder;
        this.tables = tables;
        this.texts.forEach((id, text) -> mappings.put(id, Mapping.parse(text, id + EXTENSION)));
    }

    /**
     * Reads the mappings of a data folder.
     *
     * @throws SourceException if one cannot be understood
     */
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

    /**
     * These mappings, after a look whether all of them and their label tables name only what the code lists have.
     *
     * @throws SourceException if one does not, with file and line
     */
    public MappingFolder checked(final CodeLists lists) {
        final MappingCheck check = new MappingCheck(lists, tables);
        mappings.forEach((id, mapping) -> {
            mapping.labelTables().forEach(table -> requireTable(id, table));
            check.require(mapping, texts.get(id), id + EXTENSION);
        });
        return this;
    }

    private void requireTable(final String id, final String table) {
        try {
            Objects.requireNonNull(tables.apply(table), table);
        } catch (final SourceException missing) {
            if (!missing.getMessage().startsWith("Missing")) {
                throw missing;
            }
            throw new SourceException(
                    "Missing label table " + table + ".csv of mapping " + id
                            + ": expected it in mappings/labels. Add it.",
                    missing);
        }
    }

    /** All mappings by id, in alphabetical order. */
    public Map<String, Mapping> all() {
        return mappings;
    }

    /** Whether there is such a mapping. */
    public boolean has(final String id) {
        return mappings.containsKey(id);
    }

    /**
     * A mapping.
     *
     * @throws SourceException if there is none of this id
     */
    public Mapping mapping(final String id) {
        final Mapping mapping = mappings.get(id);
        if (mapping == null) {
            throw new SourceException(
                    "Unknown mapping \"" + id + "\": expected one of " + mappings.keySet() + " in " + folder + ".");
        }
        return mapping;
    }

    /** A label table. */
    public CsvTable table(final String name) {
        return tables.apply(name);
    }
}
