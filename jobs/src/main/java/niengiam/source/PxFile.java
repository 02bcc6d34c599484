package niengiam.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.model.Locator;

/**
 * A PC-Axis file: variables with their values, and a cube of cells in the order of {@code STUB}, then {@code HEADING}.
 * Texts are in one of its languages. Source of the method: the PC-Axis file format description, AXIS-VERSION 2010.
 */
public final class PxFile {

    private static final int MAX_CELLS = 20_000_000;
    private static final String NIL = "-";
    /** A sign is one to six dots. */
    private static final int MOST_DOTS = 6;

    private static final Pattern TIME_LIST = Pattern.compile("(?i)TLIST\\(\\s*(?<scale>[A-Z]\\d)");

    /**
     * A cell of the cube.
     *
     * @param values value text by variable; the value's code by variable and {@code .code}
     * @param printed the text in {@code DATA}, without quotes
     * @param locator where it stands in the decoded text
     */
    public record PxCell(Map<String, String> values, String printed, Locator locator) {}

    private record Variable(String name, List<String> values, List<String> codes) {}

    private final PxKeywords keywords;
    private final String language;
    private final List<Variable> variables;
    private final PxNotes notes;

    private PxFile(final PxKeywords keywords, final String language) {
        this.keywords = keywords;
        this.language = language;
        this.variables = variables();
        this.notes = new PxNotes(keywords, language, variableNames());
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @param language the language of the texts; empty for the file's own
     * @throws SourceException if it is no PC-Axis file, its encoding is not what it says, or the cube has holes
     */
    public static PxFile read(final byte[] bytes, final String name, final String language) {
        InputBytes.requireSize(bytes.length, name);
        final PxKeywords keywords = PxKeywords.parse(PxText.decode(bytes, name), name);
        final String own = keywords.first("LANGUAGE").orElse("");
        final List<String> offered =
                keywords.find("LANGUAGES", "", List.of()).orElse(own.isEmpty() ? List.of() : List.of(own));
        if (!language.isEmpty() && !offered.isEmpty() && !offered.contains(language)) {
            throw new SourceException("Missing language \"" + language + "\" in " + name + ": it has " + offered
                    + ". Correct the mapping.");
        }
        return new PxFile(keywords, language.equals(own) ? "" : language);
    }

    private List<Variable> variables() {
        if (keywords.has("KEYS")) {
            throw new SourceException("Unsupported PC-Axis file " + keywords.name()
                    + ": its data lines begin with KEYS. Export it without keys.");
        }
        final List<String> names = new ArrayList<>(names("STUB"));
        names.addAll(names("HEADING"));
        if (names.isEmpty()) {
            throw new SourceException(
                    "Missing STUB and HEADING in " + keywords.name() + ": expected variables. Export the file again.");
        }
        final List<Variable> read = new ArrayList<>();
        for (final String variable : names) {
            final List<String> values = keywords.find("VALUES", language, List.of(variable))
                    .orElseThrow(() -> new SourceException("Missing VALUES(\"" + variable + "\") in " + keywords.name()
                            + ": expected the values of a variable of STUB or HEADING. Export the file again."));
            final List<String> codes =
                    keywords.find("CODES", language, List.of(variable)).orElse(values);
            if (new HashSet<>(codes).size() < codes.size()) {
                throw new SourceException("Invalid VALUES(\"" + variable + "\") in " + keywords.name()
                        + ": expected each value once, got " + codes + ". Export the file again.");
            }
            if (codes.size() != values.size()) {
                throw new SourceException("Invalid CODES(\"" + variable + "\") in " + keywords.name() + ": expected "
                        + values.size() + " codes, got " + codes.size() + ". Export the file again.");
            }
            read.add(new Variable(variable, values, codes));
        }
        return List.copyOf(read);
    }

    private List<String> names(final String keyword) {
        return keywords.find(keyword, language, List.of()).orElse(List.of());
    }

    /** A text of the file, such as its {@code TITLE}, {@code MATRIX} or {@code UNITS}; empty if it has none. */
    public Optional<String> text(final String keyword) {
        return keywords.find(keyword, language, List.of()).map(parts -> String.join(", ", parts));
    }

    /** Whether two values of a variable have the same text: only their codes tell them apart. */
    public boolean hasNamesakes(final String variable) {
        return variables.stream()
                .filter(candidate -> candidate.name.equals(variable))
                .anyMatch(candidate -> new HashSet<>(candidate.values).size() < candidate.values.size());
    }

    /** The unit of a cell as the file prints it: that of its content, otherwise of the whole file; empty if it has none. */
    public String unit(final PxCell cell) {
        for (final String value : cell.values().values()) {
            final Optional<List<String>> own = keywords.find("UNITS", language, List.of(value));
            if (own.isPresent()) {
                return String.join(", ", own.get());
            }
        }
        for (final Map.Entry<String, String> value : cell.values().entrySet()) {
            final Optional<List<String>> own =
                    keywords.find("UNITS", language, List.of(value.getKey(), value.getValue()));
            if (own.isPresent()) {
                return String.join(", ", own.get());
            }
        }
        return text("UNITS").orElse("");
    }

    /**
     * The time scale of a variable, of {@code TIMEVAL}: {@code A1} for years, {@code H1}, {@code Q1}, {@code M1},
     * {@code W1}; empty if the file does not say that it is time.
     */
    public Optional<String> timeScale(final String variable) {
        return keywords.find("TIMEVAL", language, List.of(variable)).stream()
                .flatMap(List::stream)
                .map(TIME_LIST::matcher)
                .filter(Matcher::lookingAt)
                .map(list -> list.group("scale").toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /**
     * What a cell without a number shows: the words that the file gives to its sign, as {@code DATASYMBOL2="confidential"}
     * gives them to two dots; otherwise the sign.
     */
    public String shown(final PxCell cell) {
        final String sign = cell.printed();
        if (sign.equals(NIL)) {
            return text("DATASYMBOLNIL").orElse(sign);
        }
        return sign.isEmpty() || sign.length() > MOST_DOTS || !sign.chars().allMatch(c -> c == '.')
                ? sign
                : text("DATASYMBOL" + sign.length()).orElse(sign);
    }

    /** What the file notes of a cell: of the cell itself, of cells of which it is one, and of its values. */
    public List<String> notes(final PxCell cell) {
        return notes.of(cell);
    }

    /** The values of a variable, and their codes, in the order of the file. */
    public Map<String, String> values(final String variable) {
        final Map<String, String> byCode = new LinkedHashMap<>();
        variables.stream().filter(candidate -> candidate.name.equals(variable)).forEach(found -> {
            for (int i = 0; i < found.values.size(); i++) {
                byCode.put(found.codes.get(i), found.values.get(i));
            }
        });
        return byCode;
    }

    /** Names of the variables, slowest first. */
    public List<String> variableNames() {
        return variables.stream().map(Variable::name).toList();
    }

    /** Hands over every cell in the order of the file. */
    public void forEachCell(final Consumer<PxCell> consumer) {
        final PxData data = new PxData(keywords);
        long expected = 1;
        for (final Variable variable : variables) {
            expected *= variable.values.size();
            if (expected > MAX_CELLS) {
                throw new SourceException("Invalid PC-Axis file " + keywords.name() + ": expected at most " + MAX_CELLS
                        + " cells, its variables make more. Split it.");
            }
        }
        final int[] at = new int[variables.size()];
        for (long cell = 0; cell < expected; cell++) {
            if (!data.next()) {
                throw new SourceException("Invalid DATA in " + keywords.name() + ": expected " + expected
                        + " cells for " + variableNames() + ", got " + cell + ". Fetch the file again.");
            }
            consumer.accept(new PxCell(values(at), data.printed(), data.locator()));
            advance(at);
        }
        if (data.next()) {
            throw new SourceException("Invalid DATA in " + keywords.name() + ": expected " + expected + " cells for "
                    + variableNames() + ", got more, first \"" + data.printed() + "\" at " + data.locator()
                    + ". Export the file again.");
        }
    }

    private Map<String, String> values(final int[] at) {
        final Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < at.length; i++) {
            final Variable variable = variables.get(i);
            values.put(variable.name, variable.values.get(at[i]));
            values.put(variable.name + ".code", variable.codes.get(at[i]));
        }
        return values;
    }

    private void advance(final int[] at) {
        for (int i = at.length - 1; i >= 0; i--) {
            at[i]++;
            if (at[i] < variables.get(i).values.size()) {
                return;
            }
            at[i] = 0;
        }
    }
}
