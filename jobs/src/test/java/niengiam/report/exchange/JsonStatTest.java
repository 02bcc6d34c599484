package niengiam.report.exchange;

import static niengiam.report.exchange.Exported.ARBITRATION;
import static niengiam.report.exchange.Exported.MILLION;
import static niengiam.report.exchange.Exported.THOUSAND;
import static niengiam.report.exchange.Exported.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niengiam.model.Language;
import niengiam.model.ObsStatus;
import niengiam.model.Observation;
import niengiam.model.Qualifier;
import niengiam.model.Quantity;
import org.junit.jupiter.api.Test;

/** A cube in JSON-stat: what stands where, and what does not. */
final class JsonStatTest {

    private static String text(final Language language, final Observation... figures) {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new JsonStat(Exported.release(language)).write(Cube.of(List.of(figures), ARBITRATION), file);
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(final Observation... figures) {
        try {
            return new JsonMapper().readTree(text(Language.EN, figures));
        } catch (final JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_data_set_says_what_it_is_and_which_dimension_plays_which_part() {
        final JsonNode set = tree(figure("VN35", "2018", "89"));

        assertThat(set.path("version").asText()).isEqualTo("2.0");
        assertThat(set.path("class").asText()).isEqualTo("dataset");
        assertThat(set.path("updated").asText()).isEqualTo("2020-02-01");
        assertThat(set.path("id").toString()).isEqualTo("[\"unit_measure\",\"ref_area\",\"time_period\"]");
        assertThat(set.path("size").toString()).isEqualTo("[1,1,1]");
        assertThat(set.path("role").toString())
                .isEqualTo("{\"time\":[\"time_period\"],\"geo\":[\"ref_area\"],\"metric\":[\"unit_measure\"]}");
        assertThat(set.path("source").asText()).contains("December tables");
        assertThat(set.at("/extension/release").asInt()).isEqualTo(7);
        assertThat(set.at("/extension/release_sha256").asText()).hasSize(64);
    }

    @Test
    void values_are_sparse_and_the_last_dimension_runs_fastest() {
        final JsonNode set =
                tree(figure("VN36", "2019", "4"), figure("VN35", "2018", "1"), figure("VN35", "2018-Q4", "2"));

        assertThat(set.at("/dimension/time_period/category/index").toString())
                .isEqualTo("[\"2018\",\"2018-Q4\",\"2019\"]");
        assertThat(set.path("value").toString()).isEqualTo("{\"0\":1,\"1\":2,\"5\":4}");
        assertThat(set.path("status").toString()).isEqualTo("{\"0\":\"A\",\"1\":\"A\",\"5\":\"A\"}");
    }

    @Test
    void a_number_is_written_with_its_digits_and_never_with_an_exponent() {
        assertThat(text(
                        Language.EN,
                        figure("VN35", "2018", "12345678901234567890.12345"),
                        figure("VN35", "2019", "0.0000000001"),
                        figure("VN35", "2020", "5000000")))
                .contains("\"value\":{\"0\":12345678901234567890.12345,\"1\":0.0000000001,\"2\":5000000}");
    }

    @Test
    void a_missing_figure_has_a_status_and_no_value() {
        final JsonNode set = tree(
                figure("VN35", "_T", "2018", MILLION, "", ObsStatus.Q, "gso"),
                figure("VN35", "_T", "2019", MILLION, "3", ObsStatus.P, "gso"));

        assertThat(set.path("value").toString()).isEqualTo("{\"1\":3}");
        assertThat(set.path("status").toString()).isEqualTo("{\"0\":\"Q\",\"1\":\"P\"}");
    }

    @Test
    void a_data_set_of_missing_figures_alone_has_an_empty_object_of_values() {
        assertThat(tree(figure("VN35", "_T", "2018", MILLION, "", ObsStatus.L, "gso"))
                        .path("value")
                        .toString())
                .isEqualTo("{}");
    }

    @Test
    void a_breakdown_is_a_dimension_only_where_there_is_one() {
        final JsonNode set =
                tree(figure("VN35", "2018", "9"), figure("VN35", "FDI", "2018", MILLION, "4", ObsStatus.A, "gso"));

        assertThat(set.path("id").toString()).isEqualTo("[\"unit_measure\",\"ref_area\",\"funding\",\"time_period\"]");
        assertThat(set.at("/dimension/funding/category").toString())
                .isEqualTo("{\"index\":[\"FDI\",\"_T\"],\"label\":{\"FDI\":\"Foreign direct investment\","
                        + "\"_T\":\"Total\"}}");
        assertThat(set.path("value").toString()).isEqualTo("{\"0\":4,\"1\":9}");
    }

    @Test
    void every_unit_is_a_category_with_as_many_decimals_as_its_values_have() {
        final JsonNode set = tree(
                figure("VN35", "2018", "1.25"), figure("VN35", "_T", "2019", THOUSAND, "1250", ObsStatus.A, "gso"));

        assertThat(set.at("/dimension/unit_measure/category/unit").toString())
                .isEqualTo("{\"USD/3\":{\"label\":\"USD thousand\",\"decimals\":0},"
                        + "\"USD/6\":{\"label\":\"USD million\",\"decimals\":2}}");
        assertThat(set.path("value").toString()).isEqualTo("{\"1\":1250,\"2\":1.25}");
    }

    @Test
    void of_several_figures_the_one_nearest_to_final_is_there_in_whatever_unit_and_the_others_are_counted() {
        final JsonNode set = tree(
                figure("VN35", "_T", "2018", THOUSAND, "9999", ObsStatus.E, "gso"),
                figure("VN35", "_T", "2018", MILLION, "10", ObsStatus.A, "gso"),
                figure("VN35", "_T", "2018", MILLION, "", ObsStatus.L, "gso"));

        assertThat(set.path("value").toString()).isEqualTo("{\"0\":10}");
        assertThat(set.at("/extension/several").toString()).isEqualTo("{\"0\":3}");
        assertThat(set.path("note").toString()).contains("several figures were published");
        assertThat(set.at("/dimension/unit_measure/category/index").toString()).isEqualTo("[\"USD/6\"]");
    }

    @Test
    void of_equal_status_an_office_goes_before_the_press() {
        final JsonNode set = tree(
                figure("VN35", "_T", "2018", MILLION, "11", ObsStatus.A, "press"),
                figure("VN35", "_T", "2018", MILLION, "10", ObsStatus.A, "gso"));

        assertThat(set.path("value").toString()).isEqualTo("{\"0\":10}");
        assertThat(set.at("/extension/source_id/0").asText()).isEqualTo("gso/2020-01-31/x");
    }

    @Test
    void a_hedge_is_told_beside_the_value() {
        final Observation exact = figure("VN35", "2018", "640");
        final Observation about = new Observation(
                exact.key(),
                exact.kind(),
                exact.period(),
                exact.cutoff(),
                exact.unit(),
                Optional.of(Quantity.of(new BigDecimal("640"), Qualifier.ABOUT, BigDecimal.TEN)),
                exact.status(),
                exact.obsText(),
                exact.vintage(),
                exact.provenance(),
                "");

        assertThat(tree(about).at("/extension/qualifier").toString()).isEqualTo("{\"0\":\"ABOUT\"}");
        assertThat(tree(exact).at("/extension/qualifier").toString()).isEqualTo("{}");
    }

    @Test
    void labels_are_in_the_language_asked_for_and_the_other_beside_them() {
        final String vietnamese = text(Language.VI, figure("VN35", "2018", "1"));

        assertThat(vietnamese)
                .contains(
                        "\"label\":{\"USD/6\":\"triệu USD\"}", "\"lang\":\"en\",\"label\":{\"USD/6\":\"USD million\"}");
    }

    @Test
    void more_cells_than_a_reader_can_hold_are_refused() {
        final List<Observation> figures = IntStream.range(0, 50_000)
                .mapToObj(i ->
                        figure("A" + i, LocalDate.of(1900, 1, 1).plusDays(i).toString(), "1"))
                .toList();

        assertThatThrownBy(() -> Cube.of(figures, ARBITRATION))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining("Cannot export INV_CAP_NEW_USD as one data set")
                .hasMessageContaining("--area");
    }
}
