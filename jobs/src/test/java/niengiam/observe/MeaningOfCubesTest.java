package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PC-Axis file says of its cells beside their place: units, time, variables that a mapping does not know. */
class MeaningOfCubesTest {

    private static final String CUBE =
            """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            LANGUAGE="en";
            MATRIX="OWNCUBE";
            TITLE="Investment by province, item and year";
            UNITS="units";
            STUB="Province","Item";
            HEADING="Year";
            VALUES("Province")="Ha Nam","Nam Dinh";
            VALUES("Item")="Projects","Capital";
            VALUES("Year")="2017","2018";
            DATA=
            14 16
            206.1 300.5
            10 11
            100.5 95.5;
            """;

    private static final String MAPPING =
            """
            id: own-cube
            format: px
            recognise: OWNCUBE
            numbers: en
            marks: {"..": NOT_COLLECTED}
            row:
              ref_area: {column: Province, lookup: areas}
              time_period: {column: Year}
            figures:
              - when: {Item: Projects}
                indicator: INV_PRJ_NEW
              - when: {Item: Capital}
                indicator: INV_CAP_NEW_USD
                unit_measure: USD
                unit_mult: 6
            """;

    @Test
    void what_the_file_notes_of_a_cell_or_a_value_is_kept_beside_the_figure() {
        final Shipped.Collected read = read(
                CUBE.replace(
                        "DATA=",
                        """
                CELLNOTE("Ha Nam","Projects","2018")="Break in#the series";
                cellnotex("*","Capital","2017")="Preliminary";
                VALUENOTE("Province","Nam Dinh")="Without parks";
                DATA="""));

        assertThat(read.observations())
                .extracting(figure -> figure.obsText() + " " + figure.note())
                .containsExactly(
                        "14 ",
                        "16 Break in the series",
                        "206.1 Preliminary",
                        "300.5 ",
                        "10 Without parks",
                        "11 Without parks",
                        "100.5 Preliminary; Without parks",
                        "95.5 Without parks");
    }

    @Test
    void a_note_that_names_other_variables_than_the_cube_has_is_refused() {
        assertThatThrownBy(() -> read(CUBE.replace("DATA=", "CELLNOTE(\"Ha Nam\")=\"x\";\nDATA=")))
                .isInstanceOf(SourceException.class)
                .hasMessage("Invalid CELLNOTE in own.px: expected a value or * for each of [Province, Item, Year], got"
                        + " [Ha Nam]. Export the file again.");
    }

    @Test
    void a_sign_means_what_the_file_itself_calls_it() {
        final String suppressed = CUBE.replace("14 16", "14 \"..\"").replace("DATA=", "DATASYMBOL2=\"secret\";\nDATA=");

        assertThat(read(suppressed).rejects()).singleElement().satisfies(reject -> assertThat(
                        reject.reason() + " " + reject.text() + " " + reject.detail())
                .startsWith("INVALID_NUMBER .. expected a number, got the sign \"..\", which the file calls"
                        + " \"secret\": say under marks"));
        assertThat(Shipped.readBy(
                                suppressed.getBytes(StandardCharsets.UTF_8),
                                "cube.px",
                                MAPPING.replace("\"..\": NOT_COLLECTED", "\"secret\": SUPPRESSED"),
                                "own-cube")
                        .observations())
                .extracting(figure -> figure.status().toString())
                .containsExactly("A", "Q", "A", "A", "A", "A", "A", "A");
        assertThat(read(CUBE.replace("14 16", "14 ..").replace("DATA=", "DATASYMBOL2=\"..\";\nDATA="))
                        .observations())
                .extracting(figure -> figure.status().toString())
                .containsExactly("A", "L", "A", "A", "A", "A", "A", "A");
    }

    @Test
    void a_power_of_ten_without_a_noun_is_of_whatever_is_counted() {
        final Shipped.Collected read = read(CUBE.replace("UNITS=\"units\"", "UNITS=\"thousand\""));

        assertThat(read.observations()).isEmpty();
        assertThat(read.reasons()).containsOnly("UNIT_MISMATCH").hasSize(8);
        assertThat(read.rejects().get(0).detail()).isEqualTo("UNITS says \"thousand\", mapping own-cube reads PROJECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Capital\")=\"Million USD", "Item\",\"Capital\")=\"Mill. USD"})
    void a_unit_of_one_content_is_held_against_its_figures_alone(final String unit) {
        final String cube = CUBE.replace("DATA=", "UNITS(\"" + unit + "\";\nDATA=");

        assertThat(values(cube)).hasSize(8);
        final Shipped.Collected other = read(cube.replace("Million", "Thousand").replace("Mill.", "Thous."));
        assertThat(other.observations()).hasSize(4);
        assertThat(other.reasons()).containsOnly("UNIT_MISMATCH").hasSize(4);
        assertThat(other.rejects().get(0).detail()).startsWith("UNITS says \"Thous");
    }

    @Test
    void shares_are_no_counts_whatever_the_mapping_says() {
        final Shipped.Collected read = read(CUBE.replace("UNITS=\"units\"", "UNITS=\"per cent\""));

        assertThat(read.observations()).isEmpty();
        assertThat(read.reasons()).containsOnly("UNIT_MISMATCH").hasSize(8);
    }

    @Test
    void a_variable_that_the_mapping_does_not_know_is_refused_even_with_one_value() {
        final String cube = CUBE.replace("\"Province\",", "\"Province\",\"Sex\",")
                .replace("DATA=", "VALUES(\"Sex\")=\"Men\";\nDATA=");

        assertThatThrownBy(() -> read(cube))
                .hasMessage("Unknown variable \"Sex\" in own.px: mapping own-cube does not say which of its values it"
                        + " reads. Name it under when.");
    }

    @Test
    void a_value_that_occurs_twice_is_refused_unless_codes_tell_them_apart() {
        final String twice = CUBE.replace("\"2017\",\"2018\"", "\"2017\",\"2017\"");

        assertThatThrownBy(() -> read(twice)).hasMessageStartingWith("Invalid VALUES(\"Year\") in own.px");
        assertThatThrownBy(() -> read(twice.replace("DATA=", "CODES(\"Year\")=\"2017\",\"2018\";\nDATA=")))
                .hasMessageContaining("got one name for several codes. Read Year.code");
    }

    @Test
    void a_year_is_no_period_of_a_cube_that_counts_quarters() {
        final Shipped.Collected read =
                read(CUBE.replace("DATA=", "TIMEVAL(\"Year\")=TLIST(Q1),\"20171\",\"20172\";\nDATA="));

        assertThat(read.observations()).isEmpty();
        assertThat(read.reasons()).containsOnly("INVALID_PERIOD").hasSize(8);
        assertThat(values(CUBE.replace("DATA=", "TIMEVAL(\"Year\")=TLIST(A1,\"2017\"-\"2018\");\nDATA=")))
                .hasSize(8);
    }

    @Test
    void keywords_in_small_letters_blanks_around_signs_and_texts_over_lines_change_nothing() {
        final List<String> plain = values(CUBE);

        assertThat(values(Pattern.compile("(?m)^[A-Z-]+").matcher(CUBE).replaceAll(keyword -> keyword.group()
                        .toLowerCase(Locale.ROOT))))
                .isEqualTo(plain);
        assertThat(values(CUBE.replace("=", " = ").replace("by province,", "\"\n\"by province,")))
                .isEqualTo(plain);
        assertThat(values(CUBE.replace("\n", "\r\n").replace(" 95.5;", "\t95.5 ;")))
                .isEqualTo(plain);
    }

    private static List<String> values(final String cube) {
        return read(cube).observations().stream()
                .map(observation -> observation.key().refArea() + " " + observation.period() + " "
                        + observation.quantity().orElseThrow().value() + " " + observation.unit())
                .toList();
    }

    private static Shipped.Collected read(final String cube) {
        return Shipped.readBy(cube.getBytes(StandardCharsets.UTF_8), "own.px", MAPPING, "own-cube");
    }
}
