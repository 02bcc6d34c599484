package niengiam.job.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.lake.disk.StorageException;
import niengiam.table.Column;
import niengiam.table.Table;
import niengiam.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of a table that one task makes. */
final class PartWriterTest {

    private static final TableSchema SCHEMA = new TableSchema("names", List.of(Column.text("name")));

    @TempDir
    Path folder;

    @Test
    void a_part_whose_text_is_refused_keeps_no_file_open() throws IOException {
        Files.createFile(folder.resolve("part-00003.5.csv"));

        assertThatThrownBy(() -> PartWriter.open(folder, SCHEMA, Table.Text.CSV, 3, 5))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Cannot write a table");

        final Path parts = folder.toRealPath();
        assertThat(open()).noneMatch(file -> file.startsWith(parts));
    }

    /** The files that this process holds open, where the system tells. */
    private static List<Path> open() throws IOException {
        try (Stream<Path> held = Files.list(Path.of("/proc/self/fd"))) {
            return held.filter(Files::exists)
                    .map(file -> {
                        try {
                            return Files.readSymbolicLink(file);
                        } catch (final IOException closedMeanwhile) {
                            return Path.of("/");
                        }
                    })
                    .toList();
        }
    }
}
