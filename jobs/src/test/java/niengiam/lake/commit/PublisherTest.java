package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import niengiam.lake.commit.PublishOutcome.AlreadyTaken;
import niengiam.lake.commit.PublishOutcome.Published;
import niengiam.lake.commit.PublishOutcome.Unknown;
import niengiam.lake.commit.ReleaseManifest.StoredFile;
import niengiam.lake.disk.IntegrityException;
import niengiam.lake.disk.Sha256;
import niengiam.lake.disk.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path directory;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(directory.resolve("lake"));
    }

    @Test
    void a_release_is_in_place_with_everything_that_was_staged() {
        Release release = SampleRun.publish(lake, "run-1");

        assertThat(release.number()).isEqualTo(1);
        assertThat(release.directory()).isEqualTo(lake.root().resolve("releases/0001"));
        assertThat(release.manifest().files())
                .extracting(StoredFile::path)
                .containsExactly(
                        "charts/grdp.VN35.vi.svg", "site/index.html", "tables/observations.parquet", "tables/yoy.csv");
        assertThat(release.manifest().files())
                .extracting(StoredFile::rows)
                .containsExactly(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(5), OptionalLong.of(2));
        assertThat(release.file("site/index.html")).hasContent("<p>run-1</p>");
        assertThat(release.added("observations"))
                .containsExactly(lake.root().resolve("runs/run-1/observations/part-00000.parquet"));
        assertThat(lake.root().resolve("commits/0001.json"))
                .hasSameBinaryContentAs(release.directory().resolve("release.json"));
        assertThat(lake.root().resolve("runs/run-1/release")).doesNotExist();
    }

    @Test
    void sha256sum_agrees_with_the_list_of_digests() throws Exception {
        Release release = SampleRun.publish(lake, "run-1");

        var check = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(release.directory().toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        charts/grdp.VN35.vi.svg: OK
                        release.json: OK
                        site/index.html: OK
                        tables/observations.parquet: OK
                        tables/yoy.csv: OK
                        """);
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void equal_inputs_give_equal_bytes() throws IOException {
        Path one = SampleRun.publish(lake, "run-1").directory();
        Path other = SampleRun.publish(Lake.open(directory.resolve("other")), "run-1")
                .directory();

        assertThat(Files.readString(one.resolve("SHA256SUMS")))
                .isEqualTo(Files.readString(other.resolve("SHA256SUMS")));
    }

    @Test
    void releases_form_a_chain() {
        Release first = SampleRun.publish(lake, "run-1");
        Release second = SampleRun.publish(lake, "run-2");

        assertThat(second.manifest().previous()).contains(first.asPrevious());
        assertThat(first.asPrevious().sha256()).isEqualTo(sha256(lake.root().resolve("commits/0001.json")));
    }

    @Test
    void a_run_that_comes_second_is_told_and_can_go_on_top() {
        try (RunDirectory late = lake.newRun("late")) {
            ReleaseDraft draft = SampleRun.stage(lake, late);
            Release first = SampleRun.publish(lake, "early");

            PublishOutcome outcome = lake.publisher().publish(late, draft);

            assertThat(outcome).isInstanceOf(AlreadyTaken.class);
            assertThat(((AlreadyTaken) outcome).other().manifest()).isEqualTo(first.manifest());

            late.restage();
            SampleRun.stageRelease(late);
            ReleaseDraft onTop = SampleRun.draft(lake, draft.inputs());
            PublishOutcome again = lake.publisher().publish(late, onTop);

            assertThat(((Published) again).release().number()).isEqualTo(2);
        }
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void a_run_that_loses_at_the_very_last_step_is_told() {
        try (RunDirectory late = lake.newRun("late")) {
            ReleaseDraft draft = SampleRun.stage(lake, late);

            PublishOutcome outcome = publisher((taken, existing) -> {
                        SampleRun.publish(lake, "early");
                        Files.createLink(taken, existing);
                    })
                    .publish(late, draft);

            assertThat(((AlreadyTaken) outcome).other().manifest().runId()).isEqualTo("early");
        }
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void publishing_twice_is_publishing_once() {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);

            assertThat(lake.publisher().publish(run, draft)).isInstanceOf(Published.class);
            assertThat(lake.publisher().publish(run, draft)).isInstanceOf(Published.class);
        }
        assertThat(lake.releases().count()).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_lost_is_read_back() {
        try (RunDirectory run = lake.newRun("run-1")) {
            PublishOutcome outcome = publisher((taken, existing) -> {
                        Files.createLink(taken, existing);
                        throw new FileSystemException(taken.toString(), null, "Input/output error");
                    })
                    .publish(run, SampleRun.stage(lake, run));

            assertThat(outcome).isInstanceOf(Published.class);
        }
        assertThat(lake.verify().problems()).isEmpty();
    }

    @Test
    void a_repeated_call_that_says_taken_is_read_back() {
        try (RunDirectory run = lake.newRun("run-1")) {
            PublishOutcome outcome = publisher((taken, existing) -> {
                        Files.createLink(taken, existing);
                        throw new FileAlreadyExistsException(taken.toString());
                    })
                    .publish(run, SampleRun.stage(lake, run));

            assertThat(outcome).isInstanceOf(Published.class);
        }
    }

    @Test
    void a_link_that_failed_for_good_is_a_storage_error_and_publishes_nothing() {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);

            assertThatThrownBy(() -> publisher((taken, existing) -> {
                                throw new FileSystemException(taken.toString(), null, "No space left on device");
                            })
                            .publish(run, draft))
                    .isInstanceOf(StorageException.class)
                    .hasMessageMatching(
                            "Cannot publish release 0001: the disk is full at .*/commits/0001\\.json, free \\d+ bytes\\."
                                    + " Free some space there, or choose another lake with --lake, and run again\\.");
        }
        assertThat(lake.releases().count()).isZero();
    }

    @Test
    void an_outcome_that_cannot_be_read_back_is_unknown_and_nothing_is_removed() {
        try (RunDirectory run = lake.newRun("run-1")) {
            PublishOutcome outcome = publisher((taken, existing) -> {
                        Files.createDirectory(taken);
                        throw new FileSystemException(taken.toString(), null, "Input/output error");
                    })
                    .publish(run, SampleRun.stage(lake, run));

            assertThat(outcome).isInstanceOf(Unknown.class);
            assertThat(((Unknown) outcome).reason())
                    .startsWith("Unknown outcome of publishing release 0001: ")
                    .endsWith("Nothing was removed. Run verify, and run again when it passes.");
            assertThat(run.release().resolve("release.json")).exists();
        }
    }

    @Test
    void an_empty_release_is_refused() {
        try (RunDirectory run = lake.newRun("run-1")) {
            LandedFile landed = run.landing().take(SampleRun.input(lake, "run-1"));

            assertThatThrownBy(() -> lake.publisher()
                            .publish(run, SampleRun.draft(lake, List.of(landed.asInput("nso", "figures.csv", "wide")))))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessage("Cannot publish run run-1: " + run.release()
                            + " has no files. Write tables and charts there first.");
        }
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("site/empty.html", "", "Cannot publish %s: it is empty (0 bytes). Nothing was published.");
    }

    @Test
    void leftovers_of_a_writer_are_refused() {
        assertRefused(
                "tables/x.parquet/_SUCCESS",
                "x",
                "Cannot publish %s: expected a name of letters, digits, dots, dashes"
                        + " and underscores that begins with a letter or a digit; names like _SUCCESS or .crc are left by a writer and"
                        + " must be cleared away. Nothing was published.");
    }

    @Test
    void a_table_with_a_ragged_row_is_refused() {
        assertRefusedContaining(
                "tables/broken.csv",
                "a,b\n1,2\n3\n",
                "Invalid %s: expected CSV with as many fields in every row, got 1 fields instead of 2 in line 3.");
    }

    @Test
    void a_table_that_is_not_utf_8_is_refused() throws IOException {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            Path file =
                    Files.write(run.release().resolve("tables/latin.csv"), new byte[] {'a', '\n', (byte) 0xe0, '\n'});

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageStartingWith(
                            "Invalid " + file + ": expected CSV in UTF-8, got bytes that are no letters.");
        }
    }

    @Test
    void a_parquet_file_with_one_flipped_bit_is_refused() throws IOException {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            Path file = run.release().resolve("tables/observations.parquet");
            byte[] bytes = Files.readAllBytes(file);
            bytes[40] ^= 1;
            Files.write(file, bytes);

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining(file.toString());
        }
        assertThat(lake.releases().count()).isZero();
    }

    @Test
    void a_link_in_a_release_is_refused() throws IOException {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            Path link = Files.createSymbolicLink(run.release().resolve("link.txt"), directory);

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .hasMessage("Cannot publish " + link
                            + ": expected a regular file, got a link or something else. Nothing was published.");
        }
    }

    @Test
    void an_input_without_a_copy_is_refused() throws IOException {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            Files.delete(lake.root().resolve(draft.inputs().get(0).landed()));

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining("input nso-2025 has no copy at runs/run-1/landing/");
        }
    }

    @Test
    void scratch_files_of_a_run_are_not_published() {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            SampleRun.text(run.work().resolve("_temporary/x"), "scratch");

            Release release = ((Published) lake.publisher().publish(run, draft)).release();

            assertThat(release.manifest().added())
                    .extracting(StoredFile::path)
                    .containsExactly(
                            "runs/run-1/landing/" + draft.inputs().get(0).sha256(),
                            "runs/run-1/observations/part-00000.parquet");
        }
    }

    @Test
    void a_published_run_cannot_be_discarded() {
        try (RunDirectory run = lake.newRun("run-1")) {
            lake.publisher().publish(run, SampleRun.stage(lake, run));

            assertThatThrownBy(run::discard)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Cannot discard run run-1: it is published as release 0001");
        }
    }

    @Test
    void a_failed_run_can_be_discarded() {
        try (RunDirectory run = lake.newRun("run-1")) {
            SampleRun.stage(lake, run);

            run.discard();

            assertThat(run.path()).doesNotExist();
        }
    }

    private void assertRefused(String path, String content, String message) {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            SampleRun.text(run.release().resolve(path), content);

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessage(message.formatted(run.release().resolve(path)));
        }
        assertThat(lake.releases().count()).isZero();
    }

    private void assertRefusedContaining(String path, String content, String start) {
        try (RunDirectory run = lake.newRun("run-1")) {
            ReleaseDraft draft = SampleRun.stage(lake, run);
            SampleRun.text(run.release().resolve(path), content);

            assertThatThrownBy(() -> lake.publisher().publish(run, draft))
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageStartingWith(start.formatted(run.release().resolve(path)));
        }
    }

    private Publisher publisher(Naming naming) {
        Layout layout = new Layout(lake.root());
        return new Publisher(layout, new Commit(layout, naming));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
