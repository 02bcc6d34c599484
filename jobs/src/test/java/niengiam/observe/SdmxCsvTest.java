package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.lake.csv.CsvTableWriter;
import niengiam.lake.figures.ObservationRows;
import niengiam.lake.parquet.TableWriter;
import niengiam.model.Locator;
import niengiam.model.Observation;
import niengiam.model.Reject;
import niengiam.table.ObservationTable;
import niengiam.trend.ShippedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SDMX-CSV as its field guide has it, and as this project writes it. */
final class SdmxCsvTest {

    private static final Path DATA = Path.of("..", "data");
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);
    private static final CodeLists CODE_LISTS = ShippedFigures.CODE_LISTS;

    private static final String HEAD =
            "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,FUNDING,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS";
    private static final String ROW = "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_CAP_NEW_USD,VN36,FDI,2016,512.25,USD,6,P";

    @TempDir
    private Path folder;

    private TableReading read(final String... lines) throws IOException {
        final Path file = Files.write(
                folder.resolve("file.csv"), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.of(LocalDate.of(2024, 1, 5)))
                .orElseThrow();
    }

    private Observation figure(final String... lines) throws IOException {
        final TableReading reading = read(lines);
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.observations()).hasSize(1);
        return reading.observations().get(0);
    }

    private static String told(final Observation figure) {
        return figure.key() + " " + figure.period() + " "
                + figure.quantity()
                        .map(quantity -> quantity.value().toPlainString())
                        .orElse("-")
                + " " + figure.unit() + " " + figure.status();
    }

    @Test
    void every_form_of_a_message_says_the_same() throws IOException {
        final String expected = told(figure(HEAD, ROW));
        assertThat(expected)
                .startsWith("INV_CAP_NEW_USD.VN36.FDI._T._T._T._T 2016 512.25 ")
                .endsWith(" P");

        // Version 1.0, codes and then codes with names.
        assertThat(told(figure(
                        HEAD.replace("STRUCTURE,STRUCTURE_ID,ACTION", "DATAFLOW"),
                        ROW.replace("dataflow,NIENGIAM:YEARBOOK(1.0),I", "NIENGIAM:YEARBOOK(1.0)"))))
                .isEqualTo(expected);
        assertThat(told(figure(
                        "DATAFLOW: Dataflow,INDICATOR: Indicator,REF_AREA: Area,FUNDING: Funding,TIME_PERIOD: Time,"
                                + "OBS_VALUE: Value,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier,OBS_STATUS: Status",
                        "NIENGIAM:YEARBOOK(1.0): Yearbook,INV_CAP_NEW_USD: Capital,VN36: Nam Dinh,FDI: Foreign,2016,"
                                + "512.25,USD: Dollar,6: Millions,P: Provisional")))
                .isEqualTo(expected);
        // Version 2.0: sub-fields, no action, labels in columns of their own, keys, another order.
        assertThat(told(figure(HEAD.replace("STRUCTURE,", "STRUCTURE[;],"), ROW)))
                .isEqualTo(expected);
        assertThat(told(figure(HEAD.replace(",ACTION", ""), ROW.replace(",I,", ","))))
                .isEqualTo(expected);
        assertThat(told(figure(
                        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,INDICATOR,Indicator,REF_AREA,Area,FUNDING,Area,"
                                + "TIME_PERIOD,Time,OBS_VALUE,Value,UNIT_MEASURE,Unit,UNIT_MULT,Mult,OBS_STATUS,Status",
                        "dataflow,NIENGIAM:YEARBOOK(1.0),Yearbook,I,INV_CAP_NEW_USD,Capital,VN36,Nam Dinh,FDI,Foreign,"
                                + "2016,,512.25,,USD,Dollar,6,Millions,P,Provisional")))
                .isEqualTo(expected);
        assertThat(told(figure(
                        HEAD.replace("ACTION,", "ACTION,SERIES_KEY,OBS_KEY,"), ROW.replace(",I,", ",I,A.B,A.B.2016,"))))
                .isEqualTo(expected);
        assertThat(told(figure(HEAD.replace(',', ';'), ROW.replace(',', ';').replace("512.25", "512,25"))))
                .isEqualTo(expected);
    }

    @Test
    void between_semicolons_a_comma_separates_decimals_and_never_thousands() throws IOException {
        final String head = HEAD.replace(',', ';');
        final String row = ROW.replace(',', ';');
        assertThat(told(figure(head, row.replace("512.25", "2,375")))).contains(" 2.375 ");
        assertThat(told(figure(head, row.replace("512.25", "2375")))).contains(" 2375 ");
    }

    @ParameterizedTest
    @CsvSource({"2e3, 2000", "2.5E-2, 0.025", "-4E0, -4", "007, 7", "1.50, 1.5"})
    void numbers_are_those_of_xml_schema(final String printed, final String value) throws IOException {
        // Of an indicator that may be negative.
        final String row = ROW.replace("512.25", printed).replace("INV_CAP_NEW_USD", "INV_CAP_ADJ_USD");
        assertThat(told(figure(HEAD, row))).contains(" 2016 " + value + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-A1, 2016",
        "2016-M10, 2016-10",
        "2016-T3, 2016-09-01/P4M",
        "2016-W05, 2016-02-01/P7D",
        "2015-W53, 2015-12-28/P7D",
        "2016-D100, 2016-04-09",
        "2016-01-01T00:00:00/P1Y, 2016",
        "2016-05-01T00:00:00, 2016-05-01",
        "2016-S2, 2016-S2"
    })
    void reporting_periods_are_read(final String printed, final String period) throws IOException {
        assertThat(figure(HEAD, ROW.replace(",2016,", "," + printed + ",")).period())
                .hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-W53", "2016-W00", "2016-M13", "2016-T4", "2015-D366", "2016-A2", "2016-01-01T06:00:00/P1Y"
            })
    void periods_that_there_are_not_are_rejected(final String printed) throws IOException {
        assertThat(read(HEAD, ROW.replace(",2016,", "," + printed + ",")).rejects())
                .extracting(Reject::reason)
                .containsExactly("INVALID_PERIOD");
    }

    @Test
    void every_status_of_the_code_list_is_stored_as_it_is() throws IOException {
        final List<String> missing = List.of("H", "J", "K", "L", "M", "O", "Q");
        for (final String code : Files.readAllLines(DATA.resolve("codelists/obs_status.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 1))
                .toList()) {
            final String value = missing.contains(code) ? "" : "5";
            final Observation figure = figure(HEAD, ROW.replace("512.25", value).replace(",P", "," + code));
            assertThat(figure.status().name()).isEqualTo(code);
            assertThat(figure.quantity().isEmpty()).isEqualTo(missing.contains(code));
        }
    }

    @Test
    void attributes_that_the_mapping_does_not_know_are_kept_and_listed() throws IOException {
        final TableReading reading =
                read(HEAD + ",CONF_STATUS,EMBARGO", ROW + ",F,=2+2", ROW.replace("VN36", "VN37") + ",,");
        assertThat(reading.observations())
                .extracting(Observation::note)
                .containsExactly("CONF_STATUS=F; EMBARGO==2+2", "");
        assertThat(reading.known()).endsWith("kept in the note: CONF_STATUS, EMBARGO");
    }

    @Test
    void a_dimension_that_the_mapping_does_not_know_may_make_a_part() {
        assertThatThrownBy(() -> read(HEAD.replace("FUNDING,", "FUNDING,SECTOR,"), ROW.replace("FDI,", "FDI,MANUF,")))
                .hasMessageContaining("unknown column \"SECTOR\"");
    }

    @Test
    void what_a_merge_leaves_as_it_was_changes_nothing() throws IOException {
        final String merge = ROW.replace(",I,", ",M,");
        assertThat(told(figure(HEAD, merge))).contains("512.25");
        assertThat(read(
                                HEAD,
                                merge.replace("512.25", ""),
                                merge.replace(",6,", ",,"),
                                merge.replace("USD,6", ",6"),
                                merge.replace(",P", ","))
                        .rejects())
                .extracting(Reject::reason)
                .containsExactly("NOT_CHANGED", "NOT_CHANGED", "NOT_CHANGED", "NOT_CHANGED");
    }

    @Test
    void years_that_begin_on_another_day_are_not_taken_for_calendar_years() throws IOException {
        assertThat(read(HEAD + ",REPORTING_YEAR_START_DAY", ROW.replace(",2016,", ",2016-A1,") + ",--07-01")
                        .rejects())
                .extracting(Reject::reason)
                .containsExactly("INVALID_PERIOD");
        assertThat(figure(HEAD + ",REPORTING_YEAR_START_DAY", ROW.replace(",2016,", ",2016-A1,") + ",--01-01")
                        .period())
                .hasToString("2016");
    }

    @Test
    void what_this_project_writes_it_reads_back_as_it_was() throws IOException {
        final List<Observation> written = ShippedFigures.all();
        assertThat(written).hasSizeGreaterThan(5000);
        final Path file = folder.resolve("observations.csv");
        try (TableWriter writer = CsvTableWriter.sdmx(file, ObservationTable.SCHEMA, "NIENGIAM:YEARBOOK(1.0)")) {
            for (final Observation observation : written) {
                writer.write(ObservationRows.of(
                        observation,
                        CODE_LISTS
                                .areas()
                                .find(observation.key().refArea())
                                .orElseThrow()
                                .code()));
            }
        }

        final TableReading reading = TableReading.of(
                        file, () -> MAPPINGS, CODE_LISTS, Optional.of(LocalDate.of(2030, 1, 1)))
                .orElseThrow();

        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.observations()).hasSameSizeAs(written);
        assertThat(IntStream.range(0, written.size())
                        .filter(i -> !unplaced(written.get(i))
                                .equals(unplaced(reading.observations().get(i))))
                        .mapToObj(i -> unplaced(written.get(i)) + "\n  "
                                + unplaced(reading.observations().get(i)))
                        .limit(5))
                .isEmpty();
    }

    @Test
    void decimals_are_those_of_xml_schema_in_every_short_text() {
        List<String> texts = List.of("");
        for (int length = 1; length <= 5; length++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of("+", "-", ".", "7", "e", " ").map(next -> text + next))
                    .toList();
            assertThat(texts).allSatisfy(text -> assertThat(SdmxCsv.isDecimal(text))
                    .as("\"%s\"", text)
                    .isEqualTo(text.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)")));
        }
    }

    /** All of an observation but where it was read. */
    private static Observation unplaced(final Observation seen) {
        return new Observation(
                seen.key(),
                seen.kind(),
                seen.period(),
                seen.cutoff(),
                seen.unit(),
                seen.quantity(),
                seen.status(),
                seen.obsText(),
                seen.vintage(),
                new Observation.Provenance(
                        "",
                        seen.provenance().producer(),
                        new Locator.Csv(1, 1),
                        seen.provenance().reference()),
                seen.note());
    }
}
