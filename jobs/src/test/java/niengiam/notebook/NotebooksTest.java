package niengiam.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import niengiam.job.Progress;
import niengiam.job.RunConfig;
import niengiam.job.RunIdentity;
import niengiam.job.RunJob;
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
