package niengiam.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import niengiam.model.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Territories are found as people write them. */
final class AreasTest {

    private static final Areas AREAS =
            CodeLists.read(Path.of("..", "data", "codelists")).areas();

    @ParameterizedTest
    @CsvSource({
        "VN49, VN49",
        "vn49, VN49",
        "Quảng Nam, VN49",
        "quang-nam, VN49",
        "QUANGNAM, VN49",
        "tỉnh Quảng Nam, VN49",
        "Quang Nam province, VN49",
        "Đắk Nông, VN67",
        "dak nong, VN67",
        "Hồ Chí Minh, VN79 VN79_2025",
        "TP. Hồ Chí Minh, VN79 VN79_2025",
        "Ninh Bình, VN37 VN37_2025",
        "VN37, VN37",
        "Bà Rịa - Vũng Tàu, VN77",
        "Quảng Bìn, ''",
        "Nam, ''"
    })
    void a_territory_is_called_by_its_id_or_by_its_name(final String written, final String expected) {
        assertThat(String.join(
                        " ", AREAS.named(written).stream().map(Area::refArea).toList()))
                .isEqualTo(expected);
    }

    @Test
    void every_name_of_the_list_finds_its_territory() {
        assertThat(AREAS.all())
                .allSatisfy(area -> assertThat(AREAS.named(area.nameVi())).contains(area));
    }

    /** Until 2007 the office printed eight regions, of which three had the names of today's and other provinces. */
    @Test
    void a_region_is_meant_only_while_it_was_made_of_its_provinces() {
        assertThat(AREAS.on("VN_R5", LocalDate.of(2007, 12, 31))).isEmpty();
        assertThat(AREAS.on("VN_R5", LocalDate.of(2008, 12, 31))).isPresent();
        assertThat(AREAS.on("VN_R5", LocalDate.of(2025, 7, 1))).isEmpty();
    }
}
