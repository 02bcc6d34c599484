package niengiam.notebook;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jupyter as it is installed on this machine, if it is. */
final class Jupyter {

    /** The name under which the notebooks ask for their kernel. */
    static final String KERNEL = "rapaio-jupyter-kernel";

    private static final Pattern JAR = Pattern.compile("\"([^\"]*" + KERNEL + "[^\"/]*\\.jar)\"");

    private Jupyter() {}

    /** Where the kernel of the notebooks lies, if Jupyter and it are installed. */
    static Optional<Path> kernel() throws InterruptedException {
        try {
            final Process list = new ProcessBuilder("jupyter", "kernelspec", "list", "--json")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            final String kernels = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            list.waitFor();
            return JAR.matcher(kernels)
                    .results()
                    .map(jar -> Path.of(jar.group(1)))
                    .findFirst();
        } catch (final IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * Executes a notebook in a kernel with the class path of this test, on the lake of the property {@code niengiam.lake}.
     *
     * @return what was printed, if a cell failed; otherwise nothing
     */
    static String execute(final Path kernel, final Path notebook, final Path folder)
            throws IOException, InterruptedException {
        final Path specification = folder.resolve("kernels/" + KERNEL + "/kernel.json");
        Files.createDirectories(specification.getParent());
        Files.writeString(
                specification,
                Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "@" + Path.of("src/main/launcher/spark.options").toAbsolutePath(),
                                "-Dniengiam.lake=" + System.getProperty("niengiam.lake"),
                                "-cp",
                                System.getProperty("java.class.path") + File.pathSeparator + kernel,
                                "org.rapaio.jupyter.kernel.MainApp",
                                "{connection_file}")
                        .collect(
                                Collectors.joining(
                                        "\", \"",
                                        "{\"argv\": [\"",
                                        "\"], \"display_name\": \"Java\", \"language\": \"java\", \"interrupt_mode\": \"message\"}")));
        final Path copy = folder.resolve(notebook.getFileName().toString());
        Files.copy(notebook, copy);
        final Path log = folder.resolve(copy.getFileName() + ".log");
        final ProcessBuilder jupyter = new ProcessBuilder(
                        "jupyter", "execute", "--startup_timeout=600", "--kernel_name=" + KERNEL, copy.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        jupyter.environment().put("JUPYTER_PATH", folder.toString());
        return jupyter.start().waitFor() == 0 ? "" : Files.readString(log);
    }
}
