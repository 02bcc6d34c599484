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
 * Metadata of CSV on the Web (<a href="https://www.w3.org/TR/tabular-metadata/">W3C Recommendation</a>): a group of tables, each
 * with its types, key and code lists. An empty cell is null, as without metadata.
 */
public final class CsvOnTheWeb implements TableForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final ExportedRelease edition;
    private final Columns columns;

    public CsvOnTheWeb(final ExportedRelease edition, final Columns columns) {
        this.edition = edition;
        this.columns = columns;
    }

    @Override
    public String file() {
        return "csv-metadata.json";
    }

    @Override
    public void write(final List<WrittenTable> tables, final OutputStream file) throws IOException {
        final ObjectNode root = JSON.createObjectNode();
        root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        root.put("dc:title", edition.title());
        edition.sha256().ifPresent(digest -> root.put("dc:identifier", "sha256:" + digest));
        root.putObject("dc:issued").put("@value", edition.created().toString()).put("@type", "xsd:dateTime");
        final ArrayNode described = root.putArray("tables");
        tables.forEach(table -> table(described.addObject(), table));
        JSON.writerWithDefaultPrettyPrinter().writeValue(file, root);
    }

    private void table(final ObjectNode root, final WrittenTable table) {
        root.put("url", table.file());
        root.put("dc:title", table.title());
        final ObjectNode schema = root.putObject("tableSchema");
        final ArrayNode described = schema.putArray("columns");
        if (table.sdmx()) {
            for (final String head : WrittenTable.STRUCTURE) {
                final ObjectNode one = described.addObject();
                column(one, head, "string");
                describe(one, language -> columns.sentence(table.name(), head.toLowerCase(Locale.ROOT), language));
            }
        }
        for (final Column<?> column : table.schema().columns()) {
            final ObjectNode one = described.addObject();
            column(
                    one,
                    table.head(column),
                    switch (column.type()) {
                        case TEXT -> "string";
                        case DECIMAL -> "decimal";
                        case DATE -> "date";
                        case INTEGER -> "integer";
                    });
            describe(one, language -> columns.said(table.schema(), column, language, table::head));
            if (!table.empty().contains(column.name())) {
                one.put("required", true);
            }
        }
        if (table.hasFullKey()) {
            table.heads(table.key()).forEach(schema.putArray("primaryKey")::add);
        }
        final ArrayNode foreign = schema.putArray("foreignKeys");
        for (final Column<?> column : table.schema().columns()) {
            final String list = CodeTable.listOf(column);
            if (!list.isEmpty()) {
                final ObjectNode key = foreign.addObject();
                key.put("columnReference", table.head(column));
                final ObjectNode reference = key.putObject("reference");
                reference.put("resource", WrittenTable.file(CodeTable.nameOf(list)));
                reference.put("columnReference", CodeTable.CODE.name());
            }
        }
        if (foreign.isEmpty()) {
            schema.remove("foreignKeys");
        }
    }

    private void describe(final ObjectNode column, final Function<Language, String> said) {
        final ArrayNode texts = column.putArray("dc:description");
        for (final Language language : List.of(edition.language(), edition.other())) {
            texts.addObject().put("@value", said.apply(language)).put("@language", language.tag());
        }
    }

    private static void column(final ObjectNode column, final String head, final String type) {
        column.put("name", head);
        column.put("titles", head);
        column.put("datatype", type);
    }
}
