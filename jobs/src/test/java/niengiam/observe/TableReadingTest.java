package niengiam.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import niengiam.data.CodeLists;
import niengiam.data.MappingFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReadingTest {

    private static final Path DATA = Path.of("..", "data");
    private static final MappingFolder MAPPINGS = MappingFolder.read(DATA);
    private static final CodeLists CODE_LISTS = CodeLists.read(DATA.resolve("codelists"));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "gso-workbooks/2023-12-29-02.Bieu-T12.2023.xlsx, gso-december-fdi-workbook",
        "gso-pxweb-csv/Foreign direct investment projects licensed in 2016 by province.csv, gso-fdi-licensed",
        "gso-pxweb-csv/Outcome of tourism.csv, gso-outcome-of-tourism",
    })
    void a_file_without_an_origin_is_read_by_the_mapping_that_fits(final String file, final String mapping) {
        final TableReading read = read(Shipped.shared("data/external/" + file)).orElseThrow();

        assertThat(read.mapping()).isEqualTo(mapping);
        assertThat(read.observations()).isNotEmpty();
    }

    @Test
    void sheets_that_nobody_reads_are_counted() {
        final Map<String, UnreadSheet> unread = read(Shipped.shared(
                        "data/external/gso-workbooks/2023-12-29-02.Bieu-T12.2023.xlsx"))
                .orElseThrow()
                .unread();

        assertThat(unread)
                .hasSize(44)
                .doesNotContainKeys("25.FDI", "22.VDT", "26.Tongmuc", "27.TM_Quy", "44.KQT", "45.KQT quy");
        assertThat(unread.get("33.CPI").numbers()).isGreaterThan(50);
    }

    @Test
    void a_snapshot_is_read_by_the_mapping_its_origin_names() {
        final TableReading read = read(DATA.resolve("snapshots/gso/2019-12-27/fdi-by-province.csv"))
                .orElseThrow();

        assertThat(read.mapping()).isEqualTo("gso-december-fdi-million-usd");
        assertThat(read.observations().get(0).provenance().producer()).isEqualTo("gso");
    }

    @Test
    void prose_is_no_table_and_a_table_of_no_mapping_is_an_error() throws IOException {
        assertThat(read(write("Năm 2017, tỉnh thu hút 89 dự án."))).isEmpty();
        assertThat(read(write("- Dự án A: 15 triệu USD;\n- Dự án B: 20 triệu USD;\n")))
                .isEmpty();
        assertThat(read(write("Năm 2018, tỉnh thu hút 89 dự án.\nNăm 2019, tỉnh thu hút 206,1 triệu USD.\n")))
                .isEmpty();
        assertThatThrownBy(() -> read(write("a;b\n1;2\n3;4\n")))
                .hasMessageStartingWith("Unknown table file: expected one mapping that fits, got []. Nearest: ")
                .hasMessageContaining("(missing head: expected a record that begins with \"");
        assertThat(read(write("<html><body><p>89 dự án</p></body></html>"))).isEmpty();
        assertThatThrownBy(() -> read(write("MATRIX=\"X\";\nSTUB=\"a\";\nVALUES(\"a\")=\"1\";\nDATA=1;")))
                .hasMessageStartingWith("Unknown table file: expected one mapping that fits, got []. Add a mapping");
    }

    private Path write(final String text) throws IOException {
        return Files.write(folder.resolve("file"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<TableReading> read(final Path file) {
        return TableReading.of(file, () -> MAPPINGS, CODE_LISTS, Optional.of(LocalDate.of(2024, 1, 5)));
    }
}
