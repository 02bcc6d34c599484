package niengiam.observe.prose.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;

/**
 * Words that may stand for each other in phrases: the phrase "{raise} {their} capital" is as many phrases as the classes {@code raise}
 * and {@code their} have words together.
 */
public final class WordClasses {

    private final Map<String, List<String>> words = new HashMap<>();
    private final String file;

    public WordClasses(final CsvTable table) {
        table.requireColumns("id", "words");
        file = table.name();
        for (final Map<String, String> row : table.rows()) {
            words.put(row.get("id"), List.of(row.get("words").split("\\|", -1)));
        }
    }

    /** The phrases that one with classes in braces stands for; a word "-" of a class leaves the place empty. */
    public Stream<String> expand(final String phrase) {
        final int open = phrase.indexOf('{');
        if (open < 0) {
            return Stream.of(phrase);
        }
        final int close = phrase.indexOf('}', open);
        final List<String> members =
                close < 0 ? List.of() : words.getOrDefault(phrase.substring(open + 1, close), List.of());
        if (members.isEmpty()) {
            throw new SourceException("Unknown word class in phrase \"" + phrase + "\": expected one of "
                    + words.keySet().stream().sorted().toList() + " in braces. Add the class to " + file + ".");
        }
        final String before = phrase.substring(0, open);
        final String behind = phrase.substring(close + 1);
        return members.stream().flatMap(word -> expand((before + (word.equals("-") ? "" : word) + behind).strip()));
    }
}
