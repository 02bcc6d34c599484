package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import niengiam.model.Observation;
import niengiam.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ninh Binh is one province until June 2025 and another since: the rows beside it say which map a table has. */
class MapOfTableTest {

    private static final Path DATA = Path.of("..", "data");
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);
    private static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));

    private static final List<String> SINCE_JULY_2025 = List.of(
            "Tuyen Quang",
            "Cao Bang",
            "Lai Chau",
            "Lao Cai",
            "Thai Nguyen",
            "Dien Bien",
            "Lang Son",
            "Son La",
            "Phu Tho",
            "Bac Ninh",
            "Quang Ninh",
            "Ha Noi",
            "Hai Phong",
            "Hung Yen",
            "Ninh Binh",
            "Thanh Hoa",
            "Nghe An",
            "Ha Tinh",
            "Quang Tri",
            "Hue",
            "Da Nang",
            "Quang Ngai",
            "Gia Lai",
            "Dak Lak",
            "Khanh Hoa",
            "Lam Dong",
            "Dong Nai");

    @TempDir
    private Path folder;

    @Test
    void a_table_that_lists_the_provinces_since_the_merger_gives_none_of_them_the_land_of_before() throws IOException {
        final TableReading read = turnover("2024;Prel. 2025", SINCE_JULY_2025);

        assertThat(areas(read)).contains("VN01_2008", "VN04").doesNotContain("VN37", "VN31", "VN75", "VN37_2025");
        assertThat(read.rejects())
                .filteredOn(reject -> reject.reason().equals("AMBIGUOUS_AREA"))
                .extracting(Reject::detail)
                .anyMatch(detail -> detail.contains("and none of those that ended on 2025-07-01"))
                .anyMatch(detail -> detail.startsWith("the figure counts beyond 2025-07-01"));
    }

    @Test
    void a_table_that_still_lists_provinces_of_before_is_of_the_map_of_before() throws IOException {
        final TableReading read = turnover("2024;Prel. 2025", List.of("Ha Nam", "Nam Dinh", "Ninh Binh"));

        assertThat(areas(read)).containsOnly("VN35", "VN36", "VN37");
        assertThat(read.rejects()).isEmpty();
    }

    @Test
    void beside_a_province_of_before_a_name_of_since_is_not_taken_for_the_larger_one() throws IOException {
        final TableReading read =
                read("Average population by province\n\n\"Cities, provincies\";\"Total 2024\";\"Total Prel. 2025\"\n"
                        + "Ha Nam;880.5;885.1\nNinh Binh;1010.5;1015.1\n");

        assertThat(read.observations())
                .extracting(seen -> seen.key().refArea() + " " + seen.period())
                .containsExactlyInAnyOrder("VN35 2024", "VN37 2024");
    }

    private TableReading turnover(final String years, final List<String> provinces) throws IOException {
        return read("Turnover of travelling at current prices by province\n\n\"Cities, provincies\";" + years + "\n"
                + provinces.stream().map(name -> name + ";1.5;2.5\n").collect(Collectors.joining()));
    }

    private static List<String> areas(final TableReading read) {
        return read.observations().stream()
                .map(Observation::key)
                .map(key -> key.refArea())
                .toList();
    }

    private TableReading read(final String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("t.csv"), text);
        return TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.empty())
                .orElseThrow();
    }
}
