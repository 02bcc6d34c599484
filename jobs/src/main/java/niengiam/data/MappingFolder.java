package niengiam.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    /** Why a mapping cannot be used yet, by its id. */
    private final Map<String, SourceException> unfinished = new TreeMap<>();
    /** The same, by the label table that is missing. */
    private final Map<String, SourceException> missingTables = new TreeMap<>();
    /** What they are still to be held against. */
    private Optional<CodeLists> unchecked = Optional.empty();

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
            mapping.labelTables().forEach(table -> missing(id, table).ifPresent(missing -> {
                throw missing;
            }));
            check.require(mapping, texts.get(id), id + EXTENSION);
        });
        return this;
    }

    /**
     * These mappings, looked at as {@link #checked} does, but a draft that was saved without its label tables stops only what
     * it is used for: asking for that mapping says what is missing.
     *
     * @throws SourceException if one names what no list has, with file and line
     */
    public MappingFolder checkedWithDrafts(final CodeLists lists) {
        final MappingCheck check = new MappingCheck(lists, tables);
        mappings.forEach((id, mapping) -> {
            for (final String table : mapping.labelTables()) {
                missing(id, table).ifPresent(missing -> {
                    unfinished.putIfAbsent(id, missing);
                    missingTables.putIfAbsent(table, missing);
                });
            }
            if (!unfinished.containsKey(id)) {
                check.require(mapping, texts.get(id), id + EXTENSION);
            }
        });
        return this;
    }

    /** These mappings, looked at as {@link #checkedWithDrafts} does, when the first of them is used: prose needs none. */
    public MappingFolder checkedWhenUsed(final CodeLists lists) {
        unchecked = Optional.of(lists);
        return this;
    }

    private void requireChecked() {
        unchecked.ifPresent(this::checkedWithDrafts);
        unchecked = Optional.empty();
    }

    /** Whether a line of the start of a text is the head of a table that we read. */
    public boolean hasHead(final byte[] start) {
        return mappings.values().stream()
                .anyMatch(mapping -> mapping instanceof TableMapping table && table.hasHead(start));
    }

    private Optional<SourceException> missing(final String id, final String table) {
        try {
            Objects.requireNonNull(tables.apply(table), table);
            return Optional.empty();
        } catch (final SourceException missing) {
            if (!missing.getMessage().startsWith("Missing")) {
                throw missing;
            }
            return Optional.of(new SourceException(
                    "Missing label table " + table + ".csv of mapping " + id + " in " + id + EXTENSION
                            + MappingCheck.tableLine(texts.get(id), table)
                            + ": expected it in mappings/labels. Add it, or take the mapping away until it is there.",
                    missing));
        }
    }

    /** All mappings by id, in alphabetical order. */
    public Map<String, Mapping> all() {
        requireChecked();
        return mappings;
    }

    /** Whether there is such a mapping. */
    public boolean has(final String id) {
        return mappings.containsKey(id);
    }

    /**
     * A mapping.
     *
     * @throws SourceException if there is none of this id, or it is a draft without its label tables
     */
    public Mapping mapping(final String id) {
        requireChecked();
        final Mapping mapping = mappings.get(id);
        if (mapping == null) {
            throw new SourceException(
                    "Unknown mapping \"" + id + "\": expected one of " + mappings.keySet() + " in " + folder + ".");
        }
        if (unfinished.containsKey(id)) {
            throw unfinished.get(id);
        }
        return mapping;
    }

    /**
     * A label table.
     *
     * @throws SourceException if it is missing, as that of a draft may be
     */
    public CsvTable table(final String name) {
        requireChecked();
        final SourceException missing = missingTables.get(name);
        if (missing != null) {
            throw missing;
        }
        return tables.apply(name);
    }
}
