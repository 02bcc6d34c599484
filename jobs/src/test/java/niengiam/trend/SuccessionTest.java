package niengiam.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.model.Area;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

/** What is refused in the table of successions. */
final class SuccessionTest {

    private static final String HEAD = "ref_area,successor,valid_from,document,change\n";

    @Test
    void the_table_that_ships_knows_63_provinces_before_the_last_change_and_34_after() {
        assertThat(ShippedFigures.SUCCESSION.lastChange()).isEqualTo("2025-07-01");
        assertThat(ShippedFigures.SUCCESSION.provincesOn(LocalDate.of(2025, 6, 30)))
                .hasSize(63);
        assertThat(ShippedFigures.SUCCESSION.provincesOn(LocalDate.of(2025, 7, 1)))
                .hasSize(34);
    }

    @Test
    void the_merged_province_was_law_before_it_worked() {
        Area merged = ShippedFigures.CODE_LISTS.areas().find("VN37_2025").orElseThrow();

        assertThat(merged.lawfulFrom()).contains(LocalDate.of(2025, 6, 12));
        assertThat(merged.validFrom()).contains(LocalDate.of(2025, 7, 1));
    }

    @Test
    void a_circle_is_refused() {
        assertRefused(
                "X1,X2,2000-01-01,,MERGED\nX2,X1,2010-01-01,,MERGED\n",
                "Invalid succession in test: SUCCESSION_CYCLE, X1 becomes X2 becomes X1. A territory cannot come from"
                        + " itself: remove one of the rows.");
    }

    @Test
    void a_successor_before_it_existed_is_refused() {
        assertRefused(
                "X1,X3,2000-01-01,,MERGED\n",
                "Invalid succession of X1 to X3 in test: AREA_NOT_YET, X3 begins on 2010-01-01, after 2000-01-01."
                        + " Correct the day here or in areas.csv.");
    }

    @Test
    void a_territory_that_still_stands_has_no_successor() {
        assertRefused(
                "X3,X2,2010-01-01,,MERGED\n",
                "Invalid succession of X3 to X2 in test: expected it on the first day after X3, which still stands, got"
                        + " 2010-01-01. Correct the day here or in areas.csv.");
    }

    @Test
    void an_unknown_territory_is_refused() {
        assertRefused(
                "X1,X9,2000-01-01,,MERGED\n",
                "Invalid succession of X1 to X9 in test: UNKNOWN_AREA, areas.csv has no X9. Add it or correct the"
                        + " row.");
    }

    @Test
    void a_row_that_comes_twice_is_refused() {
        assertRefused(
                "X1,X2,2000-01-01,,MERGED\nX1,X2,2000-01-01,,SPLIT\n",
                "Invalid succession of X1 to X2 in test: expected it once, got it twice. Remove one.");
    }

    @Test
    void a_row_without_a_day_is_refused() {
        assertRefused(
                "X1,X2,soon,,MERGED\n",
                "Invalid succession of X1 to X2 in test: expected a day as valid_from and MERGED or SPLIT as change, got"
                        + " \"soon\" and \"MERGED\". Correct the row.");
    }

    private static void assertRefused(String rows, String message) {
        List<Area> areas = List.of(
                area("X1", Optional.empty(), day("2000-01-01")),
                area("X2", day("2000-01-01"), day("2010-01-01")),
                area("X3", day("2010-01-01"), Optional.empty()));
        assertThatThrownBy(() -> Succession.of(CsvTable.parse(HEAD + rows, "test"), areas))
                .isInstanceOf(SourceException.class)
                .hasMessage(message);
    }

    private static Area area(String id, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Area(id, id, id, id, Area.Type.PROVINCE, "", from, to);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
