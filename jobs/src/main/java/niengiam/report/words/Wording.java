package niengiam.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Qualifier;
import niengiam.source.CsvTable;
import niengiam.table.PageColumn;
import niengiam.table.Table;
import niengiam.table.TableRegister;
import niengiam.trend.Comparability;

/**
 * Every word of the publications, in both languages and from one place: {@code words.csv} and the code lists. A text has
 * places {@code {0}}, {@code {1}} … that figures and names are put in.
 */
public final class Wording {

    /** The code lists whose words are printed and that nothing else reads. */
    public static final List<String> FILES = List.of(
            "obs_status.csv",
            "qualifiers.csv",
            "reject_reasons.csv",
            "synonyms.csv",
            "definitions.csv",
            "document_names.csv");

    private static final String RESOURCE = "words.csv";

    private static final String DETAILS = "details.csv";

    private final Map<String, String[]> words = new HashMap<>();

    /** What people type, and the words of the dictionary that it stands for. */
    private final Map<String, String> synonyms = new LinkedHashMap<>();

    private final Remarks remarks;
    private final Details details = new Details(CsvTable.parse(resource(DETAILS), DETAILS));

    private Wording(final Remarks remarks) {
        this.remarks = remarks;
    }

    /** Reads the words, and the code lists that explain statuses, hedges and reasons of rejects. */
    public static Wording read(final Path codeLists) {
        final Wording wording = new Wording(new Remarks(CsvTable.read(codeLists.resolve("compiler_notes.csv"))));
        wording.take(CsvTable.parse(resource(RESOURCE), RESOURCE), "", "key", "vi", "en");
        wording.take(CsvTable.read(codeLists.resolve("obs_status.csv")), "status.", "code", "name_vi", "name_en");
        wording.take(CsvTable.read(codeLists.resolve("qualifiers.csv")), "qualifier.", "code", "name_vi", "name_en");
        wording.take(
                CsvTable.read(codeLists.resolve("reject_reasons.csv")),
                "reject.",
                "code",
                "sentence_vi",
                "sentence_en");
        wording.take(CsvTable.read(codeLists.resolve("definitions.csv")), "definition.", "code", "vi", "en");
        wording.take(CsvTable.read(codeLists.resolve("document_names.csv")), "document.", "code", "vi", "en");
        final CsvTable synonyms = CsvTable.read(codeLists.resolve("synonyms.csv"));
        synonyms.requireColumns("word", "stands_for");
        synonyms.rows().forEach(row -> wording.synonyms.put(row.get("word"), row.get("stands_for")));
        return wording;
    }

    private static String resource(final String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name + " in this program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(
            final CsvTable table,
            final String prefix,
            final String key,
            final String vietnamese,
            final String english) {
        table.requireColumns(key, vietnamese, english);
        for (final Map<String, String> row : table.rows()) {
            words.put(prefix + row.get(key), new String[] {row.get(vietnamese), row.get(english)});
        }
    }

    /** The other words that people look for who mean a text, by what they stand for in it; whatever their case. */
    List<String> synonyms(final String text) {
        final String known = text.toLowerCase(Locale.ROOT);
        return synonyms.entrySet().stream()
                .filter(pair -> known.contains(pair.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a compiler noted beside a figure, as far as somebody has put it into the language. */
    String remark(final String note, final Language language) {
        return language == Language.VI ? remarks.inVietnamese(note) : note;
    }

    /** Why a number was not taken, as far as somebody has put it into the language. */
    String detail(final String said, final Language language) {
        return details.find(said, language).orElse(said);
    }

    /** Whether there is a text with this key. */
    public boolean has(final String key) {
        return words.containsKey(key);
    }

    /** The text of a key, with what belongs in its places. */
    public String of(final String key, final Language language, final String... parts) {
        final String[] texts = words.get(key);
        if (texts == null) {
            throw new IllegalStateException("Missing words for \"" + key + "\": add a row to " + RESOURCE + ".");
        }
        return fill(language.choose(texts[0], texts[1]), parts);
    }

    /** The name or sentence of a code of an open list; the code itself where nobody has named it. */
    String ofCode(final String list, final String code, final Language language) {
        final String key = list + "." + code;
        return words.containsKey(key) ? of(key, language) : code;
    }

    public String of(final Comparability verdict, final Language language) {
        return of("comparability." + verdict, language);
    }

    public String of(final ObsStatus status, final Language language) {
        return of("status." + status, language);
    }

    public String of(final Qualifier qualifier, final Language language) {
        return of("qualifier." + qualifier, language);
    }

    /** Goes through the text once, so that a brace in a name is never taken for a place. */
    private static String fill(final String text, final String... parts) {
        if (parts.length == 0) {
            return text;
        }
        final StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            final boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (place) {
                filled.append(parts[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /**
     * Holds the register of tables against the words.
     *
     * @throws IllegalStateException if a table lacks one, for its sheet or its page
     */
    public void requireAll(final TableRegister register) {
        for (final Table table : register.tables()) {
            if (table.sheet() != Table.Sheet.NONE) {
                of("sheet." + table.name(), Language.VI);
            }
            if (!table.shown().isEmpty()) {
                Stream.concat(
                                Stream.of(table.page() + ".title", table.page() + ".intro", "list." + table.name()),
                                table.shown().stream().map(PageColumn::head))
                        .forEach(key -> of(key, Language.VI));
            }
        }
    }
}
