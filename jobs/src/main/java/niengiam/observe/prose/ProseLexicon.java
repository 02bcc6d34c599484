package niengiam.observe.prose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.data.AreaNames;
import niengiam.data.CodeLists;
import niengiam.observe.prose.said.Assignment;
import niengiam.observe.prose.said.WordClasses;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.text.Form;
import niengiam.text.Forms;
import niengiam.text.Lexicon;
import niengiam.text.Meaning;
import niengiam.text.Role;

/** The lexicon of {@code data/lexicon} with the rules that make indicators of counted nouns. Read by many threads. */
public final class ProseLexicon {

    /** A cue for an amount of what was counted before it: "contracts worth …". */
    static final String WORTH = "WORTH";

    /** A cue that tells something only where a clause begins with it. */
    static final String SUBJECT = "SUBJECT";

    /** Cues that speak of what stands behind them. */
    private static final Set<String> OF_OBJECTS = Set.of("VERB", WORTH);

    /** The files of phrases. */
    static final List<String> PHRASE_FILES = List.of(
            "numbers.csv",
            "periods.csv",
            "units.csv",
            "cues.csv",
            "contexts.csv",
            "navigation.csv",
            "partners.csv",
            "compounds.csv");

    private static final String FOLDER = "lexicon/";
    private static final String RULE_FILE = FOLDER + "rules.csv";
    private static final String FORM_FILE = FOLDER + "forms.csv";
    private static final String CLASS_FILE = FOLDER + "classes.csv";
    private static final String NAME_FILE = "mappings/labels/areas.csv";

    /** Every file that prose is read by, below the data folder: the lexicon, and the names of provinces that tables use too. */
    public static final List<String> FILES = Stream.concat(
                    PHRASE_FILES.stream().map(file -> FOLDER + file),
                    Stream.of(CLASS_FILE, FORM_FILE, RULE_FILE, NAME_FILE))
            .toList();

    private static final Assignment[] NOTHING = {};

    private final Lexicon lexicon;
    private final CodeLists codes;
    private final Map<String, List<Rule>> rulesByUnit = new HashMap<>();
    private final Assignment[][] cues;
    private final Assignment[][] nouns;
    private final Assignment[][] partNames;

    private ProseLexicon(final Function<String, CsvTable> tables, final CodeLists codes) {
        this.codes = codes;
        final Lexicon.Builder builder = new Lexicon.Builder();
        final WordClasses classes = new WordClasses(tables.apply(CLASS_FILE));
        for (final String file : PHRASE_FILES) {
            addPhrases(tables.apply(FOLDER + file), classes, builder);
        }
        addForms(tables.apply(FORM_FILE), builder.forms());
        new AreaNames(codes.areas(), tables.apply(NAME_FILE)).addTo(builder);
        lexicon = builder.build();
        readRules(tables.apply(RULE_FILE));
        cues = new Assignment[lexicon.size()][];
        nouns = new Assignment[lexicon.size()][];
        partNames = new Assignment[lexicon.size()][];
        for (int phrase = 0; phrase < lexicon.size(); phrase++) {
            cues[phrase] = assignments(phrase, Role.CUE);
            nouns[phrase] = assignments(phrase, Role.UNIT);
            partNames[phrase] = assignments(phrase, Role.PART_NAME);
        }
    }

    /** Reads the files below a data folder. */
    public static ProseLexicon read(final Path data, final CodeLists codes) {
        return new ProseLexicon(file -> CsvTable.read(data.resolve(file)), codes);
    }

    /** The lexicon from the texts of its {@link #FILES}. */
    public static ProseLexicon of(final Map<String, String> texts, final CodeLists codes) {
        return new ProseLexicon(file -> CsvTable.parse(texts.get(file), file), codes);
    }

    private static void addPhrases(final CsvTable table, final WordClasses classes, final Lexicon.Builder builder) {
        table.requireColumns("id", "role", "value", "sets", "phrases");
        for (final Map<String, String> row : table.rows()) {
            final Meaning meaning = new Meaning(
                    row.get("id"),
                    oneOf(Role.values(), row.get("role"), "role of " + row.get("id"), table),
                    row.get("value").intern(),
                    words(row.get("sets")));
            for (final String phrase : row.get("phrases").split("\\|", -1)) {
                classes.expand(phrase).forEach(each -> builder.add(each, meaning));
            }
        }
    }

    private static void addForms(final CsvTable table, final Forms forms) {
        table.requireColumns("form", "place", "words");
        for (final Map<String, String> row : table.rows()) {
            final Form form = oneOf(Form.values(), row.get("form"), "form", table);
            final Forms.Place place = oneOf(Forms.Place.values(), row.get("place"), "place of " + form, table);
            for (final String word : row.get("words").split("\\|", -1)) {
                forms.add(form, place, word);
            }
        }
        if (!forms.missing().isEmpty()) {
            throw new SourceException("Missing words of " + forms.missing() + " in " + table.name()
                    + ": expected a row for each of " + List.of(Form.values()) + ".");
        }
    }

    private static <E extends Enum<E>> E oneOf(
            final E[] values, final String text, final String what, final CsvTable table) {
        return Stream.of(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new SourceException("Unknown " + what + " \"" + text + "\" in " + table.name()
                        + ": expected one of " + List.of(values) + "."));
    }

    private static List<String> words(final String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    private void readRules(final CsvTable table) {
        table.requireColumns("id", "indicator", "units", "needs", "unless", "carries_period");
        for (final Map<String, String> row : table.rows()) {
            final String id = row.get("id");
            final Rule rule = new Rule(
                    id,
                    codes.indicator(row.get("indicator"))
                            .orElseThrow(() -> new SourceException("Unknown indicator " + row.get("indicator")
                                    + " of rule " + id + " in " + table.name() + ". Add it to indicators.csv.")),
                    Rule.Condition.parse(row.get("needs"), id),
                    Rule.Condition.parse(row.get("unless"), id),
                    row.get("carries_period").equals("yes"));
            for (final String unit : row.get("units").split("\\|", -1)) {
                rulesByUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(rule);
            }
        }
    }

    private Assignment[] assignments(final int phrase, final Role role) {
        final List<Assignment> all = new ArrayList<>();
        for (final Meaning meaning : lexicon.meanings(phrase)) {
            if (meaning.role() == role) {
                for (final String text : meaning.sets()) {
                    final Assignment said = Assignment.parse(text, meaning.id());
                    all.add(OF_OBJECTS.contains(meaning.value()) ? said.asOfObject() : said);
                }
            }
        }
        return all.isEmpty() ? NOTHING : all.toArray(Assignment[]::new);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    CodeLists codes() {
        return codes;
    }

    /** The rules for a counted noun, the most special first. */
    List<Rule> rules(final String unit) {
        return rulesByUnit.getOrDefault(unit, List.of());
    }

    /** What a phrase says as a cue. */
    Assignment[] cues(final int phrase) {
        return cues[phrase];
    }

    /** What a phrase says as the name of a part. */
    Assignment[] partNames(final int phrase) {
        return partNames[phrase];
    }

    /** What a phrase says as a counted noun. */
    Assignment[] nouns(final int phrase) {
        return nouns[phrase];
    }
}
