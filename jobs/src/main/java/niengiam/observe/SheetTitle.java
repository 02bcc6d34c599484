package niengiam.observe;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import niengiam.data.Attribute;
import niengiam.data.Expression;
import niengiam.data.SheetMapping;
import niengiam.data.ValueSource;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/** What the texts above and in the head of a table say: units, years, the period. */
final class SheetTitle {

    private static final int QUOTED = 200;

    private final SheetMapping mapping;
    private final Labels labels;
    private final Optional<SheetPeriod> period;
    private final Map<String, List<Map.Entry<Attribute, String>>> codes = new HashMap<>();

    SheetTitle(final SheetMapping mapping, final Labels labels) {
        this.mapping = mapping;
        this.labels = labels;
        this.period = mapping.period().map(forms -> new SheetPeriod(forms, labels));
    }

    /**
     * The captures of a table.
     *
     * @param before those of the table that it continues; none for the first
     * @throws SourceException if a text is missing or has two meanings
     */
    Map<String, String> captures(final SheetTable table, final Map<String, String> before, final String where) {
        final Map<String, String> captures = new LinkedHashMap<>(before);
        for (final Expression expression : mapping.texts()) {
            final Optional<Map<String, String>> found = found(expression, table.text(), where);
            if (found.isEmpty() && before.isEmpty()) {
                throw missing("\"" + expression + "\"", table, where);
            }
            found.ifPresent(captures::putAll);
        }
        if (period.isPresent()) {
            final Optional<Map<String, String>> found = period.get().read(table.text(), where);
            if (found.isEmpty() && before.isEmpty()) {
                throw missing("a period that ends on a day, such as 01/01 - 20/3/2020,", table, where);
            }
            found.ifPresent(captures::putAll);
        }
        return captures;
    }

    private Optional<Map<String, String>> found(final Expression expression, final String text, final String where) {
        final Set<Map<String, String>> found = new LinkedHashSet<>();
        final Set<String> meanings = new LinkedHashSet<>();
        final Matcher match = expression.pattern().matcher(text);
        while (match.find()) {
            final Map<String, String> groups = expression.captures(match);
            if (meanings.add(meaning(groups))) {
                found.add(groups);
            }
        }
        if (found.size() > 1) {
            throw new SourceException("Invalid table in " + where + ": expected one meaning of \"" + expression
                    + "\" above its head, got " + found + ". Correct mapping "
                    + mapping.conventions().mapping()
                    + ".");
        }
        return found.stream().findFirst();
    }

    /** What captures mean: {@code triệu} and {@code million} are one scale where the mapping's table says so. */
    private String meaning(final Map<String, String> groups) {
        final StringBuilder meaning = new StringBuilder();
        groups.forEach((group, text) -> meaning.append(group)
                .append('=')
                .append(codes.computeIfAbsent(group, this::lookups).stream()
                        .map(attribute -> code(attribute, text))
                        .findFirst()
                        .orElse(Texts.label(text)))
                .append(' '));
        return meaning.toString();
    }

    private String code(final Map.Entry<Attribute, String> lookup, final String text) {
        try {
            return labels.resolve(lookup.getKey(), text, Optional.of(lookup.getValue()));
        } catch (final Refusal unknown) {
            return Texts.label(text);
        }
    }

    /** The label table that codes a group, with the attribute that it is looked up for. */
    private List<Map.Entry<Attribute, String>> lookups(final String group) {
        return Stream.concat(
                        mapping.figures().stream().map(SheetMapping.Figures::attributes),
                        mapping.rows().stream().map(SheetMapping.Rows::attributes))
                .flatMap(attributes -> attributes.entrySet().stream())
                .filter(entry -> entry.getValue() instanceof ValueSource.Capture capture
                        && capture.group().equals(group)
                        && capture.lookup().isPresent())
                .map(entry -> Map.entry(
                        entry.getKey(),
                        ((ValueSource.Capture) entry.getValue()).lookup().orElseThrow()))
                .toList();
    }

    private SourceException missing(final String expected, final SheetTable table, final String where) {
        final String text = table.text();
        return new SourceException(
                "Missing text in " + where + ": expected " + expected + " above or in the head, got \""
                        + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "\". Correct mapping "
                        + mapping.conventions().mapping() + ".");
    }
}
