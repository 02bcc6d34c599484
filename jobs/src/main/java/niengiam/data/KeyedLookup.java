package niengiam.data;

import java.util.List;
import niengiam.source.YamlFile;

/** A table of labels with several key columns. */
public record KeyedLookup(String table, List<String> keys) {

    static KeyedLookup read(final YamlFile yaml) {
        final KeyedLookup lookup = new KeyedLookup(yaml.text("table"), yaml.texts("keys"));
        yaml.refuseUnknownKeys();
        return lookup;
    }
}
