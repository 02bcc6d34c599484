package niengiam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.source.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the pen in a list or mapping is refused with file and line; it never turns a column into rejects. */
class ListsThatCheckEachOtherTest {

    private static final Path DATA = Path.of("..", "data");
    private static final CodeLists LISTS = CodeLists.read(DATA.resolve("codelists"));

    private static final String MAPPING =
            """
            id: own
            format: csv
            head: "Tỉnh"
            numbers: en
            marks: {"..": NOT_COLLECTED}
            row:
              ref_area: {column: "Tỉnh", lookup: areas}
              time_period: "2018"
              funding: FDI
            figures:
              - columns: "Vốn cấp mới"
                indicator: INV_CAP_NEW_USD
                unit_measure: USD
                unit_mult: 6
                obs_status: P
              - columns: "Ghi chú"
                reject: NO_INDICATOR
            """;

    @Test
    void what_ships_names_nothing_that_no_list_has() {
        assertThatCode(() -> MappingFolder.read(DATA).checked(LISTS)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            INV_CAP_NEW_USD | INV_CAP_NWE_USD | Unknown indicator "INV_CAP_NWE_USD" in own.yaml, line 12: expected one of indicators.csv. Near it: INV_CAP_NEW_USD
            unit_measure: USD | unit_measure: UDS | Unknown unit "UDS" in own.yaml, line 13: expected one of units.csv. Near it: USD
            unit_measure: USD | unit_measure: USD/6 | Unknown unit "USD/6" in own.yaml, line 13: expected one of units.csv
            unit_measure: USD | unit_measure: VND | Invalid unit "VND" in own.yaml, line 13: INV_CAP_NEW_USD is told in USD
            unit_mult: 6 | unit_mult: million | Unknown multiplier "million" in own.yaml, line 14: expected one of exponents of ten from 0 to 15
            obs_status: P | obs_status: PP | Unknown status "PP" in own.yaml, line 15: expected one of obs_status.csv
            funding: FDI | funding: FDY | Unknown funding "FDY" in own.yaml, line 9: expected one of dimensions.csv. Near it: FDI
            funding: FDI | visitor_type: INTL | Invalid visitor_type "INTL" in own.yaml, line 9: INV_CAP_NEW_USD is not broken down by it
            reject: NO_INDICATOR | reject: NO_INDICTOR | Unknown reason "NO_INDICTOR" in own.yaml, line 17: expected one of reject_reasons.csv. Near it: NO_INDICATOR
            time_period: "2018" | time_period: "20188" | Unknown time_period "20188" in own.yaml, line 8: expected one of periods
            {column: "Tỉnh", lookup: areas} | VN99 | Unknown territory "VN99" in own.yaml, line 7: expected one of areas.csv
            lookup: areas | lookup: aeras | Missing label table aeras.csv of mapping own in own.yaml, line 7: expected it in mappings/labels.
            """)
    void a_slip_in_a_mapping_is_refused_with_its_line(final String from, final String to, final String message) {
        final String text = MAPPING.replace(from, to);
        assertThat(text).isNotEqualTo(MAPPING);

        assertThatThrownBy(() -> check(text, Map.of())).hasMessageStartingWith(message);
    }

    @Test
    void a_draft_without_its_label_table_stops_only_what_it_is_used_for() {
        final String items = "lookups:\n  - {table: own-items, keys: [\"Mục\"]}\nrow:\n";
        final String finished = MAPPING.replace("id: own", "id: finished");
        final MappingFolder mappings = MappingFolder.of(
                        Map.of("own", MAPPING.replace("row:\n", items), "finished", finished),
                        Map.of("areas", "label,code\nHà Nam,35\n"))
                .checkedWithDrafts(LISTS);

        assertThat(mappings.mapping("finished").id()).isEqualTo("finished");
        assertThat(mappings.all()).containsKey("own");
        assertThatThrownBy(() -> mappings.mapping("own"))
                .hasMessage("Missing label table own-items.csv of mapping own in own.yaml, line 7: expected it in"
                        + " mappings/labels. Add it, or take the mapping away until it is there.");
    }

    @Test
    void another_slip_in_a_draft_is_refused_whatever_is_read() {
        final MappingFolder mappings = MappingFolder.of(
                Map.of("own", MAPPING.replace("unit_measure: USD", "unit_measure: UDS")),
                Map.of("areas", "label,code\nHà Nam,35\n"));

        assertThatThrownBy(() -> mappings.checkedWithDrafts(LISTS))
                .hasMessageStartingWith("Unknown unit \"UDS\" in own.yaml, line 13");
    }

    @Test
    void a_slip_waits_until_a_mapping_is_used_where_prose_needs_none() {
        final MappingFolder mappings = MappingFolder.of(
                        Map.of("own", MAPPING.replace("unit_measure: USD", "unit_measure: UDS")),
                        Map.of("areas", "label,code\nHà Nam,35\n"))
                .checkedWhenUsed(LISTS);

        assertThat(mappings.hasHead("Prose, with a comma.\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        for (final Runnable use : List.<Runnable>of(mappings::all, () -> mappings.mapping("own"))) {
            assertThatThrownBy(use::run).hasMessageStartingWith("Unknown unit \"UDS\" in own.yaml, line 13");
        }
    }

    @Test
    void a_slip_in_a_label_table_is_refused_with_its_line() {
        final String labels = "label,code\nHà Nam,35\nNam Định,366\n";

        assertThatThrownBy(() -> check(MAPPING, Map.of("areas", labels)))
                .hasMessageStartingWith("Unknown territory \"366\" in areas.csv, line 3: expected one of areas.csv.");
        assertThatThrownBy(() -> check(MAPPING, Map.of("areas", "label,code\nHà Nam,!NO_AREA\n")))
                .hasMessageStartingWith("Unknown reason \"NO_AREA\" in areas.csv, line 2: ");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            units.csv | USD,lại | "USD" occurs twice. Keep one.
            units.csv | PROJECT,lại | "PROJECT" occurs twice. Keep one.
            producers.csv | gso,lại | "gso" occurs twice. Keep one.
            dimensions.csv | funding,FDI | "FDI" occurs twice. Keep one.
            unit_labels.csv | USD,6 | "USD/6" occurs twice. Keep one.
            unit_words.csv | tỷ đồng,VND,9 | "tỷ đồng" occurs twice. Keep one.
            indicators.csv | INV_PRJ_NEW,X,x,x,FLOW,PROJECT,0,true | "INV_PRJ_NEW" occurs twice. Keep one.
            reject_reasons.csv | NO_INDICATOR | "NO_INDICATOR" occurs twice. Keep one.
            """)
    void what_occurs_twice_in_a_list_is_refused_with_its_line(
            final String file, final String begin, final String message) {
        assertThatThrownBy(() -> CodeLists.of(with(file, begin)))
                .hasMessageStartingWith("Invalid " + file + ", line ")
                .hasMessageEndingWith(message);
    }

    @Test
    void an_indicator_is_told_in_a_unit_of_the_list() {
        assertThatThrownBy(() -> CodeLists.of(with("indicators.csv", "NEW_ONE,PRESS,Mới,New,FLOW,THING,0,true")))
                .hasMessageStartingWith("Unknown unit \"THING\" of NEW_ONE in indicators.csv, line ")
                .hasMessageContaining("expected one of units.csv. Near it: ");
        assertThatThrownBy(() -> CodeLists.of(with("indicators.csv", "NEW_ONE,PRESS,Mới,New,FLOW,ITEM,0,true,colour")))
                .hasMessageStartingWith("Unknown dimension \"colour\" of NEW_ONE in indicators.csv, line ");
        assertThatThrownBy(() -> CodeLists.of(with("unit_labels.csv", "THING,3,nghìn thứ,thousand things")))
                .hasMessageStartingWith("Unknown unit \"THING\" in unit_labels.csv, line ");
    }

    @Test
    void a_producer_that_is_nearly_in_the_list_is_a_slip_and_another_one_is_new() {
        assertThat(NearCodes.slip("gso-pxwbe", LISTS.producers())).contains("gso-pxweb");
        assertThat(NearCodes.slip("cuc-thong-ke-ha-nam", LISTS.producers())).isEmpty();
        assertThat(NearCodes.slip("x", LISTS.producers())).isEmpty();
    }

    /** The shipped lists with one more row, as many fields long as the head. */
    private static Map<String, String> with(final String file, final String begin) {
        final Map<String, String> texts = new HashMap<>();
        CodeLists.FILES.forEach(
                name -> texts.put(name, Texts.read(DATA.resolve("codelists").resolve(name))));
        final String text = texts.get(file);
        final int fields = text.lines().findFirst().orElseThrow().split(",", -1).length;
        final int given = begin.split(",", -1).length;
        texts.put(file, text.stripTrailing() + "\n" + begin + ",".repeat(Math.max(0, fields - given)) + "\n");
        return texts;
    }

    private static void check(final String mapping, final Map<String, String> labels) {
        final Map<String, String> tables = new HashMap<>(labels);
        tables.putIfAbsent("areas", "label,code\nHà Nam,35\n");
        MappingFolder.of(Map.of("own", mapping), tables).checked(LISTS);
        assertThat(List.of(mapping)).isEmpty();
    }
}
