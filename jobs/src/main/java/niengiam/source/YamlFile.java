package niengiam.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A mapping of a YAML file as typed values. Every scalar is read as the text it is, so that {@code 01} stays a code;
 * a key that nobody asked for is an error, because it is a slip of the pen.
 */
public final class YamlFile {

    private final String where;
    private final Map<String, Object> values;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlFile(final String where, final Map<String, Object> values) {
        this.where = where;
        this.values = values;
    }

    /** Reads a file whose top level is a mapping. */
    public static YamlFile read(final Path file) {
        return parse(Texts.read(file), file.toString());
    }

    /** Reads a text whose top level is a mapping; {@code name} is what messages call it. */
    public static YamlFile parse(final String text, final String name) {
        return of(load(text, name), name);
    }

    /** Reads a file whose top level is a list of mappings. */
    public static List<YamlFile> readList(final Path file) {
        return asList(load(Texts.read(file), file.toString()), file.toString());
    }

    /** Reads a text whose top level is a list of mappings. */
    public static List<YamlFile> parseList(final String text, final String name) {
        return asList(load(text, name), name);
    }

    /** Reads a text whose top level is a list of mappings; messages name the line in which each begins. */
    public static List<YamlFile> parseEntries(final String text, final String name) {
        final Object document = load(text, name);
        if (document instanceof Map<?, ?> none && none.isEmpty()) {
            return List.of();
        }
        final List<YamlFile> items = asList(document, name);
        final List<YamlFile> entries = new ArrayList<>();
        new Compose(settings(name))
                .composeString(Texts.composed(text))
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of())
                .forEach(node -> entries.add(new YamlFile(
                        name
                                + node.getStartMark()
                                        .map(at -> ", line " + (at.getLine() + 1))
                                        .orElse(""),
                        items.get(entries.size()).values)));
        return entries;
    }

    private static LoadSettings settings(final String name) {
        return LoadSettings.builder()
                .setLabel(name)
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(false)
                .setTagConstructors(Map.of(Tag.NULL, node -> null))
                .build();
    }

    private static Object load(final String text, final String name) {
        try {
            final Object document = new Load(settings(name)).loadFromString(Texts.composed(text));
            return document == null ? Map.of() : document;
        } catch (final YamlEngineException broken) {
            throw new SourceException("Invalid YAML in " + name + told(broken) + ". Correct the file.", broken);
        }
    }

    /** Where and what, without what was being read around it. */
    private static String told(final YamlEngineException broken) {
        final String problem = broken instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                                .map(at -> ", line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1))
                                .orElse("")
                        + ": " + marked.getProblem()
                : ": " + broken.getMessage();
        return problem.strip().replaceAll("[.]$", "");
    }

    private static YamlFile of(final Object node, final String where) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new SourceException(
                    "Invalid YAML in " + where + ": expected keys with values, got \"" + node + "\".");
        }
        final Map<String, Object> values = new LinkedHashMap<>();
        // A key without a value is as if it were not there, but a wrong one is still refused.
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new YamlFile(where, values);
    }

    private static List<YamlFile> asList(final Object node, final String where) {
        if (!(node instanceof List<?> list)) {
            throw new SourceException("Invalid YAML in " + where + ": expected a list, got \"" + node + "\".");
        }
        final List<YamlFile> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(of(list.get(i), where + ", item " + (i + 1)));
        }
        return items;
    }

    /** Where this mapping stands, for messages. */
    public String where() {
        return where;
    }

    /** The keys, in order. */
    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(final String key) {
        return values.get(key) != null;
    }

    /** A required text. */
    public String text(final String key) {
        return optionalText(key)
                .orElseThrow(() -> new SourceException("Missing key \"" + key + "\" in " + where + ". Add it."));
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(final String key) {
        asked.add(key);
        final Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new SourceException(
                "Invalid value of \"" + key + "\" in " + where + ": expected a text, got \"" + value + "\".");
    }

    /** A text, or another where the key is absent. */
    public String text(final String key, final String otherwise) {
        return optionalText(key).orElse(otherwise);
    }

    /** A whole number, or another where the key is absent. */
    public int number(final String key, final int otherwise) {
        final String text = text(key, String.valueOf(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (final NumberFormatException notANumber) {
            throw new SourceException(
                    "Invalid value of \"" + key + "\" in " + where + ": expected a whole number, got \"" + text + "\".",
                    notANumber);
        }
    }

    /** A list of texts; empty where the key is absent. */
    public List<String> texts(final String key) {
        asked.add(key);
        final Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new SourceException(
                "Invalid value of \"" + key + "\" in " + where + ": expected a list of texts, got \"" + value + "\".");
    }

    /** A nested mapping; without keys where the key is absent. */
    public YamlFile mapping(final String key) {
        asked.add(key);
        final Object value = values.get(key);
        return of(value == null ? Map.of() : value, where + ", " + key);
    }

    /** Whether the value of a key is a nested mapping. */
    public boolean isMapping(final String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    /** A list of nested mappings; empty where the key is absent. */
    public List<YamlFile> list(final String key) {
        asked.add(key);
        final Object value = values.get(key);
        return asList(value == null ? List.of() : value, where + ", " + key);
    }

    /** Call when everything has been read. */
    public void refuseUnknownKeys() {
        for (final String key : values.keySet()) {
            if (!asked.contains(key)) {
                throw new SourceException(
                        "Unknown key \"" + key + "\" in " + where + ": expected one of " + asked + ". Correct it.");
            }
        }
    }
}
