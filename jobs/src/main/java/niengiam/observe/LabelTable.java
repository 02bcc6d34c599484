package niengiam.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.data.Attribute;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import niengiam.source.Texts;

/** From a source's own labels to codes. Labels are compared without regard to capitals, blanks and composition. */
final class LabelTable {

    private static final char SEPARATOR = '\u001F';
    private static final Pattern DASH = Pattern.compile(" ?[-\u2010-\u2014\u2212] ?");

    private final Map<String, Map<Attribute, String>> rows = new HashMap<>();

    private LabelTable() {}

    /** Names the territories of a label one by one, where its code has named another one since. */
    private static final String REF_AREAS = "ref_areas";

    /**
     * A table of two columns, {@code label} and {@code code}; the code goes to the attribute. A third, {@code ref_areas},
     * names territories instead, separated by blanks: the one that stood on the day of the figure is meant.
     */
    static LabelTable simple(final CsvTable table, final Attribute attribute) {
        table.requireColumns("label", "code");
        final LabelTable labels = new LabelTable();
        for (final Map<String, String> row : table.rows()) {
            final String areas = attribute == Attribute.REF_AREA ? row.getOrDefault(REF_AREAS, "") : "";
            labels.put(
                    table.name(),
                    normal(row.get("label")),
                    Map.of(attribute, areas.isEmpty() ? row.get("code") : areas));
        }
        return labels;
    }

    /** A table with several key columns, whose other columns are attributes where their name is one. */
    static LabelTable keyed(final CsvTable table, final List<String> keys) {
        table.requireColumns(keys.toArray(String[]::new));
        final LabelTable labels = new LabelTable();
        for (final Map<String, String> row : table.rows()) {
            final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
            row.forEach((column, text) -> {
                if (!keys.contains(column) && !text.isEmpty()) {
                    Attribute.of(column).ifPresent(attribute -> attributes.put(attribute, text));
                }
            });
            final List<String> key = new ArrayList<>();
            keys.forEach(column -> key.add(row.get(column)));
            labels.put(table.name(), key(key), attributes);
        }
        return labels;
    }

    private void put(final String table, final String key, final Map<Attribute, String> attributes) {
        final Map<Attribute, String> before = rows.put(key, attributes);
        if (before != null && !before.equals(attributes)) {
            throw new SourceException("Invalid label table " + table + ": \"" + key.replace(SEPARATOR, '|')
                    + "\" stands for both " + before + " and " + attributes + ". Keep one.");
        }
    }

    /** As compared: a dash is a dash, whatever its length and the blanks beside it, and so is the Icelandic letter a đ. */
    private static String normal(final String text) {
        return DASH.matcher(Texts.label(text).replace('\u00F0', 'đ')).replaceAll("-");
    }

    private static String key(final List<String> texts) {
        final StringBuilder key = new StringBuilder();
        for (final String text : texts) {
            if (key.length() > 0) {
                key.append(SEPARATOR);
            }
            key.append(normal(text));
        }
        return key.toString();
    }

    /** The attributes for a label, or for several in the order of the key columns. */
    Optional<Map<Attribute, String>> find(final List<String> texts) {
        return Optional.ofNullable(rows.get(key(texts)));
    }

    /** The code a single label stands for. */
    Optional<String> find(final String label) {
        return Optional.ofNullable(rows.get(normal(label)))
                .map(attributes -> attributes.values().iterator().next());
    }
}
