package niengiam.observe;

import java.util.Optional;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** Where the text of an attribute comes from. */
sealed interface ValueSource {

    /** The same text for every figure. */
    record Constant(String text) implements ValueSource {}

    /**
     * A column of the row.
     *
     * @param otherwise the text to take where the table lacks the column or leaves the cell blank
     */
    record Column(String name, Optional<String> lookup, Optional<String> otherwise) implements ValueSource {}

    /** A named group of the expression that matched the head of the figure's column. */
    record Capture(String group, Optional<String> lookup) implements ValueSource {}

    /** Reads a value that is a text, {@code {column: …}} or {@code {capture: …}}. */
    static ValueSource read(final YamlFile yaml, final String key) {
        if (!yaml.isMapping(key)) {
            return new Constant(yaml.text(key));
        }
        final YamlFile source = yaml.mapping(key);
        final Optional<String> column = source.optionalText("column");
        final Optional<String> capture = source.optionalText("capture");
        final Optional<String> lookup = source.optionalText("lookup");
        final Optional<String> otherwise = source.optionalText("otherwise");
        source.refuseUnknownKeys();
        if (column.isPresent() == capture.isPresent()) {
            throw new SourceException("Invalid " + source.where() + ": expected either column or capture.");
        }
        return column.<ValueSource>map(name -> new Column(name, lookup, otherwise))
                .orElseGet(() -> new Capture(capture.orElseThrow(), lookup));
    }
}
