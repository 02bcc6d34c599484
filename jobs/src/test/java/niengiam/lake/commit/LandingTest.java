package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import niengiam.lake.disk.InputRefusedException;
import niengiam.lake.disk.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {

    @TempDir
    Path directory;

    private RunDirectory run;

    @BeforeEach
    void start() {
        run = Lake.open(directory.resolve("lake")).newRun("run-1");
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    void a_copy_is_named_by_its_digest() throws IOException {
        byte[] bytes = "Tổng sản phẩm;93.655\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Path input = Files.write(directory.resolve("Niên giám [2025] {1}:%.csv"), bytes);

        LandedFile landed = run.landing().take(input);

        assertThat(landed.sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(landed.bytes()).isEqualTo(bytes.length);
        assertThat(landed.path()).isEqualTo(run.path().resolve("landing").resolve(landed.sha256()));
        assertThat(landed.path()).hasBinaryContent(bytes);
        assertThat(landed.asInput("nso", "figures.csv", "wide").landed())
                .isEqualTo("runs/run-1/landing/" + landed.sha256());
    }

    @Test
    void the_same_bytes_under_two_names_are_kept_once() throws IOException {
        Path one = Files.writeString(directory.resolve("one.csv"), "a,b\n");
        Path two = Files.writeString(directory.resolve("two.csv"), "a,b\n");

        assertThat(run.landing().take(one)).isEqualTo(run.landing().take(two));

        try (var files = Files.list(run.path().resolve("landing"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_missing_file_is_refused() {
        Path input = directory.resolve("figures.csv");

        assertThatThrownBy(() -> run.landing().take(input))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("Missing input " + input + ": there is no such file. Check its name.");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path input = Files.createFile(directory.resolve("figures.csv"));

        assertThatThrownBy(() -> run.landing().take(input))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("Invalid input " + input + ": it is empty (0 bytes). Fetch it again from its source.");
    }

    @Test
    void a_directory_is_refused() {
        assertThatThrownBy(() -> run.landing().take(directory))
                .isInstanceOf(InputRefusedException.class)
                .hasMessage("Invalid input " + directory + ": expected a file, got a directory. Name the files in it.");
    }

    @Test
    void a_link_that_leads_to_itself_is_refused() throws IOException {
        Path loop = directory.resolve("loop.csv");
        Files.createSymbolicLink(loop, loop);

        assertThatThrownBy(() -> run.landing().take(loop))
                .isInstanceOf(InputRefusedException.class)
                .hasMessageStartingWith("Cannot read input " + loop + ": ");
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_refused() throws Exception {
        Path input = Files.write(directory.resolve("figures.csv"), new byte[40_000_000]);
        var stop = new AtomicBoolean();
        var writer = new Thread(() -> {
            while (!stop.get()) {
                SampleRun.append(input, "more");
            }
        });
        writer.start();
        try {
            assertThatThrownBy(() -> run.landing().take(input))
                    .isInstanceOf(InputRefusedException.class)
                    .hasMessageStartingWith("Invalid input " + input + ": it changed while it was read (")
                    .hasMessageEndingWith("Run again when nobody writes to it.");
        } finally {
            stop.set(true);
            writer.join();
        }
    }
}
