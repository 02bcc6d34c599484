package niengiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import niengiam.lake.disk.Durable;

/**
 * The classes of a program that a test starts hundreds of times, kept in a class-data archive after the first time: what starts from it
 * needs half the time. Where the archive cannot be made or does not fit, Java says nothing and loads the classes itself.
 */
public final class ChildClasses {

    private final Path archive;
    private final String classPath;

    private ChildClasses(final Path archive, final String classPath) {
        this.archive = archive;
        this.classPath = classPath;
    }

    /** A folder for the archive of one program, which goes when the tests end. */
    public static Path folder(final String prefix) throws IOException {
        final Path folder = Files.createTempDirectory(Path.of("target"), prefix);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Durable.deleteTree(folder)));
        return folder;
    }

    /**
     * Packs the folders among the entries of a class path, which an archive must not hold, and runs the program once.
     *
     * @param options of the Java machine
     * @param program its main class and words for which it does the most and ends well
     */
    public static ChildClasses of(
            final Path folder, final List<Path> entries, final List<String> options, final List<String> program)
            throws IOException, InterruptedException {
        int packed = 0;
        final StringBuilder path = new StringBuilder();
        for (final Path entry : entries) {
            final Path jar =
                    Files.isDirectory(entry) ? pack(entry, folder.resolve("folder-" + packed++ + ".jar")) : entry;
            path.append(path.isEmpty() ? "" : File.pathSeparator).append(jar);
        }
        final ChildClasses classes = new ChildClasses(folder.resolve("classes.jsa"), path.toString());
        final Path log = folder.resolve("first.log");
        final int exit = new ProcessBuilder(
                        classes.command("-XX:ArchiveClassesAtExit=" + classes.archive, options, program))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        return classes;
    }

    /** The command that starts the program with other words. */
    public List<String> command(final List<String> options, final List<String> program) {
        return command("-XX:SharedArchiveFile=" + archive, options, program);
    }

    private List<String> command(final String sharing, final List<String> options, final List<String> program) {
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options.stream(),
                        Stream.of("-Xshare:auto", "-Xlog:disable", sharing, "-cp", classPath),
                        program.stream())
                .flatMap(words -> words)
                .collect(Collectors.toList());
    }

    private static Path pack(final Path folder, final Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(folder)) {
            out.setLevel(0);
            for (final Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }
}
