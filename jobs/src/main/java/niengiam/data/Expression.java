package niengiam.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** An expression of a mapping. Its named groups are what attributes capture. */
public record Expression(Pattern pattern) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    /** Reads an expression in which capitals count. */
    static Expression exact(final YamlFile yaml, final String key) {
        return compile(yaml.text(key), 0, yaml.where() + ", " + key);
    }

    /** Reads an expression in which capitals do not count. */
    static Expression of(final YamlFile yaml, final String key) {
        return of(yaml.text(key), yaml.where() + ", " + key);
    }

    static Expression of(final String text, final String where) {
        return compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, where);
    }

    /** Reads an expression that may be absent. */
    static Optional<Expression> optional(final YamlFile yaml, final String key) {
        return yaml.optionalText(key).map(text -> of(text, yaml.where() + ", " + key));
    }

    private static Expression compile(final String text, final int flags, final String where) {
        try {
            return new Expression(Pattern.compile(text, flags));
        } catch (final PatternSyntaxException invalid) {
            throw new SourceException(
                    "Invalid expression in " + where + ": " + invalid.getDescription() + " in \"" + text + "\".",
                    invalid);
        }
    }

    /** Whether the expression occurs in the text. */
    public boolean isIn(final String text) {
        return pattern.matcher(text).find();
    }

    /** The captures, if the whole text matches. */
    public Optional<Map<String, String>> whole(final String text) {
        final Matcher match = pattern.matcher(text);
        return match.matches() ? Optional.of(captures(match)) : Optional.empty();
    }

    /** The named groups of a match; empty text for a group that took no part. */
    public Map<String, String> captures(final Matcher match) {
        final Map<String, String> captures = new LinkedHashMap<>();
        for (final String group : groups()) {
            captures.put(group, Optional.ofNullable(match.group(group)).orElse(""));
        }
        return captures;
    }

    /** The names of the groups, in order. */
    List<String> groups() {
        return GROUP.matcher(pattern.pattern())
                .results()
                .map(group -> group.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
