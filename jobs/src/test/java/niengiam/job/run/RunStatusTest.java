package niengiam.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import niengiam.job.setup.RunIdentity;
import niengiam.job.spark.Progress;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunStatusTest {

    private static final RunIdentity RUN = new RunIdentity(Instant.parse("2025-07-01T00:00:00Z"), "trial");

    @TempDir
    private Path folder;

    @Test
    void a_run_notes_its_step_and_its_end() throws IOException {
        final Lake lake = Lake.open(folder.resolve("lake"));
        final RunStatus status = new RunStatus(lake.root(), RUN);
        try (RunDirectory run = lake.newRun("trial")) {
            status.noting(Progress.SILENT).report(Progress.Step.INGEST, 0, 0);
            assertThat(note())
                    .hasToString("{\"run_id\":\"trial\",\"started\":\"2025-07-01T00:00:00Z\",\"state\":\"RUNNING\","
                            + "\"step\":\"INGEST\"}");
            status.done("published release 0001");
            assertThat(note())
                    .hasToString("{\"run_id\":\"trial\",\"started\":\"2025-07-01T00:00:00Z\",\"state\":\"DONE\","
                            + "\"exit_code\":0,\"message\":\"published release 0001\"}");
            assertThat(run.path().resolve("status.json.part")).doesNotExist();
        }
    }

    @Test
    void what_fails_because_a_run_is_stopped_does_not_hide_that() throws IOException {
        final Lake lake = Lake.open(folder.resolve("lake"));
        final RunStatus status = new RunStatus(lake.root(), RUN);
        try (RunDirectory run = lake.newRun("trial")) {
            status.noting(Progress.SILENT).report(Progress.Step.TABLES, 0, 0);
            status.stopped();
            status.failed(1, "Job 2 cancelled because SparkContext was shut down");
            status.noting(Progress.SILENT).report(Progress.Step.CHARTS, 0, 0);

            assertThat(note())
                    .hasToString("{\"run_id\":\"trial\",\"started\":\"2025-07-01T00:00:00Z\",\"state\":\"STOPPED\","
                            + "\"step\":\"TABLES\"}");
            assertThat(run.path().resolve("status.json.part")).doesNotExist();
        }
    }

    @Test
    void a_run_that_is_stopped_after_it_published_is_done() throws IOException {
        final Lake lake = Lake.open(folder.resolve("lake"));
        final RunStatus status = new RunStatus(lake.root(), RUN);
        try (RunDirectory run = lake.newRun("trial")) {
            status.done("published release 0001");
            status.stopped();

            assertThat(run.path()).isDirectory();
            assertThat(note().path("state").asText()).isEqualTo("DONE");
        }
    }

    @Test
    void a_run_that_fails_before_it_has_a_directory_leaves_its_note_in_a_lake_that_is_there() throws IOException {
        final Lake lake = Lake.open(folder.resolve("lake"));

        new RunStatus(lake.root(), RUN).failed(3, "Missing folder data.");

        assertThat(note().path("state").asText()).isEqualTo("FAILED");
        assertThat(note().path("exit_code").asInt()).isEqualTo(3);
        assertThat(note().path("message").asText()).isEqualTo("Missing folder data.");
        assertThat(lake.verify().passed()).isTrue();
        assertThat(lake.sweep(Instant.parse("2030-01-01T00:00:00Z").plusSeconds(999_999_999), Lake.LEFTOVER_AGE))
                .containsExactly("trial");
    }

    @Test
    void nothing_is_made_where_no_lake_is() {
        new RunStatus(folder.resolve("none"), RUN).failed(2, "no lake");

        assertThat(folder.resolve("none")).doesNotExist();
    }

    private JsonNode note() throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("lake/runs/trial/status.json")));
    }
}
