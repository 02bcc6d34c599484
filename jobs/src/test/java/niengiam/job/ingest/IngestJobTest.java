package niengiam.job.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.job.spark.Progress;
import niengiam.observe.prose.ProseReader;
import niengiam.quality.GateClosedException;
import niengiam.source.SourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once, each as {@code read} reads it. */
final class IngestJobTest {

    private static final Path DATA = Path.of("..", "data");
    private static final int DOCUMENTS = 30;

    @TempDir
    private Path folder;

    private Path documents;
    private Path output;

    @BeforeEach
    void write_documents() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        output = folder.resolve("dataset");
        for (int i = 1; i <= DOCUMENTS; i++) {
            final Path below = Files.createDirectories(documents.resolve(i % 2 == 0 ? "2018" : "2019"));
            Files.writeString(
                    below.resolve("note-" + i + ".txt"),
                    "Năm 2018, tỉnh Hà Nam thu hút " + (20 + i) + " dự án FDI theo Kế hoạch số " + i + "/KH-UBND.\n");
        }
        Files.write(documents.resolve("2019/broken.txt"), new byte[] {'N', 'a', (byte) 0xff, (byte) 0xfe});
    }

    private List<IngestedFile> ingest(final OptionalInt maxUnread) {
        return new IngestJob(
                        new IngestJob.Config(DATA, List.of(documents), ProseReader.Declared.NOTHING, maxUnread, output),
                        Progress.SILENT)
                .run();
    }

    private String table(final String name) throws IOException {
        final Path table = output.resolve(name + ".csv");
        final List<Path> parts = new ArrayList<>();
        if (Files.isDirectory(table)) {
            try (Stream<Path> files = Files.list(table)) {
                files.sorted().forEach(parts::add);
            }
        } else {
            parts.add(table);
        }
        final StringBuilder text = new StringBuilder();
        for (final Path part : parts) {
            text.append(Files.readString(part, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Test
    void a_broken_file_becomes_a_reject_and_the_others_are_read() throws IOException {
        final List<IngestedFile> files = ingest(OptionalInt.empty());

        assertThat(files).hasSize(DOCUMENTS + 1);
        assertThat(files.stream().filter(IngestedFile::isRefused))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.sourceId()).isEqualTo("2019/broken.txt");
                    assertThat(file.refusal())
                            .isEqualTo(
                                    "Invalid encoding of 2019/broken.txt: expected UTF-8, got another byte sequence at"
                                            + " byte 2. Save the file as UTF-8.");
                });
        assertThat(table("rejects")).contains("2019/broken.txt,\"char=0,0\",UNREADABLE_FILE,");
        assertThat(table("observations"))
                .contains("2018/note-30.txt", "2019/note-1.txt", "INV_PRJ_NEW")
                .doesNotContain("broken");
        assertThat(table("unread"))
                .contains("2018/note-30.txt,\"char=30,32\",30,32,50,used,inv.")
                .contains(",30,context,legal_document");
        assertThat(table("files")).contains("2018/note-30.txt,", ",1,0,1,2,0,");
        assertThat(output.resolve("files.parquet")).exists();
    }

    @Test
    void every_file_is_read_as_the_command_read_would() {
        final Path note = documents.resolve("2018/note-2.txt");
        final ReadJob.Read alone = new ReadJob(DATA, List.of(note), ProseReader.Declared.NOTHING, Optional.empty())
                .run()
                .documents()
                .get(0);

        assertThat(ingest(OptionalInt.empty()))
                .filteredOn(file -> file.sourceId().equals("2018/note-2.txt"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.observations())
                            .isEqualTo(alone.observations().size());
                    assertThat(file.used() + file.context() + file.unread())
                            .isEqualTo(alone.numbers().entries().size());
                });
    }

    @Test
    void too_many_unread_numbers_leave_nothing_behind() throws IOException {
        Files.writeString(documents.resolve("2019/odd.txt"), "Số đo của máy: 17 quặn, 28 quặn, 39 quặn, 41 quặn.\n");

        assertThatThrownBy(() -> ingest(OptionalInt.of(1)))
                .isInstanceOf(GateClosedException.class)
                .hasMessage("Cannot take in 32 files: expected at most 1 % of their numbers unread, got 5 % (4 of 94),"
                        + " most of them in 2019/odd.txt (4). Nothing was written. List the numbers with niengiam read"
                        + " --unread FILE, then add phrases to data/lexicon, or allow more with --max-unread.");
        assertThat(output).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(documents);
        }
    }

    @Test
    void a_dataset_that_exists_is_never_touched() throws IOException {
        Files.createDirectories(output);

        assertThatThrownBy(() -> ingest(OptionalInt.empty()))
                .isInstanceOf(SourceException.class)
                .hasMessage("Cannot write to " + output
                        + ": expected a folder that does not exist yet. Name another with --output, or remove it.");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void two_files_of_one_name_are_refused_before_anything_is_read() {
        assertThatThrownBy(() -> FileToRead.under(
                        List.of(documents.resolve("2018/note-2.txt"), documents.resolve("2018/note-2.txt"))))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("Invalid files: ")
                .hasMessageEndingWith(" are both called note-2.txt. Name the folder that holds both.");
    }

    @Test
    void small_files_share_a_task_and_every_executor_gets_one() {
        final List<FileToRead> files = FileToRead.under(List.of(documents));

        assertThat(IngestJob.tasks(files, 4)).hasSize(4);
        assertThat(IngestJob.tasks(files, 4).stream().mapToInt(List::size).sum())
                .isEqualTo(DOCUMENTS + 1);
    }
}
