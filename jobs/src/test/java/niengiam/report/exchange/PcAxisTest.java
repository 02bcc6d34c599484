package niengiam.report.exchange;

import static niengiam.report.exchange.Exported.ARBITRATION;
import static niengiam.report.exchange.Exported.MILLION;
import static niengiam.report.exchange.Exported.THOUSAND;
import static niengiam.report.exchange.Exported.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import niengiam.report.words.Wording;
import niengiam.source.PxFile;
import niengiam.table.Concepts;
import niengiam.table.FindingTable;
import niengiam.table.TableRow;
import org.junit.jupiter.api.Test;

/** A cube as PC-Axis: the texts of both languages, and every cell read back. */
final class PcAxisTest {

    private static final FoundFaults NONE = new FoundFaults();

    private static byte[] bytes(final FoundFaults faults, final Observation... figures) {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PcAxis(Exported.release(Language.VI), Wording.read(Exported.LISTS), faults)
                    .write(Cube.of(List.of(figures), ARBITRATION), file);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String text(final Observation... figures) {
        return new String(bytes(NONE, figures), StandardCharsets.UTF_8);
    }

    private static List<String> cells(final byte[] bytes, final String language) {
        final List<String> cells = new ArrayList<>();
        final PxFile file = PxFile.read(bytes, "INV_CAP_NEW_USD.px", language);
        file.forEachCell(cell -> {
            final List<String> codes = new ArrayList<>();
            file.variableNames().forEach(name -> codes.add(cell.values().get(name + ".code")));
            cells.add(String.join(" ", codes) + " = " + cell.printed());
        });
        return cells;
    }

    @Test
    void every_cell_is_read_back_in_both_languages_with_its_digits() {
        final byte[] bytes = bytes(
                NONE,
                figure("VN36", "2019", "4"),
                figure("VN35", "2018", "12345678901234567890.12345"),
                figure("VN35", "2019", "0.0000000001"));

        assertThat(cells(bytes, "vi"))
                .containsExactly(
                        "USD/6 VN35 2018 = 12345678901234567890.12345",
                        "USD/6 VN35 2019 = 0.0000000001",
                        "USD/6 VN36 2018 = ..",
                        "USD/6 VN36 2019 = 4")
                .isEqualTo(cells(bytes, "en"));
    }

    @Test
    void the_file_says_how_it_is_read() {
        assertThat(text(figure("VN35", "2018", "1.25"), figure("VN35", "2019", "2")))
                .startsWith("CHARSET=\"ANSI\";\r\nAXIS-VERSION=\"2013\";\r\nCODEPAGE=\"utf-8\";\r\nLANGUAGE=\"vi\";\r\n"
                        + "LANGUAGES=\"vi\",\"en\";\r\nCREATION-DATE=\"20200201 09:30\";\r\nDECIMALS=2;\r\nSHOWDECIMALS=2;\r\n"
                        + "MATRIX=\"INV_CAP_NEW_USD\";\r\n")
                .contains(
                        "STUB=\"Đơn vị\",\"Tỉnh\";",
                        "HEADING[en]=\"Period\";",
                        "CONTVARIABLE=\"Đơn vị\";",
                        "VALUES[en](\"Province\")=\"Ha Nam\";",
                        "CODES[en](\"Province\")=\"VN35\";",
                        "UNITS(\"triệu USD\")=\"triệu USD\";",
                        "STOCKFA(\"triệu USD\")=\"F\";",
                        "TIMEVAL(\"Kỳ\")=TLIST(A1),\"2018\",\"2019\";",
                        "DATASYMBOL2=\"không có số liệu được công bố\";",
                        "DATASYMBOL2[en]=\"no figure published\";")
                .endsWith("DATA=\r\n1.25 2;\r\n");
    }

    @Test
    void periods_of_several_lengths_have_codes_alone() {
        assertThat(text(figure("VN35", "2018", "1"), figure("VN35", "2018-Q4", "2")))
                .doesNotContain("TIMEVAL")
                .contains("CODES(\"Kỳ\")=\"2018\",\"2018-Q4\";");
        assertThat(PxPeriods.timeval(List.of("2018-Q4", "2019-Q1"))).isEqualTo("TLIST(Q1),\"20184\",\"20191\"");
        assertThat(PxPeriods.timeval(List.of("2018-S2"))).isEqualTo("TLIST(H1),\"20182\"");
        assertThat(PxPeriods.timeval(List.of("2018-12"))).isEqualTo("TLIST(M1),\"201812\"");
    }

    @Test
    void a_unit_with_more_decimals_than_the_others_says_so() {
        assertThat(text(
                        figure("VN35", "2018", "1.25"),
                        figure("VN35", "_T", "2019", THOUSAND, "1250", ObsStatus.A, "gso")))
                .contains("DECIMALS=2;\r\nSHOWDECIMALS=0;", "PRECISION(\"Đơn vị\",\"triệu USD\")=2;")
                .doesNotContain("PRECISION(\"Đơn vị\",\"nghìn USD\")");
    }

    @Test
    void statuses_hedges_and_findings_are_notes_of_their_cell() {
        final FoundFaults faults = new FoundFaults();
        faults.add(TableRow.in(FindingTable.SCHEMA)
                .with(Concepts.RULE, "V201")
                .with(Concepts.SENTENCE, "sentence")
                .with(FindingTable.SERIES, "INV_CAP_NEW_USD.VN35._T._T._T._T._T")
                .with(Concepts.TIME_PERIOD, "2019")
                .with(FindingTable.EXPECTED, "ratio <= 20")
                .with(FindingTable.GOT, "ratio = 61")
                .row());
        final Observation plain = figure("VN35", "_T", "2019", MILLION, "640", ObsStatus.P, "gso");
        final Observation about = new Observation(
                plain.key(),
                plain.kind(),
                plain.period(),
                plain.cutoff(),
                plain.unit(),
                Optional.of(Quantity.of(new BigDecimal("640"), Qualifier.ABOUT, BigDecimal.TEN)),
                plain.status(),
                plain.obsText(),
                plain.vintage(),
                plain.provenance(),
                "");

        final String text = new String(bytes(faults, about, figure("VN35", "2018", "5")), StandardCharsets.UTF_8);

        assertThat(text.replace("\"\r\n\"", ""))
                .contains(
                        "CELLNOTE(\"triệu USD\",\"Hà Nam\",\"2019\")=\"P: Sơ bộ#Số trong nguồn: khoảng.#V201: Số của một tỉnh",
                        "CELLNOTE[en](\"USD million\",\"Ha Nam\",\"2019\")=\"P: Provisional value#The source says: about.#V201: A"
                                + " provincial figure does not grow or shrink more than twentyfold in a year. Expected ratio"
                                + " <= 20; got ratio = 61.\";")
                .doesNotContain("\"2018\")=\"");
        assertThat(text.lines()).allMatch(line -> line.length() < 256);
    }

    @Test
    void each_way_of_missing_has_a_symbol_of_its_own() {
        final byte[] bytes = bytes(
                NONE,
                figure("VN35", "_T", "2015", MILLION, "", ObsStatus.M, "gso"),
                figure("VN35", "_T", "2016", MILLION, "", ObsStatus.L, "gso"),
                figure("VN35", "_T", "2017", MILLION, "", ObsStatus.Q, "gso"),
                figure("VN35", "_T", "2018", MILLION, "", ObsStatus.K, "gso"),
                figure("VN35", "_T", "2019", MILLION, "", ObsStatus.H, "gso"),
                figure("VN35", "_T", "2020", MILLION, "0", ObsStatus.N, "gso"));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .endsWith("DATA=\r\n\".\" \"...\" \"....\" \".....\" \"......\" 0;\r\n")
                .contains("DATASYMBOL4[en]=\"Missing value; suppressed\";", "=\"H: Khuyết: ngày nghỉ\";");
        assertThat(cells(bytes, "en")).contains("USD/6 VN35 2017 = ....").endsWith("USD/6 VN35 2020 = 0");
    }

    @Test
    void quotes_in_names_become_single_ones_and_long_texts_are_broken() throws IOException {
        final StringWriter file = new StringWriter();
        new PxStatements(file, Language.VI)
                .text("NOTE", Language.EN, List.of("a \"b\""), "x \"y\" " + "word ".repeat(60));

        assertThat(file.toString())
                .startsWith("NOTE[en](\"a 'b'\")=\"x 'y' word")
                .endsWith("word\";\r\n");
        assertThat(file.toString().lines()).hasSize(2).allMatch(line -> line.length() < 256);
    }

    @Test
    void more_cells_than_readers_hold_are_refused() {
        final Observation[] figures = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        figure("A" + i, LocalDate.of(1990, 1, 1).plusDays(i).toString(), "1"))
                .toArray(Observation[]::new);

        assertThatThrownBy(() -> bytes(NONE, figures))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining("Cannot export INV_CAP_NEW_USD as a PC-Axis file: its codes span 25000000 cells")
                .hasMessageContaining("--area");
    }
}
