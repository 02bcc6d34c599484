package niengiam.job.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import niengiam.data.Errata;
import niengiam.data.Errata.Erratum;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/**
 * What people decided and found wrong, beside what figures are read and compared by.
 *
 * @param texts text of each file that is there, by its name below the data folder
 */
public record Ledger(SortedMap<String, String> texts) {

    /** Which labels were added by a decision, by whom and why. */
    private static final String LABELS = "rules/decided_labels.csv";

    /** The same of phrases of the lexicon. */
    private static final String PHRASES = "rules/decided_phrases.csv";

    public Ledger {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Reads the files that are there.
     *
     * @throws SourceException if one is broken
     */
    static Ledger read(final Path root) {
        final SortedMap<String, String> texts = new TreeMap<>();
        for (final String file : List.of(LABELS, PHRASES, Errata.FILE)) {
            if (Files.exists(root.resolve(file))) {
                texts.put(file, Texts.read(root.resolve(file)));
            }
        }
        final Ledger ledger = new Ledger(texts);
        ledger.errata();
        ledger.labels();
        ledger.phrases();
        return ledger;
    }

    /** What earlier releases said wrongly, by day. */
    public List<Erratum> errata() {
        return Errata.of(texts.getOrDefault(Errata.FILE, ""));
    }

    /** The labels that were decided, each with the columns of its file. */
    public List<Map<String, String>> labels() {
        final String text = texts.getOrDefault(LABELS, "");
        return text.isBlank()
                ? List.of()
                : CsvTable.parse(text, LABELS)
                        .requireColumns("key", "label_table", "label", "code", "reason", "office", "day")
                        .rows();
    }

    /** The phrases of the lexicon that were decided, each with the columns of its file. */
    public List<Map<String, String>> phrases() {
        final String text = texts.getOrDefault(PHRASES, "");
        return text.isBlank()
                ? List.of()
                : CsvTable.parse(text, PHRASES)
                        .requireColumns("key", "lexicon_row", "phrase", "reason", "office", "day")
                        .rows();
    }
}
