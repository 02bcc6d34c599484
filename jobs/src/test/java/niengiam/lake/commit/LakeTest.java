package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.LakeRefusedException;
import niengiam.remote.Locations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LakeTest {

    @TempDir
    Path directory;

    @Test
    void opening_makes_a_lake_and_leaves_nothing_else_in_it() throws IOException {
        Path root = directory.resolve("new/lake");

        Lake.open(root);

        try (var entries = Files.walk(root)) {
            assertThat(entries.map(entry -> Layout.slashed(root.relativize(entry))))
                    .containsExactlyInAnyOrder("", "lake.json", "runs", "commits", "releases");
        }
        assertThat(root.resolve("lake.json"))
                .content()
                .isEqualTo("{\n  \"format\" : \"niengiam-lake\",\n  \"version\" : 1\n}\n");
    }

    @Test
    void opening_twice_keeps_what_is_there() {
        Path root = directory.resolve("lake");
        SampleRun.publish(Lake.open(root), "first");

        assertThat(Lake.open(root).releases().count()).isEqualTo(1);
    }

    @Test
    void a_lake_of_a_newer_format_is_refused() throws IOException {
        Path root = directory.resolve("lake");
        Lake.open(root);
        Files.writeString(root.resolve("lake.json"), "{\"format\":\"niengiam-lake\",\"version\":2}");

        assertThatThrownBy(() -> Lake.open(root))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Unsupported lake " + root + ": its format version is 2, this program knows up to 1."
                        + " Use a newer Niengiam, or another lake with --lake.");
        assertThatThrownBy(() -> Lake.read(root)).isInstanceOf(LakeRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"format\":\"niengiam-lake\",\"version\":\"one\"}", "[1]"})
    void a_damaged_marker_is_named(String content) throws IOException {
        Path root = directory.resolve("lake");
        Lake.open(root);
        Files.writeString(root.resolve("lake.json"), content);

        assertThatThrownBy(() -> Lake.read(root))
                .isInstanceOf(IntegrityException.class)
                .hasMessage(
                        "Invalid marker " + root.resolve("lake.json") + ": expected { \"format\" : \"niengiam-lake\","
                                + " \"version\" : 1 }. Restore it from a copy of the lake.");
    }

    @Test
    void a_lost_marker_of_a_lake_with_releases_is_not_made_again() throws IOException {
        Path root = directory.resolve("lake");
        SampleRun.publish(Lake.open(root), "first");
        Files.delete(root.resolve("lake.json"));

        assertThatThrownBy(() -> Lake.open(root))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith(
                        "Missing " + root.resolve("lake.json") + " although releases are published here.");
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        Path real = directory.resolve("real");
        Lake.open(real);
        Path link = Files.createSymbolicLink(directory.resolve("lake"), real);

        assertThatThrownBy(() -> Lake.open(link))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Cannot use the lake " + link + ": " + link
                        + " is a symbolic link. Name the directory it points to.");
    }

    @Test
    void a_symbolic_link_inside_is_refused() throws IOException {
        Path root = directory.resolve("lake");
        Lake.open(root);
        Files.delete(root.resolve("runs"));
        Files.createSymbolicLink(root.resolve("runs"), directory);

        assertThatThrownBy(() -> Lake.open(root)).hasMessageContaining(root.resolve("runs") + " is a symbolic link");
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("lake"), "text");

        assertThatThrownBy(() -> Lake.open(file)).hasMessageContaining(file + " is not a directory");
    }

    @Test
    void other_peoples_files_are_not_taken_for_a_lake() throws IOException {
        Files.writeString(directory.resolve("thesis.docx"), "text");

        assertThatThrownBy(() -> Lake.open(directory))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Cannot make a lake of " + directory
                        + ": it has other files in it, such as thesis.docx. Choose an empty or new directory.");
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3a://bucket/lake", "gs://bucket"})
    void object_stores_are_refused(String location) {
        String scheme = location.substring(0, location.indexOf(':'));

        assertThatThrownBy(() -> Lake.open(Locations.path(location)))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Unsupported lake " + location + (location.endsWith("bucket") ? "/" : "")
                        + ": expected a directory on a local disk or in HDFS, got the scheme \"" + scheme
                        + "\", where two runs could publish under one number. Choose another with --lake.");
        assertThat(Path.of(scheme + ":")).doesNotExist();
    }

    @Test
    void reading_needs_a_lake() {
        Path root = directory.resolve("nothing");

        assertThatThrownBy(() -> Lake.read(root))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessage("Missing lake at " + root
                        + ". Publish a first release there, or name another lake with --lake.");
        assertThat(root).doesNotExist();
    }

    @Test
    void a_run_id_is_used_once() {
        Lake lake = Lake.open(directory.resolve("lake"));
        lake.newRun("20260102T030405Z-a1").close();

        assertThatThrownBy(() -> lake.newRun("20260102T030405Z-a1"))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessageStartingWith("Cannot start run 20260102T030405Z-a1: ")
                .hasMessageEndingWith("Choose another run id.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "_x", "-x", "a b", "Hà-Nam", "a\nb"})
    void a_run_id_that_is_no_plain_name_is_refused(String runId) {
        Lake lake = Lake.open(directory.resolve("lake"));

        assertThatThrownBy(() -> lake.newRun(runId))
                .isInstanceOf(LakeRefusedException.class)
                .hasMessageStartingWith("Invalid run id \"" + runId + "\": expected 1 to 80 letters");
    }
}
