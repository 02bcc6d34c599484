package niengiam.lake.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.lake.commit.ReleaseManifest.Input;
import niengiam.lake.commit.ReleaseManifest.Previous;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.lake.disk.Sha256;

/**
 * {@code release.json}. A manifest has exactly one spelling, and its last key is the digest of the spelling without that key: a file that
 * reads well but was changed afterwards is recognised by itself.
 */
final class ManifestJson {

    private static final String SELF = "content_sha256";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ManifestJson() {}

    static byte[] write(final ReleaseManifest manifest) {
        final ObjectNode tree = tree(manifest);
        return spell(tree.put(SELF, Sha256.of(spell(tree))));
    }

    /** Reads a manifest; the name is for messages. */
    static ReleaseManifest read(final byte[] bytes, final String name) {
        final ReleaseManifest manifest;
        try {
            manifest = manifest(JSON.readTree(bytes), name);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new IntegrityException(
                    "Cannot read " + name + ": " + firstLine(e) + ". " + IntegrityException.ADVICE, e);
        }
        if (!Arrays.equals(bytes, write(manifest))) {
            throw new IntegrityException("Invalid manifest " + name + ": its content is not what its " + SELF
                    + " says, so it was changed after it was published. " + IntegrityException.ADVICE);
        }
        return manifest;
    }

    private static ObjectNode tree(final ReleaseManifest manifest) {
        final ObjectNode tree = JSON.createObjectNode()
                .put("format_version", ReleaseManifest.FORMAT_VERSION)
                .put("release", manifest.number())
                .put("run_id", manifest.runId())
                .put("created", manifest.created().toString())
                .put("code_version", manifest.codeVersion())
                .put("fingerprint", manifest.fingerprint());
        manifest.previous().ifPresent(previous -> tree.putObject("previous")
                .put("release", previous.number())
                .put("sha256", previous.sha256()));
        final ObjectNode parameters = tree.putObject("parameters");
        manifest.parameters().forEach(parameters::put);
        final ObjectNode counts = tree.putObject("counts");
        manifest.counts().forEach(counts::put);
        final var inputs = tree.putArray("inputs");
        manifest.inputs().forEach(input -> inputs.addObject()
                .put("source_id", input.sourceId())
                .put("path", input.path())
                .put("sha256", input.sha256())
                .put("bytes", input.bytes())
                .put("mapping", input.mapping())
                .put("run_id", input.runId()));
        putFiles(tree, "files", manifest.files());
        putFiles(tree, "added", manifest.added());
        return tree;
    }

    private static void putFiles(final ObjectNode tree, final String key, final List<StoredFile> files) {
        final var array = tree.putArray(key);
        for (final StoredFile file : files) {
            final ObjectNode node = array.addObject().put("path", file.path()).put("bytes", file.bytes());
            file.rows().ifPresent(rows -> node.put("rows", rows));
            node.put("sha256", file.sha256());
        }
    }

    private static byte[] spell(final ObjectNode tree) {
        final var indenter = new DefaultIndenter("  ", "\n");
        final var printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return (JSON.writer(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (final JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a tree of plain values as JSON", e);
        }
    }

    private static ReleaseManifest manifest(final JsonNode tree, final String name) {
        final int version = (int) number(tree, "format_version");
        if (version > ReleaseManifest.FORMAT_VERSION) {
            throw new LakeRefusedException("Unsupported manifest " + name + ": its format version is " + version
                    + ", this program knows up to " + ReleaseManifest.FORMAT_VERSION + ". Use a newer Niengiam.");
        }
        return new ReleaseManifest(
                (int) number(tree, "release"),
                text(tree, "run_id"),
                Instant.parse(text(tree, "created")),
                text(tree, "code_version"),
                text(tree, "fingerprint"),
                map(tree, "parameters", JsonNode::textValue),
                list(tree, "inputs", ManifestJson::input),
                map(tree, "counts", JsonNode::longValue),
                list(tree, "files", ManifestJson::file),
                list(tree, "added", ManifestJson::file),
                Optional.ofNullable(tree.get("previous"))
                        .map(previous -> new Previous((int) number(previous, "release"), text(previous, "sha256"))));
    }

    private static Input input(final JsonNode node) {
        return new Input(
                text(node, "source_id"),
                text(node, "path"),
                text(node, "sha256"),
                number(node, "bytes"),
                text(node, "mapping"),
                text(node, "run_id"));
    }

    private static StoredFile file(final JsonNode node) {
        final OptionalLong rows = node.has("rows") ? OptionalLong.of(number(node, "rows")) : OptionalLong.empty();
        return new StoredFile(text(node, "path"), number(node, "bytes"), rows, text(node, "sha256"));
    }

    private static String text(final JsonNode node, final String key) {
        final JsonNode value = required(node, key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("expected a text for " + key + ", got " + value);
        }
        return value.textValue();
    }

    private static long number(final JsonNode node, final String key) {
        final JsonNode value = required(node, key);
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("expected a whole number for " + key + ", got " + value);
        }
        return value.longValue();
    }

    private static <T> List<T> list(final JsonNode node, final String key, final Function<JsonNode, T> item) {
        final List<T> list = new ArrayList<>();
        required(node, key).forEach(child -> list.add(item.apply(child)));
        return list;
    }

    private static <T> SortedMap<String, T> map(
            final JsonNode node, final String key, final Function<JsonNode, T> value) {
        final SortedMap<String, T> map = new TreeMap<>();
        required(node, key).properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        return map;
    }

    private static JsonNode required(final JsonNode node, final String key) {
        if (node == null || !node.hasNonNull(key)) {
            throw new IllegalArgumentException("missing key " + key);
        }
        return node.get(key);
    }

    private static String firstLine(final Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
