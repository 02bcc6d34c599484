package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;
import niengiam.lake.disk.Durable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final Instant NOW = Instant.parse("2026-01-20T00:00:00Z");

    @TempDir
    Path directory;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(directory.resolve("lake"));
    }

    @Test
    void old_leftovers_go_and_young_ones_stay() throws IOException {
        crashed("old", NOW.minus(Lake.LEFTOVER_AGE).minusSeconds(1));
        crashed("young", NOW.minus(Lake.LEFTOVER_AGE).plusSeconds(1));

        assertThat(lake.sweep(NOW, Lake.LEFTOVER_AGE)).containsExactly("old");

        assertThat(lake.root().resolve("runs/old")).doesNotExist();
        assertThat(lake.root().resolve("runs/young/release/site/index.html")).exists();
    }

    @Test
    void one_young_file_keeps_an_old_run() throws IOException {
        crashed("long", NOW.minusSeconds(100L * 86_400));
        Files.setLastModifiedTime(lake.root().resolve("runs/long/release/site/index.html"), FileTime.from(NOW));

        assertThat(lake.sweep(NOW, Lake.LEFTOVER_AGE)).isEmpty();
    }

    @Test
    void probes_of_other_runs_may_vanish_while_a_sweep_looks_at_them() {
        IntStream.range(0, 200).parallel().forEach(run -> assertThat(
                        Lake.open(lake.root()).sweep(Instant.EPOCH, Lake.LEFTOVER_AGE))
                .isEmpty());
    }

    @Test
    void what_is_gone_already_is_removed() {
        Durable.deleteTree(directory.resolve("nobody"));

        assertThat(directory.resolve("nobody")).doesNotExist();
    }

    @Test
    void what_a_release_names_is_never_swept() throws IOException {
        SampleRun.publish(lake, "run-1");
        age("run-1", NOW.minusSeconds(1000L * 86_400));

        assertThat(lake.sweep(NOW, Lake.LEFTOVER_AGE)).isEmpty();
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void a_live_run_is_never_swept_however_long_it_takes() throws IOException {
        try (RunDirectory run = lake.newRun("slow")) {
            SampleRun.stage(lake, run);
            age("slow", NOW.minusSeconds(1000L * 86_400));

            assertThat(lake.sweep(NOW, Lake.LEFTOVER_AGE)).isEmpty();
        }
        assertThat(lake.sweep(NOW, Lake.LEFTOVER_AGE)).containsExactly("slow");
    }

    @Test
    void a_link_in_a_leftover_is_removed_and_not_followed() throws IOException {
        Path precious = Files.writeString(directory.resolve("precious.txt"), "text");
        crashed("old", NOW);
        Files.createSymbolicLink(lake.root().resolve("runs/old/release/out"), directory);
        age("old", NOW.minusSeconds(100L * 86_400));

        assertThat(lake.sweep(Instant.now().plusSeconds(100L * 86_400), Lake.LEFTOVER_AGE))
                .containsExactly("old");

        assertThat(precious).exists();
    }

    private void crashed(String runId, Instant when) throws IOException {
        try (RunDirectory run = lake.newRun(runId)) {
            SampleRun.stage(lake, run);
        }
        age(runId, when);
    }

    private void age(String runId, Instant when) throws IOException {
        try (var paths = Files.walk(lake.root().resolve("runs").resolve(runId))) {
            for (Path path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(when));
            }
        }
    }
}
