package niengiam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry of a file of corrections says all that the office saw and decided, or is refused with its line. */
class CorrectionsTest {

    private static final CodeLists CODES = CodeLists.read(
            Path.of(System.getProperty("niengiam.data", "../data")).resolve("codelists"));

    static final String ENTRY =
            """
            - id: D-1
              source: gso/2018/fdi
              place: cell=18,5
              expected: "329.9"
              reading:
                series: INV_CAP_NEW_USD.VN35.FDI._T._T._T._T
                period: 2018
              correct:
                value: 339.9
                unit: USD
                multiplier: 6
              why: Nhầm một chữ số
              office: Chi cục
              day: 2026-11-30
            """;

    private static Corrections of(String text) {
        return Corrections.of(Map.of("corrections/a.yaml", text), CODES);
    }

    @Test
    void an_entry_is_read_whole() {
        Correction correction = of("# none yet\n" + ENTRY).all().get(0);

        assertThat(correction.where()).isEqualTo("corrections/a.yaml, line 2");
        assertThat(correction.reading()).hasToString("INV_CAP_NEW_USD.VN35.FDI._T._T._T._T 2018");
        assertThat(correction.decision()).hasToString("INV_CAP_NEW_USD.VN35.FDI._T._T._T._T 2018 339.9 USD/6");
        assertThat(correction.office()).isEqualTo("Chi cục");
        assertThat(correction.day()).hasToString("2026-11-30");
    }

    @Test
    void a_file_without_entries_corrects_nothing() {
        assertThat(of("# none yet\n").all()).isEmpty();
        assertThat(Corrections.of(Map.of(), CODES).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    office: Chi cục        | ``                        | Missing key "office" in corrections/a.yaml, line 1
                    day: 2026-11-30        | ``                        | Missing key "day" in corrections/a.yaml, line 1
                    day: 2026-11-30        | day: 30/11/2026           | Invalid value of "day" in corrections/a.yaml, line 1: expected a day such as 2026-11-30, got "30/11/2026"
                    why: Nhầm một chữ số   | why: " "                  | Missing key "why" in corrections/a.yaml, line 1
                    office: Chi cục        | offices: Chi cục          | Missing key "office" in corrections/a.yaml, line 1
                    why: Nhầm              | whom: x{n}  why: Nhầm     | Unknown key "whom" in corrections/a.yaml, line 1
                    place: cell=18,5       | place: row five           | Invalid value of "place" in corrections/a.yaml, line 1
                    multiplier: 6          | `   `                     | expected value, unit and multiplier together
                    unit: USD              | unit: VND                 | expected a unit of INV_CAP_NEW_USD, such as USD, got "VND"
                    unit: USD              | unit: USDD                | Unknown code "USDD" of "unit" in corrections/a.yaml, line 1, correct: expected one of units.csv. Near it: USD
                    value: 339.9           | value: 339,9              | expected a number such as 1234.5, got "339,9"
                    INV_CAP_NEW_USD.VN35   | INV_CAP_NEW_USD.VN99      | Unknown code "VN99" of "area"
                    period: 2018           | period: năm 2018          | Invalid value of "period"
                    id: D-1                | id: D 1                   | Invalid value of "id"
                    multiplier: 6          | multiplier: 6{n}    area: VN37_2025{n}    period: 2018{n}    status: L | expected the code of a figure that is there, got "L"
                    why: Nhầm              | withdraw: true{n}  why: Nhầm | expected either "correct" with what it should be or "withdraw: true"
                    """)
    void a_broken_entry_is_refused_with_file_and_line(String was, String is, String message) {
        String text = ENTRY.replace(was, is.replace("{n}", "\n"));
        assertThat(text).isNotEqualTo(ENTRY);

        assertThatThrownBy(() -> of(text)).isInstanceOf(SourceException.class).hasMessageContaining(message);
    }

    @Test
    void a_territory_that_was_gone_in_the_period_is_refused() {
        assertThatThrownBy(() -> of(ENTRY.replace("multiplier: 6", "multiplier: 6\n    period: 2026")))
                .hasMessageContaining("expected a territory that stood in 2026, got \"VN35, gone since 2025-07-01\"");
    }

    @Test
    void two_entries_of_one_id_are_refused_with_both_places() {
        assertThatThrownBy(() -> of(ENTRY + ENTRY.replace("18,5", "19,5")))
                .hasMessage("Invalid correction D-1 in corrections/a.yaml, line 15: expected an id of its own, got that"
                        + " of corrections/a.yaml, line 1. Give it another.");
    }

    @Test
    void two_decisions_about_one_reading_are_refused() {
        assertThatThrownBy(() -> of(ENTRY + ENTRY.replace("D-1", "D-2")))
                .hasMessageContaining("expected one decision about INV_CAP_NEW_USD.VN35.FDI._T._T._T._T 2018 at"
                        + " cell=18,5 of gso/2018/fdi, got another in corrections/a.yaml, line 1");
    }

    @Test
    void a_file_is_known_by_its_name_and_by_its_place_below_snapshots() {
        Corrections corrections = of(ENTRY);

        assertThat(corrections.of(Path.of("/x/snapshots/gso/2018/fdi.csv"), "fdi.csv"))
                .hasSize(1);
        assertThat(corrections.of(Path.of("/x/gso/2018/fdi.csv"), "fdi.csv")).isEmpty();
        assertThat(of(ENTRY.replace("gso/2018/fdi", "fdi")).of(Path.of("/x/fdi.csv"), "fdi.csv"))
                .hasSize(1);
    }
}
