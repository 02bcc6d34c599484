package niengiam.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niengiam.model.Language;
import niengiam.report.words.Wording;

/**
 * A release for a portal, as DCAT-AP 3 in JSON-LD: a catalogue with the release as its data set, and its files as distributions
 * with their digests. Prefixes stand in the file, so that no address must be asked to read it.
 */
public final class Catalogue {

    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String TYPES = "https://www.iana.org/assignments/media-types/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final ExportedRelease edition;
    private final Wording wording;
    private final URI address;
    private final Optional<URI> licence;

    /**
     * @param address where the folder of the release is served, with a slash at its end
     * @param licence the terms under which; none if nothing is said
     */
    public Catalogue(
            final ExportedRelease edition, final Wording wording, final URI address, final Optional<URI> licence) {
        this.edition = edition;
        this.wording = wording;
        this.address = address;
        this.licence = licence;
    }

    /**
     * A file of the release.
     *
     * @param path relative to the release
     */
    public record PublishedFile(String path, long bytes, String sha256) {}

    /**
     * Writes the catalogue; the stream stays open.
     *
     * @param former SHA-256 of {@code release.json} of the release before, if there is one
     */
    public void write(final List<PublishedFile> files, final Optional<String> former, final OutputStream file)
            throws IOException {
        final ObjectNode root = JSON.createObjectNode();
        final ObjectNode context = root.putObject("@context");
        PREFIXES.keySet().stream().sorted().forEach(prefix -> context.put(prefix, PREFIXES.get(prefix)));
        root.put("@id", address + "#catalogue");
        root.put("@type", "dcat:Catalog");
        both(root, "dcterms:title", "sdmx.title");
        both(root, "dcterms:description", "export.catalogue");
        root.putObject("dcterms:publisher").put("@type", "foaf:Agent").put("foaf:name", "Niengiam");
        time(root, "dcterms:modified");
        final ObjectNode set = root.putObject("dcat:dataset");
        set.put("@id", id(edition.sha256().orElseThrow()));
        set.put("@type", "dcat:Dataset");
        both(set, "dcterms:title", "sdmx.title");
        both(
                set,
                "dcterms:description",
                "export.release",
                Integer.toString(edition.release()),
                edition.sha256().orElseThrow());
        set.put("dcterms:identifier", edition.sha256().orElseThrow());
        set.put("dcat:version", Integer.toString(edition.release()));
        former.ifPresent(sha256 -> set.putObject("dcat:previousVersion").put("@id", id(sha256)));
        time(set, "dcterms:issued");
        set.putObject("dcat:theme").put("@id", EUROPE + "data-theme/ECON");
        final ArrayNode languages = set.putArray("dcterms:language");
        languages.addObject().put("@id", EUROPE + "language/VIE");
        languages.addObject().put("@id", EUROPE + "language/ENG");
        final ArrayNode distributions = set.putArray("dcat:distribution");
        files.forEach(one -> distribution(distributions.addObject(), one));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file, root);
    }

    /** An id that stays the same wherever the release is served. */
    private static String id(final String sha256) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(sha256.getBytes(StandardCharsets.UTF_8));
    }

    private void both(final ObjectNode node, final String property, final String word, final String... parts) {
        final ArrayNode texts = node.putArray(property);
        for (final Language language : Language.values()) {
            texts.addObject().put("@value", wording.of(word, language, parts)).put("@language", language.tag());
        }
    }

    private void time(final ObjectNode node, final String property) {
        node.putObject(property).put("@value", edition.created().toString()).put("@type", "xsd:dateTime");
    }

    private void distribution(final ObjectNode node, final PublishedFile file) {
        final String iri = address.resolve(URI.create(file.path())).toString();
        node.put("@id", iri);
        node.put("@type", "dcat:Distribution");
        node.put("dcterms:title", file.path());
        node.putObject("dcat:accessURL").put("@id", iri);
        node.putObject("dcat:downloadURL").put("@id", iri);
        node.putObject("dcat:byteSize")
                .put("@value", Long.toString(file.bytes()))
                .put("@type", "xsd:nonNegativeInteger");
        final String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
        MediaType.of(ending).ifPresent(type -> {
            node.putObject("dcat:mediaType").put("@id", TYPES + type.name);
            if (type.isInEurope) {
                node.putObject("dcterms:format").put("@id", EUROPE + "file-type/" + type);
            }
        });
        licence.ifPresent(terms -> node.putObject("dcterms:license").put("@id", terms.toString()));
        final ObjectNode checksum = node.putObject("spdx:checksum");
        checksum.put("@type", "spdx:Checksum");
        checksum.putObject("spdx:algorithm").put("@id", "spdx:checksumAlgorithm_sha256");
        checksum.putObject("spdx:checksumValue").put("@value", file.sha256()).put("@type", "xsd:hexBinary");
    }

    /** Kinds of files, by their ending. */
    private enum MediaType {
        CSV("text/csv", true),
        PARQUET("application/vnd.apache.parquet", false),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
        PDF("application/pdf", true),
        HTML("text/html", true);

        private final String name;
        private final boolean isInEurope;

        MediaType(final String name, final boolean isInEurope) {
            this.name = name;
            this.isInEurope = isInEurope;
        }

        static Optional<MediaType> of(final String ending) {
            for (final MediaType type : values()) {
                if (type.toString().equalsIgnoreCase(ending)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }
}
