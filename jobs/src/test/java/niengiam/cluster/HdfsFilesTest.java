package niengiam.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.lake.commit.Lake;
import niengiam.lake.commit.RunDirectory;
import niengiam.remote.Locations;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JDK's file operations on HDFS, as a lake relies on them. */
@Tag("slow")
final class HdfsFilesTest {

    @TempDir
    private static Path local;

    private static MiniDFSCluster hdfs;
    private static int number;

    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        hdfs = Hdfs.start(local);
    }

    @AfterAll
    static void stop() {
        hdfs.close();
    }

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(Locations.path(hdfs.getURI() + "/test-" + number++));
    }

    @Test
    void a_path_prints_as_the_location_that_leads_to_it() {
        assertThat(Locations.path(folder.toString())).isEqualTo(folder);
        assertThat(folder.resolve("a/b").getParent()).isEqualTo(folder.resolve("a"));
        assertThat(folder.relativize(folder.resolve("a/b"))).hasToString("a/b");
        assertThat(Locations.path("file:///tmp/x")).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void what_is_written_is_read_back_from_any_position() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), "một,hai\n");

        assertThat(Files.readString(file)).isEqualTo("một,hai\n");
        assertThat(Files.size(file)).isEqualTo("một,hai\n".getBytes(UTF_8).length);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            java.nio.ByteBuffer end = java.nio.ByteBuffer.allocate(4);
            channel.read(end, channel.size() - 4);
            assertThat(new String(end.array(), UTF_8)).isEqualTo("hai\n");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).containsExactly(folder, file);
        }
    }

    @Test
    void failures_are_those_of_a_local_disk() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");

        assertThatThrownBy(() -> Files.readString(folder.resolve("b"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.writeString(file, "2", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Files.createDirectory(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Files.delete(folder)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> Files.delete(folder.resolve("b"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Files.createDirectory(Locations.path("hdfs://nowhere.invalid:1/lake")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("nowhere.invalid");
    }

    @Test
    void a_second_name_is_given_once_whoever_tries() throws Exception {
        Path name = folder.resolve("0001.json");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        Path manifest = Files.writeString(folder.resolve("manifest-" + i), "release of " + i);
                        try {
                            Files.createLink(name, manifest);
                            return true;
                        } catch (FileAlreadyExistsException taken) {
                            return false;
                        }
                    })
                    .toList();
            int winners = 0;
            for (Future<Boolean> outcome : writers.invokeAll(tries)) {
                winners += outcome.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            writers.shutdown();
        }
        assertThat(Files.readString(name)).startsWith("release of ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(17);
        }
    }

    @Test
    void a_directory_is_moved_whole_and_never_onto_another() throws IOException {
        Path staged = Files.createDirectories(folder.resolve("staged"));
        Files.writeString(staged.resolve("release.json"), "{}");
        Files.createDirectories(folder.resolve("taken"));

        assertThatThrownBy(() -> Files.move(staged, folder.resolve("taken"), StandardCopyOption.ATOMIC_MOVE))
                .isInstanceOf(FileAlreadyExistsException.class);
        Files.move(staged, folder.resolve("0001"), StandardCopyOption.ATOMIC_MOVE);

        assertThat(folder.resolve("0001/release.json")).hasContent("{}");
        assertThat(staged).doesNotExist();
    }

    @Test
    void a_held_file_is_known_to_be_held() throws IOException {
        Path file = folder.resolve("lock");
        try (FileChannel holder = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            FileLock lock = holder.lock();
            assertThat(lock.isValid()).isTrue();
            try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
                assertThat(other.tryLock()).isNull();
            }
        }
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
        }
    }

    @Test
    void a_run_that_finds_nothing_new_leaves_nothing() {
        Lake lake = Lake.open(folder.resolve("lake"));
        try (RunDirectory run = lake.newRun("late")) {
            run.discard();
        }
        assertThat(folder.resolve("lake/runs/late")).doesNotExist();
    }

    @Test
    void a_lake_opens_there_and_leaves_a_live_run_alone() {
        Lake lake = Lake.open(folder.resolve("lake"));
        try (RunDirectory run = lake.newRun("first")) {
            assertThat(lake.sweep(Instant.now().plusSeconds(9_000_000), Lake.LEFTOVER_AGE))
                    .isEmpty();
            assertThatThrownBy(() -> lake.newRun("first"))
                    .hasMessageContaining("Cannot start run first")
                    .hasMessageContaining("Choose another run id");
            assertThatThrownBy(() -> run.landing().take(local.resolve("absent")))
                    .hasMessageContaining("Missing input");
        }
        assertThat(lake.releases().count()).isZero();
        assertThat(lake.verify().passed()).isTrue();
        assertThat(lake.sweep(Instant.now().plusSeconds(9_000_000), Lake.LEFTOVER_AGE))
                .containsExactly("first");
    }
}
