package niengiam.observe;

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
