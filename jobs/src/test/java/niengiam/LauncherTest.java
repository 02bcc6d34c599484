package niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a machine made of scripts: a JDK that prints how it was called, a Maven that counts its builds, and a PATH with
 * nothing else but the system's small tools.
 */
final class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "basename",
            "cat",
            "cksum",
            "cp",
            "date",
            "dirname",
            "du",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "id",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "sort",
            "tail",
            "tr",
            "xargs");

    @TempDir
    private Path machine;

    private Path project;
    private Path path;

    @BeforeEach
    void a_project_and_a_machine() throws IOException {
        project = Files.createDirectories(machine.resolve("my project"));
        path = Files.createDirectories(machine.resolve("bin"));
        Files.copy(Path.of("..", "niengiam"), project.resolve("niengiam"));
        for (String name : List.of("pom.xml", "jobs/pom.xml", ".mvn/jvm.config", "jobs/src/main/A.java")) {
            write(project.resolve(name), "one");
        }
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(path.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        write(machine.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        script(machine.resolve("jdk/bin/javac"), "");
        script(machine.resolve("jdk/bin/java"), "printf '%s\\n' \"$@\"; exit ${CODE:-0}");
    }

    @Test
    void a_shell_of_windows_is_told_to_use_wsl() throws Exception {
        script(path.resolve("uname"), "echo MINGW64_NT-10.0-22631");
        maven();

        final Outcome said = launch(Map.of(), "--version");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Unsupported shell", "wsl --install");
        assertThat(machine.resolve("builds")).doesNotExist();
    }

    @Test
    void builds_once_and_again_only_when_a_source_changed() throws Exception {
        maven();
        launch(Map.of(), "--version");
        launch(Map.of(), "--version");
        assertThat(builds()).isEqualTo(1);

        write(project.resolve("jobs/src/main/A.java"), "two");
        launch(Map.of(), "--version");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void builds_again_when_the_libraries_are_gone() throws Exception {
        maven();
        launch(Map.of(), "--version");
        Files.delete(machine.resolve("lib.jar"));
        assertThat(launch(Map.of(), "--version").lines()).endsWith("niengiam.cli.Main", "--version");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void hands_over_every_argument_and_the_exit_code() throws Exception {
        maven();
        Outcome outcome = launch(Map.of("CODE", "4"), "read", "Hà Nam, 9 tháng.csv", "");
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.lines()).endsWith("niengiam.cli.Main", "read", "Hà Nam, 9 tháng.csv", "");
    }

    @Test
    void small_inputs_get_a_quick_start_and_large_ones_the_whole_machine() throws Exception {
        maven();
        assertThat(launch(Map.of(), "query", "x").lines()).contains("-XX:TieredStopAtLevel=1", "-Xmx1g");
        assertThat(launch(Map.of("NIENGIAM_PROFILE", "large"), "query", "x").lines())
                .contains("-XX:+UseParallelGC")
                .doesNotContain("-Xmx1g");
    }

    @Test
    void what_is_read_makes_a_job_large_and_no_other_word_that_happens_to_exist() throws Exception {
        maven();
        final Path heavy = machine.resolve("heavy.bin");
        Files.createDirectories(machine.resolve("lake/releases/0001/charts"));
        Files.write(heavy, new byte[66 << 20]);
        Files.createLink(machine.resolve("lake/releases/0001/charts/all.png"), heavy);
        final String lake = machine.resolve("lake").toString();
        final String file = heavy.toString();

        for (final String[] words : new String[][] {
            {"releases", "--lake", lake},
            {"run", "--tables", "yoy", "--lake", lake},
            {"query", file, "--lake=" + lake},
            {"verify", "--lake", lake},
            {"read", "none.csv", "--mapping", file, "--output", file},
            {"run", "--dry-run", file, "--data", lake, "--lake", "none"}
        }) {
            assertThat(launch(Map.of(), words).lines())
                    .as(String.join(" ", words))
                    .contains("-Xmx1g");
        }
        assertThat(launch(Map.of(), "read", "--unread", file).lines()).contains("-XX:+UseParallelGC");
        assertThat(launch(Map.of(), "ingest", file, "--output", "x").lines()).contains("-XX:+UseParallelGC");
        Files.createDirectories(machine.resolve("lake/runs/first/observations"));
        Files.createLink(machine.resolve("lake/runs/first/observations/part.parquet"), heavy);
        assertThat(launch(Map.of(), "query", "x", "--lake", lake).lines()).contains("-XX:+UseParallelGC");
        assertThat(launch(Map.of(), "releases", "--lake", lake).lines()).contains("-Xmx1g");
        Files.createDirectories(machine.resolve("much/snapshots"));
        Files.createLink(machine.resolve("much/snapshots/a.csv"), heavy);
        assertThat(launch(Map.of(), "run", "--data=" + machine.resolve("much")).lines())
                .contains("-XX:+UseParallelGC");
    }

    @Test
    void files_of_killed_programs_are_swept_and_those_of_running_ones_stay() throws Exception {
        maven();
        final Path temporary = Files.createDirectories(machine.resolve("some temporary"));
        final Path killed = Files.createDirectories(temporary.resolve("niengiam-temporary-1"));
        final Path running = Files.createDirectories(temporary.resolve("niengiam-temporary-2"));
        final Path fresh = Files.createDirectories(temporary.resolve("niengiam-temporary-3"));
        write(killed.resolve("library.so"), "left");
        write(running.resolve("library.so"), "used");
        final Process holder = new ProcessBuilder(
                        path.resolve("flock").toString(),
                        running.resolve("lock").toString(),
                        "sh",
                        "-c",
                        "echo; read end")
                .start();
        holder.getInputStream().read();
        final FileTime old = FileTime.from(Instant.now().minusSeconds(600));
        Files.setLastModifiedTime(killed, old);
        Files.setLastModifiedTime(running, old);

        final Outcome outcome = launch(Map.of("TMPDIR", temporary.toString()), "--version");
        holder.getOutputStream().close();
        holder.waitFor();
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("-Djava.io.tmpdir=" + temporary + "/niengiam-temporary-"));
        assertThat(killed).doesNotExist();
        assertThat(running.resolve("library.so")).exists();
        assertThat(fresh).exists();
    }

    @Test
    void options_of_the_user_come_last() throws Exception {
        maven();
        List<String> lines =
                launch(Map.of("NIENGIAM_JAVA_OPTS", "-Xmx3g -Da=b"), "query").lines();
        assertThat(lines).containsSubsequence("-Xmx1g", "-Xmx3g", "-Da=b", "niengiam.cli.Main");
    }

    @Test
    void the_first_run_saves_its_classes() throws Exception {
        maven();
        assertThat(launch(Map.of(), "run").lines()).anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(launch(Map.of(), "read").lines()).contains("-Xshare:auto");
    }

    @Test
    void a_failed_build_says_why_and_where_to_read_more() throws Exception {
        script(path.resolve("mvn"), "echo '[INFO] busy'; echo '[ERROR] A.java:[1,2] no such thing'; exit 1");
        Outcome outcome = launch(Map.of(), "run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text())
                .contains("[ERROR] A.java:[1,2] no such thing", "niengiam: Cannot build: the lines above say why")
                .doesNotContain("busy");
    }

    @Test
    void without_maven_and_without_rights_it_says_what_to_type() throws Exception {
        script(path.resolve("apt-get"), "");
        script(path.resolve("sudo"), "exit 1");
        Files.delete(path.resolve("id"));
        script(path.resolve("id"), "echo 1000");
        Outcome outcome = launch(Map.of(), "run");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text())
                .contains(
                        """
                niengiam: Missing Maven. Type this, then try again:
                  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends default-jdk-headless maven \
                libfontconfig1 libfreetype6 libharfbuzz0b'
                """);
    }

    @Test
    void without_maven_but_with_rights_it_installs_and_goes_on() throws Exception {
        script(path.resolve("apt-get"), "[ \"$1\" = update ] || mv '" + path + "/later' '" + path + "/mvn'");
        script(path.resolve("sudo"), "shift; exec \"$@\"");
        maven();
        Files.move(path.resolve("mvn"), path.resolve("later"));
        Outcome outcome = launch(Map.of(), "--help");
        assertThat(outcome.text()).contains("niengiam: installing a JDK and Maven: apt-get update");
        assertThat(outcome.lines()).endsWith("niengiam.cli.Main", "--help");
    }

    private void maven() throws IOException {
        script(
                path.resolve("mvn"),
                """
                echo built >>'%1$s/builds'
                mkdir -p '%2$s/jobs/target'
                echo jar >'%2$s/jobs/target/niengiam.jar'
                echo lib >'%1$s/lib.jar'
                echo '%1$s/lib.jar' >'%2$s/jobs/target/classpath.txt'
                """
                        .formatted(machine, project));
    }

    private long builds() throws IOException {
        return Files.readAllLines(machine.resolve("builds")).size();
    }

    private Outcome launch(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("niengiam").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        path.toString(),
                        "JAVA_HOME",
                        machine.resolve("jdk").toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private record Outcome(int code, String text) {
        List<String> lines() {
            return text.lines().toList();
        }
    }
}
