package niengiam.observe;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import niengiam.data.Expression;
import niengiam.data.SheetMapping;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/** What the texts above and in the head of a table say: units, years, the period. */
final class SheetTitle {

    private static final int QUOTED = 200;

    private final SheetMapping mapping;
    private final Optional<SheetPeriod> period;

    SheetTitle(final SheetMapping mapping, final Labels labels) {
        this.mapping = mapping;
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
            if (meanings.add(Texts.label(groups.toString()))) {
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

    private SourceException missing(final String expected, final SheetTable table, final String where) {
        final String text = table.text();
        return new SourceException(
                "Missing text in " + where + ": expected " + expected + " above or in the head, got \""
                        + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "\". Correct mapping "
                        + mapping.conventions().mapping() + ".");
    }
}
