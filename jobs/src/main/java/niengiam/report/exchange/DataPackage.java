package niengiam.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import niengiam.model.Language;
import niengiam.table.Column;

/**
 * A Data Package, version 2 of the standard (<a href="https://datapackage.org/standard/data-package/">datapackage.org</a>): each
 * table with its types, missing values, key and code lists.
 */
public final class DataPackage implements TableForm {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final ExportedRelease edition;
    private final Columns columns;

    public DataPackage(final ExportedRelease edition, final Columns columns) {
        this.edition = edition;
        this.columns = columns;
    }

    @Override
    public String file() {
        return "datapackage.json";
    }

    @Override
    public void write(final List<WrittenTable> tables, final OutputStream file) throws IOException {
        final ObjectNode root = JSON.createObjectNode();
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", String.format(Locale.ROOT, "niengiam-release-%04d", edition.release()));
        root.put("title", edition.title());
        edition.sha256().ifPresent(digest -> root.put("description", "SHA-256 of its release.json: " + digest));
        root.put("version", Integer.toString(edition.release()));
        root.put("created", edition.created().toString());
        final ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> resource(resources.addObject(), table));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file, root);
    }

    private void resource(final ObjectNode resource, final WrittenTable table) {
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", table.file());
        resource.put("title", table.title());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", table.bytes());
        resource.put("hash", "sha256:" + table.sha256());
        final ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", PROFILES + "tableschema.json");
        final ArrayNode fields = schema.putArray("fields");
        if (table.sdmx()) {
            WrittenTable.STRUCTURE.forEach(head -> describe(
                    fields.addObject().put("name", head).put("type", "string"),
                    language -> columns.sentence(table.name(), head.toLowerCase(Locale.ROOT), language)));
        }
        table.schema().columns().forEach(column -> field(fields.addObject(), table, column));
        schema.putArray("missingValues").add("");
        if (table.hasFullKey()) {
            texts(schema.putArray("primaryKey"), table.heads(table.key()));
        } else if (!table.key().isEmpty()) {
            texts(schema.putArray("uniqueKeys").addArray(), table.heads(table.key()));
        }
        final ArrayNode foreign = schema.putArray("foreignKeys");
        for (final Column<?> column : table.schema().columns()) {
            final String list = CodeTable.listOf(column);
            if (!list.isEmpty()) {
                final ObjectNode key = foreign.addObject();
                key.putArray("fields").add(table.head(column));
                final ObjectNode reference = key.putObject("reference");
                reference.put("resource", CodeTable.nameOf(list));
                reference.putArray("fields").add(CodeTable.CODE.name());
            }
        }
        if (foreign.isEmpty()) {
            schema.remove("foreignKeys");
        }
    }

    private void field(final ObjectNode field, final WrittenTable table, final Column<?> column) {
        field.put("name", table.head(column));
        field.put(
                "type",
                switch (column.type()) {
                    case TEXT -> "string";
                    case DECIMAL -> "number";
                    case DATE -> "date";
                    case INTEGER -> "integer";
                });
        describe(field, language -> columns.said(table.schema(), column, language, table::head));
        if (!table.empty().contains(column.name())) {
            field.putObject("constraints").put("required", true);
        }
    }

    /** A description has one text: a paragraph for each language, that of the export first. */
    private void describe(final ObjectNode field, final Function<Language, String> said) {
        field.put("description", said.apply(edition.language()) + "\n\n" + said.apply(edition.other()));
    }

    private static void texts(final ArrayNode array, final List<String> texts) {
        texts.forEach(array::add);
    }
}
