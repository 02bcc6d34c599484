package niengiam.lake.commit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.ChildClasses;

/** Starts {@link LakeDrill} as a process of its own, if wished with a fault waiting for it. */
public final class Drill {

    /** What the child needs of the class path; with all of it the start takes twice as long. */
    private static final Pattern NEEDED = Pattern.compile(
            ".*(?:classes|(?:jackson|parquet|hadoop-client|slf4j-api|fastcsv|zstd|jts-core)[^/]*\\.jar)/?");

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m");

    private static ChildClasses classes;

    private Drill() {}

    /** One fault: {@code kind} at operation {@code at}, once or from then on. */
    public record Fault(int at, String kind, boolean sticky) {

        /** For a program that stands ready, as {@code faults.c} reads it. */
        String order(Path below) {
            return at + " " + kind + (sticky ? " sticky " : " once ") + below;
        }

        public Map<String, String> environment() {
            return sticky
                    ? Map.of("FAULTS_AT", "" + at, "FAULTS_KIND", kind, "FAULTS_STICKY", "1")
                    : Map.of("FAULTS_AT", "" + at, "FAULTS_KIND", kind);
        }
    }

    /** How a child ended: its exit code and all it said. */
    public record Ending(int exit, String said) {}

    /** Compiles the fault injector. Without a C compiler the calling test is skipped, and says so. */
    public static Path injector(Path directory) throws IOException, InterruptedException {
        Path library = directory.resolve("faults.so");
        try {
            Ending ending = end(new ProcessBuilder(
                            "gcc", "-O1", "-shared", "-fPIC", "-o", library.toString(), "src/test/c/faults.c", "-ldl")
                    .start());
            if (ending.exit() != 0) {
                throw new IllegalStateException("Cannot compile src/test/c/faults.c: " + ending.said());
            }
        } catch (IOException e) {
            assumeTrue(false, "no gcc, so no faults can be injected below a process: " + e.getMessage());
        }
        return library;
    }

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        return start(List.of(), environment, arguments);
    }

    /** Also takes a command that starts the Java process, such as one that mounts something first. */
    static Process start(List<String> wrapper, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(classes().command(OPTIONS, program(arguments)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    public static Ending end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), said);
    }

    static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> program(String... arguments) {
        return Stream.concat(Stream.of(LakeDrill.class.getName()), Stream.of(arguments))
                .toList();
    }

    private static synchronized ChildClasses classes() throws IOException {
        if (classes == null) {
            Path folder = ChildClasses.folder("drill-");
            List<Path> entries = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> NEEDED.matcher(entry).matches())
                    .map(Path::of)
                    .toList();
            try {
                classes = ChildClasses.of(
                        folder,
                        entries,
                        OPTIONS,
                        program("publish-tables", folder.resolve("lake").toString(), "first"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        return classes;
    }
}
