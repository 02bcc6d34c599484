package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import niengiam.cli.Office.Answer;
import niengiam.source.CsvTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a data folder may hold by mistake: a clear error or a reject, never a stack trace and never a wrong number. After
 * each of them the release before is whole.
 */
final class BadInputTest {

    private static final String GOOD = "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,A";

    @TempDir
    static Path published;

    @TempDir
    Path folder;

    private Office office;

    @BeforeAll
    static void publishOnce() {
        final Answer answer = Office.in(published).withGoodFigures().run("good");
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    @BeforeEach
    void openLake() {
        office = Office.in(folder).withGoodFigures();
        Office.copy(published.resolve("lake"), office.lake());
    }

    @AfterEach
    void the_release_before_is_whole() {
        final Answer answer = office.call("verify");
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
        assertThat(office.lake().resolve("releases/0001/release.json")).isNotEmptyFile();
    }

    /** The run is refused, in a sentence that begins like this and says all of that. */
    private void refused(final int exit, final String begin, final String... parts) {
        final Answer answer = office.run("bad");
        assertThat(answer.err()).contains("niengiam: " + begin).contains(parts).doesNotContain("\tat ", "Exception");
        assertThat(answer.exit()).isEqualTo(exit);
        assertThat(office.lake().resolve("releases/0002")).doesNotExist();
    }

    /** The run publishes all but one figure, which is rejected for the reason. */
    private void rejected(final String reason, final String... detail) {
        final Answer answer = office.run("bad");
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Rejected for: " + reason + " 1.");
        final List<Map<String, String>> rejects = CsvTable.read(
                        office.lake().resolve("releases/0002/tables/rejects.csv"))
                .rows();
        assertThat(rejects).hasSize(1);
        assertThat(rejects.get(0).get("reason")).isEqualTo(reason);
        assertThat(rejects.get(0).get("locator")).isIn("cell=4,9", "row=4");
        assertThat(rejects.get(0).get("detail")).contains(detail);
        assertThat(office.lake().resolve("releases/0002/tables/observations.csv"))
                .content()
                .hasLineCount(3);
    }

    @Test
    void a_missing_data_folder() {
        office = Office.at(folder.resolve("nobody"));
        Office.copy(published.resolve("lake"), office.lake());
        refused(3, "Missing folder ", office.data().toString(), "--data");
    }

    @Test
    void a_sidecar_without_its_file() throws IOException {
        Files.delete(office.snapshot());
        refused(3, "Missing snapshot of ", "figures.origin.yaml", "Restore it.");
    }

    @Test
    void a_file_without_its_sidecar() throws IOException {
        Files.delete(office.snapshot().resolveSibling("figures.origin.yaml"));
        refused(3, "Missing origin of ", "figures.csv", "Add it.");
    }

    @Test
    void a_file_that_changed_after_it_was_taken_in() throws IOException {
        Files.writeString(office.snapshot(), "changed");
        refused(3, "Invalid ", "figures.csv", "expected SHA-256");
    }

    @Test
    void an_empty_file() {
        office.withText("");
        refused(3, "Invalid ", "office/2020-01-31/figures.csv", "got 0 bytes");
    }

    @Test
    void a_file_in_another_encoding() {
        office.withBytes(
                ("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,NOTE\n"
                                + "dataflow,N,I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,B\u00e1o c\u00e1o\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        final Answer answer = office.run("bad");
        assertThat(answer.out() + answer.err()).contains("UTF-8").doesNotContain("Exception");
    }

    @Test
    void a_missing_column() {
        office.withText("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,TIME_PERIOD,UNIT_MEASURE,OBS_VALUE\n"
                + "dataflow,N,I,INV_PRJ_NEW,2019,PROJECT,104\n");
        refused(3, "Missing column", "REF_AREA", "figures");
    }

    @Test
    void a_ragged_row() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,77");
        rejected("RAGGED_ROW", "10", "9");
    }

    @Test
    void an_unknown_indicator() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_OLD,VN36,2019,PROJECT,0,77,A");
        rejected("NO_INDICATOR", "INV_PRJ_OLD");
    }

    @Test
    void an_unparsable_number() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,7x7,A");
        rejected("INVALID_NUMBER", "7x7");
    }

    @Test
    void a_number_in_another_style() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN36,2019,USD,6,\"13.257,3\",A");
        rejected("INVALID_NUMBER", "13.257,3");
    }

    @Test
    void an_overflowing_number() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,PROJECT,0,1" + "0".repeat(40) + ",A");
        rejected("NUMBER_OVERFLOW", "digits");
    }

    @Test
    void an_unknown_area() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN99,2019,PROJECT,0,77,A");
        rejected("UNKNOWN_AREA", "VN99", "2019-12-31");
    }

    @Test
    void an_area_before_it_stood() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN37_2025,2019,PROJECT,0,77,A");
        rejected("UNKNOWN_AREA", "VN37_2025", "2019-12-31");
    }

    @Test
    void an_unknown_unit() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019,FURLONG,0,77,A");
        rejected("UNKNOWN_UNIT", "FURLONG");
    }

    @Test
    void a_period_that_ends_before_it_begins() {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN36,2019-09/2019-01,PROJECT,0,77,A");
        rejected("INVALID_PERIOD", "2019");
    }

    @Test
    void one_key_with_two_values_closes_the_gate() throws IOException {
        office.withRow("dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,140,A");
        final Answer answer = office.run("bad");
        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).contains("niengiam: ").contains("findings.csv").doesNotContain("Exception");
        assertThat(office.lake().resolve("releases/0002")).doesNotExist();
        final String path = answer.err().replaceAll("(?s).*?(\\S+findings\\.csv).*", "$1");
        assertThat(Files.readString(Path.of(path))).contains("V101,", "104", "140");
    }

    @Test
    void the_same_row_twice_is_one_figure_printed_twice() {
        office.withRow(GOOD);
        assertThat(office.run("twice").exit()).isZero();
    }

    @Test
    void a_lake_that_is_a_file() throws IOException {
        final Office other = Office.in(folder.resolve("other")).withGoodFigures();
        Files.writeString(other.lake(), "");
        final Answer answer = other.run("bad");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err())
                .contains("niengiam: Cannot ", other.lake().toString())
                .doesNotContain("Exception");
    }

    @Test
    void a_run_id_that_leads_out_of_its_folder() {
        final Answer answer = office.run("../escape");

        assertThat(answer.err()).startsWith("niengiam: Invalid run id \"../escape\": expected 1 to 80 letters, digits");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(office.lake().resolve("escape")).doesNotExist();
        assertThat(office.run("no blanks").exit()).isEqualTo(2);
        assertThat(office.lake().resolve("runs/no blanks")).doesNotExist();
    }

    @Test
    void a_mapping_that_is_not_there() throws IOException {
        Files.delete(office.data().resolve("mappings/sdmx-csv.yaml"));
        refused(3, "", "sdmx-csv", "figures");
    }
}
