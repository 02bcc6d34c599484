package niengiam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import niengiam.source.CsvTable;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;

/** Where provinces lie in maps of tiles: every one once, before and after July 2025. */
final class TileGridsTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "data", "codelists"));
    private static final String HEAD = "valid_from,code,row,column,label_vi,label_en\n";

    private static final Areas AREAS = new Areas(CsvTable.parse(
            """
            ref_area,code,name_vi,name_en,area_type,parent,valid_from,valid_to
            VN35,35,Hà Nam,Ha Nam,PROVINCE,,,2025-07-01
            VN36,36,Nam Định,Nam Dinh,PROVINCE,,,2025-07-01
            VN37_2025,37,Ninh Bình,Ninh Binh,PROVINCE,,2025-07-01,
            """,
            "areas.csv"));

    private static TileGrids grids(final String rows) {
        return new TileGrids(Optional.of(CsvTable.parse(HEAD + rows, "tiles.csv")), AREAS);
    }

    @Test
    void the_shipped_grids_hold_63_and_34_provinces() {
        assertThat(LISTS.tiles().days()).containsExactly(LocalDate.of(2008, 8, 1), LocalDate.of(2025, 7, 1));
        assertThat(LISTS.tiles().from(LocalDate.of(2008, 8, 1))).hasSize(63);
        assertThat(LISTS.tiles().from(LocalDate.of(2025, 7, 1))).hasSize(34);
        assertThat(LISTS.tiles().from(LocalDate.of(1999, 1, 1))).isEmpty();
    }

    @Test
    void a_folder_without_the_file_has_no_grids() {
        assertThat(new TileGrids(Optional.empty(), AREAS).days()).isEmpty();
    }

    @Test
    void two_provinces_in_one_place_are_refused() {
        assertThatThrownBy(() -> grids("2008-08-01,35,1,1,,\n2008-08-01,36,1,1,,\n"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("two tiles of the grid from 2008-08-01 lie in row 1, column 1");
    }

    @Test
    void a_province_too_few_or_too_many_is_refused_by_its_code() {
        assertThatThrownBy(() -> grids("2008-08-01,35,1,1,,\n")).hasMessageContaining("they differ in 36.");
        assertThatThrownBy(() -> grids("2025-07-01,37,1,1,,\n2025-07-01,35,1,2,,\n"))
                .hasMessageContaining("they differ in 35.");
        assertThatThrownBy(() -> grids("2025-07-01,37,1,1,,\n2025-07-01,37,1,2,,\n"))
                .hasMessageContaining("province 37 has two tiles from 2025-07-01");
    }

    @Test
    void a_place_that_is_no_number_and_a_day_that_is_none_are_refused() {
        assertThatThrownBy(() -> grids("2025-07-01,37,0,1,,\n"))
                .hasMessageContaining("expected a number from 1 to 99, got \"0\"");
        assertThatThrownBy(() -> grids("July,37,1,1,,\n"))
                .hasMessageContaining("a day such as 2025-07-01, got \"July\"");
    }
}
