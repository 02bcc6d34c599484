package niengiam.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.source.CsvTable;
import niengiam.source.FileFormat;
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
    /** What each is held against when it is first used. */
    private Optional<MappingCheck> check = Optional.empty();

    private final Set<String> looked = new HashSet<>();

    private MappingFolder(
            final Map<String, String> texts, final String folder, final Function<String, CsvTable> tables) {
        this.texts = new TreeMap<>(texts);
        this.folder = folder;
        this.tables = tables;
    }

    /** A mapping that is there, understood when it is first asked for: a workbook needs one of two dozen. */
    private Mapping parsed(final String id) {
        return mappings.computeIfAbsent(id, unread -> Mapping.parse(texts.get(unread), unread + EXTENSION));
    }

    private Map<String, Mapping> parsed() {
        texts.keySet().forEach(this::parsed);
        return mappings;
    }

    /**
     * Reads the mappings of a data folder.
     *
     * @throws SourceException if there is none; one that cannot be understood is refused where it is asked for
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
        parsed().forEach((id, mapping) -> {
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
        checkedWhenUsed(lists).all();
        return this;
    }

    /** These mappings, each looked at as {@link #checkedWithDrafts} does when it is first used: prose needs none. */
    public MappingFolder checkedWhenUsed(final CodeLists lists) {
        check = Optional.of(new MappingCheck(lists, tables));
        return this;
    }

    private void requireChecked(final String id) {
        if (check.isEmpty() || looked.contains(id)) {
            return;
        }
        final Mapping mapping = parsed(id);
        for (final String table : mapping.labelTables()) {
            missing(id, table).ifPresent(missing -> {
                unfinished.putIfAbsent(id, missing);
                missingTables.putIfAbsent(table, missing);
            });
        }
        if (!unfinished.containsKey(id)) {
            check.get().require(mapping, texts.get(id), id + EXTENSION);
        }
        looked.add(id);
    }

    /** Whether a line of the start of a text is the head of a table that we read. */
    public boolean hasHead(final byte[] start) {
        return parsed().values().stream()
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
        parsed();
        texts.keySet().forEach(this::requireChecked);
        return mappings;
    }

    /** The mappings that read files of a format, by id, in alphabetical order; the others are not even understood. */
    public Map<String, Mapping> reading(final FileFormat format) {
        final Map<String, Mapping> reading = new TreeMap<>();
        texts.forEach((id, text) -> {
            if (Mapping.format(text).filter(named -> !named.mayRead(format)).isEmpty()) {
                requireChecked(id);
                reading.put(id, parsed(id));
            }
        });
        reading.values().removeIf(mapping -> !mapping.reads(format));
        return reading;
    }

    /** The ids of all mappings, in alphabetical order. */
    public Set<String> ids() {
        return texts.keySet();
    }

    /** Whether there is such a mapping. */
    public boolean has(final String id) {
        return texts.containsKey(id);
    }

    /**
     * A mapping.
     *
     * @throws SourceException if there is none of this id, or it is a draft without its label tables
     */
    public Mapping mapping(final String id) {
        if (!has(id)) {
            throw new SourceException(
                    "Unknown mapping \"" + id + "\": expected one of " + ids() + " in " + folder + ".");
        }
        requireChecked(id);
        if (unfinished.containsKey(id)) {
            throw unfinished.get(id);
        }
        return parsed(id);
    }

    /**
     * A label table.
     *
     * @throws SourceException if it is missing, as that of a draft may be
     */
    public CsvTable table(final String name) {
        final SourceException missing = missingTables.get(name);
        if (missing != null) {
            throw missing;
        }
        return tables.apply(name);
    }
}
