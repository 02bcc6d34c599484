package niengiam.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** Where the text of an attribute comes from. */
public sealed interface ValueSource {

    /** The same text for every figure. */
    record Constant(String text) implements ValueSource {}

    /**
     * A column of the row.
     *
     * @param otherwise the text to take where the table lacks the column or leaves the cell blank
     */
    record Column(String name, Optional<String> lookup, Optional<String> otherwise) implements ValueSource {

        /** The heads that the column may have: names between bars, the first that the table has. */
        public List<String> names() {
            return List.of(name.split("[|]"));
        }
    }

    /** A named group of the expression that matched the head of the figure's column. */
    record Capture(String group, Optional<String> lookup) implements ValueSource {}

    /**
     * A text with captures in braces, {@code {year}-{month}-{day}}; a captured number of one digit gets a zero before it,
     * as days and months have it in a date.
     */
    record Template(String text) implements ValueSource {

        private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)\\}");

        public String fill(final Map<String, String> captures) {
            return PLACE.matcher(text).replaceAll(place -> {
                final String value = captures.getOrDefault(place.group(1), "");
                final boolean oneDigit = value.length() == 1 && Character.isDigit(value.charAt(0));
                return Matcher.quoteReplacement(oneDigit ? "0" + value : value);
            });
        }
    }

    /** Reads a value that is a text, {@code {column: …}}, {@code {capture: …}} or {@code {text: …}}. */
    static ValueSource read(final YamlFile yaml, final String key) {
        if (!yaml.isMapping(key)) {
            return new Constant(yaml.text(key));
        }
        final YamlFile source = yaml.mapping(key);
        final Optional<String> column = source.optionalText("column");
        final Optional<String> capture = source.optionalText("capture");
        final Optional<String> template = source.optionalText("text");
        final Optional<String> lookup = source.optionalText("lookup");
        final Optional<String> otherwise = source.optionalText("otherwise");
        source.refuseUnknownKeys();
        if (template.isPresent() && column.isEmpty() && capture.isEmpty() && lookup.isEmpty()) {
            return new Template(template.get());
        }
        if (template.isPresent() || column.isPresent() == capture.isPresent()) {
            throw new SourceException("Invalid " + source.where() + ": expected one of column, capture and text.");
        }
        return column.<ValueSource>map(name -> new Column(name, lookup, otherwise))
                .orElseGet(() -> new Capture(capture.orElseThrow(), lookup));
    }
}
