package niengiam.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.model.Area;
import niengiam.model.Indicator;
import niengiam.model.Language;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;

/**
 * JSON-stat 2.0 (<a href="https://json-stat.org/full/">json-stat.org/full</a>): a data set of a cube and the collection of
 * several. Values and status are sparse objects; a value has the digits of {@code observations.csv}.
 */
public final class JsonStat implements DataSetForm {

    private static final String VERSION = "2.0";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final ExportedRelease edition;

    public JsonStat(final ExportedRelease edition) {
        this.edition = edition;
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(final Cube cube, final OutputStream file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(file)) {
            json.writeStartObject();
            json.writeStringField("version", VERSION);
            json.writeStringField("class", "dataset");
            json.writeStringField("label", name(cube.indicator(), edition.language()));
            json.writeStringField("source", source(cube));
            json.writeStringField("updated", edition.updated().toString());
            notes(json, cube);
            shape(json, cube);
            json.writeObjectFieldStart("dimension");
            for (final Map.Entry<String, List<String>> dimension :
                    cube.dimensions().entrySet()) {
                dimension(json, cube, dimension.getKey(), dimension.getValue());
            }
            json.writeEndObject();
            cells(json, cube, "value", figure -> figure.quantity().map(Quantity::value));
            cells(json, cube, "status", figure -> Optional.of(figure.status().name()));
            extension(json, cube);
            json.writeEndObject();
        }
    }

    /** Writes the collection of all data sets of an export; the stream stays open. */
    public void writeIndex(final List<String> indicators, final OutputStream file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(file)) {
            json.writeStartObject();
            json.writeStringField("version", VERSION);
            json.writeStringField("class", "collection");
            json.writeStringField("label", edition.language().choose("Bản công bố ", "Release ") + edition.release());
            json.writeStringField("updated", edition.updated().toString());
            json.writeObjectFieldStart("link");
            json.writeArrayFieldStart("item");
            for (final String indicator : indicators) {
                json.writeStartObject();
                json.writeStringField("class", "dataset");
                json.writeStringField("href", indicator + ".json");
                json.writeStringField("label", name(indicator, edition.language()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("extension");
            release(json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void notes(final JsonGenerator json, final Cube cube) throws IOException {
        json.writeArrayFieldStart("note");
        final String note =
                edition.lists().indicator(cube.indicator()).map(Indicator::note).orElse("");
        // Notes of the code list are in English.
        if (!note.isBlank() && edition.language() == Language.EN) {
            json.writeString(note);
        }
        if (!cube.several().isEmpty()) {
            json.writeString(edition.language()
                    .choose(
                            "Có chuỗi và kỳ được công bố nhiều số liệu; tệp này chỉ giữ một (extension.several).",
                            "For some series and periods several figures were published; one of them is here"
                                    + " (extension.several)."));
        }
        json.writeEndArray();
    }

    private static void shape(final JsonGenerator json, final Cube cube) throws IOException {
        texts(json, "id", List.copyOf(cube.dimensions().keySet()));
        json.writeArrayFieldStart("size");
        for (final List<String> codes : cube.dimensions().values()) {
            json.writeNumber(codes.size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("role");
        texts(json, "time", List.of(Cube.TIME));
        texts(json, "geo", List.of(Cube.AREA));
        texts(json, "metric", List.of(Cube.MEASURE));
        json.writeEndObject();
    }

    private void dimension(final JsonGenerator json, final Cube cube, final String name, final List<String> codes)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("label", name);
        json.writeObjectFieldStart("category");
        texts(json, "index", codes);
        labels(json, cube, name, codes, edition.language());
        if (name.equals(Cube.MEASURE)) {
            units(json, cube, codes);
        }
        json.writeEndObject();
        if (!name.equals(Cube.TIME)) {
            json.writeObjectFieldStart("extension");
            json.writeStringField("lang", edition.other().tag());
            labels(json, cube, name, codes, edition.other());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void labels(
            final JsonGenerator json,
            final Cube cube,
            final String dimension,
            final List<String> codes,
            final Language language)
            throws IOException {
        json.writeObjectFieldStart("label");
        for (final String code : codes) {
            json.writeStringField(code, label(cube, dimension, code, language));
        }
        json.writeEndObject();
    }

    private String label(final Cube cube, final String dimension, final String code, final Language language) {
        return switch (dimension) {
            case Cube.MEASURE -> edition.lists().unitLabel(cube.unit(code), language);
            case Cube.AREA -> {
                final Optional<Area> area = edition.lists().areas().find(code);
                yield area.map(known -> edition.lists().areas().label(known, language))
                        .orElse(code);
            }
            case Cube.TIME -> code;
            default -> edition.lists().dimensionName(dimension, code, language);
        };
    }

    private void units(final JsonGenerator json, final Cube cube, final List<String> codes) throws IOException {
        json.writeObjectFieldStart("unit");
        for (final String code : codes) {
            json.writeObjectFieldStart(code);
            json.writeStringField("label", edition.lists().unitLabel(cube.unit(code), edition.language()));
            json.writeNumberField(
                    "decimals",
                    cube.in(code)
                            .flatMap(figure -> figure.quantity().stream())
                            .mapToInt(quantity -> Math.max(0, quantity.value().scale()))
                            .max()
                            .orElse(0));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private interface Content extends Function<Observation, Optional<?>> {}

    private static void cells(final JsonGenerator json, final Cube cube, final String field, final Content content)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (final Map.Entry<Long, Observation> cell : cube.cells().entrySet()) {
            final Optional<?> value = content.apply(cell.getValue());
            if (value.isEmpty()) {
                continue;
            }
            json.writeFieldName(cell.getKey().toString());
            if (value.get() instanceof BigDecimal number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.get().toString());
            }
        }
        json.writeEndObject();
    }

    private void extension(final JsonGenerator json, final Cube cube) throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeStringField("indicator", cube.indicator());
        release(json);
        json.writeObjectFieldStart("label");
        json.writeStringField(edition.other().tag(), name(cube.indicator(), edition.other()));
        json.writeEndObject();
        json.writeStringField("status_codelist", "CL_OBS_STATUS");
        cells(json, cube, "qualifier", figure -> figure.quantity()
                .map(Quantity::qualifier)
                .filter(hedge -> hedge != Qualifier.EXACT)
                .map(Qualifier::name));
        cells(json, cube, "source_id", figure -> Optional.of(figure.provenance().sourceId()));
        cells(
                json,
                cube,
                "locator",
                figure -> Optional.of(figure.provenance().locator().toString()));
        json.writeObjectFieldStart("several");
        for (final Map.Entry<Long, Integer> cell : cube.several().entrySet()) {
            json.writeNumberField(cell.getKey().toString(), cell.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void release(final JsonGenerator json) throws IOException {
        json.writeNumberField("release", edition.release());
        if (edition.sha256().isPresent()) {
            json.writeStringField("release_sha256", edition.sha256().orElseThrow());
        }
        json.writeStringField("lang", edition.language().tag());
    }

    private String source(final Cube cube) {
        return cube.cells().values().stream()
                .map(figure -> figure.provenance().producer())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(producer -> edition.lists().producerName(producer, edition.language()))
                .collect(Collectors.joining("; "));
    }

    private String name(final String indicator, final Language language) {
        return edition.lists()
                .indicator(indicator)
                .map(known -> known.name(language))
                .orElse(indicator);
    }

    private static void texts(final JsonGenerator json, final String field, final List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (final String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
