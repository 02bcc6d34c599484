package niengiam.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.ChildClasses;
import niengiam.source.Texts;

/** A statistics office in a folder: data of its own under the rules that ship, a lake, and somebody who types commands. */
final class Office {

    static final Path SHIPPED = Path.of("..", "data");

    private static final String HEAD = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,UNIT_MEASURE,"
            + "UNIT_MULT,OBS_VALUE,OBS_STATUS\n";

    private static final List<String> OPTIONS =
            List.of("@src/main/launcher/spark.options", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private static ChildClasses classes;

    private final Path root;
    private final Path lake;

    private Office(final Path root, final Path lake) {
        this.root = root;
        this.lake = lake;
    }

    /** What a command said and how it ended. */
    record Answer(int exit, String out, String err) {}

    /** An office in which nobody has put anything yet. */
    static Office at(final Path root) {
        return new Office(root, root.resolve("lake"));
    }

    /** An office with everything that ships but the snapshots. */
    static Office in(final Path root) {
        final Office office = new Office(root, root.resolve("lake"));
        for (final String folder : List.of("codelists", "mappings", "rules", "lexicon")) {
            copy(SHIPPED.resolve(folder), office.data().resolve(folder));
        }
        copy(SHIPPED.resolve("publication.yaml"), office.data().resolve("publication.yaml"));
        return office;
    }

    /** The same office, publishing in the lake of another. */
    Office sharing(final Path other) {
        return new Office(root, other);
    }

    Path data() {
        return root.resolve("data");
    }

    Path lake() {
        return lake;
    }

    Path snapshot() {
        return data().resolve("snapshots/office/2020-01-31/figures.csv");
    }

    /** Two years of a stock and a flow, all of them good. */
    Office withGoodFigures() {
        return withRows(
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,A");
    }

    Office withRows(final String... rows) {
        return withText(HEAD + String.join("\n", rows) + "\n");
    }

    /** One more row after the good ones. */
    Office withRow(final String row) {
        return withRows(
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2018,PROJECT,0,89,A",
                "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW,VN35,2019,PROJECT,0,104,A",
                row);
    }

    Office withText(final String text) {
        return withBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Office withBytes(final byte[] bytes) {
        return withSource("2020-01-31", bytes);
    }

    /** A source of its own. */
    Office withSource(final String name, final String row) {
        return withSource(name, (HEAD + row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Office withSource(final String name, final byte[] bytes) {
        return withFile(name + "/figures.csv", bytes, "sdmx-csv");
    }

    /** A source of its own: a text that somebody wrote. */
    Office withDocument(final String name, final String text) {
        return withFile(name + "/review.txt", text.getBytes(StandardCharsets.UTF_8), "prose");
    }

    private Office withFile(final String name, final byte[] bytes, final String mapping) {
        final Path file = data().resolve("snapshots/office").resolve(name);
        write(file, bytes);
        write(
                file.resolveSibling(file.getFileName().toString().replaceFirst("[.][a-z]+$", ".origin.yaml")),
                ("producer: gso\ntitle: Figures of a test\nurl: https://example.org/figures\ndate_published: 2020-01-31\n"
                                + "date_accessed: 2020-02-01\nlicence: none\nsha256: " + Texts.sha256(bytes)
                                + "\nmapping: " + mapping + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Newly licensed projects of a territory in a year. */
    static String row(final String area, final int year, final int projects) {
        return "dataflow,NIENGIAM:YEARBOOK(1.0),I,INV_PRJ_NEW," + area + "," + year + ",PROJECT,0," + projects + ",A";
    }

    /** The words that run the yearly job here. */
    List<String> runCommand(final String runId) {
        return List.of(
                "run",
                "--lake",
                lake().toString(),
                "--data",
                data().toString(),
                "--now",
                "2026-01-02T03:04:05Z",
                "--run-id",
                runId);
    }

    Answer run(final String runId) {
        return call(runCommand(runId));
    }

    /** The yearly job in a process of its own, whose error stream is its output stream. */
    Process start(final String runId, final Map<String, String> environment) throws IOException {
        final List<String> command = classes().command(OPTIONS, program(runCommand(runId)));
        final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> program(final List<String> words) {
        return Stream.concat(Stream.of(Main.class.getName()), words.stream()).toList();
    }

    private static synchronized ChildClasses classes() throws IOException {
        if (classes == null) {
            final Path folder = ChildClasses.folder("office-");
            final Office first = in(folder.resolve("first")).withGoodFigures();
            final List<Path> entries = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            try {
                classes = ChildClasses.of(folder, entries, OPTIONS, program(first.runCommand("first")));
            } catch (final InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
        return classes;
    }

    /** Calls a command on the lake. */
    Answer call(final String command, final String... options) {
        return call(Stream.concat(Stream.of(command, "--lake", lake().toString()), Arrays.stream(options))
                .toList());
    }

    /** Calls a command that knows no lake. */
    Answer anywhere(final String... words) {
        return call(List.of(words));
    }

    private static Answer call(final List<String> words) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    static void write(final Path file, final byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(final Path from, final Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (final Path path : paths.toList()) {
                final Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(target)) {
                    Files.copy(path, target);
                }
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
