package niengiam.job.setup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.data.MappingFolder;
import niengiam.data.NearCodes;
import niengiam.data.ReadingKnowledge;
import niengiam.model.Area;
import niengiam.model.Language;
import niengiam.model.Origin;
import niengiam.observe.prose.ProseLexicon;
import niengiam.quality.Rules;
import niengiam.report.words.Wording;
import niengiam.source.Snapshot;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * The folder that holds what is published from: snapshots, and the mappings, code lists and rules by which they are
 * read. Everything small is read here once; snapshots are only listed.
 *
 * @param root the folder
 * @param snapshots the files to read, by id
 * @param knowledge all that files are read by, as texts; no phrases and rules where no document is read
 * @param codeLists the code lists
 * @param mappings the mappings, held against the code lists
 * @param words text of the lists that only say what codes are called, by file name
 * @param rules text of the rule file
 * @param statistics text of the tables by which figures are compared and rebuilt, by file name
 * @param ledger what people decided and found wrong, beside what figures are read and compared by
 * @param publication what to publish
 */
public record DataFolder(
        Path root,
        List<Snapshot> snapshots,
        ReadingKnowledge knowledge,
        CodeLists codeLists,
        MappingFolder mappings,
        Map<String, String> words,
        String rules,
        Map<String, String> statistics,
        Ledger ledger,
        Publication publication) {

    private static final String RULES = "rules/rules.yaml";
    private static final String PUBLICATION = "publication.yaml";

    /** The table of what became of territories. */
    static final String SUCCESSORS = "codelists/successors.csv";

    static final String PRODUCERS = "codelists/producers.csv";

    /** The reasons that offices gave for revisions. */
    public static final String REVISION_NOTES = "codelists/revision_notes.csv";

    /** What reasons there are. */
    static final String REVISION_REASONS = "codelists/revision_reasons.csv";

    /** Sums and balances that figures must keep. */
    static final String ACCOUNTING = "rules/accounting.yaml";

    /** Findings that an office has accepted. */
    public static final String ACCEPTED = "rules/accepted.csv";

    /** What documents demand of a year. */
    static final String TARGETS = "rules/targets.csv";

    private static final List<String> STATISTICS =
            List.of(SUCCESSORS, PRODUCERS, REVISION_NOTES, REVISION_REASONS, ACCOUNTING, ACCEPTED, TARGETS);

    /** The same rules without anything to read by them. */
    public DataFolder withoutSnapshots() {
        return new DataFolder(
                root, List.of(), knowledge, codeLists, mappings, words, rules, statistics, ledger, publication);
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
        final List<Snapshot> snapshots = Snapshot.under(root.resolve("snapshots"));
        final ReadingKnowledge tables = ReadingKnowledge.read(root, List.of());
        final CodeLists codeLists = tables.lists();
        final MappingFolder mappings = tables.mappingFolder(codeLists);
        tables.correctionsBy(codeLists);
        for (final Snapshot snapshot : snapshots) {
            requireOrigin(snapshot.origin(), mappings, codeLists);
        }
        final boolean hasDocuments = snapshots.stream()
                .map(snapshot -> snapshot.origin().mapping())
                .distinct()
                .anyMatch(mapping -> mappings.mapping(mapping).isProse());
        final ReadingKnowledge knowledge = hasDocuments ? ReadingKnowledge.read(root, ProseLexicon.FILES) : tables;
        if (hasDocuments) {
            ProseLexicon.of(knowledge.lexicon(), codeLists);
        }
        return new DataFolder(
                root,
                snapshots,
                knowledge,
                codeLists,
                mappings,
                words(root.resolve("codelists")),
                rules(root.resolve(RULES), codeLists),
                statistics(root, codeLists),
                Ledger.read(root),
                Publication.read(root.resolve(PUBLICATION)));
    }

    private static void requireOrigin(final Origin origin, final MappingFolder mappings, final CodeLists codeLists) {
        if (!mappings.has(origin.mapping())) {
            throw new SourceException("Unknown mapping \"" + origin.mapping() + "\" of " + origin.sourceId()
                    + ": expected one of " + mappings.all().keySet() + ". Correct the origin or add the mapping.");
        }
        // A new producer may come without a name in the list; one that is nearly in it is a slip, whose figures would
        // be
        // compared with nobody's.
        if (!codeLists.producers().contains(origin.producer())) {
            NearCodes.slip(origin.producer(), codeLists.producers()).ifPresent(meant -> {
                throw new SourceException("Unknown producer \"" + origin.producer() + "\" in the origin of "
                        + origin.sourceId() + ": expected one of producers.csv, such as \"" + meant
                        + "\". Correct the origin, or add the producer.");
            });
        }
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
        publication.combinations(codeLists);
        final String where = areas.isEmpty() ? root.resolve(PUBLICATION).toString() : "--areas";
        final Set<String> ids = new LinkedHashSet<>();
        final Map<Language, Set<String>> names = new EnumMap<>(Language.class);
        for (final String written : areas.isEmpty() ? publication.areas() : areas) {
            final List<Area> called = codeLists.areas().named(written);
            if (!written.equals(Publication.ALL) && called.isEmpty()) {
                throw new SourceException("Unknown territory \"" + written + "\" in " + where
                        + ": expected ids of areas.csv such as VN35, their names, or " + Publication.ALL + ". Near it: "
                        + String.join(", ", NearCodes.to(written, called())) + ".");
            }
            if (written.equals(Publication.ALL)) {
                ids.add(written);
            }
            for (final Area area : called) {
                ids.add(area.refArea());
                for (final Language language : Language.values()) {
                    names.computeIfAbsent(language, any -> new LinkedHashSet<>())
                            .add(area.name(language));
                }
            }
        }
        final boolean titled = areas.isEmpty() && !publication.titleVi().isBlank();
        return publication.withAreas(
                List.copyOf(ids),
                titled ? publication.titleVi() : title(names, Language.VI, "Niên giám đầu tư, du lịch và báo chí"),
                titled
                        ? publication.titleEn()
                        : title(names, Language.EN, "Yearbook of investment, tourism and the press"));
    }

    private static String title(final Map<Language, Set<String>> names, final Language language, final String what) {
        return names.containsKey(language) ? what + ": " + String.join(", ", names.get(language)) : what;
    }

    private List<String> called() {
        return codeLists.areas().all().stream()
                .flatMap(area -> Stream.of(area.refArea(), area.nameVi()))
                .distinct()
                .toList();
    }

    /** What offices decided about readings. */
    public Corrections corrections() {
        return knowledge.correctionsBy(codeLists);
    }

    /** The text of a mapping. */
    public String mappingText(final String mapping) {
        return knowledge.mappings().get(mapping);
    }

    /** The label tables that a mapping needs, as text. */
    public Map<String, String> labelsOf(final String mapping) {
        final Map<String, String> needed = new LinkedHashMap<>();
        for (final String table : mappings.mapping(mapping).labelTables()) {
            needed.put(table, knowledge.labels().get(table));
        }
        return needed;
    }

    /** Digest of everything that decides how a snapshot with this mapping is read, apart from the snapshot itself. */
    public String readingDigest(final String mapping) {
        final StringBuilder text = new StringBuilder(knowledge.mappings().get(mapping));
        labelsOf(mapping)
                .forEach((name, table) ->
                        text.append('\u0000').append(name).append('\u0000').append(table));
        knowledge
                .codeLists()
                .forEach((name, list) ->
                        text.append('\u0000').append(name).append('\u0000').append(list));
        if (mappings.mapping(mapping).isProse()) {
            knowledge
                    .lexicon()
                    .forEach((name, list) ->
                            text.append('\u0000').append(name).append('\u0000').append(list));
        }
        return Texts.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
