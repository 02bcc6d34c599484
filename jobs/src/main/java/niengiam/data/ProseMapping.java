package niengiam.data;

import java.util.Optional;
import niengiam.source.YamlFile;

/**
 * What a mapping says of documents: hardly anything, for prose is read by the phrases and rules of the lexicon.
 *
 * @param id id of the mapping
 * @param refArea id of the territory that the documents are about; empty to find it in each
 */
public record ProseMapping(String id, Optional<String> refArea) {

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
}
