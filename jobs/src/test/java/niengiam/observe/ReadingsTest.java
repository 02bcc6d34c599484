package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.data.Mapping;
import niengiam.model.Observation;
import niengiam.source.InputBytes;
import niengiam.source.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static final String PX =
            """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            MATRIX="V02.01";
            TITLE="Average population by province";
            STUB="Province";
            HEADING="Sex","Year";
            VALUES("Province")="Ha Nam","Nam Dinh";
            VALUES("Sex")="Total","Male";
            VALUES("Year")="2015","Prel. 2016";
            DATA=
            802.7 803.7 "-" ".."
            1850.6 1852.6 . 912.3;
            """;
    private static final String PX_MAPPING =
            """
            id: population-cube
            format: px
            recognise: "average population"
            numbers: en
            marks: {"..": NOT_COLLECTED, "-": ZERO, ".": ABSENT}
            row:
              ref_area: {column: Province, lookup: areas}
              indicator: POP_AVG
              unit_measure: PERSON
              unit_mult: "3"
            figures:
              - when: {Sex: "Total", Year: "(?<mark>Prel\\\\. )?(?<year>\\\\d{4})"}
                time_period: {capture: year}
                obs_status: {capture: mark, lookup: status-marks}
              - when: {Sex: "Male"}
                reject: NO_INDICATOR
            """;

    @Test
    void a_pc_axis_cube_is_read_by_its_mapping() {
        final Shipped.Collected read = Shipped.readBy(bytes(PX), "cube.px", PX_MAPPING, "population-cube");

        assertThat(read.observations())
                .extracting(ReadingsTest::line)
                .containsExactly(
                        "VN35 2015-12-31 802.7 A",
                        "VN35 2016-12-31 803.7 P",
                        "VN36 2015-12-31 1850.6 A",
                        "VN36 2016-12-31 1852.6 P");
        assertThat(read.reasons()).containsExactly("NO_INDICATOR", "NO_INDICATOR", "NO_INDICATOR");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "Average population by province.csv, gso-average-population",
        "Number of editorial offices by province.csv, gso-editorial-offices",
        "Turnover of travelling at current prices by province.csv, gso-travel-turnover",
        "Outcome of tourism.csv, gso-outcome-of-tourism",
        "Foreign direct investment projects licensed in 2016 by province.csv, gso-fdi-licensed",
        "Foreign direct investment projects licensed by province (Accumulation of projects having effect as of"
                + " 31-12-2016).csv, gso-fdi-in-force",
    })
    void exports_are_read_as_they_were_downloaded(final String file, final String mapping) {
        final Shipped.Collected read =
                Shipped.read(InputBytes.of(Shipped.shared("data/external/gso-pxweb-csv/" + file)), file, mapping);

        assertThat(read.observations()).hasSizeGreaterThan(70);
        assertThat(read.reasons()).doesNotContain("UNKNOWN_LABEL", "INVALID_NUMBER", "RAGGED_ROW");
    }

    @ParameterizedTest(name = "{0}: {2} cells")
    @CsvSource({"TAB002.px, sv, 19800", "CONTVARIABLE_multiple_languages.px, sv, 18"})
    void published_cubes_are_read_whole(final String file, final String language, final int cells) {
        final Shipped.Collected read = Shipped.readBy(
                InputBytes.of(Shipped.shared("data/external/px/" + file)),
                file,
                "id: any\nformat: px\nlanguage: " + language
                        + "\nrecognise: \".\"\nnumbers: en\nfigures:\n  - reject: NO_INDICATOR\n",
                "any");

        assertThat(read.rejects()).hasSize(cells);
        assertThat(read.reasons()).containsOnly("NO_INDICATOR");
    }

    @Test
    void sdmx_csv_is_read_with_codes_alone() {
        final Shipped.Collected read = Shipped.read(
                bytes(
                        """
                        STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,FUNDING,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,OBS_QUALIFIER,CUTOFF,VINTAGE
                        dataflow,NG:OBS(1.0),I,INV_PRJ_NEW,VN35,FDI,2017,15,PROJECT,0,A,EXACT,2017-11-30,2018-01-02
                        dataflow,NG:OBS(1.0),R,INV_CAP_NEW_USD,VN35,FDI,2017,206.1,USD,6,P,ABOUT,,2018-01-02
                        dataflow,NG:OBS(1.0),D,INV_PRJ_NEW,VN36,FDI,2017,1,PROJECT,0,A,,,
                        dataflow,NG:OBS(1.0),I,INV_PRJ_NEW,VN37,FDI,2017,,PROJECT,0,L,,,
                        """),
                "sdmx.csv",
                "sdmx-csv");

        assertThat(read.observations()).hasSize(3);
        final Observation first = read.observations().get(0);
        assertThat(first.key()).hasToString("INV_PRJ_NEW.VN35.FDI._T._T._T._T");
        assertThat(first.cutoff()).hasToString("2017-11-30");
        assertThat(first.vintage()).hasToString("2018-01-02");
        assertThat(read.observations().get(1).quantity().orElseThrow().qualifier())
                .hasToString("ABOUT");
        assertThat(read.observations().get(2).status()).hasToString("L");
        assertThat(read.rejects()).hasSize(1);
        assertThat(read.rejects().get(0).toString())
                .contains("cell=4,8", "DELETED_BY_SOURCE", "\"D\" is mapped to no code");
    }

    @Test
    void sdmx_csv_is_read_with_codes_and_names_and_with_semicolons() {
        final Shipped.Collected read = Shipped.read(
                bytes(
                        """
                        STRUCTURE;STRUCTURE_ID;INDICATOR: Indicator;REF_AREA: Reference area;TIME_PERIOD: Time;OBS_VALUE: Value;UNIT_MEASURE: Unit
                        dataflow;NG:OBS(1.0);INV_PRJ_NEW: New projects;VN35: Hà Nam;2017: 2017;89;PROJECT: projects
                        """),
                "sdmx.csv",
                "sdmx-csv");

        assertThat(read.rejects()).isEmpty();
        assertThat(read.observations()).extracting(ReadingsTest::line).containsExactly("VN35 2017-12-31 89 A");
    }

    @Test
    void sdmx_csv_without_a_needed_column_or_with_an_unknown_one_is_refused() {
        assertThatThrownBy(() -> Shipped.read(bytes("STRUCTURE,OBS_VALUE\nd,1\n"), "s.csv", "sdmx-csv"))
                .hasMessageStartingWith("Missing column \"INDICATOR\" in s.csv");
        assertThatThrownBy(() -> Shipped.read(bytes("STRUCTURE,AGE,OBS_VALUE\nd,7,1\n"), "s.csv", "sdmx-csv"))
                .hasMessageStartingWith("Unknown column \"AGE\" in s.csv");
    }

    @Test
    void what_no_mapping_can_read_is_refused_by_name() {
        assertThatThrownBy(() -> Shipped.read(bytes("{\"a\": 1}"), "x", "sdmx-csv"))
                .hasMessageStartingWith("Unsupported format of x: it is a JSON file, expected a workbook");
        assertThatThrownBy(() -> Shipped.readBy(bytes(PX.replace("Average", "Mean")), "c.px", PX_MAPPING, "cube"))
                .hasMessage("Invalid PC-Axis file c.px: mapping cube expects \"average population\" in its title or"
                        + " matrix, got [V02.01, Mean population by province]. Name another mapping in its origin.");
    }

    @Test
    void every_shipped_mapping_names_label_tables_that_ship() throws IOException {
        final Path mappings = Path.of("..", "data", "mappings");
        final List<Path> files;
        try (Stream<Path> list = Files.list(mappings)) {
            files = list.filter(path -> path.toString().endsWith(".yaml")).toList();
        }

        assertThat(files).isNotEmpty();
        for (final Path file : files) {
            for (final String table : Mapping.read(YamlFile.read(file)).labelTables()) {
                assertThat(mappings.resolve("labels").resolve(table + ".csv"))
                        .as("%s of %s", table, file)
                        .exists();
            }
        }
    }

    private static String line(final Observation observation) {
        return observation.key().refArea() + " " + observation.period().end() + " "
                + observation.quantity().orElseThrow().value() + " " + observation.status();
    }

    private static byte[] bytes(final String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
