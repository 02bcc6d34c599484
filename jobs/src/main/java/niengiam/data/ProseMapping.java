package niengiam.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.source.FileFormat;
import niengiam.source.YamlFile;

/**
 * What a mapping says of documents: hardly anything, for prose is read by the phrases and rules of the lexicon.
 *
 * @param id id of the mapping
 * @param refArea id of the territory that the documents are about; empty to find it in each
 */
public record ProseMapping(String id, Optional<String> refArea) implements Mapping {

    /** Reads the text of a mapping file. */
    public static ProseMapping parse(final String text, final String name) {
        return read(YamlFile.parse(text, name));
    }

    public static ProseMapping read(final YamlFile yaml) {
        yaml.text("title", "");
        yaml.text("format");
        final ProseMapping mapping = new ProseMapping(yaml.text("id"), yaml.optionalText("ref_area"));
        yaml.refuseUnknownKeys();
        return mapping;
    }

    @Override
    public Set<String> labelTables() {
        return Set.of();
    }

    @Override
    public List<Map<Attribute, ValueSource>> attributes() {
        return List.of();
    }

    @Override
    public List<KeyedLookup> lookups() {
        return List.of();
    }

    @Override
    public boolean reads(final FileFormat format) {
        return false;
    }

    @Override
    public String inputs() {
        return "prose";
    }
}
