package niengiam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody, or a scheduler, asks a run to end. */
final class StoppedRunTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void a_run_that_is_stopped_says_so_and_leaves_the_lake_as_it_was() throws Exception {
        final Office office = Office.in(folder).withGoodFigures();
        final Process run = office.start("stopped", Map.of());
        final String said;
        try (BufferedReader lines = run.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("Comparing")) {
                line = lines.readLine();
            }
            // The handle leaves the streams open.
            run.toHandle().destroy();
            said = lines.lines().collect(Collectors.joining("\n"));
        }

        assertThat(run.waitFor()).as(said).isEqualTo(TERMINATED);
        assertThat(said)
                .contains("niengiam: Stopped from outside. What is published stays whole; start it again to go on.")
                .doesNotContain("unexpected", "mistake", "Exception");
        assertThat(Files.readString(office.lake().resolve("runs/stopped/status.json")))
                .contains("\"state\" : \"STOPPED\"", "\"step\" : \"")
                .doesNotContain("exit_code");
        assertThat(office.call("releases").out()).doesNotContain("0001");
        assertThat(office.run("again").exit()).isZero();
        assertThat(office.call("verify").exit()).isZero();
    }

    @Test
    void a_run_that_is_left_alone_is_told_nothing() {
        final StringBuilder told = new StringBuilder();
        final Stopping stopping = new Stopping(() -> told.append("stopped"));

        assertThat(stopping.<String>during(() -> "done")).isEqualTo("done");

        assertThat(stopping.isUnderWay()).isFalse();
        assertThat(told).isEmpty();
    }
}
