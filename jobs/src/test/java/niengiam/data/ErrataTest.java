package niengiam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import niengiam.source.SourceException;
import niengiam.source.Texts;
import org.junit.jupiter.api.Test;

/** An erratum says where, what and what is right, in both languages, or is refused with its line. */
final class ErrataTest {

    private static final String ENTRY =
            """
            - id: E-1
              day: 2026-11-30
              office: Chi cục
              where: {vi: Trang đầu, en: First page}
              wrong: {vi: "2,2 triệu USD", en: USD 2.2 million}
              right: {vi: 2.200 triệu USD, en: "USD 2,200 million"}
            """;

    @Test
    void entries_stand_by_day() {
        final String earlier = ENTRY.replace("E-1", "E-2").replace("11-30", "11-24");

        assertThat(Errata.of(ENTRY + earlier)).extracting(Errata.Erratum::id).containsExactly("E-2", "E-1");
        assertThat(Errata.of("")).isEmpty();
    }

    @Test
    void an_erratum_is_of_the_report_where_it_says_so() {
        final String told = ENTRY.replace("E-1", "E-2") + "  report: true\n";

        assertThat(Errata.of(ENTRY + told)).extracting(Errata.Erratum::ofReport).containsExactly(false, true);
        assertThatThrownBy(() -> Errata.of(ENTRY + "  report: maybe\n"))
                .hasMessage("Invalid value of \"report\" in errata.yaml, line 1: expected true or false, got \"maybe\"."
                        + " Correct it.");
    }

    @Test
    void an_entry_that_lacks_something_is_refused_with_its_line() {
        assertThatThrownBy(() -> Errata.of(ENTRY.replace(", en: First page", "")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Missing key \"en\" in errata.yaml, line 1");
        assertThatThrownBy(() -> Errata.of(ENTRY.replace("2026-11-30", "hôm qua")))
                .hasMessage("Invalid value of \"day\" in errata.yaml, line 1: expected a day such as 2026-11-30, got"
                        + " \"hôm qua\". Correct it.");
        assertThatThrownBy(() -> Errata.of(ENTRY.replace("  office", "  whom: x\n  office")))
                .hasMessageStartingWith("Unknown key \"whom\" in errata.yaml, line 1");
        assertThatThrownBy(() -> Errata.of(ENTRY + ENTRY)).hasMessageStartingWith("Invalid erratum E-1 in errata.yaml");
    }

    @Test
    void the_errata_that_ship_can_be_read() {
        assertThat(Errata.of(Texts.read(Path.of(System.getProperty("niengiam.data", "../data"), Errata.FILE))))
                .isNotEmpty();
    }
}
