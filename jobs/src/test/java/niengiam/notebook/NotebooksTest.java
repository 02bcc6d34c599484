package niengiam.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import niengiam.job.ask.OpenLake;
import niengiam.job.run.RunJob;
import niengiam.job.setup.RunConfig;
import niengiam.job.setup.RunIdentity;
import niengiam.job.spark.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class NotebooksTest {

    private static final Path FOLDER = Path.of("..", "notebooks");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() {
        final Path lake = folder.resolve("lake");
        new RunJob(
                        new RunConfig(
                                Path.of("..", "data"),
                                lake,
                                new RunIdentity(Instant.parse("2025-07-01T00:00:00Z"), "notebooks"),
                                List.of()),
                        Progress.SILENT)
                .run();
        System.setProperty("niengiam.lake", lake.toString());
    }

    @Test
    void there_are_notebooks_and_they_are_kept_without_outputs() throws IOException {
        assertThat(Notebook.in(FOLDER)).hasSizeGreaterThanOrEqualTo(4).allSatisfy(notebook -> assertThat(
                        notebook.outputs())
                .as("outputs of " + notebook.name())
                .isZero());
    }

    @TestFactory
    Stream<DynamicTest> every_cell_runs() throws IOException {
        return Notebook.in(FOLDER).stream()
                .map(notebook -> DynamicTest.dynamicTest(notebook.name(), () -> {
                    try (NotebookMachine machine = new NotebookMachine()) {
                        for (final Notebook.Cell cell : notebook.cells()) {
                            if (cell.code()) {
                                machine.execute(cell.source());
                            }
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_cell_runs_in_jupyter_where_it_has_the_kernel() throws IOException {
        return Notebook.in(FOLDER).stream()
                .map(notebook -> DynamicTest.dynamicTest(notebook.name(), () -> {
                    final Optional<Path> kernel = Jupyter.kernel();
                    assumeThat(kernel)
                            .as("no Jupyter with " + Jupyter.KERNEL + " on the PATH: the cells were run by JShell only")
                            .isPresent();
                    assertThat(Jupyter.execute(
                                    kernel.orElseThrow(), FOLDER.resolve(notebook.name() + ".ipynb"), folder))
                            .isEmpty();
                }));
    }

    @Test
    void a_query_is_answered_where_everything_is_logged() {
        final Logger root = Logger.getLogger("");
        final Level before = root.getLevel();
        root.setLevel(Level.ALL);
        try (OpenLake lake = OpenLake.open(System.getProperty("niengiam.lake"))) {
            assertThat(lake.sql(
                                    "SELECT indicator, min(year(period_end)) FROM observations GROUP BY 1 ORDER BY 2, 1 LIMIT 5")
                            .collectAsList())
                    .hasSize(5);
            assertThat(Logger.getLogger("org.codehaus.janino").isLoggable(Level.FINE))
                    .isFalse();
        } finally {
            root.setLevel(before);
        }
    }

    @Test
    void a_cell_that_does_not_compile_or_fails_is_told() {
        try (NotebookMachine machine = new NotebookMachine()) {
            assertThatThrownBy(() -> machine.execute("int x = \"text\";"))
                    .hasMessageContaining("cannot be converted to int")
                    .hasMessageContaining("int x");
            assertThatThrownBy(() -> machine.execute("throw new IllegalStateException(\"wrong figure\");"))
                    .hasMessageContaining("wrong figure");
            assertThat(machine.execute("System.out.println(1 + 1);").text()).isEqualTo("2" + System.lineSeparator());
        }
    }
}
