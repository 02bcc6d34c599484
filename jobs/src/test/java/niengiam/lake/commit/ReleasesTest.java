package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import niengiam.lake.disk.IntegrityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

    @TempDir
    Path directory;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(directory.resolve("lake"));
    }

    @Test
    void an_empty_lake_has_no_releases() {
        assertThat(lake.releases().count()).isZero();
        assertThat(lake.releases().latest()).isEmpty();
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void releases_are_listed_in_order() {
        SampleRun.publish(lake, "run-1");
        SampleRun.publish(lake, "run-2");

        assertThat(lake.releases().all())
                .extracting(release -> release.manifest().runId())
                .containsExactly("run-1", "run-2");
        assertThat(lake.releases().latest()).map(Release::number).contains(2);
    }

    @Test
    void a_release_in_the_middle_that_is_missing_is_named() throws IOException {
        for (String run : List.of("run-1", "run-2", "run-3")) {
            SampleRun.publish(lake, run);
        }
        Path lost = lake.root().resolve("commits/0002.json");
        Files.delete(lost);

        assertThatThrownBy(() -> lake.releases().latest())
                .isInstanceOf(IntegrityException.class)
                .hasMessage("Missing release 0002: " + lost + " is not there although release 0003 is."
                        + " Restore the file from a copy of the lake.");
        assertThat(lake.verify().problems()).extracting(Problem::file).contains(lost.toString());
    }

    @Test
    void an_unknown_release_is_refused() {
        SampleRun.publish(lake, "run-1");

        assertThatThrownBy(() -> lake.releases().open(7))
                .hasMessage("Unknown release 0007: the lake " + lake.root() + " has releases up to 0001.");
    }

    @Test
    void a_file_is_compared_with_its_manifest_before_it_is_given_out() throws IOException {
        Release release = SampleRun.publish(lake, "run-1");
        Path file = release.directory().resolve("tables/yoy.csv");
        Files.writeString(file, Files.readString(file).replace("VN35", "VN36"));

        assertThatThrownBy(() -> release.file("tables/yoy.csv"))
                .isInstanceOf(IntegrityException.class)
                .hasMessageMatching("Invalid " + file + ": expected sha256 [0-9a-f]{64}, got sha256 [0-9a-f]{64}\\."
                        + " Restore the file from a copy of the lake\\.");
    }

    @Test
    void a_missing_increment_is_an_error_and_not_fewer_rows() throws IOException {
        Release release = SampleRun.publish(lake, "run-1");
        Files.delete(lake.root().resolve("runs/run-1/observations/part-00000.parquet"));

        assertThatThrownBy(() -> release.added("observations"))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("runs/run-1/observations/part-00000.parquet")
                .hasMessageContaining("got no file");
    }

    @Test
    void an_unknown_file_is_refused() {
        Release release = SampleRun.publish(lake, "run-1");

        assertThatThrownBy(() -> release.file("tables/none.csv"))
                .hasMessage("Unknown file tables/none.csv in release 0001: it has 4 others");
    }

    @Test
    void an_interrupted_publication_is_finished_by_the_next_reader() throws IOException {
        SampleRun.publish(lake, "run-1");
        interrupt();

        Release release = Lake.read(lake.root()).releases().open(1);

        assertThat(release.directory()).isEqualTo(lake.root().resolve("releases/0001"));
        assertThat(release.file("site/index.html")).hasContent("<p>run-1</p>");
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void who_cannot_finish_a_publication_reads_it_where_it_is_staged() throws IOException {
        SampleRun.publish(lake, "run-1");
        interrupt();
        Files.delete(lake.root().resolve("releases"));

        Release release = Lake.read(lake.root()).releases().open(1);

        assertThat(release.directory()).isEqualTo(lake.root().resolve("runs/run-1/release"));
        assertThat(release.file("site/index.html")).hasContent("<p>run-1</p>");
    }

    @Test
    void several_readers_may_finish_the_same_publication() throws Exception {
        SampleRun.publish(lake, "run-1");
        var readers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 50; round++) {
                interrupt();
                var start = new CyclicBarrier(4);
                Callable<Path> reader = () -> {
                    start.await();
                    return Lake.read(lake.root()).releases().open(1).file("site/index.html");
                };
                for (var answer : readers.invokeAll(List.of(reader, reader, reader, reader))) {
                    assertThat(answer.get()).exists();
                }
            }
        } finally {
            readers.shutdown();
        }
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void a_lake_can_be_moved() throws IOException {
        SampleRun.publish(lake, "run-1");
        Path moved = Files.move(lake.root(), directory.resolve("archive"));

        assertThat(Lake.read(moved).verify().problems()).isEmpty();
        assertThat(SampleRun.publish(Lake.open(moved), "run-2").number()).isEqualTo(2);
    }

    private void interrupt() throws IOException {
        Files.move(lake.root().resolve("releases/0001"), lake.root().resolve("runs/run-1/release"));
    }
}
