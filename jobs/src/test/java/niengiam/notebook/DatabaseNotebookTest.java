package niengiam.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import niengiam.cli.Postgres;
import niengiam.job.run.RunJob;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.RunIdentity;
import niengiam.job.spark.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook of other programs with a PostgreSQL to load into; without one its cells are run by {@link NotebooksTest}. */
@Tag("slow")
final class DatabaseNotebookTest {

    @TempDir
    private Path folder;

    @Test
    void every_program_finds_the_same_release() throws Exception {
        final Path lake = folder.resolve("lake");
        new RunJob(
                        new RunConfig(
                                Path.of("..", "data"),
                                lake,
                                new RunIdentity(Instant.parse("2025-07-01T00:00:00Z"), "database"),
                                List.of()),
                        Progress.SILENT)
                .run();
        final Notebook notebook = Notebook.in(Path.of("..", "notebooks")).stream()
                .filter(one -> one.name().equals("05-other-programs"))
                .findFirst()
                .orElseThrow();
        final StringBuilder said = new StringBuilder();
        try (Postgres server = Postgres.start(Map.of());
                NotebookMachine machine = new NotebookMachine()) {
            System.setProperty("niengiam.lake", lake.toString());
            System.setProperty("niengiam.database", server.create("yearbook"));
            notebook.cells().stream()
                    .filter(Notebook.Cell::code)
                    .forEach(cell -> said.append(machine.execute(cell.source()).text()));
        } finally {
            System.clearProperty("niengiam.database");
        }
        assertThat(said.toString())
                .contains("fresh=true", "20744 figures, ", " of 94 indicators", "dimensions [\"unit_measure\"")
                .doesNotContain("No driver", "No database");
    }
}
