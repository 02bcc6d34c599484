package niengiam.observe.propose;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells texts of a mapping file. */
final class Yaml {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private Yaml() {}

    /** A text in double quotes. */
    static String quoted(final String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }

    /** An expression that means the text itself. */
    static String literal(final String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    static String map(final Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
