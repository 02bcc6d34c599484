package niengiam.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkPartsTest {

    private static final String ID = "-5f2b1f6e-2d0c-4c63-9d5c-1f2a3b4c5d6e-c000";

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void write_like_spark() {
        output = directory.resolve("output");
        SampleRun.text(output.resolve("_SUCCESS"), "");
        SampleRun.text(output.resolve("._SUCCESS.crc"), "crc");
    }

    @Test
    void parts_are_named_by_their_order_and_the_rest_is_cleared_away() throws IOException {
        part("part-00010" + ID + ".snappy.parquet", "third");
        part("part-00002" + ID + ".snappy.parquet", "second");
        part("part-00000" + ID + ".snappy.parquet", "first");

        assertThat(SparkParts.settle(output))
                .containsExactly(
                        output.resolve("part-00000.parquet"),
                        output.resolve("part-00001.parquet"),
                        output.resolve("part-00002.parquet"));

        assertThat(output.resolve("part-00002.parquet")).hasContent("third");
        try (var entries = Files.list(output)) {
            assertThat(entries).hasSize(3);
        }
        assertThat(SparkParts.settle(output)).hasSize(3);
    }

    @Test
    void one_part_becomes_a_file() {
        part("part-00000" + ID + ".snappy.parquet", "only");

        SparkParts.asTable(output, directory.resolve("release/tables/observations.parquet"));

        assertThat(directory.resolve("release/tables/observations.parquet")).hasContent("only");
        assertThat(output).doesNotExist();
    }

    @Test
    void several_parts_become_a_directory() {
        part("part-00000" + ID + ".parquet", "one");
        part("part-00001" + ID + ".parquet", "two");

        SparkParts.asTable(output, directory.resolve("release/tables/observations.parquet"));

        assertThat(directory.resolve("release/tables/observations.parquet/part-00001.parquet"))
                .hasContent("two");
    }

    @Test
    void parts_of_a_csv_become_one_file_with_a_head() {
        part("part-00001" + ID + ".csv", "VN37,2\n");
        part("part-00000" + ID + ".csv", "VN35,1\n");
        part("part-00002" + ID + ".csv", "");

        SparkParts.asCsv(output, directory.resolve("tables/observations.csv"), "ref_area,obs_value");

        assertThat(directory.resolve("tables/observations.csv"))
                .content()
                .isEqualTo("ref_area,obs_value\nVN35,1\nVN37,2\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void an_unfinished_write_is_refused_even_with_a_marker_of_success() {
        part("part-00000" + ID + ".parquet", "one");
        SampleRun.text(output.resolve("_temporary/0/x"), "");

        assertThatThrownBy(() -> SparkParts.settle(output))
                .isInstanceOf(IntegrityException.class)
                .hasMessage("Invalid output " + output
                        + ": the job that wrote it did not finish, _temporary is still there. Run again.");
    }

    @Test
    void an_output_without_parts_is_refused() {
        assertThatThrownBy(() -> SparkParts.settle(output))
                .isInstanceOf(IntegrityException.class)
                .hasMessage("Invalid output " + output + ": expected part files, got none. Run again.");
    }

    private void part(String name, String content) {
        SampleRun.text(output.resolve(name), content);
        SampleRun.text(output.resolve("." + name + ".crc"), "crc");
    }
}
