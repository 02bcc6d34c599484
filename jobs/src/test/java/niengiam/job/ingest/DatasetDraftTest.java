package niengiam.job.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who write a dataset of one name at the same time. */
final class DatasetDraftTest {

    @TempDir
    Path folder;

    @Test
    void the_first_that_is_done_has_the_name_and_the_other_is_told() throws IOException {
        final Path output = folder.resolve("dataset");
        try (DatasetDraft one = DatasetDraft.begin(output);
                DatasetDraft other = DatasetDraft.begin(output)) {
            Files.writeString(one.folder().resolve("files.csv"), "one");
            Files.writeString(other.folder().resolve("files.csv"), "other");

            other.publish();

            assertThatThrownBy(one::publish)
                    .isInstanceOf(SourceException.class)
                    .hasMessage("Cannot write to " + output + ": another ingest made it while this one was reading."
                            + " Name another with --output.");
        }
        assertThat(output.resolve("files.csv")).hasContent("other");
        assertThat(names()).containsExactly("dataset");
    }

    @Test
    void what_a_killed_one_left_is_cleared_away_and_what_a_live_one_writes_is_not() throws IOException {
        final Path killed = Files.createDirectories(folder.resolve(".dataset.7.part"));
        Files.writeString(killed.resolve("lock"), "");
        Files.writeString(killed.resolve("part.csv"), "half");
        final Path output = folder.resolve("dataset");
        try (DatasetDraft alive = DatasetDraft.begin(output)) {
            Files.writeString(alive.folder().resolve("files.csv"), "alive");
            try (DatasetDraft next = DatasetDraft.begin(output)) {
                assertThat(names())
                        .containsExactlyInAnyOrder(
                                alive.folder().getFileName().toString(),
                                next.folder().getFileName().toString());
            }
            assertThat(alive.folder().resolve("files.csv")).hasContent("alive");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_refused_before_anything_is_read() throws IOException {
        Files.createDirectories(folder.resolve("dataset"));

        assertThatThrownBy(() -> DatasetDraft.begin(folder.resolve("dataset")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("expected a folder that does not exist yet");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(path -> path.getFileName().toString()).toList();
        }
    }
}
