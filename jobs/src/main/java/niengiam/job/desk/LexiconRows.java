package niengiam.job.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import niengiam.data.NearCodes;
import niengiam.observe.prose.ProseLexicon;
import niengiam.source.CsvTable;
import niengiam.source.Texts;

/** The rows of the lexicon, each with its phrases, as a desk looks them up and adds to them. */
final class LexiconRows {

    private static final Pattern BETWEEN = Pattern.compile("[,.;:()]|\\s[–-]\\s");
    private static final int WORDS = 4;

    /**
     * A row.
     *
     * @param file the file below the data folder
     * @param role what its phrases do in a sentence
     * @param phrases the phrases
     */
    record Row(String file, String id, String role, List<String> phrases) {
        Row {
            phrases = List.copyOf(phrases);
        }

        boolean isNoun() {
            return role.equals("UNIT");
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> byPhrase = new HashMap<>();

    /** @param texts the text of each file below the data folder; empty text of one that is not there */
    LexiconRows(final UnaryOperator<String> texts) {
        for (final String file : ProseLexicon.FILES) {
            final String text = texts.apply(file);
            if (!text.isEmpty()) {
                read(CsvTable.parse(text, file));
            }
        }
    }

    private void read(final CsvTable table) {
        if (!table.head().contains("phrases")) {
            return;
        }
        for (final Map<String, String> cells : table.rows()) {
            final Row row = new Row(
                    table.name(),
                    cells.get("id"),
                    cells.get("role"),
                    List.of(cells.get("phrases").split("\\|", -1)));
            rows.add(row);
            row.phrases().forEach(phrase -> byPhrase.computeIfAbsent(folded(phrase), any -> new ArrayList<>(1))
                    .add(row));
        }
    }

    /** The rows that have a phrase. */
    List<Row> of(final String phrase) {
        return List.copyOf(byPhrase.getOrDefault(folded(phrase), List.of()));
    }

    /** The rows of an id: one, or none. */
    List<Row> byId(final String id) {
        return rows.stream().filter(row -> row.id().equals(id)).toList();
    }

    /** The counted nouns that are nearest to the words behind a number of a sentence, each with its row. */
    List<String> near(final String sentence, final String number, final int most) {
        final int at = sentence.indexOf(number);
        if (at < 0) {
            return List.of();
        }
        final String[] words =
                BETWEEN.split(sentence.substring(at + number.length()).strip(), 2)[0].split("\\s+", WORDS + 1);
        final int scaled = of(words[0]).stream().anyMatch(row -> row.role().equals("SCALE")) ? 1 : 0;
        final String noun = String.join(" ", List.of(words).subList(scaled, Math.min(words.length, WORDS)));
        final List<String> nouns = rows.stream()
                .filter(Row::isNoun)
                .flatMap(row -> row.phrases().stream())
                .distinct()
                .toList();
        return noun.isBlank()
                ? List.of()
                : NearCodes.to(noun, nouns).stream()
                        .limit(most)
                        .map(phrase -> phrase + " = " + of(phrase).get(0).id())
                        .toList();
    }

    /** One form for all spellings of a phrase. */
    static String folded(final String phrase) {
        return Texts.label(phrase).toLowerCase(Locale.ROOT);
    }
}
