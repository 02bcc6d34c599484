package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import niengiam.cli.Office.Answer;
import niengiam.source.CsvTable;
import niengiam.source.Texts;
import niengiam.table.TableRow;
import niengiam.text.FormulaGuard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release in JSON-stat: every figure of it, and nothing half-done or overwritten. */
final class ExportCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    static Path folder;

    @TempDir
    Path output;

    private static Office office;

    @BeforeAll
    static void publish() {
        office = Office.in(folder)
                .withRows(
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,P",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2018,PROJECT,0,0,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN37,2019,PROJECT,0,,L",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2018,USD,6,12.340,A",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN35,2019,USD,3,15000.5,E")
                .withDocument("2020-02-01", "9 tháng đầu năm 2017, tỉnh Hà Nam đón khoảng 640 nghìn lượt khách.\n");
        final Answer answer = office.call("run", "--data", office.data().toString(), "--run-id", "only");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private static Answer export(final Path to, final String... words) {
        return exportAs("json-stat", to, words);
    }

    private static Answer exportAs(final String format, final Path to, final String... words) {
        final List<String> all = new ArrayList<>(
                List.of("--format", format, "--data", office.data().toString(), "--output", to.toString()));
        all.addAll(List.of(words));
        return office.call("export", all.toArray(String[]::new));
    }

    private static void refused(final Answer answer, final String... parts) {
        assertThat(answer.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(parts).doesNotContain("Exception");
    }

    /** Everything that an export says, as text: series, period and unit, with value and status. */
    private static Map<String, String> figures(final Path folder) throws IOException {
        final Map<String, String> figures = new TreeMap<>();
        for (final JsonNode item :
                JSON.readTree(folder.resolve("index.json").toFile()).at("/link/item")) {
            final JsonNode set =
                    JSON.readTree(folder.resolve(item.path("href").asText()).toFile());
            set.path("status").fieldNames().forEachRemaining(cell -> {
                final JsonNode value = set.path("value").path(cell);
                figures.put(
                        set.at("/extension/indicator").asText() + place(set, Long.parseLong(cell)),
                        (value.isMissingNode() ? "" : value.decimalValue().toPlainString()) + " "
                                + set.path("status").path(cell).asText());
            });
        }
        return figures;
    }

    private static String place(final JsonNode set, final long cell) {
        long rest = cell;
        final Map<String, String> codes = new TreeMap<>();
        for (int i = set.path("id").size() - 1; i >= 0; i--) {
            final int size = set.path("size").path(i).asInt();
            final String name = set.path("id").path(i).asText();
            codes.put(
                    name,
                    set.path("dimension")
                            .path(name)
                            .at("/category/index")
                            .path((int) (rest % size))
                            .asText());
            rest /= size;
        }
        codes.values().remove("_T");
        return codes.toString();
    }

    @Test
    void every_figure_of_the_release_is_there_with_its_digits() throws IOException {
        final Path to = output.resolve("a/b");
        final Answer answer = export(to);

        assertThat(answer.exit()).as(answer.err()).isZero();
        final Map<String, String> published = new TreeMap<>();
        CsvTable.read(office.lake().resolve("releases/0001/tables/observations.csv"))
                .rows()
                .forEach(row -> {
                    final Map<String, String> codes = new TreeMap<>();
                    Stream.of(
                                    "ref_area",
                                    "funding",
                                    "zone",
                                    "counterpart_area",
                                    "visitor_type",
                                    "channel",
                                    "time_period")
                            .forEach(name -> codes.put(name, row.get(name.toUpperCase(Locale.ROOT))));
                    codes.put(
                            "unit_measure",
                            row.get("UNIT_MEASURE")
                                    + (row.get("UNIT_MULT").equals("0") ? "" : "/" + row.get("UNIT_MULT")));
                    codes.values().removeIf("_T"::equals);
                    published.put(row.get("INDICATOR") + codes, row.get("OBS_VALUE") + " " + row.get("OBS_STATUS"));
                });
        assertThat(figures(to)).isEqualTo(published).hasSize(7);
        assertThat(answer.out())
                .contains("Exported release 0001 to", ": 3 data sets, 7 figures, 6 values; 0 further figures");
        assertThat(published).containsValue("12.34 A").containsValue(" L");
    }

    @Test
    void indicators_and_territories_are_chosen_by_id_or_national_code() throws IOException {
        final Path to = output.resolve("some");

        assertThat(export(to, "--indicator", "INV_PRJ_NEW", "--area", "36", "--area", "VN37")
                        .exit())
                .isZero();
        assertThat(figures(to))
                .isEqualTo(Map.of(
                        "INV_PRJ_NEW{ref_area=VN36, time_period=2018, unit_measure=PROJECT}", "0 A",
                        "INV_PRJ_NEW{ref_area=VN37, time_period=2019, unit_measure=PROJECT}", " L"));
    }

    @Test
    void a_former_export_is_replaced_as_a_whole() throws IOException {
        final Path to = output.resolve("again");
        assertThat(export(to).exit()).isZero();
        assertThat(export(to, "--indicator", "INV_PRJ_NEW").exit()).isZero();

        try (Stream<Path> files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.json", "INV_PRJ_NEW.json");
        }
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files).containsExactly(to);
        }
    }

    @Test
    void a_form_without_a_list_of_its_own_has_one_with_digests_and_is_replaced_as_a_whole() throws IOException {
        final Path to = output.resolve("px");
        assertThat(exportAs("px", to).exit()).isZero();
        assertThat(exportAs("px", to, "--indicator", "INV_PRJ_NEW").out())
                .contains(" as px: 1 data set, 4 figures, 3 values; 0 further figures");

        final JsonNode list = JSON.readTree(to.resolve("export.json").toFile());
        assertThat(list.path("format").asText()).isEqualTo("px");
        assertThat(list.path("files").fieldNames()).toIterable().containsExactly("INV_PRJ_NEW.px");
        assertThat(list.at("/files/INV_PRJ_NEW.px").asText())
                .isEqualTo(Texts.sha256(Files.readAllBytes(to.resolve("INV_PRJ_NEW.px"))));
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files).hasSize(2);
        }
        assertThat(export(to).exit()).as("another form in its place").isZero();
        assertThat(to.resolve("export.json")).doesNotExist();

        Files.writeString(to.resolve("export.json"), "[]");
        refused(exportAs("px", to), "got one that holds ");
    }

    @Test
    void a_data_package_has_the_tables_of_the_release_byte_for_byte_with_types_keys_and_code_lists()
            throws IOException {
        final Path to = output.resolve("package");
        final Answer answer = exportAs("datapackage", to);
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains(" as datapackage: ", " tables, ", " rows.")
                .doesNotContain("left out");

        final JsonNode described = JSON.readTree(to.resolve("datapackage.json").toFile());
        assertThat(described.path("$schema").asText()).endsWith("/2.0/datapackage.json");
        for (final JsonNode table : described.path("resources")) {
            final Path file = to.resolve(table.path("path").asText());
            assertThat(table.path("bytes").asLong()).isEqualTo(Files.size(file));
            assertThat(table.path("hash").asText()).isEqualTo("sha256:" + Texts.sha256(Files.readAllBytes(file)));
            final List<String> fields = new ArrayList<>();
            table.at("/schema/fields")
                    .forEach(field -> fields.add(field.path("name").asText()));
            assertThat(Files.readAllLines(file).get(0)).isEqualTo(String.join(",", fields));
            if (!table.path("name").asText().startsWith("cl_")) {
                assertThat(file)
                        .hasSameBinaryContentAs(office.lake().resolve("releases/0001/tables/" + file.getFileName()));
            }
        }
        final JsonNode figures = described.at("/resources/0");
        assertThat(figures.path("name").asText()).isEqualTo("observations");
        assertThat(figures.at("/schema/primaryKey").toString()).contains("INDICATOR", "REF_AREA", "LOCATOR");
        assertThat(figures.at("/schema/foreignKeys/0").toString())
                .isEqualTo(
                        "{\"fields\":[\"INDICATOR\"],\"reference\":{\"resource\":\"cl_indicator\",\"fields\":[\"code\"]}}");
        assertThat(figures.at("/schema/fields").toString())
                .contains(
                        "{\"name\":\"OBS_VALUE\",\"type\":\"number\",\"description\":\"The value that was published; empty where"
                                + " it was published as missing. In the unit of UNIT_MEASURE, times ten to the power of"
                                + " UNIT_MULT.\\n\\nGiá trị đã công bố; ",
                        " Tính theo đơn vị ở UNIT_MEASURE, nhân với mười lũy thừa UNIT_MULT.\"}",
                        "{\"name\":\"PERIOD_END\",\"type\":\"date\",\"description\":\"Last day of the period.\\n\\nNgày cuối"
                                + " của kỳ.\",\"constraints\":{\"required\":true}}",
                        "{\"name\":\"UNIT_MULT\",\"type\":\"integer\"");
        assertThat(to.resolve("cl_indicator.csv"))
                .content()
                .contains("INV_PRJ_NEW,Số dự án đầu tư cấp mới,Newly licensed investment projects\n");
    }

    @Test
    void csv_on_the_web_describes_the_same_tables() throws IOException {
        final Path to = output.resolve("csvw");
        assertThat(exportAs("csvw", to).exit()).isZero();

        final JsonNode group = JSON.readTree(to.resolve("csv-metadata.json").toFile());
        assertThat(group.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        final JsonNode figures = group.at("/tables/0");
        assertThat(figures.path("url").asText()).isEqualTo("observations.csv");
        assertThat(figures.at("/tableSchema/columns").toString())
                .contains("{\"name\":\"OBS_VALUE\",\"titles\":\"OBS_VALUE\",\"datatype\":\"decimal\"");
        assertThat(figures.at("/tableSchema/columns/1/dc:description").toString())
                .isEqualTo("[{\"@value\":\"Structure that the table follows.\",\"@language\":\"en\"},"
                        + "{\"@value\":\"Cấu trúc mà bảng tuân theo.\",\"@language\":\"vi\"}]");
        assertThat(figures.at("/tableSchema/foreignKeys/0").toString())
                .isEqualTo("{\"columnReference\":\"INDICATOR\",\"reference\":{\"resource\":\"cl_indicator.csv\","
                        + "\"columnReference\":\"code\"}}");
    }

    @Test
    void sdmx_has_every_figure_and_the_structure_that_its_columns_follow() throws IOException {
        final Path to = output.resolve("sdmx");
        assertThat(exportAs("sdmx", to).out()).contains(" as sdmx: 7 figures, 6 values.");

        assertThat(to.resolve("data.csv"))
                .hasSameBinaryContentAs(office.lake().resolve("releases/0001/tables/observations.csv"));
        assertThat(to.resolve("structure.xml"))
                .content()
                .contains(
                        "<str:Codelist agencyID=\"NIENGIAM\" id=\"CL_REF_AREA\" version=\"1.0\" isPartial=\"false\">",
                        "<str:Codelist agencyID=\"SDMX\" id=\"CL_OBS_STATUS\" version=\"2.2\" isPartial=\"true\">",
                        "<str:Code id=\"INV_PRJ_NEW\"><com:Name xml:lang=\"en\">Newly licensed investment projects</com:Name>"
                                + "<com:Name xml:lang=\"vi\">Số dự án đầu tư cấp mới</com:Name></str:Code>",
                        "<com:Description xml:lang=\"en\">Day of publication.</com:Description>"
                                + "<com:Description xml:lang=\"vi\">Ngày công bố.</com:Description>",
                        "<str:Dimension id=\"LOCATOR\" position=\"9\">",
                        "<str:TextFormat textType=\"ObservationalTimePeriod\"/>")
                .containsPattern(
                        "(?s)<str:Attribute id=\"AREA_CODE\" usage=\"mandatory\">.{1,300}"
                                + "<str:AttributeRelationship><str:Dimension>REF_AREA</str:Dimension></str:AttributeRelationship>")
                .containsPattern(
                        "(?s)<str:Attribute id=\"OBS_STATUS\" usage=\"mandatory\">.{1,300}SDMX:CL_OBS_STATUS\\(2\\.2\\)"
                                + ".{1,200}<str:Observation/>");
    }

    @Test
    void a_catalogue_names_the_files_where_they_are_served_with_their_digests() throws IOException {
        final Path to = output.resolve("dcat");
        final Answer answer = exportAs(
                "dcat", to, "--address", "https://example.org/a%20b", "--licence", "https://example.org/terms");
        assertThat(answer.exit()).as(answer.err()).isZero();

        final JsonNode set = JSON.readTree(to.resolve("dcat.jsonld").toFile()).path("dcat:dataset");
        assertThat(set.path("@id").asText()).startsWith("urn:uuid:");
        assertThat(set.path("dcat:version").asText()).isEqualTo("1");
        assertThat(set.has("dcat:previousVersion")).isFalse();
        JsonNode figures = null;
        for (final JsonNode one : set.path("dcat:distribution")) {
            final Path file = office.lake()
                    .resolve("releases/0001")
                    .resolve(one.path("dcterms:title").asText());
            assertThat(one.at("/spdx:checksum/spdx:checksumValue/@value").asText())
                    .isEqualTo(Texts.sha256(Files.readAllBytes(file)));
            assertThat(one.at("/dcat:byteSize/@value").asLong()).isEqualTo(Files.size(file));
            figures = file.endsWith("observations.csv") ? one : figures;
        }
        assertThat(figures).isNotNull();
        assertThat(figures.at("/dcat:downloadURL/@id").asText())
                .isEqualTo("https://example.org/a%20b/tables/observations.csv");
        assertThat(figures.at("/dcterms:license/@id").asText()).isEqualTo("https://example.org/terms");
        assertThat(figures.at("/dcat:mediaType/@id").asText()).endsWith("/text/csv");
    }

    @Test
    void a_catalogue_without_an_address_or_of_chosen_figures_is_refused() {
        final Path to = output.resolve("dcat");
        refused(exportAs("dcat", to), "Missing --address: ", "--address https://example.org/releases/0001/");
        refused(exportAs("dcat", to, "--address", "here"), "Invalid --address \"here/\": expected an address such as");
        refused(exportAs("dcat", to, "--address", "https://a b"), "Invalid --address");
        refused(exportAs("dcat", to, "--address", "https://example.org/?id=1"), "got one with a question mark");
        refused(
                exportAs("dcat", to, "--address", "https://example.org", "--area", "35"),
                "Unsupported --indicator and --area with --format dcat");
        refused(
                export(to, "--address", "https://example.org"),
                "Unsupported --address and --licence with --format json-stat");
        assertThat(to).doesNotExist();
    }

    @Test
    void chosen_figures_leave_out_tables_that_cannot_be_chosen_from() throws IOException {
        final Path to = output.resolve("some");
        assertThat(exportAs("datapackage", to, "--indicator", "INV_PRJ_NEW", "--area", "35")
                        .exit())
                .isZero();

        assertThat(CsvTable.read(to.resolve("observations.csv")).rows())
                .hasSize(2)
                .allMatch(row -> row.get("INDICATOR").equals("INV_PRJ_NEW")
                        && row.get("REF_AREA").equals("VN35"));
        assertThat(CsvTable.read(to.resolve("cl_ref_area.csv")).rows()).hasSize(1);
        assertThat(to.resolve("rejects.csv")).doesNotExist();
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        final Path to = output.resolve("mine");
        assertThat(export(to).exit()).isZero();
        Files.writeString(to.resolve("letter.txt"), "dear");
        refused(export(to), "Cannot export into " + to, "got one that holds letter.txt. Name another folder.");
        assertThat(to.resolve("letter.txt")).hasContent("dear");

        final Path file = Files.writeString(output.resolve("file"), "x");
        refused(export(file), "Invalid --output " + file + ": expected a folder");

        final Path foreign = Files.createDirectory(output.resolve("foreign"));
        Files.writeString(foreign.resolve("index.json"), "{\"class\":\"collection\"}");
        refused(export(foreign), "got one that holds index.json");
        Files.writeString(foreign.resolve("index.json"), "no json");
        refused(export(foreign), "got one that holds index.json");
    }

    @Test
    void what_is_not_there_is_told_with_what_is_near_it_and_nothing_is_written() {
        final Path to = output.resolve("none");

        refused(export(to, "--indicator", "INV_PRJ_NWE"), "Unknown indicator INV_PRJ_NWE", "Near it: INV_PRJ_NEW,");
        refused(export(to, "--area", "VN99"), "Unknown territory VN99: release 0001 has no figure of it.", "Near it:");
        refused(
                export(to, "--indicator", "INV_CAP_NEW_USD", "--area", "VN36"),
                "Missing figures: release 0001 has none of INV_CAP_NEW_USD for VN36.");
        refused(export(to, "--release", "2"), "Unknown release 2");
        refused(
                office.call("export", "--format", "xls", "--output", to.toString()),
                "Invalid value for option '--format'",
                "expected one of json-stat, px",
                "got \"xls\"",
                "Try niengiam export --help");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void a_lake_that_is_not_there_has_nothing_to_export() {
        final Path to = output.resolve("none");
        final Answer answer = Office.at(output.resolve("elsewhere"))
                .call("export", "--format", "json-stat", "--output", to.toString());

        refused(answer, "Missing lake at ");
        assertThat(to).doesNotExist();
    }

    @Test
    void duckdb_reads_every_value_of_every_table_and_empty_is_no_value() throws IOException, SQLException {
        final Answer answer = exportAs("duckdb", output.resolve("duck"));
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Exported release 0001 to", " as duckdb: ", " views.");
        final Path tables = office.lake().resolve("releases/0001/tables");
        final List<Path> files;
        try (Stream<Path> all = Files.list(tables)) {
            files = all.filter(file -> file.toString().endsWith(".csv")).toList();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(output.resolve("duck/tables.sql")));
            for (final Path file : files) {
                final String table = file.getFileName().toString().replace(".csv", "");
                final CsvTable csv = CsvTable.read(file);
                final List<String> heads = csv.head().stream()
                        .filter(head ->
                                !List.of("STRUCTURE", "STRUCTURE_ID", "ACTION").contains(head))
                        .toList();
                assertThat(rows(statement, "SELECT * FROM \"" + table + '"'))
                        .as(table)
                        .isEqualTo(csv.rows().stream()
                                .map(row -> heads.stream().map(row::get).toList())
                                .toList());
            }
            assertThat(rows(statement, "SELECT count(*), count(comment_obs) FROM observations"))
                    .containsExactly(List.of("7", "0"));
            assertThat(rows(statement, "SELECT count(*) FROM latest")).containsExactly(List.of("7"));
            assertThat(rows(statement, "SELECT count(*) FROM as_of('2019-12-31')"))
                    .containsExactly(List.of("0"));
            assertThat(rows(statement, "SELECT name_vi FROM cl_ref_area WHERE code = 'VN35'"))
                    .containsExactly(List.of("Hà Nam"));
            assertThat(rows(
                            statement,
                            "SELECT comment FROM duckdb_columns() WHERE table_name = 'observations' AND column_name ="
                                    + " 'vintage'"))
                    .containsExactly(List.of("Day of publication. Ngày công bố."));
        }
    }

    private static List<List<String>> rows(final Statement statement, final String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            final List<List<String>> answer = new ArrayList<>();
            while (rows.next()) {
                final List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    final Object cell = rows.getObject(i);
                    assertThat(cell).as("empty is no value").isNotEqualTo("");
                    row.add(
                            cell instanceof BigDecimal number
                                    ? TableRow.plain(number)
                                    : FormulaGuard.guarded(cell == null ? "" : cell.toString()));
                }
                answer.add(row);
            }
            return answer;
        }
    }

    @Test
    void views_of_a_part_of_a_release_are_refused() {
        refused(
                exportAs("duckdb", output.resolve("part"), "--indicator", "INV_PRJ_NEW"),
                "Unsupported --indicator and --area with --format duckdb");
        assertThat(output.resolve("part")).doesNotExist();
    }

    @Test
    void a_release_carries_the_exports_that_publication_names_under_its_digests(@TempDir final Path root)
            throws IOException {
        final Office own = Office.in(root).withGoodFigures();
        final Path publication = own.data().resolve("publication.yaml");
        final String before = Files.readString(publication);
        Files.writeString(publication, before + "\nexports: [json-stat, px, sdmx, datapackage, csvw, duckdb]\n");

        final Answer run = own.call("run", "--data", own.data().toString(), "--run-id", "own", "--tables", "yoy");

        assertThat(run.exit()).as(run.err()).isZero();
        final Path exports = own.lake().resolve("releases/0001/exports");
        assertThat(Files.readString(own.lake().resolve("releases/0001/SHA256SUMS")))
                .contains(
                        "exports/json-stat/INV_PRJ_NEW.json",
                        "exports/px/INV_PRJ_NEW.px",
                        "exports/sdmx/structure.xml",
                        "exports/datapackage/datapackage.json",
                        "exports/csvw/yoy.csv",
                        "exports/duckdb/tables.sql")
                .doesNotContain(".part-");
        assertThat(own.call("verify").exit()).isZero();
        assertThat(Files.readString(exports.resolve("json-stat/INV_PRJ_NEW.json")))
                .contains("\"release\":1")
                .doesNotContain("release_sha256");
        assertThat(Files.readString(exports.resolve("px/INV_PRJ_NEW.px")))
                .contains("Release 1 of Niengiam, of which this file is a part.");
        assertThat(Files.readString(exports.resolve("duckdb/tables.sql")))
                .contains("read_parquet(['tables/yoy.parquet'])")
                .doesNotContain("file_search_path", root.toString());
        assertThat(own.call("run", "--data", own.data().toString(), "--run-id", "again", "--tables", "yoy")
                        .out())
                .contains("othing");

        Files.writeString(publication, before + "\nexports: [sdmx, excel]\n");
        final Answer wrong = own.call("run", "--data", own.data().toString(), "--run-id", "wrong");
        assertThat(wrong.exit()).isEqualTo(ExitCode.INPUT_REFUSED.code());
        assertThat(wrong.err())
                .contains("Unknown export \"excel\" in ", "json-stat, px, datapackage, csvw, sdmx, duckdb");
    }
}
