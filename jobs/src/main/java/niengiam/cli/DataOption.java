package niengiam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder with what ships: figures, mappings, code lists, rules. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with snapshots, mappings, code lists and rules (default: data).")
    private Optional<Path> data = Optional.empty();

    /** The named folder, or {@code data} here, or what ships with the program. */
    Path path() {
        return data.orElseGet(() -> {
            final Path here = Path.of("data");
            final String home = System.getProperty("niengiam.home", "");
            return Files.isDirectory(here) || home.isEmpty() ? here : Path.of(home, "data");
        });
    }
}
