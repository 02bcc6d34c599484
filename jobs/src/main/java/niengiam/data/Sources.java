package niengiam.data;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import niengiam.source.SourceException;
import niengiam.source.YamlFile;

/** Reads from a mapping where the texts of attributes come from. */
final class Sources {

    private Sources() {}

    /** The attributes that a part of a mapping sets, leaving out the keys that mean something else there. */
    static Map<Attribute, ValueSource> read(final YamlFile yaml, final Set<String> others) {
        final Map<Attribute, ValueSource> attributes = new EnumMap<>(Attribute.class);
        for (final String key : yaml.keys()) {
            if (!others.contains(key)) {
                final Attribute attribute = Attribute.of(key)
                        .orElseThrow(() -> new SourceException("Unknown attribute \"" + key + "\" in " + yaml.where()
                                + ": expected one of " + List.of(Attribute.values()) + " in lower case."));
                attributes.put(attribute, ValueSource.read(yaml, key));
            }
        }
        return attributes;
    }

    /** Refuses a capture that the expression of the figures' columns does not make. */
    static void requireCaptures(
            final Map<Attribute, ValueSource> attributes, final Expression expression, final String where) {
        for (final ValueSource source : attributes.values()) {
            if (source instanceof ValueSource.Capture capture
                    && !expression.groups().contains(capture.group())) {
                throw new SourceException("Unknown capture \"" + capture.group() + "\" in " + where
                        + ": expected a named group of \"" + expression + "\".");
            }
        }
    }

    /** Refuses captures where no expression is matched. */
    static void refuseCaptures(final Map<Attribute, ValueSource> row, final String where) {
        row.forEach((attribute, source) -> {
            if (source instanceof ValueSource.Capture) {
                throw new SourceException("Invalid " + attribute.key() + " in " + where
                        + ", row: a capture belongs to the head of a figure's column. Move it to figures.");
            }
        });
    }

    /** Names of the label tables that attributes and lookups use. */
    static Set<String> labelTables(
            final Collection<KeyedLookup> lookups, final Collection<Map<Attribute, ValueSource>> attributes) {
        final Set<String> tables = new TreeSet<>();
        lookups.forEach(lookup -> tables.add(lookup.table()));
        for (final Map<Attribute, ValueSource> sources : attributes) {
            for (final ValueSource source : sources.values()) {
                lookupOf(source).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Optional<String> lookupOf(final ValueSource source) {
        if (source instanceof ValueSource.Column column) {
            return column.lookup();
        }
        return source instanceof ValueSource.Capture capture ? capture.lookup() : Optional.empty();
    }
}
