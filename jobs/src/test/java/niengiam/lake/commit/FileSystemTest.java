package niengiam.lake.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import niengiam.lake.commit.Drill.Ending;
import niengiam.lake.disk.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are read-only, full, or of the wrong kind. Mounts are made in a namespace of the child's own. */
class FileSystemTest {

    @TempDir
    Path directory;

    @Test
    void a_read_only_lake_can_be_read_and_refuses_to_be_written() throws Exception {
        Path root = directory.resolve("lake");
        SampleRun.publish(Lake.open(root), "run-1");
        String readOnly =
                "mount --bind '%1$s' '%1$s' && mount -o remount,ro,bind '%1$s' && exec \"$@\"".formatted(root);

        Ending read = inNamespace(readOnly, "read", root.toString());
        Ending written = inNamespace(readOnly, "publish", root.toString(), "run-2");

        assertThat(read.said()).isEqualTo("1 releases\n");
        assertThat(read.exit()).isZero();
        assertThat(written.said())
                .startsWith("Cannot use the lake: the file system is read-only at " + root.resolve("runs") + ", free ")
                .endsWith("Mount it writable, or choose another lake with --lake.\n");
        assertThat(written.exit()).isEqualTo(6);
    }

    @Test
    void a_full_disk_is_named_with_what_was_needed_and_what_is_free() throws Exception {
        Path root = Files.createDirectory(directory.resolve("lake"));
        String full = ("mount -t tmpfs -o size=64k tmpfs '%1$s' && mkdir '%1$s/runs'"
                        + " && head -c 56k /dev/zero > '%1$s/runs/ballast'; exec \"$@\"")
                .formatted(root);

        Ending ending = inNamespace(full, "publish", root.toString(), "run-1");

        assertThat(ending.said())
                .contains(": the disk is full at ")
                .contains(" bytes, free ")
                .contains("Free some space there");
        assertThat(ending.exit()).isEqualTo(6);
    }

    @Test
    void a_directory_that_is_not_ours_is_named() throws Exception {
        assumeTrue(!Files.isWritable(Path.of("/")), "root may write everywhere");
        Path root = Files.createDirectory(directory.resolve("lake"));
        assertThat(root.toFile().setWritable(false)).isTrue();

        assertThatThrownBy(() -> Lake.open(root))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("permission is denied at ");
    }

    @Test
    void a_file_system_whose_links_replace_is_refused() {
        assertThatThrownBy(() -> SelfTest.run(emptyLake(), FileSystemTest::replace))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith(
                        "Cannot use the lake: the file system cannot make hard links that fail when the name is"
                                + " taken at ")
                .hasMessageEndingWith("Choose a lake on a local disk (ext4, xfs, btrfs, zfs, apfs).");
    }

    @Test
    void a_file_system_without_links_is_refused_and_nothing_is_left_behind() throws IOException {
        Layout layout = emptyLake();

        assertThatThrownBy(() -> SelfTest.run(layout, (taken, existing) -> {
                    throw new FileSystemException(taken.toString(), existing.toString(), "Operation not permitted");
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot make hard links");
        try (var runs = Files.list(layout.runs())) {
            assertThat(runs).isEmpty();
        }
    }

    private Layout emptyLake() throws IOException {
        Path root = Files.createDirectory(directory.resolve("lake"));
        Files.createDirectory(root.resolve("runs"));
        return new Layout(root);
    }

    private static void replace(Path taken, Path existing) throws IOException {
        Files.copy(existing, taken, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Ending inNamespace(String script, String... arguments) throws IOException, InterruptedException {
        Ending possible;
        try {
            possible = Drill.end(new ProcessBuilder("unshare", "-rm", "true").start());
        } catch (IOException e) {
            possible = new Ending(127, e.getMessage());
        }
        assumeTrue(possible.exit() == 0, "no namespace to mount in: " + possible.said());
        return Drill.end(Drill.start(List.of("unshare", "-rm", "sh", "-ec", script, "sh"), Map.of(), arguments));
    }
}
