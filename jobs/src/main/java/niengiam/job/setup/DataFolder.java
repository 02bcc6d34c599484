package niengiam.job.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.model.Area;
import niengiam.observe.Readings;
import niengiam.observe.TableReader;
import niengiam.observe.prose.ProseLexicon;
import niengiam.quality.Rules;
import niengiam.report.words.Wording;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import niengiam.source.YamlFile;

/**
 * The folder that holds what is published from: snapshots, and the mappings, code lists and rules by which they are
 * read. Everything small is read here once; snapshots are only listed.
 *
 * @param root the folder
 * @param snapshots the files to read, by id
 * @param mappings text of every mapping, by id
 * @param labels text of every label table, by name
 * @param codeListTexts text of every code list, by file name
 * @param codeLists the code lists
 * @param lexicon text of every file of phrases and rules, by file name; empty where no document is read
 * @param words text of the lists that only say what codes are called, by file name
 * @param rules text of the rule file
 * @param statistics text of the tables by which figures are compared and rebuilt, by file name
 * @param publication what to publish
 */
public record DataFolder(
        Path root,
        List<Snapshot> snapshots,
        Map<String, String> mappings,
        Map<String, String> labels,
        Map<String, String> codeListTexts,
        CodeLists codeLists,
        Map<String, String> lexicon,
        Map<String, String> words,
        String rules,
        Map<String, String> statistics,
        Publication publication) {

    private static final String RULES = "rules/rules.yaml";
    private static final String PUBLICATION = "publication.yaml";

    /** The table of what became of territories. */
    static final String SUCCESSORS = "codelists/successors.csv";

    static final String PRODUCERS = "codelists/producers.csv";

    /** The reasons that offices gave for revisions. */
    static final String REVISION_NOTES = "codelists/revision_notes.csv";

    /** Sums and balances that figures must keep. */
    static final String ACCOUNTING = "rules/accounting.yaml";

    /** Findings that an office has accepted. */
    static final String ACCEPTED = "rules/accepted.csv";

    /** What documents demand of a year. */
    static final String TARGETS = "rules/targets.csv";

    private static final List<String> STATISTICS =
            List.of(SUCCESSORS, PRODUCERS, REVISION_NOTES, ACCOUNTING, ACCEPTED, TARGETS);

    /** The same rules without anything to read by them. */
    public DataFolder withoutSnapshots() {
        return new DataFolder(
                root,
                List.of(),
                mappings,
                labels,
                codeListTexts,
                codeLists,
                lexicon,
                words,
                rules,
                statistics,
                publication);
    }

    /**
     * Reads the folder.
     *
     * @throws SourceException if anything in it is missing or broken
     */
    public static DataFolder read(final Path root) {
        if (!Files.isDirectory(root)) {
            throw new SourceException("Missing folder " + root
                    + ". Name the folder that holds snapshots/, mappings/ and" + " codelists/ with --data.");
        }
        final Map<String, String> codeListTexts = new TreeMap<>();
        for (final String file : CodeLists.FILES) {
            codeListTexts.put(file, Texts.read(root.resolve("codelists").resolve(file)));
        }
        final Map<String, String> mappings = texts(root.resolve("mappings"), ".yaml");
        final Map<String, String> labels = texts(root.resolve("mappings/labels"), ".csv");
        mappings.forEach((id, text) -> requireLabels(id, text, labels));
        final List<Snapshot> snapshots = Snapshot.under(root.resolve("snapshots"));
        for (final Snapshot snapshot : snapshots) {
            if (!mappings.containsKey(snapshot.origin().mapping())) {
                throw new SourceException(
                        "Unknown mapping \"" + snapshot.origin().mapping() + "\" of "
                                + snapshot.origin().sourceId() + ": expected one of " + mappings.keySet()
                                + ". Correct the origin or add the mapping.");
            }
        }
        final CodeLists codeLists = CodeLists.of(codeListTexts);
        return new DataFolder(
                root,
                snapshots,
                mappings,
                labels,
                codeListTexts,
                codeLists,
                lexicon(root, snapshots, mappings, codeLists),
                words(root.resolve("codelists")),
                rules(root.resolve(RULES), codeLists),
                statistics(root, codeLists),
                Publication.read(root.resolve(PUBLICATION)));
    }

    /** The texts of the lexicon, after a look whether they can be understood. */
    private static Map<String, String> lexicon(
            final Path root,
            final List<Snapshot> snapshots,
            final Map<String, String> mappings,
            final CodeLists codeLists) {
        final boolean hasDocuments = snapshots.stream()
                .map(snapshot -> snapshot.origin().mapping())
                .distinct()
                .anyMatch(mapping -> Readings.isProse(mappings.get(mapping)));
        final Map<String, String> texts = new TreeMap<>();
        if (hasDocuments) {
            for (final String file : ProseLexicon.FILES) {
                texts.put(file, Texts.read(root.resolve(file)));
            }
            ProseLexicon.of(texts, codeLists);
        }
        return texts;
    }

    private static Map<String, String> words(final Path codeLists) {
        final Map<String, String> words = new TreeMap<>();
        for (final String file : Wording.FILES) {
            words.put(file, Texts.read(codeLists.resolve(file)));
        }
        return words;
    }

    /** The texts, after a look whether they can be understood. */
    private static Map<String, String> statistics(final Path root, final CodeLists codeLists) {
        final Map<String, String> texts = new TreeMap<>();
        for (final String file : STATISTICS) {
            texts.put(file, Texts.read(root.resolve(file)));
        }
        Knowledge.of(texts, codeLists);
        return texts;
    }

    /** The text of the rule file, after a look whether it can be understood. */
    private static String rules(final Path file, final CodeLists codeLists) {
        final String text = Texts.read(file);
        Rules.parse(text, file.toString()).requireCodes(codeLists);
        return text;
    }

    /**
     * The publication, with other territories and tables than its own where some are given.
     *
     * @throws SourceException if there is no such territory or table
     */
    public Publication publication(final RunConfig config) {
        final Publication chosen = publication(config.areas());
        return config.tables().isEmpty() ? chosen : chosen.with(Selection.of(config.tables(), "--tables"));
    }

    /**
     * The publication, for other territories than its own where some are given.
     *
     * @throws SourceException if one of its territories is not in the code list
     */
    public Publication publication(final List<String> areas) {
        final Publication chosen = areas.isEmpty() ? publication : publication.withAreas(areas);
        chosen.combinations(codeLists);
        for (final String area : chosen.areas()) {
            if (!area.equals(Publication.ALL) && codeLists.areas().find(area).isEmpty()) {
                final String where = areas.isEmpty() ? root.resolve(PUBLICATION).toString() : "--areas";
                throw new SourceException("Unknown territory \"" + area + "\" in " + where
                        + ": expected ids of areas.csv such as VN35, or " + Publication.ALL + ". Near it: "
                        + String.join(", ", NearCodes.to(area, ids())) + ".");
            }
        }
        return chosen;
    }

    private List<String> ids() {
        return codeLists.areas().all().stream().map(Area::refArea).toList();
    }

    private static void requireLabels(final String id, final String mapping, final Map<String, String> labels) {
        for (final String table : TableReader.labelTables(YamlFile.parse(mapping, id + ".yaml"))) {
            if (!labels.containsKey(table)) {
                throw new SourceException("Missing label table " + table + ".csv of mapping " + id
                        + ": expected it in mappings/labels. Add it.");
            }
        }
    }

    private static Map<String, String> texts(final Path folder, final String extension) {
        final Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            throw new SourceException("Missing folder " + folder + ". Restore it.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.sorted().toList()) {
                final String name = file.getFileName().toString();
                if (name.endsWith(extension)) {
                    texts.put(name.substring(0, name.length() - extension.length()), Texts.read(file));
                }
            }
        } catch (final IOException unreadable) {
            throw new SourceException("Cannot read folder " + folder + ": " + unreadable.getMessage(), unreadable);
        }
        return texts;
    }

    /** The label tables that a mapping needs, as text. */
    public Map<String, String> labelsOf(final String mapping) {
        final Map<String, String> needed = new LinkedHashMap<>();
        for (final String table : TableReader.labelTables(YamlFile.parse(mappings.get(mapping), mapping + ".yaml"))) {
            needed.put(table, labels.get(table));
        }
        return needed;
    }

    /** Digest of everything that decides how a snapshot with this mapping is read, apart from the snapshot itself. */
    public String readingDigest(final String mapping) {
        final StringBuilder text = new StringBuilder(mappings.get(mapping));
        labelsOf(mapping)
                .forEach((name, table) ->
                        text.append('\u0000').append(name).append('\u0000').append(table));
        codeListTexts.forEach((name, list) ->
                text.append('\u0000').append(name).append('\u0000').append(list));
        if (Readings.isProse(mappings.get(mapping))) {
            lexicon.forEach((name, list) ->
                    text.append('\u0000').append(name).append('\u0000').append(list));
        }
        return Texts.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
