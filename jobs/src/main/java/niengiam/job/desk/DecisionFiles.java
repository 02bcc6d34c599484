package niengiam.job.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.Corrections;
import niengiam.job.desk.Deciding.Signature;
import niengiam.lake.disk.Durable;
import niengiam.lake.disk.StorageException;
import niengiam.observe.prose.ProseLexicon;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/** The files below the data folder that hold decisions. What is added is understood before anything is written. */
final class DecisionFiles {

    private static final String CORRECTIONS = "corrections/inbox.yaml";
    private static final String ACCEPTED = "rules/accepted.csv";

    /** Which labels an office added, why and when: label tables have no room for it. */
    private static final String LABELS = "rules/decided_labels.csv";

    private static final String LABELS_HEAD = "key,label_table,label,code,reason,office,day\n";

    /** The same of phrases of the lexicon. */
    private static final String PHRASES = "rules/decided_phrases.csv";

    private static final String PHRASES_HEAD = "key,lexicon_row,phrase,reason,office,day\n";

    private static final int LONGEST_PHRASE = 60;

    /**
     * What is written of a decision.
     *
     * @param file the file below the data folder
     * @param what the entry
     */
    record Written(String file, String what) {}

    private final Path data;
    private final CodeLists codes;
    private final PhraseTrial trial;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> changed = new TreeMap<>();

    DecisionFiles(final Path data, final CodeLists codes, final SourceTexts sources) {
        this.data = data;
        this.trial = new PhraseTrial(codes, sources);
        this.codes = codes;
        Corrections.read(data, codes);
    }

    /** The id that the decision about a row has. */
    String id(final String key) {
        return "D-" + key;
    }

    /** Whether a row is decided already. */
    boolean has(final String key) {
        return Corrections.read(data, codes).find(id(key)).isPresent()
                || text(LABELS).contains("\n" + key + ",")
                || text(PHRASES).contains("\n" + key + ",")
                || text(ACCEPTED).contains("[" + id(key) + "]");
    }

    Written accept(final WaitingItem item, final Signature signature) {
        return csv(
                ACCEPTED,
                List.of(
                        item.code(),
                        item.series(),
                        item.period(),
                        item.sourceId(),
                        item.locator(),
                        signature.why() + " [" + id(item.key()) + "]",
                        signature.office(),
                        signature.day().toString()));
    }

    Written withdraw(final WaitingItem item, final Signature signature) {
        return correction(item, "  withdraw: true\n", signature);
    }

    Written correct(final WaitingItem item, final Map<String, String> correct, final Signature signature) {
        final String cells = correct.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + ": " + quoted(cell.getValue()))
                .collect(Collectors.joining(", "));
        return correction(item, "  correct: {" + cells + "}\n", signature);
    }

    private Written correction(final WaitingItem item, final String decision, final Signature signature) {
        if (item.text().isBlank()) {
            throw new SourceException("Unsupported decision: no text stands at " + item.locator() + " of "
                    + item.sourceId() + " that a correction could expect. Correct the mapping instead.");
        }
        final String reading = item.series().isEmpty()
                ? "{rejected: " + item.code() + "}"
                : "{series: " + quoted(item.series()) + ", period: " + quoted(item.period()) + "}";
        final String entry = "- id: " + id(item.key()) + "\n  source: " + quoted(item.sourceId()) + "\n  place: "
                + quoted(item.locator()) + "\n  expected: " + quoted(item.text().strip()) + "\n  reading: " + reading
                + "\n" + decision + "  why: " + quoted(signature.why()) + "\n  office: "
                + quoted(signature.office()) + "\n  day: " + signature.day() + "\n";
        final Map<String, String> all = Corrections.texts(data);
        all.put(CORRECTIONS, text(CORRECTIONS) + entry);
        Corrections.of(all, codes);
        changed.put(CORRECTIONS, text(CORRECTIONS) + entry);
        return new Written(CORRECTIONS, entry.strip());
    }

    /**
     * Adds a label to its table.
     *
     * @param meaning its code, or one of the nearest as inbox wrote it, with its code behind it
     */
    Written label(final WaitingItem item, final String meaning, final Signature signature) {
        final String code = named(meaning);
        if (item.label().isEmpty()) {
            throw new SourceException("Invalid decision LABEL: expected a row about an unknown label, got "
                    + item.code() + ". Choose another.");
        }
        if (code.isEmpty()) {
            throw new SourceException("Missing code: expected what the label means. Fill it in.");
        }
        final String name = "mappings/labels/"
                + LabelRows.file(data, item.table()).getFileName().toString();
        final CsvTable table = CsvTable.parse(text(name), name);
        if (!LabelRows.takes(table)) {
            throw new SourceException("Unsupported label table " + name + ": expected columns label and code, got "
                    + table.head() + ". Add the row there by hand.");
        }
        if (LabelRows.has(table, item.label())) {
            throw new SourceException("Invalid row: " + name + " has the label \"" + item.label()
                    + "\" already. Run niengiam run, and write a new inbox.");
        }
        if (!LabelRows.hasCode(table, code)) {
            throw new SourceException("Unknown code \"" + code + "\": expected one that " + name
                    + " has for another label, such as " + String.join("; ", item.near())
                    + ". Correct it, or add the row there by hand.");
        }
        if (text(LABELS).isEmpty()) {
            changed.put(LABELS, LABELS_HEAD);
        }
        csv(
                LABELS,
                List.of(
                        item.key(),
                        item.table(),
                        item.label(),
                        code,
                        signature.why(),
                        signature.office(),
                        signature.day().toString()));
        return csv(name, LabelRows.row(table, item.label(), code));
    }

    /**
     * Adds a phrase to the lexicon.
     *
     * @param meaning the id of a row of the lexicon, or a phrase that means the same
     */
    Written phrase(final WaitingItem item, final String phrase, final String meaning, final Signature signature) {
        if (item.kind() != WaitingItem.Kind.NUMBER) {
            throw new SourceException("Invalid decision PHRASE: expected a row about a number that nothing was made of,"
                    + " got " + item.code() + ". Choose another.");
        }
        final LexiconRows rows = new LexiconRows(this::text);
        requirePhrase(item, phrase, rows);
        final LexiconRows.Row row = meaning(meaning, rows);
        final String before = text(row.file());
        final String after = before.lines()
                .map(line -> line.startsWith(row.id() + ",") ? longer(line, row, phrase) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        final Map<String, String> lexicon =
                ProseLexicon.FILES.stream().collect(Collectors.toMap(file -> file, this::text));
        final Map<String, String> longer = new HashMap<>(lexicon);
        longer.put(row.file(), after);
        final String made = trial.of(item, lexicon, longer);
        changed.put(row.file(), after);
        if (text(PHRASES).isEmpty()) {
            changed.put(PHRASES, PHRASES_HEAD);
        }
        csv(
                PHRASES,
                List.of(
                        item.key(),
                        row.id(),
                        phrase,
                        signature.why(),
                        signature.office(),
                        signature.day().toString()));
        return new Written(row.file(), row.id() + ": \"" + oneLine(phrase) + "\"; " + item.text() + " becomes " + made);
    }

    private static void requirePhrase(final WaitingItem item, final String phrase, final LexiconRows rows) {
        final boolean isWords = phrase.length() <= LONGEST_PHRASE
                && phrase.chars().anyMatch(Character::isLetter)
                && phrase.chars().noneMatch(c -> Character.isDigit(c) || c == '|' || c == '"');
        if (!isWords) {
            throw new SourceException("Invalid phrase \"" + phrase + "\": expected up to " + LONGEST_PHRASE
                    + " letters in words, without digits. Copy the words from the sentence.");
        }
        if (!(" " + spaced(item.context()) + " ").contains(" " + spaced(phrase) + " ")) {
            throw new SourceException("Invalid phrase \"" + phrase + "\": expected words of the sentence \""
                    + item.context() + "\". Copy them from it.");
        }
        if (!rows.of(phrase).isEmpty()) {
            throw new SourceException("Invalid phrase \"" + phrase + "\": the lexicon has it already, as "
                    + rows.of(phrase).get(0).id() + " in "
                    + rows.of(phrase).get(0).file()
                    + ". Take more words of the sentence, or change that row by hand.");
        }
    }

    /** The words of a text, folded, each between blanks. */
    private static String spaced(final String text) {
        return LexiconRows.folded(
                text.replaceAll("[^\\p{L}\\p{M}\\p{N}%/&-]+", " ").strip());
    }

    private static LexiconRows.Row meaning(final String meaning, final LexiconRows rows) {
        if (meaning.isEmpty()) {
            throw new SourceException(
                    "Missing code: expected words that mean the same, or the id of a row of the lexicon."
                            + " Take one of the nearest.");
        }
        final String named = named(meaning);
        final List<LexiconRows.Row> said = rows.byId(named).isEmpty() ? rows.of(named) : rows.byId(named);
        final List<LexiconRows.Row> nouns =
                said.stream().filter(LexiconRows.Row::isNoun).toList();
        // Behind a number words mean what they count, whatever else they may mean.
        final List<LexiconRows.Row> found = nouns.size() == 1 ? nouns : said;
        if (found.size() != 1) {
            throw new SourceException((found.isEmpty() ? "Unknown" : "Invalid") + " code \"" + meaning
                    + "\": expected words of one row of the lexicon, or its id, got "
                    + (found.isEmpty()
                            ? "none"
                            : found.stream().map(LexiconRows.Row::id).toList())
                    + ". Take one of the nearest.");
        }
        return found.get(0);
    }

    /** What is named last, where somebody copied "words = code". */
    private static String named(final String meaning) {
        return meaning.contains(" = ")
                ? meaning.substring(meaning.lastIndexOf(" = ") + 3).strip()
                : meaning;
    }

    /** The line of a row with one phrase more; nothing else of it is another. */
    private static String longer(final String line, final LexiconRows.Row row, final String phrase) {
        final String phrases = String.join("|", row.phrases());
        final String old = cell(phrases);
        if (!line.endsWith("," + old)) {
            throw new SourceException("Unsupported row " + row.id() + " of " + row.file()
                    + ": expected its phrases at the end of its line. Add the phrase by hand.");
        }
        return line.substring(0, line.length() - old.length()) + cell(phrases + "|" + oneLine(phrase));
    }

    private Written csv(final String file, final List<String> cells) {
        final String row = cells.stream().map(DecisionFiles::cell).collect(Collectors.joining(","));
        changed.put(file, text(file) + row + "\n");
        return new Written(file, row);
    }

    private static String cell(final String text) {
        final String line = oneLine(text);
        return line.matches("[^,\"]*") ? line : '"' + line.replace("\"", "\"\"") + '"';
    }

    private static String quoted(final String text) {
        return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String oneLine(final String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The text of a file with what was decided so far; empty text if it is not there. It ends with a line break. */
    private String text(final String file) {
        final String text = changed.containsKey(file)
                ? changed.get(file)
                : texts.computeIfAbsent(file, name -> {
                    final Path path = data.resolve(name);
                    return Files.exists(path) ? Texts.read(path) : "";
                });
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /**
     * Writes what was decided.
     *
     * @throws SourceException if somebody changed one of the files meanwhile; then none is written
     */
    void write() {
        for (final String file : changed.keySet()) {
            final Path path = data.resolve(file);
            final String now = Files.exists(path) ? Texts.read(path) : "";
            if (!now.equals(texts.getOrDefault(file, ""))) {
                throw new SourceException("Cannot write decisions to " + path
                        + ": it was changed while they were taken. Nothing was written; apply the sheet again.");
            }
        }
        changed.forEach((file, text) -> {
            final Path path = data.resolve(file);
            Durable.createDirectories(path.getParent());
            final Path part = path.resolveSibling("." + path.getFileName() + ".part");
            try {
                Files.deleteIfExists(part);
                Durable.write(part, text.getBytes(StandardCharsets.UTF_8));
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } catch (final IOException refused) {
                throw StorageException.during("write decisions", path, refused);
            }
        });
    }
}
